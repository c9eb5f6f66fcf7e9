namespace Participatie.Domain.Termijnen;

/// <summary>
/// When a term ends. The day on which it begins does not count. Days in a pause do not count. A term that would end on a Saturday, Sunday or holiday runs to the end of the first day that is
/// none of these (Algemene termijnenwet, article 1, first paragraph).
/// </summary>
public static class Termijnberekening
{
    /// <summary>The last day of the term.</summary>
    /// <param name="begin">The day of receipt; it does not count.</param>
    /// <param name="duur">How long.</param>
    /// <param name="opschortingen">Pauses that ended, in any order, not overlapping; one that still lasts is passed over.</param>
    /// <param name="verlengingen">In the order in which they were given.</param>
    /// <param name="kalender">Which days are working days.</param>
    public static DateOnly Einddatum(
        DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting> opschortingen, IReadOnlyList<Verlenging> verlengingen, Werkkalender kalender)
    {
        var rauw = Erbij(begin, duur, opschortingen, kalender);
        foreach (var verlenging in verlengingen)
        {
            rauw = Erbij(rauw, verlenging.Duur, [.. opschortingen.Where(o => o.Van > rauw)], kalender);
        }

        return kalender.EersteWerkdagVanaf(rauw);
    }

    /// <summary>The date by which something must go out, counted back in working days; never a day that is no working day.</summary>
    public static DateOnly WerkdagenEerder(DateOnly dag, int werkdagen, Werkkalender kalender)
    {
        for (var over = werkdagen; over > 0;)
        {
            dag = dag.AddDays(-1);
            over -= kalender.IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    /// <summary>The date so long after a day, moved to a working day.</summary>
    public static DateOnly Later(DateOnly dag, Termijnduur duur, Werkkalender kalender) => Einddatum(dag, duur, [], [], kalender);

    private static DateOnly Erbij(DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting> opschortingen, Werkkalender kalender)
    {
        if (duur.Eenheid == Termijneenheid.Werkdagen)
        {
            var dag = begin;
            for (var over = duur.Aantal; over > 0;)
            {
                dag = dag.AddDays(1);
                over -= kalender.IsWerkdag(dag) && !opschortingen.Any(o => o.Hervat is not null && dag >= o.Van && dag < o.Hervat) ? 1 : 0;
            }

            return dag;
        }

        var einde = duur.Eenheid switch
        {
            Termijneenheid.Dagen => begin.AddDays(duur.Aantal),
            Termijneenheid.Weken => begin.AddDays(7 * duur.Aantal),
            _ => begin.AddMonths(duur.Aantal),
        };
        foreach (var pauze in opschortingen.Where(o => o.Hervat is not null).OrderBy(o => o.Van))
        {
            if (pauze.Van <= einde)
            {
                einde = einde.AddDays(pauze.Dagen(pauze.Van));
            }
        }

        return einde;
    }
}
