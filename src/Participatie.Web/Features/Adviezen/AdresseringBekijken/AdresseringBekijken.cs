using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The two sides see what one organisation did with an advies: its answer, its promises, its clock, and what the raad says of it.</summary>
public static class AdresseringBekijken
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    public sealed record View(Guid Id, string Titel);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            db.Adresseringen.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(a => a.Id == request.AdresseringId)
                .Join(db.Adviezen, a => a.AdviesId, a => a.Id, (a, advies) => new View(a.Id, advies.Titel)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
    }
}
