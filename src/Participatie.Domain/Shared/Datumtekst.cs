namespace Participatie.Domain.Shared;

/// <summary>Days in Dutch words, the same on every machine. Day and month are joined by a hard space.</summary>
public static class Datumtekst
{
    private const char HardeSpatie = '\u00a0';

    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>“vrijdag”.</summary>
    public static string Weekdag(DateOnly dag) => Weekdagen[(int)dag.DayOfWeek];

    /// <summary>“vrijdag 27 november”, and “vrijdag 8 januari 2027” when that is another year than today's.</summary>
    public static string Voluit(DateOnly dag, DateOnly vandaag) => $"{Weekdag(dag)} {dag.Day}{HardeSpatie}{Maand(dag, vandaag)}";

    /// <summary>“donderdag 31 december, maandag 4 en dinsdag 5 januari 2027”: the month stands once after the days that lie in it.</summary>
    public static string Opsomming(IReadOnlyList<DateOnly> dagen, DateOnly vandaag)
    {
        var delen = dagen.Select((dag, i) => i + 1 < dagen.Count && (dag.Year, dag.Month) == (dagen[i + 1].Year, dagen[i + 1].Month) ? $"{Weekdag(dag)} {dag.Day}" : Voluit(dag, vandaag)).ToList();
        return delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen[..^1])} en {delen[^1]}";
    }

    /// <summary>The same text at the head of a sentence.</summary>
    public static string MetHoofdletter(string tekst) => tekst.Length == 0 ? tekst : $"{char.ToUpperInvariant(tekst[0])}{tekst[1..]}";

    private static string Maand(DateOnly dag, DateOnly vandaag) => dag.Year == vandaag.Year ? Maanden[dag.Month - 1] : $"{Maanden[dag.Month - 1]}{HardeSpatie}{dag.Year}";
}
