using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A share of something, which exists only above the minimum.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="Van">Of how many: n.</param>
public sealed record Aandeel(int Aantal, int Van)
{
    public int Procent => (int)Math.Round(100.0 * Aantal / Van, MidpointRounding.AwayFromZero);
}

/// <summary>What can be told in figures of one organisation, up to and including the day before. A figure on fewer than <see cref="Organisatiecijfers.Minimum"/> is null.</summary>
/// <param name="Peildatum">The last day that counts.</param>
/// <param name="OpTijd">First answers that came by their date, of those that were due or given.</param>
/// <param name="Overgenomen">Recommendations taken over, of all that were answered.</param>
/// <param name="Gedaan">Promises kept by the raad's word, of those it judged.</param>
/// <param name="Dagen">Median days to the first answer, and of how many.</param>
public sealed record Organisatiecijfer(DateOnly Peildatum, Aandeel? OpTijd, Aandeel? Overgenomen, Aandeel? Gedaan, (double Mediaan, int Van)? Dagen);

/// <summary>
/// The figures of an organisation. They count whole days that are over, so every node comes to the same, and are counted once a day: the work grows with what an organisation did, and no visitor waits for it twice.
/// </summary>
public sealed class Organisatiecijfers(ParticipatieDb db, IMemoryCache cache)
{
    /// <summary>Fewer say more about one person's bad week than about an organisation.</summary>
    public const int Minimum = 5;

    private static readonly TimeSpan Bewaren = TimeSpan.FromDays(1);

    public async Task<Organisatiecijfer> VanAsync(Guid organisatieId, DateOnly vandaag, CancellationToken cancellationToken) =>
        (await cache.GetOrCreateAsync((typeof(Organisatiecijfer), organisatieId, vandaag), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Bewaren;
            return TellenAsync(organisatieId, vandaag.AddDays(-1), cancellationToken);
        }))!;

    private async Task<Organisatiecijfer> TellenAsync(Guid organisatieId, DateOnly peildatum, CancellationToken cancellationToken)
    {
        var tot = peildatum.AddDays(1).NaarUtc(TimeOnly.MinValue);
        var openbaar = db.Openbaar(peildatum).Where(a => a.VerstuurdOp < tot);
        var delen = db.Adresseringen.AsNoTracking().Where(x => x.OrganisatieId == organisatieId && x.VerstuurdOp < tot && openbaar.Any(a => a.Id == x.AdviesId));
        var eerste = await delen.Where(x => x.BeantwoordOp < tot).Select(x => new { x.VerstuurdOp, BeantwoordOp = x.BeantwoordOp!.Value, x.OpTijd }).ToListAsync(cancellationToken);
        var nietGegeven = await delen.CountAsync(
            x => (x.BeantwoordOp == null || x.BeantwoordOp >= tot) && x.Status != Adresseringstatus.Ingetrokken
                && db.Termijnen.Any(t => t.AdresseringId == x.Id && t.Soort == Domain.Termijnen.Termijnsoort.Reactie && t.TeLaatSinds <= peildatum),
            cancellationToken);
        var antwoorden = await delen
            .Join(
                db.Reacties.Where(r => r.Status == Reactiestatus.Verstuurd && r.VerstuurdOp < tot
                    && !db.Reacties.Any(later => later.AdresseringId == r.AdresseringId && later.Ronde > r.Ronde && later.Status == Reactiestatus.Verstuurd && later.VerstuurdOp < tot)),
                x => x.Id, r => r.AdresseringId, (x, r) => r)
            .SelectMany(r => r.Antwoorden).Where(a => a.AanbevelingId != null && a.Uitkomst != null)
            .GroupBy(a => a.Uitkomst).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(cancellationToken);
        var beloften = await delen.SelectMany(x => x.Toezeggingen).Where(t => t.Oordeel != null && t.BeoordeeldOp < tot)
            .GroupBy(t => t.Oordeel).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(cancellationToken);
        return new(
            peildatum,
            Deel(eerste.Count(e => e.OpTijd == true), eerste.Count + nietGegeven),
            Deel(antwoorden.Where(a => a.Key == Reactieuitkomst.Overgenomen).Sum(a => a.Aantal), antwoorden.Sum(a => a.Aantal)),
            Deel(beloften.Where(b => b.Key == Toezeggingoordeel.Gedaan).Sum(b => b.Aantal), beloften.Sum(b => b.Aantal)),
            eerste.Count < Minimum ? null : (Mediaan([.. eerste.Select(e => e.BeantwoordOp.DagInAmsterdam().DayNumber - e.VerstuurdOp.DagInAmsterdam().DayNumber).Order()]), eerste.Count));
    }

    private static Aandeel? Deel(int aantal, int van) => van < Minimum ? null : new(aantal, van);

    private static double Mediaan(int[] oplopend) => (oplopend[(oplopend.Length - 1) / 2] + oplopend[oplopend.Length / 2]) / 2.0;
}
