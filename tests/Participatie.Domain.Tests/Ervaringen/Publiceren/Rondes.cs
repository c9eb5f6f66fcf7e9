using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

/// <summary>Small rounds to count.</summary>
internal static class Rondes
{
    public const string Jongere = "jongere";
    public const string Ouder = "ouder";

    public static readonly string[] Beide = [Jongere, Ouder];

    /// <summary>One stelling of three categories, broken down by gemeente only.</summary>
    public static Telplan PlanMetGemeenten(params string[] gemeenten) =>
        new(Beide, [new("samen", TelSoort.EenKeuze, 3, Beide)], [new("gemeente", gemeenten)]);

    /// <summary>Adds people of one gemeente, who answer as the given counts say.</summary>
    public static Telling Met(this Telling telling, string doelgroep, string gemeente, params int[] aantallen)
    {
        var achtergrond = new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = gemeente };
        for (var categorie = 0; categorie < aantallen.Length; categorie++)
        {
            for (var i = 0; i < aantallen[categorie]; i++)
            {
                telling.Neem(doelgroep, achtergrond, Antwoord("samen", categorie));
            }
        }

        return telling;
    }

    public static Dictionary<string, IReadOnlyList<int>> Antwoord(string vraag, int categorie) =>
        new(StringComparer.Ordinal) { [vraag] = [categorie] };

    public static BeschermdeTabellen Beschermd(this Telling telling, int drempel = 10, params BeschermdeTabellen[] eerder) =>
        Onthullingsbescherming.Bescherm(telling, drempel, eerder);

    public static BeschermdeTabel Tabel(this BeschermdeTabellen tabellen, string vraag, string doelgroep, string uitsplitsing) =>
        tabellen.Tabellen.Single(tabel => tabel.Vraagcode == vraag && tabel.Doelgroep == doelgroep && tabel.Uitsplitsing == uitsplitsing);

    public static IEnumerable<string> NietGetoond(this BeschermdeTabel tabel) => tabel.Rijen.OfType<NietGetoondeRij>().Select(rij => rij.Groep);

    public static GetoondeRij Getoond(this BeschermdeTabel tabel, string groep) =>
        Assert.IsType<GetoondeRij>(tabel.Rijen.Single(rij => rij.Groep == groep));

    /// <summary>A random round: unequal groups, skipped and conditional questions, near-agreement, empty groups.</summary>
    public static (Telplan Plan, List<Formulier> Formulieren) Willekeurig(ulong zaad, int meeste = 140)
    {
        var toeval = new Toeval(zaad);
        string[] gemeenten = [.. "ABCDE".Take(2 + toeval.Onder(4)).Select(letter => letter.ToString())];
        string[] leeftijden = [.. "xyz".Take(2 + toeval.Onder(2)).Select(letter => letter.ToString())];
        TelVraag[] vragen =
        [
            new("samen", TelSoort.EenKeuze, 3, Beide),
            new("hulp", TelSoort.MeerKeuze, 2, Beide),
            toeval.Kans(50) ? new("cijfer", TelSoort.Rapportcijfer, 10, Beide) : new("thuis", TelSoort.EenKeuze, 2, [Ouder]),
        ];
        var plan = new Telplan(Beide, vragen, [new("gemeente", gemeenten), new("leeftijd", leeftijden)]);
        var (jongeren, plaats, eens, slaatOver) = (10 + toeval.Onder(80), 20 + toeval.Onder(60), 30 + toeval.Onder(65), toeval.Onder(70));
        var formulieren = new List<Formulier>();
        for (var i = 5 + toeval.Onder(meeste); i > 0; i--)
        {
            var doelgroep = toeval.Kans(jongeren) ? Jongere : Ouder;
            var antwoorden = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
            foreach (var vraag in vragen.Where(vraag => vraag.Doelgroepen.Contains(doelgroep) && !toeval.Kans(slaatOver)))
            {
                antwoorden[vraag.Code] = vraag.Soort == TelSoort.MeerKeuze
                    ? [.. Enumerable.Range(0, vraag.Categorieen).Where(_ => toeval.Kans(eens))]
                    : [toeval.Scheef(vraag.Categorieen, eens)];
            }

            formulieren.Add(new(doelgroep, gemeenten[toeval.Scheef(gemeenten.Length, plaats)], leeftijden[toeval.Scheef(leeftijden.Length, plaats)], antwoorden));
        }

        return (plan, formulieren);
    }

    public static Telling Tel(Telplan plan, IEnumerable<Formulier> formulieren)
    {
        var telling = new Telling(plan);
        foreach (var formulier in formulieren)
        {
            telling.Neem(
                formulier.Doelgroep,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = formulier.Gemeente, ["leeftijd"] = formulier.Leeftijd },
                formulier.Antwoorden);
        }

        return telling;
    }

    public sealed record Formulier(string Doelgroep, string Gemeente, string Leeftijd, IReadOnlyDictionary<string, IReadOnlyList<int>> Antwoorden);
}
