using System.Text;

namespace Participatie.Domain.Termijnen;

/// <summary>What a day of a term is.</summary>
public enum Uitlegdagsoort
{
    /// <summary>The day of receipt; it does not count.</summary>
    Begin,

    /// <summary>A day that counts.</summary>
    Telt,

    /// <summary>A Saturday or Sunday in a term of working days.</summary>
    Weekend,

    /// <summary>A holiday, or a day equated by decree, in a term of working days.</summary>
    Feestdag,

    /// <summary>A day on which the clock stood still.</summary>
    Opgeschort,

    /// <summary>A day that counts for an extension.</summary>
    Verlenging,

    /// <summary>The law counts on: the term would end on this day, or has too few working days yet.</summary>
    Schuift,

    /// <summary>The last day.</summary>
    Einde,
}

/// <summary>One day of a term.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Soort">What it is; the last day is always <see cref="Uitlegdagsoort.Einde"/>.</param>
/// <param name="Nummer">How many days were counted with this one, extensions included; null when it is not counted.</param>
/// <param name="Feestdag">The holiday that it is, also where that makes no difference.</param>
/// <param name="Opschorting">The pause in which it lies.</param>
/// <param name="Verlenging">The extension for which it is counted.</param>
public sealed record Uitlegdag(DateOnly Dag, Uitlegdagsoort Soort, int? Nummer, Feestdag? Feestdag, Opschorting? Opschorting, Verlenging? Verlenging);

/// <summary>What a step of the explanation tells.</summary>
public enum Uitlegstapsoort
{
    /// <summary>When the term began.</summary>
    Begin,

    /// <summary>How long it is, and where that leads.</summary>
    Duur,

    /// <summary>What the last day would be without pauses and extensions.</summary>
    EersteDatum,

    /// <summary>A pause that has ended.</summary>
    Opschorting,

    /// <summary>A pause that still lasts.</summary>
    OpschortingLoopt,

    /// <summary>An extension.</summary>
    Verlenging,

    /// <summary>A holiday that was skipped.</summary>
    Feestdag,

    /// <summary>The end moved to a working day (Algemene termijnenwet, article 1).</summary>
    Schuift,

    /// <summary>The end moved to the second working day (Algemene termijnenwet, article 2).</summary>
    TweeWerkdagen,

    /// <summary>The end is a working day already.</summary>
    GewoneWerkdag,

    /// <summary>The last day.</summary>
    Einde,
}

/// <summary>One step of the explanation.</summary>
/// <param name="Soort">What it tells.</param>
/// <param name="Dag">Where the counting is after this step; for <see cref="Uitlegstapsoort.Feestdag"/> the day that was skipped.</param>
/// <param name="Zin">The same in plain Dutch, one or more sentences.</param>
public sealed record Uitlegstap(Uitlegstapsoort Soort, DateOnly Dag, string Zin)
{
    /// <summary>With <see cref="Uitlegstapsoort.Duur"/> and <see cref="Uitlegstapsoort.Verlenging"/>: how long.</summary>
    public Termijnduur? Duur { get; init; }

    /// <summary>With the steps about a pause: which.</summary>
    public Opschorting? Opschorting { get; init; }

    /// <summary>With <see cref="Uitlegstapsoort.Verlenging"/>: which.</summary>
    public Verlenging? Verlenging { get; init; }

    /// <summary>With <see cref="Uitlegstapsoort.Feestdag"/> and <see cref="Uitlegstapsoort.Schuift"/>: which, if it is one.</summary>
    public Feestdag? Feestdag { get; init; }

    /// <summary>The article on which the step rests; null when that is no law.</summary>
    public string? Grond { get; init; }
}

/// <summary>Why a term ends when it ends.</summary>
/// <param name="Begin">The day of receipt.</param>
/// <param name="Duur">How long the term was at first.</param>
/// <param name="OorspronkelijkeDatum">The last day without pauses and extensions; these never change it.</param>
/// <param name="Einde">The last day; while the clock stands still the one it would be if the clock ran again today.</param>
/// <param name="StaatStil">True while a pause lasts: then <paramref name="Einde"/> moves on every day.</param>
/// <param name="Dagen">Every day from the begin through the end, in order.</param>
/// <param name="Stappen">The explanation in words, in order.</param>
public sealed record Datumuitleg(
    DateOnly Begin,
    Termijnduur Duur,
    DateOnly OorspronkelijkeDatum,
    DateOnly Einde,
    bool StaatStil,
    IReadOnlyList<Uitlegdag> Dagen,
    IReadOnlyList<Uitlegstap> Stappen)
{
    /// <summary>The steps as numbered lines, for mail and print; ends with a line feed.</summary>
    public string AlsTekst()
    {
        var tekst = new StringBuilder();
        for (var i = 0; i < Stappen.Count; i++)
        {
            tekst.Append(i + 1).Append(". ").Append(Stappen[i].Zin.Replace('\u00a0', ' ')).Append('\n');
        }

        return tekst.Append("\nWelke dagen meetellen, staat in de Algemene termijnenwet.\n").ToString();
    }
}
