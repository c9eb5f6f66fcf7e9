using System.Collections.Concurrent;

namespace Participatie.Domain.Termijnen;

/// <summary>A day on which a term does not end and that is no working day.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Grond">Where that is laid down.</param>
public sealed record Feestdag(DateOnly Dag, string Naam, string Grond);

/// <summary>
/// The days of article 3 of the Algemene termijnenwet: Nieuwjaarsdag, tweede Paasdag, Hemelvaartsdag, tweede Pinksterdag, both Kerstdagen, Koningsdag and 5 mei (first paragraph),
/// and Goede Vrijdag, which the second paragraph equates. Days that are equated by decree differ by year and are given from outside. Koningsdag is that of 2014 and later.
/// </summary>
public static class Feestdagen
{
    private const string Lid1 = "Algemene termijnenwet, artikel 3, eerste lid";
    private const string Lid2 = "Algemene termijnenwet, artikel 3, tweede lid";

    private static readonly ConcurrentDictionary<int, Jaar> Jaren = new();

    /// <summary>The holidays of a year, in order. Two can fall on one day: in 2016 Hemelvaartsdag was 5 mei.</summary>
    /// <param name="jaar">1 to 9999.</param>
    public static IReadOnlyList<Feestdag> Van(int jaar) => VanJaar(jaar).Dagen;

    /// <summary>The holiday that a day is, or null.</summary>
    internal static Feestdag? Op(DateOnly dag) => VanJaar(dag.Year).OpDagnummer[dag.DayOfYear];

    private static Jaar VanJaar(int jaar) => Jaren.GetOrAdd(jaar, static j => new Jaar(Berekenen(j)));

    private static Feestdag[] Berekenen(int jaar)
    {
        var pasen = Pasen(jaar);
        return
        [
            .. new Feestdag[]
            {
                new(new DateOnly(jaar, 1, 1), "Nieuwjaarsdag", Lid1),
                new(pasen.AddDays(-2), "Goede Vrijdag", Lid2),
                new(pasen.AddDays(1), "tweede Paasdag", Lid1),
                new(Koningsdag(jaar), "Koningsdag", Lid1),
                new(new DateOnly(jaar, 5, 5), "Bevrijdingsdag", Lid1),
                new(pasen.AddDays(39), "Hemelvaartsdag", Lid1),
                new(pasen.AddDays(50), "tweede Pinksterdag", Lid1),
                new(new DateOnly(jaar, 12, 25), "eerste Kerstdag", Lid1),
                new(new DateOnly(jaar, 12, 26), "tweede Kerstdag", Lid1),
            }.OrderBy(f => f.Dag),
        ];
    }

    /// <summary>27 April, or the day before when that is a Sunday.</summary>
    private static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    /// <summary>Easter Sunday of the Gregorian calendar by the anonymous algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8).</summary>
    private static DateOnly Pasen(int jaar)
    {
        var (a, b, c) = (jaar % 19, jaar / 100, jaar % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var maandEnDag = h + l - (7 * m) + 114;
        return new DateOnly(jaar, maandEnDag / 31, (maandEnDag % 31) + 1);
    }

    /// <summary>The holidays of one year, also by <see cref="DateOnly.DayOfYear"/>: every term asks about every day it counts.</summary>
    private sealed class Jaar
    {
        internal Jaar(Feestdag[] dagen)
        {
            Dagen = Array.AsReadOnly(dagen);
            foreach (var feestdag in dagen)
            {
                OpDagnummer[feestdag.Dag.DayOfYear] ??= feestdag;
            }
        }

        internal IReadOnlyList<Feestdag> Dagen { get; }

        internal Feestdag?[] OpDagnummer { get; } = new Feestdag?[367];
    }
}
