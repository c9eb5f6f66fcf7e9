namespace Participatie.Domain.Termijnen;

/// <summary>
/// When a term ends, by the Algemene termijnenwet. The law speaks of terms that a law sets; ours are set by agreement, and we follow it by our own decision, also for terms that article 4 leaves
/// out (more than 90 days, twelve weeks or three months), so that one rule holds for all.
/// <list type="number">
/// <item>The day of receipt does not count. Weeks end on the same day of the week, months on the same day of the month, or on the last one of a month that has no such day.</item>
/// <item>A day in a pause does not count. The term has as many counting days as it would have had without the pause.</item>
/// <item>An extension counts on from the day on which the counting ended, not from the day to which article 1 would have moved it: that article looks at the day on which <em>the term</em> ends, and
/// an extended term does not end on that Sunday any more. So six weeks with three more is nine weeks, on whichever day somebody decides it.</item>
/// <item>A term in days, weeks or months, together three days or more, holds at least two days that are working days and not paused (article 2).</item>
/// <item>A term that ends on a Saturday, Sunday or holiday (article 3) runs through the first day that is none of these (article 1, first paragraph). On such a day the term still runs, so
/// a pause can begin on it: then the term ends on the first working day after that pause.</item>
/// <item>Counting back from a day moves nothing to a later day (article 1, second paragraph).</item>
/// </list>
/// </summary>
public static class Termijnberekening
{
    private const int MinsteDagenArtikel2 = 3;
    private const int MinsteWerkdagen = 2;

    /// <summary>The last day of the term, always a working day outside the pauses.</summary>
    /// <param name="begin">The day of receipt; it does not count.</param>
    /// <param name="duur">How long.</param>
    /// <param name="opschortingen">Pauses, in any order; a day in two of them is skipped once. One that still lasts is passed over: nobody knows yet how long it is.</param>
    /// <param name="verlengingen">In the order in which they were given.</param>
    /// <param name="kalender">Which days are working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The term ends after the year 9999.</exception>
    public static DateOnly Einddatum(
        DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting> opschortingen, IReadOnlyList<Verlenging> verlengingen, Werkkalender kalender)
    {
        var pauzes = Pauze.Uit(opschortingen, hervatOp: null);
        var teller = new Teller(begin, 0).Erbij(duur, pauzes, kalender);
        foreach (var verlenging in verlengingen)
        {
            teller = teller.Erbij(verlenging.Duur, pauzes, kalender);
        }

        return LaatsteDag(begin, teller, pauzes, kalender);
    }

    /// <summary>Why the term ends when it ends, step by step and day by day.</summary>
    /// <param name="begin">The day of receipt; it does not count.</param>
    /// <param name="duur">How long.</param>
    /// <param name="opschortingen">Pauses, in any order; one that still lasts is taken to end on <paramref name="vandaag"/>, which then counts again.</param>
    /// <param name="verlengingen">In the order in which they were given.</param>
    /// <param name="kalender">Which days are working days.</param>
    /// <param name="vandaag">Today in Amsterdam; a year is only named when it is another than this one's.</param>
    /// <param name="aanleiding">What began the term, as the words before “op vrijdag 27 november”.</param>
    /// <exception cref="ArgumentOutOfRangeException">The term ends after the year 9999.</exception>
    public static Datumuitleg Uitleggen(
        DateOnly begin,
        Termijnduur duur,
        IReadOnlyList<Opschorting> opschortingen,
        IReadOnlyList<Verlenging> verlengingen,
        Werkkalender kalender,
        DateOnly vandaag,
        string aanleiding = "U kreeg het advies") =>
        new Uitlegger(begin, duur, opschortingen, verlengingen, kalender, vandaag).Uitleggen(aanleiding);

    /// <summary>
    /// The day by which something must go out, counted back in working days (article 1, second paragraph: nothing moves to a later day). 0 is the day itself, or the working day before it.
    /// </summary>
    public static DateOnly WerkdagenEerder(DateOnly dag, int werkdagen, Werkkalender kalender)
    {
        for (var over = werkdagen; over > 0 || !kalender.IsWerkdag(dag);)
        {
            dag = dag.AddDays(-1);
            over -= kalender.IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    /// <summary>The date so long after a day, moved to a working day.</summary>
    public static DateOnly Later(DateOnly dag, Termijnduur duur, Werkkalender kalender) => Einddatum(dag, duur, [], [], kalender);

    /// <summary>Articles 1 and 2: the day on which the term ends, when this is where the counting ended.</summary>
    internal static DateOnly LaatsteDag(DateOnly begin, Teller teller, ReadOnlySpan<Pauze> pauzes, Werkkalender kalender)
    {
        var einde = EersteWerkdagBuiten(teller.Dag, pauzes, kalender);
        if (teller.Kalenderdagen < MinsteDagenArtikel2)
        {
            return einde;
        }

        var werkdagen = 0;
        for (var dag = begin.AddDays(1); werkdagen < MinsteWerkdagen && dag <= einde; dag = dag.AddDays(1))
        {
            werkdagen += TeltAlsWerkdag(dag, pauzes, kalender) ? 1 : 0;
        }

        for (; werkdagen < MinsteWerkdagen; werkdagen++)
        {
            einde = EersteWerkdagBuiten(einde.AddDays(1), pauzes, kalender);
        }

        return einde;
    }

    /// <summary>Article 1 alone: the day itself, or the first working day after it that is not paused.</summary>
    internal static DateOnly EersteWerkdagBuiten(DateOnly dag, ReadOnlySpan<Pauze> pauzes, Werkkalender kalender)
    {
        while (!TeltAlsWerkdag(dag, pauzes, kalender))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    private static bool TeltAlsWerkdag(DateOnly dag, ReadOnlySpan<Pauze> pauzes, Werkkalender kalender) => kalender.IsWerkdag(dag) && Pauze.Op(dag, pauzes) is null;
}
