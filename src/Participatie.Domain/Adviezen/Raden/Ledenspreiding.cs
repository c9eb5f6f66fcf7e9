using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Adviezen;

/// <summary>How many members a row has; null: not shown, which means few or none.</summary>
public sealed record Spreidingsrij<T>(T Waarde, int? Aantal);

/// <summary>
/// The spread of a raad's members, safe to show to everybody. A row under <see cref="Drempel"/> is not shown, empty rows included. Nor can it be computed
/// from the total: hidden rows always hold at least two different numbers, and which rows are hidden depends on nothing but the numbers, so
/// that exchanging two hidden rows gives the same table.
/// </summary>
public static class Ledenspreiding
{
    /// <summary>Smallest number that is shown.</summary>
    public const int Drempel = 3;

    public static IReadOnlyList<Spreidingsrij<Gemeente>> PerGemeente(IReadOnlyCollection<Ledenherkomst> herkomst) =>
        Beschermen(Gemeenten.Alle, gemeente => herkomst.Count(h => h.Gemeentecode == gemeente.Code));

    public static IReadOnlyList<Spreidingsrij<SoortHulp>> PerSoortHulp(IReadOnlyCollection<Ledenherkomst> herkomst) =>
        Beschermen(Enum.GetValues<SoortHulp>(), soort => herkomst.Count(h => h.SoortenHulp.Contains(soort)));

    /// <summary>Hides every number under the threshold; when all hidden ones are alike, the smallest shown number goes too.</summary>
    public static IReadOnlyList<int?> Beschermen(IReadOnlyList<int> aantallen)
    {
        var grens = Drempel;
        if (aantallen.Where(n => n < Drempel).Distinct().Count() == 1 && aantallen.Any(n => n >= Drempel))
        {
            grens = aantallen.Where(n => n >= Drempel).Min() + 1;
        }

        return [.. aantallen.Select(n => n < grens ? (int?)null : n)];
    }

    private static IReadOnlyList<Spreidingsrij<T>> Beschermen<T>(IReadOnlyList<T> waarden, Func<T, int> tellen)
    {
        var aantallen = Beschermen([.. waarden.Select(tellen)]);
        return [.. waarden.Select((waarde, i) => new Spreidingsrij<T>(waarde, aantallen[i]))];
    }
}
