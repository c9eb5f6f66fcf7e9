using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>A calendar of a few weeks, each day with a word and a shape beside its colour.</summary>
/// <param name="Bijschrift">What the table shows.</param>
/// <param name="Weken">Weeks from Monday through Sunday; null for a day that falls outside.</param>
public sealed record Dagentabel(string Bijschrift, IReadOnlyList<IReadOnlyList<Dagentabel.Cel?>> Weken)
{
    /// <summary>Longer than this a calendar in a list explains nothing any more.</summary>
    private const int LangsteLijst = 25;

    /// <param name="Dag">The day.</param>
    /// <param name="Klasse">How it looks; empty for a day that counts.</param>
    /// <param name="Bij">The word or number below it.</param>
    /// <param name="Voluit">The same for who listens.</param>
    /// <param name="Doorgestreept">True: the day does not count.</param>
    public sealed record Cel(DateOnly Dag, string Klasse, string Bij, string Voluit, bool Doorgestreept);

    /// <summary>The working days that are left; null when there are none, or too many to count by eye.</summary>
    public static Dagentabel? NogOver(DateOnly vandaag, DateOnly uiterlijk, Werkkalender kalender)
    {
        var over = kalender.Werkdagen(vandaag, uiterlijk);
        if (over is 0 or > LangsteLijst)
        {
            return null;
        }

        var nummer = 0;
        var cellen = new List<Cel>();
        for (var dag = vandaag; dag <= uiterlijk; dag = dag.AddDays(1))
        {
            var werkdag = kalender.IsWerkdag(dag);
            nummer += werkdag && dag > vandaag ? 1 : 0;
            cellen.Add(dag == vandaag ? new(dag, "pp-days__today", "nu", "vandaag", false)
                : dag == uiterlijk ? new(dag, "pp-days__end", $"{nummer}", $"werkdag {nummer}, de laatste dag", false)
                : werkdag ? new(dag, "", $"{nummer}", $"werkdag {nummer}", false)
                : Vrij(dag, kalender.Feestdag(dag)));
        }

        return new(over == 1 ? "De ene werkdag die er nog is" : $"De {over} werkdagen die er nog zijn", InWeken(cellen));
    }

    /// <summary>All days of a term, a table for each month.</summary>
    public static IReadOnlyList<Dagentabel> PerMaand(Datumuitleg uitleg, DateOnly vandaag) =>
    [
        .. uitleg.Dagen.GroupBy(d => (d.Dag.Year, d.Dag.Month)).Select(maand => new Dagentabel(
            string.Create(Datums.Nederlands, $"{maand.First().Dag:MMMM yyyy}"),
            InWeken([.. maand.Select(d => Van(d, vandaag))]))),
    ];

    private static Cel Van(Uitlegdag dag, DateOnly vandaag)
    {
        var nu = dag.Dag == vandaag ? ", vandaag" : "";
        return dag.Soort switch
        {
            Uitlegdagsoort.Begin => new(dag.Dag, "pp-days__today", "begin", $"het begin, telt niet mee{nu}", false),
            Uitlegdagsoort.Einde => new(dag.Dag, "pp-days__end", "einde", $"de laatste dag{nu}", false),
            Uitlegdagsoort.Opgeschort => new(dag.Dag, "pp-days__pause", "stil", $"de klok stond stil{nu}", true),
            Uitlegdagsoort.Verlenging => new(dag.Dag, "pp-days__extra", $"{dag.Nummer}", $"dag {dag.Nummer}, door de verlenging{nu}", false),
            Uitlegdagsoort.Schuift => new(dag.Dag, "pp-days__off", "schuift", $"de datum schuift op{nu}", true),
            Uitlegdagsoort.Telt => new(dag.Dag, "", $"{dag.Nummer}", $"dag {dag.Nummer}{nu}", false),
            _ => Vrij(dag.Dag, dag.Feestdag),
        };
    }

    private static Cel Vrij(DateOnly dag, Feestdag? feestdag) =>
        new(dag, "pp-days__off", feestdag is null ? "" : "vrij", feestdag?.Naam ?? "weekend", true);

    private static List<IReadOnlyList<Cel?>> InWeken(IReadOnlyList<Cel> cellen) =>
    [
        .. cellen.GroupBy(c => c.Dag.AddDays(-Weekdag(c.Dag))).Select(week =>
            (IReadOnlyList<Cel?>)[.. Enumerable.Range(0, 7).Select(n => week.FirstOrDefault(c => Weekdag(c.Dag) == n))]),
    ];

    private static int Weekdag(DateOnly dag) => ((int)dag.DayOfWeek + 6) % 7;
}
