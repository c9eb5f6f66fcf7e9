using System.Text;
using System.Xml.Linq;
using MiniExcelLibs;
using Participatie.Web.Infrastructure.Agenda;
using Participatie.Web.Infrastructure.Feeds;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Pdf;
using UglyToad.PdfPig;

namespace Participatie.Features.Tests.Bestanden;

public sealed class UitvoerTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Agenda_volgt_de_regels_voor_regels()
    {
        var id = Guid.CreateVersion7();
        var punt = Agendapunt.OpDag(id, 2, "Antwoord; op, tijd \\ 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", new DateOnly(2026, 12, 31)) with { Uitleg = "Een\r\ntwee", Vervallen = true };

        var tekst = Icalender.Feed("Mijn data", [punt, new(Guid.CreateVersion7(), 0, "Overleg", Nu, Nu.AddHours(1)) { Plaats = "Delft" }], "portaal.example", Nu);

        Assert.All(tekst.Split("\r\n"), regel => Assert.InRange(Encoding.UTF8.GetByteCount(regel), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tekst)));
        Assert.DoesNotContain("\n", tekst.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var regels = tekst.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.All(
            [
                "METHOD:PUBLISH", $"UID:{id}@portaal.example", "DTSTAMP:20261123T090000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "STATUS:CANCELLED", "SEQUENCE:2",
                "DTSTART:20261123T090000Z", "DTEND:20261123T100000Z", "LOCATION:Delft", @"DESCRIPTION:Een\ntwee",
            ],
            regel => Assert.Contains(regel, regels));
        Assert.Contains(regels, regel => regel.StartsWith(@"SUMMARY:Antwoord\; op\, tijd \\ 😀", StringComparison.Ordinal));
    }

    [Fact]
    public void Uitnodiging_noemt_wie_uitnodigt_en_wie_komt()
    {
        var tekst = Icalender.Uitnodiging(new(Guid.CreateVersion7(), 0, "Raad", Nu, Nu.AddHours(2)), new("De \"raad\"", "raad@example.org"), [new("Lid", "lid@example.org")], "portaal.example", Nu)
            .Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Contains("METHOD:REQUEST\r\n", tekst, StringComparison.Ordinal);
        Assert.Contains("ORGANIZER;CN=De 'raad':mailto:raad@example.org\r\n", tekst, StringComparison.Ordinal);
        Assert.Matches("ATTENDEE;[^\r]*CN=Lid[^\r]*:mailto:lid@example.org\r\n", tekst);
    }

    [Fact]
    public void Feed_toont_opmaak_in_een_titel_als_tekst()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var id = Guid.CreateVersion7();

        var feed = XDocument.Load(new MemoryStream(Atomfeed.Schrijf(
            new("Adviezen", "Raad", new("https://portaal.example/adviezenregister/feed"), new("https://portaal.example/adviezenregister")),
            [new(id, "<script>alert(1)</script>\u0001 & zo", "Tekst", new("https://portaal.example/a?b=1&c=2"), Nu, Nu.AddDays(1))],
            Nu))).Root!;

        var bericht = feed.Element(atom + "entry")!;
        Assert.Equal("<script>alert(1)</script> & zo", bericht.Element(atom + "title")!.Value);
        Assert.Equal("text", bericht.Element(atom + "title")!.Attribute("type")!.Value);
        Assert.Equal($"urn:uuid:{id}", bericht.Element(atom + "id")!.Value);
        Assert.Equal("2026-11-24T09:00:00Z", feed.Element(atom + "updated")!.Value);
        Assert.Equal("https://portaal.example/adviezenregister/feed", feed.Element(atom + "id")!.Value);
    }

    [Fact]
    public async Task Lijst_houdt_getallen_en_maakt_van_tekst_geen_formule()
    {
        Exportkolom<(string Naam, int Aantal, DateOnly Dag)>[] kolommen = [new("naam", r => r.Naam), new("aantal", r => r.Aantal), new("dag", r => r.Dag)];
        var rijen = new[] { ("=1+1", -3, new DateOnly(2026, 5, 4)) }.ToAsyncEnumerable();

        await using var csv = await Lijstexport.CsvAsync(kolommen, rijen, CancellationToken.None);
        await using var xlsx = await Lijstexport.XlsxAsync("Lijst", kolommen, rijen, CancellationToken.None);

        Assert.Equal(["naam;aantal;dag", "'=1+1;-3;04-05-2026"], (await new StreamReader(csv).ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var rij = (IDictionary<string, object>)Assert.Single(MiniExcel.Query(xlsx, useHeaderRow: true).ToList());
        Assert.Equal(("'=1+1", -3.0, new DateTime(2026, 5, 4)), ((string)rij["naam"], Convert.ToDouble(rij["aantal"]), (DateTime)rij["dag"]));
    }

    [Fact]
    public void Brief_krijgt_bladzijden_nummers_en_vingerafdruk_en_valt_niet_over_een_vreemd_teken()
    {
        const string zin = "Wij vragen u om kinderen en jongeren eerder te vragen wat zij zelf willen, en om te vertellen wat u daarmee deed. ";
        var delen = Enumerable.Range(1, 24).Select(i => (Briefdeel)new Briefdeel.Aanbeveling(i, $"Aanbeveling {i}. {string.Concat(Enumerable.Repeat(zin, 3))}"))
            .Prepend(new Briefdeel.Kop("Wat wij adviseren")).Prepend(new Briefdeel.Alinea("Beste wethouder, 你好 😀 \u0007\n\nWij adviseren u graag." + "\n" + new string('x', 300)));

        var bytes = Briefdocument.MaakPdf(new("Oudersraad Haaglanden", ["Gemeente Delft", "Postbus 78", "2600 ME  Delft"], "Den Haag", new DateOnly(2026, 11, 23), "Advies: eerder meedoen", [.. delen], "d19c 72db a13f 3c15 b624"));

        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal("Advies: eerder meedoen", pdf.Information.Title);
        Assert.InRange(pdf.NumberOfPages, 2, 5);
        Assert.All(pdf.GetPages(), blad =>
        {
            var tekst = string.Join(' ', blad.GetWords().Select(woord => woord.Text));
            Assert.Contains($"{blad.Number} van {pdf.NumberOfPages}", tekst, StringComparison.Ordinal);
            Assert.Contains("Vingerafdruk: d19c 72db a13f 3c15 b624", tekst, StringComparison.Ordinal);
            Assert.All(blad.Letters, letter => Assert.InRange(letter.EndBaseLine.X, 70, 526));
        });
        var alles = string.Join(' ', pdf.GetPages().SelectMany(blad => blad.GetWords()).Select(woord => woord.Text));
        Assert.All(Enumerable.Range(1, 24), i => Assert.Contains($"Aanbeveling {i}.", alles, StringComparison.Ordinal));
        Assert.Contains("wethouder, ??", alles, StringComparison.Ordinal);
    }
}
