using Participatie.Domain.Termijnen;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The grid of organisations and recommendations, as one reader sees it.</summary>
public sealed record Antwoordrooster(IReadOnlyList<Aanbevelingregel> Aanbevelingen, IReadOnlyList<Antwoordrooster.Rij> Rijen)
{
    /// <param name="Partij">The organisation.</param>
    /// <param name="Toestand">How it stands, for this reader.</param>
    /// <param name="Pad">Where its answer is read; null where this reader may not.</param>
    public sealed record Rij(Partijstand Partij, Toestand Toestand, string? Pad);

    /// <summary>“1, 2 en 3”.</summary>
    public string Nummers => Infrastructure.Web.Tijdwoorden.Opsomming([.. Aanbevelingen.Select(a => a.Nummer.ToString(Infrastructure.Web.Datums.Nederlands))]);

    public static Antwoordrooster Van(Adviesstand stand, Kijker kijker, DateOnly vandaag, Werkkalender kalender, Func<Partijstand, string?> pad) => new(
        stand.Aanbevelingen, [.. stand.Partijen.Select(p => new Rij(p, p.Toestand(kijker, vandaag, kalender), pad(p)))]);

    /// <summary>In a narrow cell the first word says enough: “Deels”, “Niet”.</summary>
    public static string Kort(string tekst) => tekst.Replace(" overgenomen", "", StringComparison.Ordinal);
}
