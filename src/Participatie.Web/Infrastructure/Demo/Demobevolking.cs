using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>An invented person who is asked to tell.</summary>
/// <param name="Achtergrond">What the registration of the help would say.</param>
/// <param name="Taal">Language of the invitation.</param>
/// <param name="Kanaal">Mail or letter.</param>
/// <param name="Stemming">How content this person is: normally distributed round about 0, lower where the help is heavier.</param>
/// <param name="Antwoordt">Whether this person filled in.</param>
internal sealed record Demogenodigde(Achtergrond Achtergrond, string Taal, Uitnodigingskanaal Kanaal, double Stemming, bool Antwoordt);

/// <summary>Invents the people of a ronde. The same random source gives the same people.</summary>
internal static class Demobevolking
{
    private static readonly (string Gemeentecode, double Gewicht)[] Inwoners =
    [
        ("0518", 450), ("0637", 115), ("0503", 95), ("1783", 95), ("1916", 70), ("0603", 55), ("1926", 50), ("0626", 28), ("0629", 27), ("1842", 15),
    ];

    private static readonly (SoortHulp Soort, double Gewicht)[] Hulp =
    [
        (SoortHulp.AmbulanteHulp, 36), (SoortHulp.Ggz, 27), (SoortHulp.Dyslexie, 7), (SoortHulp.Dagbehandeling, 7), (SoortHulp.Verblijf, 6),
        (SoortHulp.Pleegzorg, 5), (SoortHulp.Jeugdbescherming, 6), (SoortHulp.Jeugdreclassering, 2), (SoortHulp.LokaalTeam, 2), (SoortHulp.Overig, 2),
    ];

    private static readonly (Leeftijdscategorie Leeftijd, double Gewicht)[] LeeftijdenJongere =
        [(Leeftijdscategorie.Van12TotEnMet15, 52), (Leeftijdscategorie.Van16TotEnMet17, 33), (Leeftijdscategorie.Van18TotEnMet23, 15)];

    private static readonly (Leeftijdscategorie Leeftijd, double Gewicht)[] LeeftijdenOuder =
        [(Leeftijdscategorie.TotEnMet11, 48), (Leeftijdscategorie.Van12TotEnMet15, 31), (Leeftijdscategorie.Van16TotEnMet17, 17), (Leeftijdscategorie.Van18TotEnMet23, 4)];

    /// <param name="toeval">Source of all choices.</param>
    /// <param name="doelgroep">Young people or parents.</param>
    /// <param name="aantal">How many are asked.</param>
    /// <param name="antwoorden">Exactly how many of them answer.</param>
    /// <param name="gemeentecode">Everybody lives here; null spreads them over the region.</param>
    public static IEnumerable<Demogenodigde> Maken(Random toeval, Doelgroep doelgroep, int aantal, int antwoorden, string? gemeentecode = null)
    {
        var mensen = Enumerable.Range(0, aantal).Select(_ => Iemand(toeval, doelgroep, gemeentecode)).ToList();
        var doenMee = Antwoorders(toeval, mensen, antwoorden);
        return mensen.Select((mens, nummer) => mens with { Antwoordt = doenMee.Contains(nummer) });
    }

    /// <summary>
    /// Who answers is no even draw: people whose help is still going on and whose help is light answer more often. That is what the R-indicator must show.
    /// </summary>
    private static HashSet<int> Antwoorders(Random toeval, List<Demogenodigde> mensen, int aantal) => mensen
        .Select((mens, nummer) => (nummer, sleutel: Math.Pow(toeval.NextDouble(), 1 / Bereidheid(mens.Achtergrond))))
        .OrderByDescending(paar => paar.sleutel)
        .Take(aantal)
        .Select(paar => paar.nummer)
        .ToHashSet();

    private static double Bereidheid(Achtergrond achtergrond) =>
        (achtergrond.Trajectstatus == Trajectstatus.Lopend ? 1.3 : 0.8)
        * (achtergrond.Zwaarte == Zwaarte.Licht ? 1.2 : 0.7)
        * (achtergrond.Gemeente.Code == "0518" ? 0.85 : 1.1);

    private static Demogenodigde Iemand(Random toeval, Doelgroep doelgroep, string? gemeentecode)
    {
        var gemeente = Gemeenten.MetCode(gemeentecode ?? Kies(toeval, Inwoners))!;
        var hulp = Kies(toeval, Hulp);
        var isZwaar = hulp is SoortHulp.Verblijf or SoortHulp.Pleegzorg or SoortHulp.Jeugdbescherming or SoortHulp.Jeugdreclassering;
        var zwaarte = toeval.NextDouble() < (isZwaar ? 0.85 : 0.25) ? Zwaarte.Complex : Zwaarte.Licht;
        var achtergrond = new Achtergrond(
            doelgroep,
            gemeente,
            hulp,
            Kies(toeval, doelgroep == Doelgroep.Jongere ? LeeftijdenJongere : LeeftijdenOuder),
            toeval.NextDouble() < 0.6 ? Trajectstatus.Lopend : Trajectstatus.Afgesloten,
            zwaarte);
        return new(
            achtergrond,
            toeval.NextDouble() < 0.06 ? "en" : "nl",
            toeval.NextDouble() < 0.8 ? Uitnodigingskanaal.Mail : Uitnodigingskanaal.Brief,
            toeval.Normaal() - (zwaarte == Zwaarte.Complex ? 0.6 : 0),
            Antwoordt: false);
    }

    internal static T Kies<T>(Random toeval, IReadOnlyList<(T Wat, double Gewicht)> uit)
    {
        var trekking = toeval.NextDouble() * uit.Sum(keuze => keuze.Gewicht);
        foreach (var (wat, gewicht) in uit)
        {
            trekking -= gewicht;
            if (trekking < 0)
            {
                return wat;
            }
        }

        return uit[^1].Wat;
    }

    /// <summary>Standard normal, by Box and Muller.</summary>
    internal static double Normaal(this Random toeval) =>
        Math.Sqrt(-2 * Math.Log(1 - toeval.NextDouble())) * Math.Cos(2 * Math.PI * toeval.NextDouble());
}
