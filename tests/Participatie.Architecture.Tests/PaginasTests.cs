using System.Text.RegularExpressions;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Architecture.Tests;

public sealed partial class PaginasTests
{
    /// <summary>Files that a page may name by path: they are no routes.</summary>
    private static readonly string[] Middelen = ["/favicon.svg", "/logo.svg", "/sprite.svg", "/css/", "/js/", "/fonts/"];

    /// <summary>Where a form may lead without a token: it stands on a page that is kept for everybody, and the receiving page says why it asks none.</summary>
    private const string ZonderBewijs = "action=\"@Links.Ervaringen.VragenlijstBeginnen()\" asp-antiforgery=\"false\"";

    private static IReadOnlyList<Bronbestand> Weergaven { get; } = Broncode.Onder("src/Participatie.Web/Features", ".cshtml");

    private static IReadOnlyList<Bronbestand> Paginas { get; } =
        Weergaven.Where(b => b.Tekst.StartsWith("@page", StringComparison.Ordinal)).ToList();

    [Fact]
    public void Elke_pagina_heeft_een_eigen_adres_in_kleine_letters() =>
        Broncode.Schoon(Paginas, Paginas.Where(p => !HeeftGoedAdres(p)).Select(p => p.Pad), "Give each page an explicit, lower-case, Dutch route:");

    [Theory]
    [InlineData("@page")]
    [InlineData("@page \"/Ronde/{rondeId:guid}\"")]
    [InlineData("@page \"ronde\"")]
    [InlineData("@page \"/ronde_sluiten\"")]
    [InlineData("@page \"/ronde.{vorm}/sluiten\"")]
    public void Pagina_zonder_goed_adres_wordt_gevonden(string tekst) => Assert.False(HeeftGoedAdres(new("X.cshtml", tekst)));

    [Theory]
    [InlineData("@page \"/\"")]
    [InlineData("@page \"/ronde/{rondeId:guid}/sluiten\"")]
    [InlineData("@page \"/resultaten/{rondeId:guid}/tabellen.{vorm:regex(^xlsx$|^csv$)}\"")]
    public void Goed_adres_mag_eindigen_op_een_bestand(string tekst) => Assert.True(HeeftGoedAdres(new("X.cshtml", tekst)));

    [Fact]
    public void Elke_pagina_staat_een_keer_in_de_toegangsmatrix()
    {
        var rijen = Toegangsmatrix.Scan().Rijen.Select(r => r.Pagina).ToList();
        var paginas = Paginas.Select(Paginapad).ToList();

        Broncode.Schoon(paginas, Verschil(paginas, rijen), "Page and access matrix differ:");
    }

    [Fact]
    public void Pagina_zonder_rij_en_rij_zonder_pagina_worden_gevonden() =>
        Assert.Equal(["page without row: /A/B/B", "row without page: /A/C/C"], Verschil(["/A/B/B"], ["/A/C/C"]));

    [Fact]
    public void Geen_twee_paginas_delen_een_adres() =>
        Broncode.Schoon(Paginas, Dubbel(Paginas.Select(p => Adres().Match(p.Tekst).Groups["adres"].Value)), "Two pages at one address:");

    [Fact]
    public void Gedeeld_adres_wordt_gevonden() =>
        Assert.Equal(["/ronde/{}"], Dubbel(["/ronde/{rondeId:guid}", "/ronde/{id:guid}", "/rondes"]));

    [Fact]
    public void Tekst_van_mensen_komt_nooit_onbewerkt_op_een_pagina() =>
        Broncode.Schoon(Weergaven, Weergaven.SelectMany(b => b.Treffers(Onbewerkt())), "Razor encodes; do not step round it:");

    [Theory]
    [InlineData("@Html.Raw(Model.Tekst)")]
    [InlineData("@(new HtmlString(Model.Tekst))")]
    [InlineData("@Model.Tekst.AsHtml()")]
    public void Onbewerkte_tekst_wordt_gevonden(string regel) => Assert.Single(new Bronbestand("X.cshtml", regel).Treffers(Onbewerkt()));

