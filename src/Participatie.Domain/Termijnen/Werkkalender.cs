namespace Participatie.Domain.Termijnen;

/// <summary>
/// Which days are working days: not Saturday, Sunday, a holiday of <see cref="Feestdagen"/>, or a day equated by decree (Algemene termijnenwet, articles 1 and 3).
/// </summary>
/// <param name="gelijkgesteld">Days equated by decree, article 3, third paragraph; none by default. Of two on one day the first is kept.</param>
public sealed class Werkkalender(IEnumerable<Feestdag>? gelijkgesteld = null)
{
    private readonly Dictionary<DateOnly, Feestdag> _gelijkgesteld = (gelijkgesteld ?? []).DistinctBy(f => f.Dag).ToDictionary(f => f.Dag);

    /// <summary>Without days equated by decree.</summary>
    public static Werkkalender Standaard { get; } = new();

    public bool IsWerkdag(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Feestdag(dag) is null;

    /// <summary>The holiday that this is, or else the day equated with one; null when it is neither.</summary>
    public Feestdag? Feestdag(DateOnly dag) => Feestdagen.Op(dag) ?? _gelijkgesteld.GetValueOrDefault(dag);

    /// <summary>The day itself, or the first working day after it.</summary>
    public DateOnly EersteWerkdagVanaf(DateOnly dag)
    {
        while (!IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>Working days after <paramref name="van"/> up to and including <paramref name="totEnMet"/>; 0 when that is not later.</summary>
    public int Werkdagen(DateOnly van, DateOnly totEnMet)
    {
        var aantal = 0;
        for (var dag = van.AddDays(1); dag <= totEnMet; dag = dag.AddDays(1))
        {
            aantal += IsWerkdag(dag) ? 1 : 0;
        }

        return aantal;
    }
}
