namespace Participatie.Domain.Termijnen;

/// <summary>How far the counting is, before articles 1 and 2 move the end.</summary>
/// <param name="Dag">The last day that was counted.</param>
/// <param name="Kalenderdagen">How many were counted in days, weeks and months.</param>
internal sealed record Teller(DateOnly Dag, int Kalenderdagen)
{
    /// <summary>Counts on from here, past the pauses.</summary>
    internal Teller Erbij(Termijnduur duur, ReadOnlySpan<Pauze> pauzes, Werkkalender kalender)
    {
        if (duur.Eenheid == Termijneenheid.Werkdagen)
        {
            return this with { Dag = NaWerkdagen(duur.Aantal, pauzes, kalender) };
        }

        var nominaal = duur.Eenheid switch
        {
            Termijneenheid.Dagen => Dag.AddDays(duur.Aantal),
            Termijneenheid.Weken => Dag.AddDays(7 * duur.Aantal),
            _ => Dag.AddMonths(duur.Aantal),
        };
        return new Teller(VoorbijPauzes(nominaal, pauzes), Kalenderdagen + nominaal.DayNumber - Dag.DayNumber);
    }

    private DateOnly NaWerkdagen(int aantal, ReadOnlySpan<Pauze> pauzes, Werkkalender kalender)
    {
        var dag = Dag;
        for (var over = aantal; over > 0;)
        {
            dag = dag.AddDays(1);
            if (Pauze.Op(dag, pauzes) is { } pauze)
            {
                dag = pauze.Hervat.AddDays(-1);
            }
            else
            {
                over -= kalender.IsWerkdag(dag) ? 1 : 0;
            }
        }

        return dag;
    }

    private DateOnly VoorbijPauzes(DateOnly einde, ReadOnlySpan<Pauze> pauzes)
    {
        var nogTeTellen = Dag.AddDays(1);
        foreach (var pauze in pauzes)
        {
            var van = pauze.Van > nogTeTellen ? pauze.Van : nogTeTellen;
            if (van > einde)
            {
                break;
            }

            if (pauze.Hervat > van)
            {
                einde = einde.AddDays(pauze.Hervat.DayNumber - van.DayNumber);
                nogTeTellen = pauze.Hervat;
            }
        }

        return einde;
    }
}
