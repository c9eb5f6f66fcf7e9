using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

public enum Vraagsoort
{
    /// <summary>A statement, answered on one of the list's named scales.</summary>
    Stelling,

    /// <summary>A mark from 1 to 10.</summary>
    Rapportcijfer,

    EenKeuze,

    MeerKeuze,

    Getal,

    Open,

    /// <summary>Text only; nothing is answered.</summary>
    Uitleg,
}

/// <summary>
/// One question. One flat record for all kinds, because it is stored for years: a kind uses the members named for it
/// and <see cref="Lijstcontrole"/> refuses the others.
/// </summary>
public sealed record Vraag
{
    public const int TekstMaximum = 300;

    public const int UitlegMaximum = 2000;

    public const int HulptekstMaximum = 500;

    /// <summary>Most characters an open answer may ever have; a question may ask for less.</summary>
    public const int OpenMaximum = 4000;

    public const int OptiesMaximum = 50;

    public const int OptietekstMaximum = 150;

    public const int GetalMaximum = 1_000_000;

    public const int DecimalenMaximum = 2;

    /// <summary>Stable name of what is asked: the same in the lists for young people and parents, and in later versions.</summary>
    public required string Code { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Vraagsoort Soort { get; init; }

    public required Tekst Tekst { get; init; }

    /// <summary>What is asked about the text, above it: "Hoe vaak klopt dit voor jou?"</summary>
    public Tekst? Vraagstam { get; init; }

    public Tekst? Hulptekst { get; init; }

    public bool Verplicht { get; init; }

    /// <summary>Label of the way out, "Past niet bij mij" or "Weet ik niet"; null when none is offered.</summary>
    public Tekst? PastNiet { get; init; }

    /// <summary>Null: always shown.</summary>
    public Voorwaarde? AlleenTonenAls { get; init; }

    public Verbeterthema? Verbeterthema { get; init; }

    /// <summary>Stelling: code of the scale.</summary>
    public string? Schaal { get; init; }

    /// <summary>EenKeuze and MeerKeuze: what can be chosen, in order.</summary>
    public Reeks<Optie> Opties { get; init; }

    /// <summary>MeerKeuze: fewest choices. Getal: lowest number.</summary>
    public int? Minimum { get; init; }

    /// <summary>MeerKeuze: most choices. Getal: highest number.</summary>
    public int? Maximum { get; init; }

    /// <summary>Getal: digits after the comma.</summary>
    public int Decimalen { get; init; }

    /// <summary>Getal: what is counted, shown behind the field: "hulpverleners".</summary>
    public Tekst? Eenheid { get; init; }

    /// <summary>Open: most characters; null means <see cref="OpenMaximum"/>.</summary>
    public int? MaximumTekens { get; init; }

    [JsonIgnore]
    public bool WordtBeantwoord => Soort != Vraagsoort.Uitleg;

    /// <summary>Most characters that an open answer to this question may have.</summary>
    [JsonIgnore]
    public int Tekstgrens => Math.Clamp(MaximumTekens ?? OpenMaximum, 1, OpenMaximum);
}

/// <summary>Something that can be chosen.</summary>
/// <param name="Code">Stable: stored with the answer, and the same in all lists.</param>
/// <param name="Tekst">What the person reads.</param>
/// <param name="Stippen">On a scale: how many dots are filled beside the text; null draws none.</param>
public sealed record Optie(string Code, Tekst Tekst, int? Stippen = null);

/// <summary>A named answer scale, shared by statements.</summary>
public sealed record Schaal
{
    public const string Frequentie = "frequentie";

    public const string Instemming = "instemming";

    public const string Effect = "effect";

    public required string Code { get; init; }

    /// <summary>From most to least favourable.</summary>
    public required Reeks<Optie> Opties { get; init; }

    /// <summary>What is still to be done when the answer is missing: "Kies hoe vaak dit klopt".</summary>
    public Tekst? Opdracht { get; init; }

    /// <summary>How many dots each option draws, filled ones included.</summary>
    [JsonIgnore]
    public int Stippen => Opties.Max(optie => optie.Stippen) ?? 0;
}
