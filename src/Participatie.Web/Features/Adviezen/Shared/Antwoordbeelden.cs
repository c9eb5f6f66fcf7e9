using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Adviezen;

internal static class Antwoordbeelden
{
    /// <summary>An answer per recommendation in their order, each with the promises that came of it.</summary>
    /// <param name="reactie">With its antwoorden.</param>
    /// <param name="aanbevelingen">In order; empty when the advies is answered as a whole.</param>
    /// <param name="organisatie">Who answers.</param>
    /// <param name="beloften">Of the part; null before it was sent.</param>
    public static IReadOnlyList<Antwoordbeeld> Van(Reactie reactie, IReadOnlyList<Aanbeveling> aanbevelingen, string organisatie, IReadOnlyList<Beloftebeeld>? beloften = null)
    {
        Antwoordbeeld Beeld(Guid? id, int? nummer, string kop, string? tekst) => new(
            nummer, kop, tekst,
            reactie.Antwoorden.FirstOrDefault(a => a.AanbevelingId == id) is { } a
                ? new(a.AanbevelingId, a.Uitkomst, a.Motivering, a.OnderzoekTot, a.DoorverwezenNaar, a.DoorverwezenNaarId, a.Wat, a.Wie, a.Wanneer)
                : new(id, null),
            [.. (beloften ?? []).Where(b => b.Belofte.AanbevelingId == id)], organisatie);
        return aanbevelingen.Count == 0 ? [Beeld(null, null, "Het antwoord", null)] : [.. aanbevelingen.Select(a => Beeld(a.Id, a.Nummer, a.Kop, a.Tekst))];
    }
}
