using System.Reflection;

namespace Participatie.Domain.Shared;

/// <summary>Hard words with simpler ones, from the list beside this class.</summary>
internal static class Moeilijkewoorden
{
    private static readonly ILookup<string, (string[] Woorden, string Makkelijker)> Lijst = Lees()
        .SelectMany(regel => Vormen(regel.Moeilijk).Select(vorm => (Woorden: vorm.Split(' '), regel.Makkelijker)))
        .OrderByDescending(regel => regel.Woorden.Length)
        .ToLookup(regel => regel.Woorden[0], StringComparer.Ordinal);

    /// <summary>Short forms with points, and how to write them out.</summary>
    public static IReadOnlyDictionary<string, string> Afkortingen { get; } = Lees().Where(regel => regel.Moeilijk.Contains('.'))
        .ToDictionary(regel => regel.Moeilijk, regel => regel.Makkelijker, StringComparer.Ordinal);

    public static int Aantal => Lijst.Count;

    /// <summary>The longest entry that begins here, in words, with the simpler one; null when there is none.</summary>
    /// <param name="woorden">Lower case.</param>
    /// <param name="plaats">Where to look.</param>
    public static (int Woorden, string Makkelijker)? Op(IReadOnlyList<string> woorden, int plaats)
    {
        foreach (var (reeks, makkelijker) in Lijst[woorden[plaats]])
        {
            if (plaats + reeks.Length <= woorden.Count && reeks.Index().All(deel => deel.Item == woorden[plaats + deel.Index]))
            {
                return (reeks.Length, makkelijker);
            }
        }

        return null;
    }

    private static IEnumerable<(string Moeilijk, string Makkelijker)> Lees()
    {
        using var bron = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Tekst.moeilijke-woorden.txt")!);
        while (bron.ReadLine() is { } regel)
        {
            if (regel.Split(" = ") is [var moeilijk, var makkelijker])
            {
                foreach (var vorm in moeilijk.Split(", "))
                {
                    yield return (vorm, makkelijker);
                }
            }
        }
    }

    /// <summary>Of a verb like "realiseren" also "realiseer", "realiseert", "realiseerde", "realiseerden" and "gerealiseerd".</summary>
    private static IEnumerable<string> Vormen(string woord)
    {
        yield return woord;
        if (woord.EndsWith("eren", StringComparison.Ordinal) || woord.EndsWith("ëren", StringComparison.Ordinal))
        {
            // realis-e-ren: realiseer; initi-ë-ren: initieer.
            var stam = $"{woord[..^4]}{woord[^4]}er";
            yield return stam;
            foreach (var uitgang in (string[])["t", "de", "den"])
            {
                yield return stam + uitgang;
            }

            yield return $"ge{Trema(stam[0])}{stam[1..]}d";
        }
    }

    private static char Trema(char eerste) => eerste switch { 'e' => 'ë', 'i' => 'ï', 'u' => 'ü', _ => eerste };
}
