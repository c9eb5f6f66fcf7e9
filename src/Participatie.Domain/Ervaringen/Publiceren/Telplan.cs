using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>How the answers to a question are counted and shown. Published by name, so that the order here is free to change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TelSoort>))]
public enum TelSoort
{
    /// <summary>One answer category per person: a stelling or één keuze.</summary>
    EenKeuze,

    /// <summary>A mark of 1 to 10: category 0 is mark 1. Published as mean and interval, never as a distribution.</summary>
    Rapportcijfer,

    /// <summary>Any number of options per person: each option has its own count of those who chose it.</summary>
    MeerKeuze,

    /// <summary>Taking part itself: the size of a group.</summary>
    Deelname,
}

/// <summary>A question as it is counted.</summary>
/// <param name="Code">The vraagcode that both lists share.</param>
/// <param name="Soort">Any but <see cref="TelSoort.Deelname"/>, which the plan adds itself.</param>
/// <param name="Categorieen">Number of answer categories; 10 for a mark.</param>
/// <param name="Doelgroepen">The doelgroepen whose list holds this question.</param>
public sealed record TelVraag(string Code, TelSoort Soort, int Categorieen, IReadOnlyList<string> Doelgroepen);

/// <summary>
/// A background variable to break results down by. Keep the same code for the same variable over publications:
/// that is how an earlier one with another grouping is recognised.
/// </summary>
/// <param name="Code">Name of the variable.</param>
/// <param name="Groepen">At least two, together everybody: name a group <c>onbekend</c> where a value can lack.</param>
public sealed record TelUitsplitsing(string Code, IReadOnlyList<string> Groepen);

/// <summary>Everything that is counted in a ronde: who, which questions, broken down by what.</summary>
public sealed class Telplan
{
    /// <summary>Stands for all doelgroepen together.</summary>
    public const string Allen = "allen";

    /// <summary>The uitsplitsing that breaks <see cref="Allen"/> down.</summary>
    public const string Doelgroep = "doelgroep";

    /// <summary>The row that holds the whole of a table.</summary>
    public const string Totaal = "totaal";

    /// <summary>The code of the table with the sizes of the groups.</summary>
    public const string Deelname = "deelname";

    /// <exception cref="ArgumentException">A reserved or doubled code, a breakdown of fewer than two groups, or a question for nobody.</exception>
    public Telplan(IReadOnlyList<string> doelgroepen, IReadOnlyList<TelVraag> vragen, IReadOnlyList<TelUitsplitsing> uitsplitsingen)
    {
        EisVerschillend([Allen, .. doelgroepen, Totaal]);
        EisVerschillend([Deelname, .. vragen.Select(vraag => vraag.Code)]);
        EisVerschillend([Doelgroep, .. uitsplitsingen.Select(uitsplitsing => uitsplitsing.Code)]);
        foreach (var uitsplitsing in uitsplitsingen)
        {
            EisVerschillend([.. uitsplitsing.Groepen, Totaal]);
            if (uitsplitsing.Groepen.Count < 2)
            {
                throw new ArgumentException($"Breakdown {uitsplitsing.Code} needs at least two groups.", nameof(uitsplitsingen));
            }
        }

        foreach (var vraag in vragen)
        {
            if (vraag.Doelgroepen.Count == 0 || vraag.Doelgroepen.Except(doelgroepen, StringComparer.Ordinal).Any())
            {
                throw new ArgumentException($"Question {vraag.Code} is for nobody, or for an unknown doelgroep.", nameof(vragen));
            }

            if (vraag.Soort == TelSoort.Deelname || vraag.Categorieen < 1 || (vraag.Soort == TelSoort.Rapportcijfer && vraag.Categorieen != 10))
            {
                throw new ArgumentException($"Question {vraag.Code} cannot be counted like this.", nameof(vragen));
            }
        }

        Doelgroepen = doelgroepen;
        Uitsplitsingen = uitsplitsingen;
        Vragen = [new TelVraag(Deelname, TelSoort.Deelname, 1, doelgroepen), .. vragen];
    }

    public IReadOnlyList<string> Doelgroepen { get; }

    /// <summary>Taking part comes first, then the questions in their own order.</summary>
    public IReadOnlyList<TelVraag> Vragen { get; }

    public IReadOnlyList<TelUitsplitsing> Uitsplitsingen { get; }

    private static void EisVerschillend(IReadOnlyList<string> codes)
    {
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Count)
        {
            throw new ArgumentException($"Codes are reserved or not unique: {string.Join(", ", codes)}.", nameof(codes));
        }
    }
}
