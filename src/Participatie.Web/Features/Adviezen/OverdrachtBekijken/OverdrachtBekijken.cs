using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The successor, and everybody who answers for the organisation, reads a briefing.</summary>
public static class OverdrachtBekijken
{
    public sealed record Query(Guid OverdrachtId) : IQuery<View>;

    public sealed record View(Overdracht Overdracht, IReadOnlyList<(Guid Id, string Titel)> Delen);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisaties = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Organisatie);
            var overdracht = await db.Overdrachten.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.OverdrachtId && organisaties.Contains(o.OrganisatieId), cancellationToken).OfNietGevonden();
            var ids = overdracht.AdresseringIds;
            var delen = await db.Delen(db.Adresseringen.Where(a => ids.Contains(a.Id))).Select(d => new { d.Id, d.Titel }).ToListAsync(cancellationToken);
            return new(overdracht, delen.ConvertAll(d => (d.Id, d.Titel)));
        }
    }
}
