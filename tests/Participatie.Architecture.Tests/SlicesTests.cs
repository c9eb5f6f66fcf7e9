using System.Text.RegularExpressions;

namespace Participatie.Architecture.Tests;

public sealed partial class SlicesTests
{
    private const string Map = "src/Participatie.Web/Features/Ervaringen/RondeBekijken/";

    private static readonly HashSet<string> Voorbeelden = ["RondeBekijken", "RondeSluiten", "RondeStoppen"];

    private static IReadOnlyList<Bronbestand> Features { get; } = Broncode.Onder("src/Participatie.Web/Features", ".cs", ".cshtml");

    [Fact]
    public void Slice_gebruikt_de_binnenkant_van_een_ander_niet()
    {
        var slices = Slices(Features);

        Assert.NotEmpty(slices);
        var zonderPagina = slices.Except(Slices(Features.Where(IsPagina))).ToHashSet(StringComparer.Ordinal);
        Broncode.Schoon(Features.SelectMany(b => Inkijk(b, slices, zonderPagina)), "What two slices need belongs to their area, not to one of them:");
    }

    [Theory]
    [InlineData("RondeBekijken.cs", "RondeSluiten.Command")]
    [InlineData("RondeBekijken.cs", "RondeStoppen.Command")]
    [InlineData("RondeBekijken.cshtml.cs", "RondeSluiten.Command")]
    [InlineData("RondeBekijken.cshtml.cs", "RondeStoppen.Query")]
    public void Slice_die_bij_een_ander_binnenkijkt_wordt_gevonden(string bestand, string binnenkant) =>
        Assert.Equal([$"{Map}{bestand} -> {binnenkant}"], Inkijk(new(Map + bestand, $"new {binnenkant}()"), Voorbeelden, ["RondeStoppen"]));

    [Fact]
    public void Pagina_mag_de_knop_tonen_van_een_slice_zonder_eigen_pagina() =>
        Assert.Empty(Inkijk(new(Map + "RondeBekijken.cshtml.cs", "new RondeStoppen.Command()"), Voorbeelden, ["RondeStoppen"]));

    [Fact]
    public void Elke_pagina_heet_naar_haar_map()
    {
        var paginas = Features.Where(IsPagina).ToList();

        Broncode.Schoon(paginas, paginas.SelectMany(Naamfouten), "One folder per use case; folder, page and class share one name:");
    }

    [Theory]
    [InlineData("Features/Ervaringen/RondeSluiten/Sluiten.cshtml", "@page \"/x\"")]
    [InlineData("Features/Ervaringen/Ronde.cshtml", "@page \"/x\"")]
    [InlineData("Features/Ervaringen/RondeSluiten/RondeSluiten.cshtml", "@page \"/x\"\n@model Participatie.Web.Features.Ervaringen.SluitModel")]
    public void Pagina_met_een_andere_naam_wordt_gevonden(string pad, string tekst) => Assert.NotEmpty(Naamfouten(new("src/Participatie.Web/" + pad, tekst)));

    [Fact]
    public void Naamruimte_stopt_bij_het_gebied()
    {
        var code = Features.Where(b => b.Naam.EndsWith(".cs", StringComparison.Ordinal)).ToList();

        Broncode.Schoon(code, code.SelectMany(Naamruimtefouten), "A namespace with the slice's name in it would hide the slice's class:");
    }

    [Fact]
    public void Te_diepe_naamruimte_wordt_gevonden() => Assert.Single(Naamruimtefouten(new(
        "src/Participatie.Web/Features/Ervaringen/RondeSluiten/RondeSluiten.cs", "namespace Participatie.Web.Features.Ervaringen.RondeSluiten;")));

    private static bool IsPagina(Bronbestand bestand) => bestand.Naam.EndsWith(".cshtml", StringComparison.Ordinal) && bestand.Tekst.StartsWith("@page", StringComparison.Ordinal);

    /// <summary>Names of the static classes that hold a slice.</summary>
    private static HashSet<string> Slices(IEnumerable<Bronbestand> bestanden) => bestanden
        .Where(b => b.Pad.Split('/') is { Length: 6 })
        .Select(b => b.Pad.Split('/')[4])
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="bestand">Whose text is read.</param>
    /// <param name="slices">All of them.</param>
    /// <param name="zonderPagina">Those that are one button on the page of another: that page, and nothing else, sends their command.</param>
    private static IEnumerable<string> Inkijk(Bronbestand bestand, HashSet<string> slices, HashSet<string> zonderPagina)
    {
        if (bestand.Pad.Split('/') is not { Length: 6 } delen)
        {
            yield break;
        }

        foreach (var treffer in Binnenkant().Matches(bestand.Tekst).DistinctBy(m => m.Value))
        {
            var ander = treffer.Groups["slice"].Value;
            var knop = bestand.Naam.EndsWith(".cshtml.cs", StringComparison.Ordinal) && treffer.Groups["deel"].Value == "Command" && zonderPagina.Contains(ander);
            if (ander != delen[4] && slices.Contains(ander) && !knop)
            {
                yield return $"{bestand.Pad} -> {treffer.Value}";
            }
        }
    }

    private static IEnumerable<string> Naamfouten(Bronbestand pagina)
    {
        var delen = pagina.Pad.Split('/');
        var naam = Path.GetFileNameWithoutExtension(pagina.Naam);
        if (delen.Length != 6 || delen[4] != naam)
        {
            yield return $"{pagina.Pad}: a page lies at Features/<Area>/<UseCase>/<UseCase>.cshtml";
        }

        var model = Model().Match(pagina.Tekst);
        if (model.Success && model.Groups["naam"].Value.Split('.')[^1] != $"{naam}Page")
        {
            yield return $"{pagina.Pad}: its model is called {naam}Page";
        }
    }

    private static IEnumerable<string> Naamruimtefouten(Bronbestand bestand)
    {
        var gebied = bestand.Pad.Split('/')[3];
        return Naamruimte().Matches(bestand.Tekst).Select(m => m.Groups["naam"].Value)
            .Where(n => n != $"Participatie.Web.Features.{gebied}" && n != "Participatie.Web.Infrastructure.Web")
            .Select(n => $"{bestand.Pad}: {n}");
    }

    [GeneratedRegex(@"\b(?<slice>[A-Z][A-Za-z]+)\.(?<deel>Query|View|Command|Validator|Handler)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Binnenkant();

    [GeneratedRegex(@"^@model\s+(?<naam>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Model();

    [GeneratedRegex(@"^namespace\s+(?<naam>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Naamruimte();
}
