using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The published document of a ronde for one audience: all its tables after <see cref="Onthullingsbescherming"/>.
/// It holds nothing that the audience may not see, and serialises to JSON as it is.
/// </summary>
/// <param name="Drempel">The threshold that was applied.</param>
/// <param name="Tabellen">In the order of the plan, sizes of groups first.</param>
public sealed record BeschermdeTabellen(int Drempel, IReadOnlyList<BeschermdeTabel> Tabellen)
{
    /// <summary>The one sentence beside every hidden row; it does not tell why, and empty rows have it too.</summary>
    public const string WaaromNietGetoond =
        "Hier gaven weinig mensen antwoord, of je zou met dit cijfer een klein groepje kunnen narekenen. Dan blijft iedereen anoniem.";
}

/// <summary>One question, for one doelgroep, broken down by one variable.</summary>
/// <param name="Vraagcode">The question, or <see cref="Telplan.Deelname"/>.</param>
/// <param name="Soort">Says which figures a shown row has.</param>
/// <param name="Doelgroep">A doelgroep, or <see cref="Telplan.Allen"/>.</param>
/// <param name="Uitsplitsing">A background variable, or <see cref="Telplan.Doelgroep"/>.</param>
/// <param name="Rijen">The groups in the order of the plan, then <see cref="Telplan.Totaal"/>.</param>
public sealed record BeschermdeTabel(string Vraagcode, TelSoort Soort, string Doelgroep, string Uitsplitsing, IReadOnlyList<Tabelrij> Rijen);

/// <summary>A row: shown whole, or not at all.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rij")]
[JsonDerivedType(typeof(GetoondeRij), "getoond")]
[JsonDerivedType(typeof(NietGetoondeRij), "nietGetoond")]
public abstract record Tabelrij(string Groep);

/// <summary>A group that may be seen.</summary>
/// <param name="Groep">Code of the group.</param>
/// <param name="N">People in this group who answered this question: the base of each percentage here.</param>
/// <param name="Aantallen">Count per category; empty for a mark and for taking part.</param>
/// <param name="Percentages">Whole percent of <paramref name="N"/> per category; each rounded by itself, so they may add up to 99 or 101.</param>
/// <param name="Cijfer">Only for a mark.</param>
public sealed record GetoondeRij(
    string Groep, int N, IReadOnlyList<int> Aantallen, IReadOnlyList<int> Percentages, GepubliceerdCijfer? Cijfer) : Tabelrij(Groep)
{
    internal static GetoondeRij Van(string groep, TelSoort soort, Cijfers cijfers) => soort switch
    {
        TelSoort.Deelname => new(groep, cijfers.N, [], [], Cijfer: null),
        TelSoort.Rapportcijfer => new(groep, cijfers.N, [], [], GepubliceerdCijfer.Van(cijfers.Aantallen)),
        _ => new(groep, cijfers.N, cijfers.Aantallen, [.. cijfers.Aantallen.Select(aantal => Percentage(aantal, cijfers.N))], Cijfer: null),
    };

    private static int Percentage(int aantal, int n) => (int)Math.Round(100m * aantal / n, MidpointRounding.AwayFromZero);
}

/// <summary>Too few, derivable, or empty: which of them cannot be told apart.</summary>
public sealed record NietGetoondeRij(string Groep) : Tabelrij(Groep);

/// <summary>A mean mark of 1 to 10 with its 95 % interval, all rounded to one decimal.</summary>
public sealed record GepubliceerdCijfer(decimal Gemiddelde, decimal Onder, decimal Boven)
{
    internal static GepubliceerdCijfer Van(IReadOnlyList<int> perCijfer)
    {
        var interval = Betrouwbaarheidsinterval.VanGemiddelde(perCijfer, ondersteWaarde: 1)
            ?? throw new ArgumentException("A shown mark has at least two answers.", nameof(perCijfer));
        return new(Afgerond(interval.Gemiddelde), Afgerond(interval.Onder), Afgerond(interval.Boven));
    }

    private static decimal Afgerond(double waarde) => Math.Round((decimal)waarde, 1, MidpointRounding.AwayFromZero);
}