    [Fact]
    public void Geen_stijl_of_script_in_een_pagina() =>
        Broncode.Schoon(Weergaven, Weergaven.SelectMany(b => b.Treffers(InDePagina())), "The Content-Security-Policy refuses this:");

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<button onclick=\"weg()\">")]
    [InlineData("<a href=\"javascript:weg()\">")]
    public void Stijl_of_script_wordt_gevonden(string regel) => Assert.Single(new Bronbestand("X.cshtml", regel).Treffers(InDePagina()));

    [Fact]
    public void Geen_adres_als_tekst_in_een_pagina() =>
        Broncode.Schoon(Weergaven, Weergaven.SelectMany(Tekstroutes), "Links come from Links.<Area>.<UseCase>():");

    [Theory]
    [InlineData("<a href=\"/rondes\">")]
    [InlineData("<form action=\"/uitloggen\">")]
    [InlineData("<a asp-page=\"/Portaal/Start/Start\">")]
    [InlineData("<a href=\"~/rondes\">")]
    [InlineData("<div data-pp-volg=\"/opdrachten/1\">")]
    public void Adres_als_tekst_wordt_gevonden(string regel) => Assert.Single(Tekstroutes(new("X.cshtml", regel)));

    [Fact]
    public void Elk_formulier_dat_iets_verandert_heeft_een_bewijs_van_herkomst()
    {
        var formulieren = Weergaven.SelectMany(Formulieren).ToList();

        Broncode.Schoon(formulieren, formulieren.Where(f => !HeeftBewijs(f)), "A form with an action of its own needs asp-antiforgery=\"true\":");
    }

    [Theory]
    [InlineData("<form method=\"post\" action=\"@Links.Accounts.Uitloggen()\">", false)]
    [InlineData("<form method=\"post\" asp-antiforgery=\"false\">", false)]
    [InlineData("<form method=\"post\" action=\"@x\" asp-antiforgery=\"true\">", true)]
    [InlineData("<form method=\"post\">", true)]
    [InlineData("<form method=\"get\" action=\"@x\">", true)]
    public void Formulier_zonder_bewijs_wordt_gevonden(string formulier, bool goed) => Assert.Equal(goed, HeeftBewijs(formulier));

    private static bool HeeftGoedAdres(Bronbestand pagina)
    {
        var adres = Adres().Match(pagina.Tekst);
        return adres.Success && Netjes().IsMatch(adres.Groups["adres"].Value);
    }

    private static string Paginapad(Bronbestand pagina) => pagina.Pad["src/Participatie.Web/Features".Length..^".cshtml".Length];

    private static IEnumerable<string> Verschil(IReadOnlyCollection<string> paginas, IReadOnlyCollection<string> rijen) =>
        paginas.Except(rijen).Select(p => $"page without row: {p}").Concat(rijen.Except(paginas).Select(r => $"row without page: {r}"));

    private static IEnumerable<string> Dubbel(IEnumerable<string> adressen) =>
        adressen.Select(a => Parameter().Replace(a, "{}")).GroupBy(a => a, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> Tekstroutes(Bronbestand weergave) => Tekstadres().Matches(weergave.Tekst)
        .Where(m => !Middelen.Any(middel => m.Groups["adres"].Value.TrimStart('~').StartsWith(middel, StringComparison.Ordinal)))
        .Select(m => $"{weergave.Pad}: {m.Value}");

    private static IEnumerable<string> Formulieren(Bronbestand weergave) => Formulier().Matches(weergave.Tekst).Select(m => m.Value);

    private static bool HeeftBewijs(string formulier) =>
        formulier.Contains("method=\"get\"", StringComparison.OrdinalIgnoreCase)
        || formulier.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal)
        || formulier.Contains(ZonderBewijs, StringComparison.Ordinal)
        || !(formulier.Contains("action=", StringComparison.Ordinal) || formulier.Contains("asp-antiforgery", StringComparison.Ordinal));

    [GeneratedRegex("^@page\\s+\"(?<adres>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adres();

    [GeneratedRegex(@"^/((([a-z0-9]+(-[a-z0-9]+)*)|(\{[a-zA-Z]+(:[a-z]+(\([^)]*\))?)*\??\}))(/(?=.)|$|\.(?=\{[^/]*$)))*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Netjes();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"Html\.Raw|HtmlString\(|\.AsHtml\(|SetHtmlContent|AppendHtml", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Onbewerkt();

    [GeneratedRegex("\\sstyle=\"|<style\\b|<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InDePagina();

    [GeneratedRegex("\\b(href|action|formaction|src|data-pp-volg)=\"(?<adres>~?/[^\"]*)\"|\\basp-(page|action|route)=\"(?<adres>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tekstadres();

    [GeneratedRegex("<form\\b(?:[^>\"]|\"[^\"]*\")*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Formulier();
}
