using System.IO.Compression;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Ervaringen;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class BrievenTests
{
    private static readonly Briefafzender Afzender = new(
        "Ervaringen Haaglanden",
        "Retouradres: Postbus 1234, 2500 XX Den Haag",
        "participatie.example/code",
        "Bel 070 000 00 00 of mail naar vragen@participatie.example.",
        new DateOnly(2026, 11, 30));

    private static readonly Postadres Adres = new("Aan de ouder(s)/verzorger(s)", "Meetlintstraat 12a", "2611 XZ", "Delft");

    private static Brief Maak(Doelgroep doelgroep = Doelgroep.Ouder, string taal = "nl", Postadres? adres = null, string code = "K7PM 3XQD")
        => new(doelgroep, taal, adres ?? Adres, code, new Uri($"https://participatie.example/v/{code.Replace(" ", "", StringComparison.Ordinal)}abcdefghijklmnop"));

    private static string Tekst(Page blad) => string.Join(' ', blad.GetWords().Select(woord => woord.Text));

    [Theory]
    [InlineData(Doelgroep.Ouder, "nl", "Wat ging goed? Wat kan beter? Wilt u", "30 november 2026")]
    [InlineData(Doelgroep.Jongere, "nl", "Wat ging goed? Wat kan beter? Wil je", "30 november 2026")]
    [InlineData(Doelgroep.Ouder, "en", "Dear parent or carer,", "30 November 2026")]
    [InlineData(Doelgroep.Jongere, "en", "Hello,", "30 November 2026")]
    public void Een_brief_is_een_bladzijde_in_de_eigen_taal_met_adres_en_code(Doelgroep doelgroep, string taal, string zin, string datum)
    {
        using var pdf = PdfDocument.Open(Brieven.MaakPdf(Afzender, [Maak(doelgroep, taal)]));
        var tekst = Tekst(Assert.Single(pdf.GetPages()));
        Assert.All(
            ["Aan de ouder(s)/verzorger(s)", "Meetlintstraat 12a", "2611 XZ DELFT", "K7PM 3XQD", "participatie.example/code", zin, datum],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Doelgroep.Ouder, "nl")]
    [InlineData(Doelgroep.Jongere, "nl")]
    [InlineData(Doelgroep.Ouder, "en")]
    [InlineData(Doelgroep.Jongere, "en")]
    public void Een_brief_verraadt_geen_hulp(Doelgroep doelgroep, string taal)
    {
        using var pdf = PdfDocument.Open(Brieven.MaakPdf(Afzender, [Maak(doelgroep, taal)]));
        var tekst = Tekst(pdf.GetPage(1)).ToLowerInvariant().Replace("verzorger", "", StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<SoortHulp>().Where(soort => soort != SoortHulp.Overig).Select(soort => soort.Naam()).Concat(["hulp", "zorg", "youth", "traject", "jeugd"]),
            woord => Assert.DoesNotContain(woord, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void Het_adres_staat_achter_het_venster_ook_als_het_lang_is()
    {
        var lang = new Postadres(new string('W', 60), new string('M', 58) + " 1", "2611 XZ", new string('W', 40));
        const double millimeter = 72 / 25.4;
        using var pdf = PdfDocument.Open(Brieven.MaakPdf(Afzender, [Maak(adres: lang)]));
        var letters = pdf.GetPage(1).Letters.Where(letter => letter.Value is "W" or "M" && letter.StartBaseLine.Y > 200 * millimeter).ToList();
        Assert.Equal(60 + 58 + 40, letters.Count);
        Assert.All(letters, letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, 20 * millimeter, 110 * millimeter);
            Assert.InRange(letter.EndBaseLine.X, 20 * millimeter, 110 * millimeter);
            Assert.InRange(letter.StartBaseLine.Y, (297 - 80) * millimeter, (297 - 45) * millimeter);
        });
    }

    [Fact]
    public void Een_teken_dat_het_lettertype_niet_kent_houdt_de_bundel_niet_tegen()
    {
        var adres = new Postadres("Aan Łukasz Ğ 漢 😀", "Straße 5", "2611 XZ", "Delft");
        using var pdf = PdfDocument.Open(Brieven.MaakPdf(Afzender, [Maak(adres: adres)]));
        Assert.Contains("Aan Łukasz Ğ ? ? Straße 5", Tekst(pdf.GetPage(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Veel_brieven_worden_bundels_met_elke_brief_een_keer()
    {
        var stream = new MemoryStream();
        await Brieven.SchrijfBundelsAsync(stream, Afzender, Enumerable.Range(0, Brieven.Bundelgrootte + 1).Select(nummer => Maak(code: $"AAAA {nummer:D4}")));
        stream.Position = 0;
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        Assert.Equal(["brieven-000001-000250.pdf", "brieven-000251-000251.pdf"], zip.Entries.Select(deel => deel.Name));
        using var laatste = new MemoryStream();
        await using (var deel = await zip.Entries[1].OpenAsync())
        {
            await deel.CopyToAsync(laatste);
        }

        using var pdf = PdfDocument.Open(laatste.ToArray());
        Assert.Contains("AAAA 0250", Tekst(Assert.Single(pdf.GetPages())), StringComparison.Ordinal);
    }
}
