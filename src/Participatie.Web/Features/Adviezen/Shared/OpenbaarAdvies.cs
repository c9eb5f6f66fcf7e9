using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>One advies as everybody may read it, on a page or by a program.</summary>
/// <param name="Stand">The advies.</param>
/// <param name="Rooster">Who answered what.</param>
/// <param name="Samenvatting">How it stands, in a few sentences.</param>
/// <param name="Delen">One for each organisation, in the order of the grid.</param>
/// <param name="Vandaag">Today in Amsterdam.</param>
public sealed record OpenbaarAdvies(Adviesstand Stand, Antwoordrooster Rooster, string Samenvatting, IReadOnlyList<OpenbaarAdvies.Deel> Delen, DateOnly Vandaag)
{
    /// <param name="Partij">The organisation.</param>
    /// <param name="Anker">Where on the page it is.</param>
    /// <param name="Antwoord">Its newest answer; null when there is none.</param>
    /// <param name="Eerder">What it answered before.</param>
    /// <param name="Beloften">What it promised.</param>
    public sealed record Deel(Partijstand Partij, string Anker, Antwoord? Antwoord, IReadOnlyList<Antwoord> Eerder, IReadOnlyList<Belofte> Beloften)
    {
        public IEnumerable<Belofte> Bij(Guid? aanbevelingId) => Beloften.Where(b => b.AanbevelingId == aanbevelingId);
    }

    /// <param name="Op">The day on which it was given.</param>
    /// <param name="Gewoon">In plain words; may be empty.</param>
    /// <param name="Formeel">The letter.</param>
    /// <param name="Regels">Per recommendation.</param>
    /// <param name="Oordeel">What the raad said of it; null while it has not.</param>
    /// <param name="Reden">Why.</param>
    public sealed record Antwoord(DateOnly Op, string Gewoon, string Formeel, IReadOnlyList<Regel> Regels, Oordeeluitkomst? Oordeel, string? Reden);

    public sealed record Regel(Guid? AanbevelingId, Reactieuitkomst? Uitkomst, string? Motivering, DateOnly? OnderzoekTot, string? Naar);

    /// <param name="AanbevelingId">What it belongs to.</param>
    /// <param name="Wat">What was promised.</param>
    /// <param name="Wie">A function or department.</param>
    /// <param name="Wanneer">By when, as it is promised now.</param>
    /// <param name="Eerst">By when it was promised first.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Oordeel">By the raad's word.</param>
    /// <param name="Woorden">The raad's words.</param>
    /// <param name="Gedaan">The day on which it was made.</param>
    /// <param name="Melding">How it goes, as it was told last.</param>
    /// <param name="Bewijs">Where it can be seen.</param>
    public sealed record Belofte(
        Guid? AanbevelingId, string Wat, string Wie, DateOnly Wanneer, DateOnly Eerst, Toezeggingstatus Status, Toezeggingoordeel? Oordeel, string? Woorden, DateOnly Gedaan, string? Melding, string? Bewijs);

    /// <exception cref="NietGevondenException">There is none that everybody may read.</exception>
    public static async Task<OpenbaarAdvies> LadenAsync(ParticipatieDb db, string kenmerk, DateOnly vandaag, Werkkalender werkdagen, CancellationToken cancellationToken)
    {
        var stand = await Adviesstand.LadenAsync(db, db.Openbaar(vandaag).Where(a => a.Kenmerk == kenmerk), _ => Kijker.Publiek, vandaag, werkdagen, cancellationToken);
        var ids = stand.Partijen.Select(p => p.AdresseringId).ToList();
        var antwoorden = (await db.Reacties.AsNoTracking().Where(r => ids.Contains(r.AdresseringId) && r.Status == Reactiestatus.Verstuurd).Select(r => new
        {
            r.AdresseringId,
            r.Ronde,
            r.VerstuurdOp,
            r.GewoneTekst,
            r.FormeleTekst,
            Regels = r.Antwoorden.Select(a => new Regel(a.AanbevelingId, a.Uitkomst, a.Motivering, a.OnderzoekTot, a.DoorverwezenNaar)).ToList(),
            Oordelen = db.Oordelen.Where(o => o.AdresseringId == r.AdresseringId && o.Ronde == r.Ronde && o.Moment == Oordeelmoment.Besluit).Select(o => new { o.Uitkomst, o.Reden, o.Op }).ToList(),
        }).ToListAsync(cancellationToken)).OrderByDescending(r => r.Ronde).ToLookup(r => r.AdresseringId, r =>
        {
            var oordeel = r.Oordelen.MaxBy(o => o.Op);
            return new Antwoord(r.VerstuurdOp!.Value.DagInAmsterdam(), r.GewoneTekst, r.FormeleTekst, r.Regels, oordeel?.Uitkomst, oordeel?.Reden);
        });
        var beloften = (await db.Toezeggingen.AsNoTracking().Where(t => ids.Contains(t.AdresseringId)).OrderBy(t => t.GedaanOp).ThenBy(t => t.Id).Select(t => new
        {
            t.AdresseringId,
            t.AanbevelingId,
            t.Wat,
            t.Wie,
            t.Wanneer,
            t.OorspronkelijkWanneer,
            t.Status,
            t.Oordeel,
            t.Oordeelwoorden,
            t.GedaanOp,
            Melding = t.Meldingen.OrderByDescending(m => m.Op).Select(m => m.Tekst).FirstOrDefault(),
            Bewijs = t.Meldingen.OrderByDescending(m => m.Op).Select(m => m.Bewijslink).FirstOrDefault(),
        }).ToListAsync(cancellationToken)).ToLookup(t => t.AdresseringId, t => new Belofte(
            t.AanbevelingId, t.Wat, t.Wie, t.Wanneer, t.OorspronkelijkWanneer, t.Status, t.Oordeel, t.Oordeelwoorden, t.GedaanOp.DagInAmsterdam(),
            t.Melding, t.Bewijs));
        var delen = stand.Partijen.Select((p, i) => new Deel(
            p, $"antwoord-{i + 1}", antwoorden[p.AdresseringId].FirstOrDefault(), [.. antwoorden[p.AdresseringId].Skip(1)], [.. beloften[p.AdresseringId]])).ToList();
        return new(
            stand, Antwoordrooster.Van(stand, Kijker.Publiek, vandaag, werkdagen, p => antwoorden[p.AdresseringId].Any() ? $"#{delen.Find(d => d.Partij == p)!.Anker}" : null),
            stand.Samenvatting(Kijker.Publiek, vandaag, werkdagen), delen, vandaag);
    }
}
