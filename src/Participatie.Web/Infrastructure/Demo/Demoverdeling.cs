using System.Globalization;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>How often each answer to a question is given.</summary>
/// <param name="Vraagcode">The question.</param>
/// <param name="Antwoorden">Code or number of the answer, from most to least content, with its weight.</param>
/// <param name="PastNiet">Weight of “past niet bij mij”.</param>
/// <param name="HangtSamen">Content people give the first answers. False: who gives which is chance.</param>
internal sealed record Demoverdeling(string Vraagcode, IReadOnlyList<(string Antwoord, int Gewicht)> Antwoorden, int PastNiet, bool HangtSamen = true)
{
    public const string Cijfer = "rapportcijfer";

    /// <summary>Exact counts for so many people, “past niet” last; weights that add up to <paramref name="mensen"/> are the counts themselves.</summary>
    public IReadOnlyList<int> Aantallen(int mensen)
    {
        int[] gewichten = [.. Antwoorden.Select(a => a.Gewicht), PastNiet];
        var som = gewichten.Sum();
        var aantallen = gewichten.Select(gewicht => gewicht * mensen / som).ToArray();
        var grootsteResten = Enumerable.Range(0, gewichten.Length).OrderByDescending(i => gewichten[i] * mensen % som).ThenBy(i => i);
        foreach (var i in grootsteResten.Take(mensen - aantallen.Sum()))
        {
            aantallen[i]++;
        }

        return aantallen;
    }

    public static Demoverdeling Frequentie(string code, int altijd, int vaak, int soms, int nooit, int pastNiet) =>
        new(code, [("altijd", altijd), ("vaak", vaak), ("soms", soms), ("nooit", nooit)], pastNiet);

    public static Demoverdeling Instemming(string code, int helemaalEens, int eens, int oneens, int helemaalOneens, int pastNiet) =>
        new(code, [("helemaal-eens", helemaalEens), ("eens", eens), ("oneens", oneens), ("helemaal-oneens", helemaalOneens)], pastNiet);

    public static Demoverdeling Effect(string code, int veel, int redelijk, int beetje, int niet, int pastNiet) =>
        new(code, [("veel", veel), ("redelijk", redelijk), ("beetje", beetje), ("niet", niet)], pastNiet);

    /// <param name="van1TotEnMet10">Weight of each mark, the 1 first.</param>
    /// <param name="pastNiet">Weight of “weet ik niet”.</param>
    public static Demoverdeling Rapportcijfer(IReadOnlyList<int> van1TotEnMet10, int pastNiet) =>
        new(Cijfer, [.. van1TotEnMet10.Select((gewicht, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), gewicht)).Reverse()], pastNiet);
}

/// <summary>
/// What young people and parents answer in the demo region. Where a source gives a figure it is that figure: mark 7,8 for both, and of 286 young people 81 % who
/// decide together, 94 % who are respected and 18 % who get the help they need sometimes or never (seed 004:740-790). The rest is invented.
/// </summary>
internal static class Demoverdelingen
{
    public static IReadOnlyList<Demoverdeling> Voor(Doelgroep doelgroep) => doelgroep == Doelgroep.Jongere ? Jongeren : Ouders;

    /// <summary>Weights that add up to 286, the number of young people in the regional ronde.</summary>
    private static readonly IReadOnlyList<Demoverdeling> Jongeren =
    [
        Demoverdeling.Instemming("weg-weten", 52, 118, 78, 30, 8),
        Demoverdeling.Instemming("snel-geholpen", 40, 108, 86, 44, 8),
        Demoverdeling.Instemming("uitleg-hulp", 70, 138, 54, 16, 8),
        Demoverdeling.Instemming("zelf-vertellen", 84, 136, 46, 14, 6),
        new("aantal-hulpverleners", [("1", 74), ("2", 86), ("3", 58), ("4", 30), ("5", 16), ("6", 9), ("8", 4), ("12", 1)], 8),
        Demoverdeling.Frequentie("luisteren", 151, 93, 32, 8, 2),
        Demoverdeling.Frequentie("respect", 189, 80, 14, 3, 0),
        Demoverdeling.Frequentie("gewone-woorden", 146, 100, 31, 6, 3),
        Demoverdeling.Frequentie("samen-beslissen", 120, 112, 41, 13, 0),
        Demoverdeling.Instemming("plan-begrijpen", 76, 131, 49, 18, 12),
        Demoverdeling.Frequentie("afspraken", 139, 104, 32, 7, 4),
        Demoverdeling.Frequentie("hulp-nodig", 109, 125, 37, 15, 0),
        Demoverdeling.Effect("beter-gaan", 104, 112, 46, 16, 8),
        Demoverdeling.Effect("zelf-oplossen", 80, 118, 58, 22, 8),
        new("hulp-nu", [("ja", 178), ("klaar", 71), ("gestopt", 29)], 8, HangtSamen: false),
        Demoverdeling.Instemming("na-de-hulp", 32, 41, 17, 6, 4),
        Demoverdeling.Rapportcijfer([1, 2, 3, 5, 9, 20, 58, 96, 52, 34], 6),
    ];

    /// <summary>Weights that add up to 705, the number of parents in the regional ronde.</summary>
    private static readonly IReadOnlyList<Demoverdeling> Ouders =
    [
        Demoverdeling.Instemming("weg-weten", 118, 305, 196, 70, 16),
        Demoverdeling.Instemming("snel-geholpen", 92, 258, 222, 117, 16),
        Demoverdeling.Instemming("uitleg-hulp", 168, 352, 133, 40, 12),
        Demoverdeling.Instemming("zelf-vertellen", 231, 342, 98, 26, 8),
        new("aantal-hulpverleners", [("1", 182), ("2", 216), ("3", 141), ("4", 76), ("5", 38), ("6", 21), ("8", 11), ("12", 4)], 16),
        Demoverdeling.Frequentie("luisteren", 402, 217, 68, 14, 4),
        Demoverdeling.Frequentie("respect", 486, 172, 38, 7, 2),
        Demoverdeling.Frequentie("gewone-woorden", 418, 212, 57, 12, 6),
        Demoverdeling.Frequentie("samen-beslissen", 341, 243, 88, 25, 8),
        Demoverdeling.Instemming("plan-begrijpen", 215, 341, 96, 29, 24),
        Demoverdeling.Frequentie("afspraken", 352, 250, 78, 17, 8),
        Demoverdeling.Frequentie("hulp-nodig", 262, 286, 109, 40, 8),
        Demoverdeling.Effect("beter-gaan", 236, 275, 131, 45, 18),
        Demoverdeling.Effect("zelf-oplossen", 182, 281, 164, 52, 26),
        new("hulp-nu", [("ja", 430), ("klaar", 190), ("gestopt", 68)], 17, HangtSamen: false),
        Demoverdeling.Instemming("na-de-hulp", 81, 112, 43, 14, 8),
        Demoverdeling.Rapportcijfer([4, 4, 8, 13, 24, 52, 122, 258, 127, 82], 11),
    ];
}
