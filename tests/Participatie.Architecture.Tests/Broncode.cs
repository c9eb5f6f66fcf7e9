namespace Participatie.Architecture.Tests;

/// <summary>A file of the repository.</summary>
/// <param name="Pad">From the root, with slashes.</param>
/// <param name="Tekst">What it says.</param>
internal sealed record Bronbestand(string Pad, string Tekst)
{
    public string Naam => Path.GetFileName(Pad);

    public string Map => Path.GetDirectoryName(Pad)!.Replace('\\', '/');

    /// <summary>Line numbers (from 1) and lines that the pattern matches.</summary>
    public IEnumerable<string> Treffers(System.Text.RegularExpressions.Regex patroon) => Tekst.Split('\n')
        .Select((regel, index) => (regel, index))
        .Where(r => patroon.IsMatch(r.regel))
        .Select(r => $"{Pad}:{r.index + 1}: {r.regel.Trim()}");
}

/// <summary>The repository as it lies on disk, without what is made from it.</summary>
internal static class Broncode
{
    private static readonly string[] Overgeslagen = [".git", "bin", "obj", "node_modules", "gegevens", "TestResults", "artefacten", "BenchmarkDotNet.Artifacts"];

    public static string Wortel { get; } = Zoek();

    /// <summary>All files below a folder whose name ends in one of these.</summary>
    public static IReadOnlyList<Bronbestand> Onder(string map, params string[] uitgangen) =>
        Bestanden(new DirectoryInfo(Path.Combine(Wortel, map)))
            .Where(f => uitgangen.Any(u => f.Name.EndsWith(u, StringComparison.Ordinal)))
            .Select(f => new Bronbestand(Path.GetRelativePath(Wortel, f.FullName).Replace('\\', '/'), File.ReadAllText(f.FullName)))
            .OrderBy(f => f.Pad, StringComparer.Ordinal)
            .ToList();

    public static string Pad(string relatief) => Path.Combine(Wortel, relatief);

    public static bool Bestaat(string relatief) => File.Exists(Pad(relatief)) || Directory.Exists(Pad(relatief));

    /// <summary>Asserts that there was something to check and that nothing offends.</summary>
    public static void Schoon<T>(IReadOnlyCollection<T> bekeken, IEnumerable<string> overtredingen, string regel)
    {
        Assert.NotEmpty(bekeken);
        Schoon(overtredingen, regel);
    }

    public static void Schoon(IEnumerable<string> overtredingen, string regel)
    {
        var lijst = overtredingen.ToList();
        Assert.True(lijst.Count == 0, $"{regel}\n  {string.Join("\n  ", lijst)}");
    }

    private static IEnumerable<FileInfo> Bestanden(DirectoryInfo map) => map.EnumerateFiles()
        .Concat(map.EnumerateDirectories().Where(d => !Overgeslagen.Contains(d.Name)).SelectMany(Bestanden));

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Participatie.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
