namespace Participatie.Domain.Ervaringen;

public enum Vergelijking
{
    /// <summary>At least one of the given answers is among the values.</summary>
    In,

    /// <summary>There is an answer and none of it is among the values.</summary>
    NietIn,

    /// <summary>The answer is exactly these values, in any order.</summary>
    Gelijk,

    /// <summary>The number answered is the value or more.</summary>
    Minstens,

    /// <summary>The number answered is the value or less.</summary>
    Hoogstens,
}

public enum Koppeling
{
    En,
    Of,
}

/// <summary>
/// "Show only when". Either compares the answer to one earlier question, or combines other conditions.
/// A question that has no answer, or is hidden itself, meets no comparison at all.
/// </summary>
public sealed record Voorwaarde
{
    /// <summary>Conditions in conditions, counted from one.</summary>
    public const int DiepteMaximum = 4;

    public const int DelenMaximum = 10;

    /// <summary>Code of the question that is looked at; null in a combination.</summary>
    public string? Vraag { get; init; }

    public Vergelijking? Vergelijking { get; init; }

    /// <summary>Option codes, <see cref="Antwoord.PastNietCode"/>, or one number written with a point.</summary>
    public Reeks<string> Waarden { get; init; }

    /// <summary>How <see cref="Delen"/> are combined; null in a comparison.</summary>
    public Koppeling? Koppeling { get; init; }

    public Reeks<Voorwaarde> Delen { get; init; }

    public static Voorwaarde Als(string vraag, Vergelijking vergelijking, params ReadOnlySpan<string> waarden) =>
        new() { Vraag = vraag, Vergelijking = vergelijking, Waarden = Reeks.Van(waarden) };

    public static Voorwaarde Alle(params ReadOnlySpan<Voorwaarde> delen) =>
        new() { Koppeling = Ervaringen.Koppeling.En, Delen = Reeks.Van(delen) };

    public static Voorwaarde EenVan(params ReadOnlySpan<Voorwaarde> delen) =>
        new() { Koppeling = Ervaringen.Koppeling.Of, Delen = Reeks.Van(delen) };

    /// <summary>The questions this condition looks at, each once.</summary>
    public IEnumerable<string> Vraagcodes() =>
        (Vraag is null ? [] : Enumerable.Repeat(Vraag, 1)).Concat(Delen.SelectMany(deel => deel.Vraagcodes())).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the condition is met.</summary>
    /// <param name="antwoordOp">The answer that counts for a question: null when it has none or is hidden.</param>
    public bool Geldt(Func<string, Antwoord?> antwoordOp) => Koppeling switch
    {
        Ervaringen.Koppeling.En => Delen.All(deel => deel.Geldt(antwoordOp)),
        Ervaringen.Koppeling.Of => Delen.Any(deel => deel.Geldt(antwoordOp)),
        _ => Vraag is not null && antwoordOp(Vraag) is { } antwoord && Geldt(antwoord),
    };

    private bool Geldt(Antwoord antwoord) => Vergelijking switch
    {
        Ervaringen.Vergelijking.In => antwoord.Waarden.Any(waarde => Waarden.Contains(waarde)),
        Ervaringen.Vergelijking.NietIn => !antwoord.Waarden.Any(waarde => Waarden.Contains(waarde)),
        Ervaringen.Vergelijking.Gelijk => antwoord.Waarden.ToHashSet(StringComparer.Ordinal).SetEquals(Waarden),
        Ervaringen.Vergelijking.Minstens => Grens is { } grens && antwoord.Getal >= grens,
        Ervaringen.Vergelijking.Hoogstens => Grens is { } grens && antwoord.Getal <= grens,
        _ => false,
    };

    private decimal? Grens => Waarden.Count == 1 ? Getaltekst.Lezen(Waarden[0]) : null;
}
