using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>The raad sees how its members are spread, which calls are out, and how far it is with who answered.</summary>
public static class WervingBekijken
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Gemeenten">Members per gemeente, protected.</param>
    /// <param name="SoortenHulp">Members who know a kind of help, protected.</param>
    /// <param name="Oproepen">Open ones first.</param>
    public sealed record View(
        Raadkop Kop, IReadOnlyList<Spreidingsrij<Gemeente>> Gemeenten, IReadOnlyList<Spreidingsrij<SoortHulp>> SoortenHulp, IReadOnlyList<Oproepregel> Oproepen);

    public sealed record Oproepregel(Guid Id, string Titel, DateOnly? OpenTot, bool IsOpen, IReadOnlyList<Aanmelding> Aanmeldingen);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Bekijken, cancellationToken);
            var vandaag = clock.Vandaag();
            var herkomst = await db.Ledenherkomsten.AsNoTracking()
                .Where(h => h.RaadId == kop.Id && db.Raadsleden.Any(l => l.Id == h.RaadslidId && (l.GestoptOp == null || l.GestoptOp >= vandaag)))
                .ToListAsync(cancellationToken);
            var oproepen = await db.Oproepen.AsNoTracking().Where(o => o.RaadId == kop.Id).OrderByDescending(o => o.Id).ToListAsync(cancellationToken);
            return new(
                kop, Ledenspreiding.PerGemeente(herkomst), Ledenspreiding.PerSoortHulp(herkomst),
                [.. oproepen
                    .Select(o => new Oproepregel(o.Id, o.Titel, o.OpenTot, o.IsOpenOp(vandaag), kop.MagBeheren ? [.. o.Aanmeldingen.OrderBy(a => a.IsAf)] : []))
                    .OrderByDescending(o => o.IsOpen)]);
        }
    }
}
