using System.Reflection;
using System.Text.RegularExpressions;
using Participatie.Data;
using Participatie.Domain.Shared;

namespace Participatie.Architecture.Tests;

public sealed partial class NamenTests
{
    private static readonly string[] Uitgangen = [".cs", ".cshtml", ".css", ".js", ".mjs", ".md", ".sh", ".json", ".props", ".csproj"];

    [Fact]
    public void Wat_een_naam_op_het_scherm_heeft_heeft_hem_voor_elke_waarde()
    {
        var vertalers = Vertalers(typeof(DomainRule).Assembly.GetTypes().Concat(typeof(Program).Assembly.GetTypes())).ToList();

        Broncode.Schoon(vertalers, vertalers.SelectMany(Naamlozen), "Every value of an enum that people see has its Dutch name:");
    }

    [Fact]
    public void Waarde_zonder_naam_wordt_gevonden() => Assert.Equal(
        ["DayOfWeek.Tuesday", "DayOfWeek.Wednesday", "DayOfWeek.Thursday", "DayOfWeek.Friday", "DayOfWeek.Saturday"],
        Vertalers([typeof(Overtreder)]).SelectMany(Naamlozen));

    [Fact]
    public void Domeinnamen_zijn_gewoon_ASCII()
    {
        var types = typeof(DomainRule).Assembly.GetTypes().Concat(typeof(ParticipatieDb).Assembly.GetTypes()).ToList();

        Broncode.Schoon(types, types.SelectMany(t => t.GetMembers().Select(m => m.Name).Append(t.Name)).Where(n => !n.All(char.IsAscii)).Distinct(), "Identifiers are ASCII:");
    }

    [Fact]
    public void Niets_is_voor_later_bewaard()
    {
        var bestanden = new[] { "src", "tests", "migrations", "wwwroot-assets", "docs" }.SelectMany(m => Broncode.Onder(m, Uitgangen))
            .Where(b => b.Naam != "NamenTests.cs" && !b.Pad.EndsWith("package-lock.json", StringComparison.Ordinal)).ToList();

        Broncode.Schoon(bestanden, bestanden.SelectMany(b => b.Treffers(Later())), "Finish it, or write an issue:");
    }

    [Theory]
    [InlineData("// TODO: dit moet nog")]
    [InlineData("# FIXME")]
    [InlineData("#region Sluiten")]
    public void Wat_voor_later_is_bewaard_wordt_gevonden(string regel) => Assert.Single(new Bronbestand("X.cs", regel).Treffers(Later()));

    [Fact]
    public void Pakketten_komen_uit_geen_eigen_voorraad()
    {
        var bestanden = Broncode.Onder("wwwroot-assets", ".npmrc", "package-lock.json", "package.json").Concat(Broncode.Onder("src", "packages.lock.json", ".csproj")).ToList();

        Broncode.Schoon(bestanden, bestanden.SelectMany(b => b.Treffers(Voorraad())), "Which registry is used is the affair of the machine, not of the repository:");
        Assert.False(Broncode.Bestaat("NuGet.config") || Broncode.Bestaat("nuget.config"));
    }

    [Theory]
    [InlineData("registry=https://pakketten.voorbeeld.example/npm/")]
    [InlineData("\"resolved\": \"https://pakketten.voorbeeld.example/esbuild.tgz\"")]
    public void Eigen_voorraad_wordt_gevonden(string regel) => Assert.Single(new Bronbestand(".npmrc", regel).Treffers(Voorraad()));

    [Fact]
    public void Program_blijft_op_een_scherm() => Assert.InRange(File.ReadAllLines(Broncode.Pad("src/Participatie.Web/Program.cs")).Length, 10, 60);

    private static IEnumerable<MethodInfo> Vertalers(IEnumerable<Type> types) => types
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(m => m.Name == "Naam" && m.ReturnType == typeof(string) && m.GetParameters() is [{ ParameterType.IsEnum: true }]);

    private static IEnumerable<string> Naamlozen(MethodInfo vertaler)
    {
        var type = vertaler.GetParameters()[0].ParameterType;
        foreach (var waarde in Enum.GetValues(type))
        {
            string? naam = null;
            try
            {
                naam = (string?)vertaler.Invoke(null, [waarde]);
            }
            catch (TargetInvocationException)
            {
                // No name is what is asked about.
            }

            if (string.IsNullOrWhiteSpace(naam))
            {
                yield return $"{type.Name}.{waarde}";
            }
        }
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|#region\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Later();

    [GeneratedRegex("registry\\s*=|\"resolved\":\\s*\"http|RestoreSources|_authToken", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Voorraad();

    private static class Overtreder
    {
        internal static string Naam(DayOfWeek dag) => dag switch
        {
            DayOfWeek.Sunday => "zondag",
            DayOfWeek.Monday => "maandag",
            DayOfWeek.Tuesday => "",
            _ => throw new ArgumentOutOfRangeException(nameof(dag), dag, "No name."),
        };
    }
}
