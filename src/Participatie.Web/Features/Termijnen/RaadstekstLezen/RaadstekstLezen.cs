using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The raad reads a text that is ready for the gemeenteraad, for each thing that an organisation owes and is late with.</summary>
public static class RaadstekstLezen
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="AdresseringId">Which part.</param>
    /// <param name="Organisatie">Who is late.</param>
    /// <param name="Teksten">One for each clock that is late; empty when nothing is.</param>
    public sealed record View(Guid AdresseringId, string Organisatie, IReadOnlyList<string> Teksten);

    public sealed class Handler(ParticipatieDb db, Klokken klokken, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var raden = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            var deel = await db.Adresseringen.AsNoTracking().Where(a => a.Id == request.AdresseringId && raden.Contains(a.RaadId))
                .Select(a => new { a.Id, a.OrganisatieId, Naam = db.Organisaties.Where(o => o.Id == a.OrganisatieId).Select(o => o.Naam).First() })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var vandaag = clock.Vandaag();
            var ids = await db.Termijnen.Where(t => t.AdresseringId == deel.Id && t.PartijId == deel.OrganisatieId && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag)
                .OrderBy(t => t.Uiterlijk).Select(t => t.Id).ToListAsync(cancellationToken);
            var laat = await klokken.LadenAsync(ids, cancellationToken);
            return new(deel.Id, deel.Naam, [.. laat.OrderBy(k => k.Termijn.Uiterlijk).Select(k => k.Raadstekst).OfType<Raadstekst>().Select(t => t.Tekst(vandaag))]);
        }
    }
}
