namespace Participatie.Domain.Termijnen;

/// <summary>A rung of the ladder of reminders, in the order in which they are climbed; stored as text.</summary>
public enum Laddertrede
{
    /// <summary>Before the date, to whoever has to act.</summary>
    Vooraf,

    /// <summary>The date has passed; to whoever has to act.</summary>
    Verlopen,

    /// <summary>To the manager who approves.</summary>
    Goedkeurder,

    /// <summary>To the alderman or director who answers for it.</summary>
    Portefeuillehouder,

    /// <summary>To the raad, with a text that is ready for the gemeenteraad.</summary>
    Raad,
}

/// <summary>When a rung is due.</summary>
/// <param name="Trede">Which.</param>
/// <param name="Afstand">How long before the date for <see cref="Laddertrede.Vooraf"/>, in working days; how long after it for the others.</param>
public sealed record Ladderstap(Laddertrede Trede, Termijnduur Afstand);

/// <summary>The day of a rung for one date.</summary>
public sealed record Geplandetrede(Laddertrede Trede, DateOnly Dag);

/// <summary>
/// On which days the reminders of a term go out. Every rung falls on a working day, and none on the day of the rung before it: whoever has to act always has a working day to act
/// before somebody higher hears of it, also when the portal was down for weeks.
/// </summary>
public static class Herinneringsladder
{
    public const int StappenMax = 5;

    /// <summary>The ladder of an answer that is owed to a raad.</summary>
    public static readonly IReadOnlyList<Ladderstap> Antwoord =
    [
        new(Laddertrede.Vooraf, Termijnduur.Werkdagen(5)),
        new(Laddertrede.Verlopen, Termijnduur.Werkdagen(1)),
        new(Laddertrede.Goedkeurder, Termijnduur.Weken(1)),
        new(Laddertrede.Portefeuillehouder, Termijnduur.Weken(3)),
        new(Laddertrede.Raad, Termijnduur.Weken(8)),
    ];

    /// <summary>A short duty: confirming receipt.</summary>
    public static readonly IReadOnlyList<Ladderstap> Kort =
    [
        new(Laddertrede.Vooraf, Termijnduur.Werkdagen(1)),
        new(Laddertrede.Verlopen, Termijnduur.Werkdagen(1)),
        new(Laddertrede.Goedkeurder, Termijnduur.Werkdagen(5)),
    ];

    /// <summary>What the raad itself has to do: nobody stands above it.</summary>
    public static readonly IReadOnlyList<Ladderstap> Eigen =
    [
        new(Laddertrede.Vooraf, Termijnduur.Werkdagen(5)),
        new(Laddertrede.Verlopen, Termijnduur.Werkdagen(1)),
    ];

    /// <summary>All rungs for one date, as they fall when nothing goes wrong.</summary>
    public static IReadOnlyList<Geplandetrede> Planning(IReadOnlyList<Ladderstap> ladder, DateOnly begin, DateOnly uiterlijk, Werkkalender kalender)
    {
        var planning = new List<Geplandetrede>();
        var vorige = begin;
        foreach (var stap in ladder.OrderBy(s => s.Trede))
        {
            if (Dag(stap, begin, uiterlijk, vorige, kalender) is { } dag)
            {
                planning.Add(new(stap.Trede, dag));
                vorige = dag;
            }
        }

        return planning;
    }

    /// <summary>The next rung that was not sent for this date; null when there is none.</summary>
    /// <param name="ladder">The rungs.</param>
    /// <param name="begin">The day the term began.</param>
    /// <param name="uiterlijk">The date it now ends.</param>
    /// <param name="gehad">Rungs sent for this date.</param>
    /// <param name="laatst">The day the last reminder of this term was sent, for whichever date; null when none was.</param>
    /// <param name="bereikteNiemand">True: the last rung for this date found nobody, so the next one does not wait for its own day.</param>
    /// <param name="vandaag">A rung before the date is passed over once the date is here.</param>
    /// <param name="kalender">Which days are working days.</param>
    public static Geplandetrede? Volgende(
        IReadOnlyList<Ladderstap> ladder, DateOnly begin, DateOnly uiterlijk, IReadOnlyCollection<Laddertrede> gehad, DateOnly? laatst, bool bereikteNiemand, DateOnly vandaag,
        Werkkalender kalender)
    {
        foreach (var stap in ladder.OrderBy(s => s.Trede))
        {
            var voorbij = gehad.Contains(stap.Trede)
                || gehad.Any(g => g > stap.Trede)
                || (stap.Trede == Laddertrede.Vooraf && vandaag > uiterlijk);
            if (!voorbij && Dag(stap, begin, uiterlijk, laatst ?? begin, kalender) is { } dag)
            {
                return bereikteNiemand && laatst >= uiterlijk ? new(stap.Trede, kalender.EersteWerkdagVanaf(laatst.Value.AddDays(1))) : new(stap.Trede, dag);
            }
        }

        return null;
    }

    private static DateOnly? Dag(Ladderstap stap, DateOnly begin, DateOnly uiterlijk, DateOnly vorige, Werkkalender kalender)
    {
        if (stap.Trede == Laddertrede.Vooraf)
        {
            // A term that is shorter than its own warning needs none: the message that began it is the warning.
            var dag = Termijnberekening.WerkdagenEerder(uiterlijk, stap.Afstand.Aantal, kalender);
            if (dag <= begin)
            {
                return null;
            }

            var vrij = dag > vorige ? dag : kalender.EersteWerkdagVanaf(vorige.AddDays(1));
            return vrij <= uiterlijk ? vrij : null;
        }

        var later = Termijnberekening.Later(uiterlijk, stap.Afstand, kalender);
        return later > vorige ? later : kalender.EersteWerkdagVanaf(vorige.AddDays(1));
    }
}
