using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad and the organisations it wrote to see one advies: what was advised, who answered what, and what happened.</summary>
public static class AdviesBekijken
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    public sealed record View(Guid Id, string Titel);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            db.ZichtbaarVoor(gebruiker.Ingelogd).AsNoTracking().Where(a => a.Id == request.AdviesId)
                .Select(a => new View(a.Id, a.Titel)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
    }
}
