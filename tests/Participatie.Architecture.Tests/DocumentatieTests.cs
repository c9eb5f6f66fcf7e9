using System.Text.RegularExpressions;
using System.Xml.Linq;
using Participatie.Data;
using Participatie.Domain.Shared;

namespace Participatie.Architecture.Tests;

/// <summary>What a document names must be there: files, projects, links, settings, versions, words.</summary>
public sealed partial class DocumentatieTests
{
    /// <summary>What a running portal or a build makes, and what lies on the administrator's own machine.</summary>
    private static readonly string[] Gemaakt = ["gegevens/", "sleutels/", "bestanden/", "formulieren/", "/", "~", "bin/", "obj/", "node_modules/", "artefacten/", "BenchmarkDotNet.Artifacts/"];

    private static readonly Lazy<HashSet<string>> Bestandsnamen = new(() =>
        Broncode.Onder("", ".cs", ".cshtml", ".md", ".json", ".props", ".csproj", ".sln", ".css", ".js", ".mjs", ".csv", ".txt", ".sh", ".html").Select(b => b.Naam).ToHashSet(StringComparer.Ordinal));

    private static IReadOnlyList<Bronbestand> Documenten { get; } =
        Broncode.Onder("docs", ".md").Concat(Broncode.Onder("", "README.md").Where(b => !b.Pad.StartsWith("docs/", StringComparison.Ordinal))).ToList();

    [Fact]
    public void Genoemde_bestanden_en_mappen_bestaan()
    {
        var genoemd = Documenten.SelectMany(d => Paden(d).Select(pad => (d, pad))).ToList();

        Broncode.Schoon(genoemd, genoemd.Where(g => !Vindbaar(g.d, g.pad)).Select(g => $"{g.d.Pad}: {g.pad}"), "A document names what is not there:");
    }

    [Fact]
    public void Verdwenen_bestand_wordt_gevonden()
    {
        var document = new Bronbestand("docs/x.md", "Zie `src/Participatie.Web/Weg.cs`, [dit](weg.md), `Program.cs` en `gegevens/participatie.db`.");

        Assert.Equal(["src/Participatie.Web/Weg.cs", "weg.md"], Paden(document).Where(p => !Vindbaar(document, p)));
    }

    [Fact]
    public void Genoemde_opdrachten_bestaan()
    {
        var genoemd = Documenten.SelectMany(d => Opdracht().Matches(d.Tekst).Select(m => (d, m))).ToList();

        Broncode.Schoon(genoemd, genoemd.SelectMany(g => Opdrachtfouten(g.m).Select(f => $"{g.d.Pad}: {f}")), "A document names a command that does not exist:");
    }

    [Theory]
    [InlineData("dotnet run --project src/Participatie.Weg", false)]
    [InlineData("dotnet run --project src/Participatie.Web", true)]
    [InlineData("./test.sh langzaam", false)]
    [InlineData("./test.sh snel", true)]
    [InlineData("Participatie.Web.dll verhuis", false)]
    [InlineData("Participatie.Web.dll migreer", true)]
    public void Opdracht_die_niet_bestaat_wordt_gevonden(string tekst, bool bestaat) =>
        Assert.Equal(bestaat, !Opdrachtfouten(Opdracht().Match(tekst)).Any());

    [Fact]
    public void Genoemde_versies_zijn_die_van_de_pakketten()
    {
        var pakketten = Pakketten();
        var genoemd = Documenten.SelectMany(d => Versie().Matches(d.Tekst).Select(m => (d, m))).Where(g => pakketten.ContainsKey(g.m.Groups["pakket"].Value)).ToList();

        Broncode.Schoon(genoemd, genoemd.Where(g => pakketten[g.m.Groups["pakket"].Value] != g.m.Groups["versie"].Value).Select(g => $"{g.d.Pad}: {g.m.Value}"), "Another version is in use:");
    }

    [Fact]
    public void Verouderde_versie_wordt_gevonden()
    {
        var genoemd = Versie().Match("met MediatR 4.0.0 erbij");

        Assert.NotEqual(Pakketten()[genoemd.Groups["pakket"].Value], genoemd.Groups["versie"].Value);
    }

    [Fact]
    public void Genoemde_instellingen_bestaan()
    {
        var instellingen = Instellingen();
        var genoemd = Documenten.SelectMany(d => Instellingnaam().Matches(d.Tekst).Select(m => (d, Naam: m.Groups["naam"].Value)))
            .Where(g => instellingen.ContainsKey(g.Naam.Split(':')[0])).ToList();

        Broncode.Schoon(genoemd, genoemd.Where(g => !IsInstelling(instellingen, g.Naam)).Select(g => $"{g.d.Pad}: {g.Naam}"), "There is no such setting:");
    }

    [Fact]
    public void Instelling_die_niet_bestaat_wordt_gevonden()
    {
        Assert.True(IsInstelling(Instellingen(), "Mail:Server"));
        Assert.False(IsInstelling(Instellingen(), "Mail:Snelheid"));
    }

    [Fact]
    public void Elke_bewaarde_soort_staat_in_de_woordenlijst()
    {
        var woorden = Woorden(new("docs/woordenlijst.md", File.ReadAllText(Broncode.Pad("docs/woordenlijst.md"))));
        var soorten = Domeinsoorten();

        Assert.NotEmpty(woorden);
        Broncode.Schoon(soorten, Onbekend(soorten, woorden), "A noun of the domain has a line in docs/woordenlijst.md:");
    }

    [Fact]
    public void Woord_zonder_regel_wordt_gevonden()
    {
        var woorden = Woorden(new("x.md", "| Woord | Betekenis |\n| --- | --- |\n| **ronde** (`Ronde`) | x |\n| open antwoord | y |\n"));

        Assert.Equal(["Busopening"], Onbekend(["Ronde", "OpenAntwoord", "Busopening"], woorden));
    }

