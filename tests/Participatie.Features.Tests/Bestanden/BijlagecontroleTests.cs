using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Features.Tests.Bestanden;

public sealed class BijlagecontroleTests : IDisposable
{
    private const string Pdf = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";

    private readonly string _map = Path.Combine(Path.GetTempPath(), $"bijlagen-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_map))
        {
            Directory.Delete(_map, recursive: true);
        }
    }

    private Task<Bijlageuitkomst> Bekijk(byte[] bytes, string naam, string? soort = null) => Bijlagecontrole.BekijkAsync(new MemoryStream(bytes), naam, soort, _map, CancellationToken.None);

    private Task<Bijlageuitkomst> Bekijk(string tekst, string naam, string? soort = null) => Bekijk(Encoding.UTF8.GetBytes(tekst), naam, soort);

    private async Task Weiger(byte[] bytes, string naam, string deel, string? soort = null)
    {
        using var uitkomst = await Bekijk(bytes, naam, soort);

        Assert.Null(uitkomst.Bestand);
        Assert.Contains(deel, uitkomst.Bezwaar, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_map) && Directory.EnumerateFileSystemEntries(_map).Any());
    }

    private static byte[] Zip(params (string Naam, byte[] Inhoud)[] delen)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(inhoud);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Word(params (string Naam, byte[] Inhoud)[] extra) => Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w/>"u8.ToArray()), .. extra]);

    [Fact]
    public async Task Gewone_bestanden_mogen()
    {
        var png = new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }.Concat("....IEND"u8.ToArray()).Concat(new byte[4]).ToArray();
        (byte[] Bytes, string Naam, Bijlagesoort Soort)[] bestanden =
        [
            (Encoding.ASCII.GetBytes(Pdf), "advies.pdf", Bijlagesoort.Pdf),
            (Word(), "advies.docx", Bijlagesoort.Docx),
            (Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), "lijst.xlsx", Bijlagesoort.Xlsx),
            (Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", [1])), "brief.odt", Bijlagesoort.Odt),
            (png, "foto.png", Bijlagesoort.Png),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9], "foto.JPG", Bijlagesoort.Jpeg),
            ("Wij vinden 3 < 4."u8.ToArray(), "Notitie 12.5.txt", Bijlagesoort.Tekst),
            ("a;b\n1;2\n"u8.ToArray(), "cijfers.csv", Bijlagesoort.Csv),
        ];
        foreach (var (bytes, naam, soort) in bestanden)
        {
            using var uitkomst = await Bekijk(bytes, naam);

            Assert.Equal(new Gecontroleerd(naam, soort, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), uitkomst.Bestand);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(uitkomst.Pad!));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_map));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "plaatje.svg", "Dit soort bestand kan niet")]
    [InlineData("<html><script>alert(1)</script>", "pagina.html", "Dit soort bestand kan niet")]
    [InlineData("<html><script>alert(1)</script>", "advies.pdf", "De naam past niet")]
    [InlineData("<html></html>\n%PDF-1.7\n%%EOF", "advies.pdf", "De naam past niet")]
    [InlineData("hallo <SCRIPT src=x>", "notitie.txt", "Dit soort bestand kan niet")]
    [InlineData("<svg onload=alert(1)>", "foto.png", "De naam past niet")]
    [InlineData("MZ dit is een programma", "programma.txt", "De naam past niet")]
    [InlineData("MZ dit is een programma", "advies.pdf", "De naam past niet")]
    [InlineData("x", "programma.exe", "Dit soort bestand kan niet")]
    [InlineData("x", "zonder-uitgang", "Dit soort bestand kan niet")]
    [InlineData(Pdf, "advies.exe.pdf", "twee uitgangen")]
    [InlineData(Pdf, "advies.html .pdf", "twee uitgangen")]
    [InlineData(Pdf, "advies\u202Efdp.exe", "Dit soort bestand kan niet")]
    [InlineData("", "leeg.txt", "leeg")]
    [InlineData("%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj\n%%EOF", "advies.pdf", "doet iets vanzelf")]
    [InlineData("%PDF-1.7\n1 0 obj << /S /Java#53cript >> endobj\n%%EOF", "advies.pdf", "doet iets vanzelf")]
    [InlineData("%PDF-1.7\n1 0 obj << /OpenAction 5 0 R >> endobj\n%%EOF", "advies.pdf", "doet iets vanzelf")]
    [InlineData("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF", "advies.pdf", "wachtwoord")]
    [InlineData("%PDF-1.7 afgebroken", "advies.pdf", "beschadigd")]
    public Task Vijandig_bestand_wordt_geweigerd(string inhoud, string naam, string deel) => Weiger(Encoding.UTF8.GetBytes(inhoud), naam, deel);

    [Fact]
    public Task Bewering_dat_het_een_pagina_is_telt_tegen_het_bestand() => Weiger("tekst"u8.ToArray(), "a.txt", "Dit soort bestand kan niet", "text/html");

    [Fact]
    public async Task Pdf_die_op_een_bladzijde_opent_mag()
    {
        using var uitkomst = await Bekijk("%PDF-1.7\n1 0 obj << /OpenAction [3 0 R /XYZ null null 0] >> endobj\n%%EOF", "advies.pdf");

        Assert.Null(uitkomst.Bezwaar);
    }

    [Fact]
    public async Task Script_in_een_ingepakt_deel_van_een_pdf_wordt_gevonden()
    {
        using var ingepakt = new MemoryStream();
        using (var zlib = new ZLibStream(ingepakt, CompressionMode.Compress, leaveOpen: true))
        {
            zlib.Write("1 0 << /S /JavaScript >>"u8);
        }

        await Weiger([.. "%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n"u8, .. ingepakt.ToArray(), .. "\nendstream endobj\n%%EOF"u8], "advies.pdf", "doet iets vanzelf");
    }

    [Fact]
    public async Task Macros_en_ingesloten_bestanden_worden_geweigerd()
    {
        await Weiger(Word(("word/vbaProject.bin", [1])), "advies.docx", "macro");
        await Weiger(Word(("word/embeddings/a.bin", [1])), "advies.docx", "ander bestand");
        await Weiger(Word(("word/a.xml", Zip(("b", [1])))), "advies.docx", "ander bestand");
        await Weiger(Zip(("a.txt", [1])), "advies.docx", "geen echt document");
        await Weiger(Word()[..^30], "advies.docx", "beschadigd");
    }

    [Fact]
    public async Task Zipbom_wordt_geweigerd()
    {
        await Weiger(Word(("word/groot.xml", new byte[20 * 1024 * 1024])), "advies.docx", "veel te groot");
        await Weiger(Word([.. Enumerable.Range(0, 2001).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))]), "advies.docx", "veel te groot");
    }

    [Fact]
    public async Task Van_een_gigabyte_wordt_niet_meer_gelezen_dan_mag()
    {
        using var bron = new Oneindig();

        using var uitkomst = await Bijlagecontrole.BekijkAsync(bron, "advies.pdf", null, _map, CancellationToken.None);

        Assert.Contains("10 MB", uitkomst.Bezwaar, StringComparison.Ordinal);
        Assert.Equal(Bijlagecontrole.GrootteMax + 1, bron.Gelezen);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_map));
    }

    [Theory]
    [InlineData("../../etc/advies.pdf", "advies.pdf")]
    [InlineData(@"C:\map\advies.pdf", "advies.pdf")]
    [InlineData("adv\u202Eies\u0000\r\n.pdf", "advies.pdf")]
    [InlineData("a\"<b>.pdf", "ab.pdf")]
    [InlineData(".pdf", "bestand.pdf")]
    [InlineData(null, "bestand")]
    public void Naam_wordt_schoongemaakt(string? naam, string schoon) => Assert.Equal(schoon, Bestandsnaam.Maak(naam));

    [Fact]
    public void Lange_naam_houdt_zijn_uitgang_en_hele_tekens()
    {
        var naam = Bestandsnaam.Maak(string.Concat(Enumerable.Repeat("😀", 200)) + ".pdf");

        Assert.InRange(naam.Length, 110, Bestandsnaam.Max);
        Assert.EndsWith("😀.pdf", naam, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bewaard_bestand_komt_terug_en_een_veranderd_bestand_niet()
    {
        var opslag = new Bijlagenopslag(new DatabaseSettings { Map = _map });
        using var uitkomst = await Bijlagecontrole.BekijkAsync(new MemoryStream(Encoding.ASCII.GetBytes(Pdf)), "a.pdf", null, opslag.Wachtkamer, CancellationToken.None);
        var som = uitkomst.Bestand!.Sha256;

        opslag.Bewaren(uitkomst);

        using (var terug = new StreamReader(opslag.Openen(som)))
        {
            Assert.Equal(Pdf, await terug.ReadToEndAsync());
        }

        await File.AppendAllTextAsync(Directory.EnumerateFiles(_map, som, SearchOption.AllDirectories).Single(), "x");
        Assert.Throws<InvalidDataException>(() => opslag.Openen(som));
        opslag.Verwijderen(som);
        Assert.Throws<FileNotFoundException>(() => opslag.Openen(som));
        Assert.Throws<ArgumentException>(() => opslag.Openen("../../geheim"));
    }

    [Fact]
    public async Task Bijlage_wordt_altijd_als_download_gegeven()
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().AddMvcCore().Services.BuildServiceProvider() };
        http.Response.Body = new MemoryStream();

        await new Bijlageantwoord(new MemoryStream([1]), "één \"advies\"\r\n.pdf", Bijlagesoort.Pdf).ExecuteResultAsync(new ActionContext(http, new RouteData(), new()));

        var koppen = http.Response.Headers;
        Assert.StartsWith("attachment; filename=", koppen.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''%C3%A9%C3%A9n%20advies.pdf", koppen.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["nosniff", "default-src 'none'; sandbox", "private, no-store", "application/pdf"],
            new[] { koppen.XContentTypeOptions, koppen.ContentSecurityPolicy, koppen.CacheControl, koppen.ContentType }.Select(kop => kop.ToString()));
    }

    /// <summary>A gigabyte of nothing.</summary>
    private sealed class Oneindig : Stream
    {
        public long Gelezen { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => 1L << 30;

        public override long Position { get => Gelezen; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Gelezen += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
