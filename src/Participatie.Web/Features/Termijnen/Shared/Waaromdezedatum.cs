using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The answer to “Waarom deze datum?” as it stands in lists: the steps in words, and the working days that are left.</summary>
/// <param name="Stappen">One sentence or two each, in order.</param>
/// <param name="NogOver">The days that are left; null when that says nothing.</param>
/// <param name="Meer">Where the whole explanation is; null when there is no page of it.</param>
/// <param name="Open">True: unfolded from the start.</param>
public sealed record Waaromdezedatum(IReadOnlyList<string> Stappen, Dagentabel? NogOver, string? Meer, bool Open = false)
{
    public static Waaromdezedatum Van(Termijn termijn, Werkkalender kalender, DateOnly vandaag, Links links, bool open = false)
    {
        var uitleg = termijn.Uitleggen(kalender, vandaag);
        return new(
            [.. uitleg.Stappen.Select(s => s.Zin)],
            termijn.Status == Termijnstatus.Loopt ? Dagentabel.NogOver(vandaag, termijn.Uiterlijk, kalender) : null,
            links.Termijnen.DatumUitleggen(termijn.Id),
            open);
    }

    /// <summary>Of a term that only exists in a question: the calculator.</summary>
    public static Waaromdezedatum Van(Datumuitleg uitleg, bool open = false) => new([.. uitleg.Stappen.Select(s => s.Zin)], NogOver: null, Meer: null, open);
}

public static class Uitlegwoorden
{
    /// <summary>Why a clock ends when it ends, in the words of its own kind.</summary>
    public static Datumuitleg Uitleggen(this Termijn termijn, Werkkalender kalender, DateOnly vandaag) =>
        Termijnberekening.Uitleggen(termijn.Begin, termijn.Regels.Duur, termijn.Opschortingen, termijn.Verlengingen, kalender, vandaag, termijn.Soort.Aanleiding());
}