    private static IEnumerable<string> Paden(Bronbestand document)
    {
        foreach (Match code in Code().Matches(document.Tekst))
        {
            var pad = code.Groups["pad"].Value;
            if (Padachtig().IsMatch(pad) && !Gemaakt.Any(g => pad.StartsWith(g, StringComparison.Ordinal)))
            {
                yield return pad;
            }
        }

        foreach (Match link in Link().Matches(document.Tekst))
        {
            var pad = link.Groups["pad"].Value.Split('#')[0];
            if (pad.Length > 0 && !pad.Contains(':'))
            {
                yield return pad;
            }
        }
    }

    /// <summary>From the root, from the document, as the portal serves it, or a bare file name that stands somewhere in the repository.</summary>
    private static bool Vindbaar(Bronbestand document, string pad) =>
        Broncode.Bestaat(pad.TrimStart('.', '/')) || Broncode.Bestaat(Path.Combine(document.Map, pad)) || Broncode.Bestaat($"src/Participatie.Web/wwwroot/{pad}") || (!pad.Contains('/') && Bestandsnamen.Value.Contains(pad));

    private static IEnumerable<string> Opdrachtfouten(Match opdracht)
    {
        var (project, argument, verb) = (opdracht.Groups["project"].Value, opdracht.Groups["argument"].Value, opdracht.Groups["verb"].Value);
        if (project.Length > 0 && !Broncode.Bestaat(project))
        {
            yield return $"project {project}";
        }

        if (argument.Length > 0 && argument != "snel")
        {
            yield return $"./test.sh {argument}";
        }

        if (verb.Length > 0 && !File.ReadAllText(Broncode.Pad("src/Participatie.Web/Infrastructure/Web/Beheeropdrachten.cs")).Contains($"case \"{verb}\"", StringComparison.Ordinal))
        {
            yield return $"verb {verb}";
        }
    }

    private static Dictionary<string, string> Pakketten() => XDocument.Load(Broncode.Pad("Directory.Packages.props")).Descendants("PackageVersion")
        .ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value.Trim('[', ']'), StringComparer.Ordinal);

    /// <summary>Names of settings by section, from the classes that are bound and the single values that are read.</summary>
    private static Dictionary<string, HashSet<string>> Instellingen()
    {
        var types = typeof(Program).Assembly.GetTypes().Concat(typeof(ParticipatieDb).Assembly.GetTypes()).Where(t => t.Name.EndsWith("Settings", StringComparison.Ordinal)).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var namen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var code in Broncode.Onder("src", ".cs"))
        {
            foreach (Match sectie in Sectie().Matches(code.Tekst))
            {
                Bij(sectie.Groups["sectie"].Value).UnionWith(types[sectie.Groups["type"].Value].GetProperties().Select(p => p.Name));
            }

            foreach (Match waarde in Waarde().Matches(code.Tekst))
            {
                Bij(waarde.Groups["sectie"].Value).Add(waarde.Groups["naam"].Value);
            }
        }

        return namen;

        HashSet<string> Bij(string sectie) => namen.TryGetValue(sectie, out var al) ? al : namen[sectie] = new(StringComparer.Ordinal);
    }

    private static bool IsInstelling(Dictionary<string, HashSet<string>> instellingen, string naam) =>
        naam.Split(':') is [var sectie, var sleutel] && instellingen[sectie].Contains(sleutel);

    /// <summary>The kinds of things that are stored: entities and the enums beside them.</summary>
    private static List<string> Domeinsoorten()
    {
        using var db = new ParticipatieDb(DataRegistration.Losstaand(new DatabaseSettings()));
        return db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.Assembly == typeof(DomainRule).Assembly).Select(t => t.Name).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>What stands in the first column of each table, folded to letters.</summary>
    private static List<string> Woorden(Bronbestand lijst) => lijst.Tekst.Split('\n')
        .Where(r => r.StartsWith('|') && r.Contains(" | ", StringComparison.Ordinal))
        .Select(r => Gevouwen(r.Split('|')[1]))
        .ToList();

    private static IEnumerable<string> Onbekend(IEnumerable<string> soorten, List<string> woorden) =>
        soorten.Where(s => !woorden.Exists(w => w.Contains(Gevouwen(s), StringComparison.Ordinal)));

    private static string Gevouwen(string tekst) => new(tekst.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant).ToArray());

    [GeneratedRegex("`(?<pad>[^`\\s]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\.?[\w.-]+(/[\w.-]+)*/?$(?<=/[\w.-]*|\.(cs|cshtml|md|sh|csproj|json|sln|props|mjs|css|js|csv|txt|html))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Padachtig();

    [GeneratedRegex(@"\]\((?<pad>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(--project|-p|dotnet (test|build)) (?<project>(src|tests|migrations)/[\w./-]+)|\./test\.sh (?<argument>[a-z]+)|Participatie\.Web(\.dll)?( --)? (?<verb>[a-z][a-z-]+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opdracht();

    [GeneratedRegex(@"\b(?<pakket>[A-Z][\w]+(\.[A-Z]\w+)*) (?<versie>\d+\.\d+\.\d+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Versie();

    [GeneratedRegex("`(?<naam>[A-Z][a-zA-Z]+:[A-Z][a-zA-Z]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instellingnaam();

    [GeneratedRegex("GetSection\\(\"(?<sectie>\\w+)\"\\)\\.Get<(?<type>\\w+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sectie();

    [GeneratedRegex("\"(?<sectie>[A-Z]\\w+):(?<naam>[A-Z]\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Waarde();
}
