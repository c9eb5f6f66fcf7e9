using System.Text;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class CsvbestandTests
{
    private static async Task<(Csvbestand Bestand, List<Csvregel> Regels)> LeesAsync(byte[] bytes, Csvgrenzen? grenzen = null)
    {
        var bestand = await Csvbestand.OpenAsync(new MemoryStream(bytes), grenzen);
        var regels = new List<Csvregel>();
        await foreach (var regel in bestand.LeesAsync())
        {
            regels.Add(regel);
        }

        return (bestand, regels);
    }

    private static Task<(Csvbestand Bestand, List<Csvregel> Regels)> LeesAsync(string tekst, Csvgrenzen? grenzen = null)
        => LeesAsync(Encoding.UTF8.GetBytes(tekst), grenzen);

    private static async Task<CsvGeweigerdException> WeigertAsync(byte[] bytes, Csvgrenzen? grenzen = null)
        => await Assert.ThrowsAsync<CsvGeweigerdException>(() => LeesAsync(bytes, grenzen));

    public static TheoryData<string, byte[]> Coderingen()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string tekst = "kop;één\nwaarde;café €\n";
        return new()
        {
            { "utf-8", Encoding.UTF8.GetBytes(tekst) },
            { "utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst)] },
            { "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tekst)] },
            { "utf-16BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(tekst)] },
            { "windows-1252", Encoding.GetEncoding(1252).GetBytes(tekst) },
        };
    }

    [Theory]
    [MemberData(nameof(Coderingen))]
    public async Task De_codering_wordt_herkend(string naam, byte[] bytes)
    {
        var (bestand, regels) = await LeesAsync(bytes);
        Assert.Equal(naam, bestand.Codering.WebName);
        Assert.Equal(["kop", "één"], bestand.Koppen);
        Assert.Equal(["waarde", "café €"], regels.Single().Velden);
    }

    [Fact]
    public async Task Een_vreemd_teken_ver_in_het_bestand_bepaalt_de_codering_ook()
    {
        var begin = "a;b\n" + string.Concat(Enumerable.Repeat("gewoon;gewoon\n", 20_000));
        var (_, regels) = await LeesAsync([.. Encoding.ASCII.GetBytes(begin), (byte)'x', (byte)';', 0xE9]);
        Assert.Equal("é", regels[^1].Velden[1]);
    }

    [Fact]
    public async Task Een_teken_dat_over_de_leesgrens_valt_blijft_heel()
    {
        var begin = "a;b\n" + new string('x', 10) + ";y\n";
        var vulling = string.Concat(Enumerable.Repeat("1;2\n", ((64 * 1024) - 1 - begin.Length) / 4));
        var tekst = (begin + vulling).PadRight((64 * 1024) - 1, 'z') + "é;w\n";
        var (bestand, _) = await LeesAsync(tekst);
        Assert.Equal("utf-8", bestand.Codering.WebName);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public async Task Het_scheidingsteken_wordt_herkend(char teken)
    {
        var (bestand, regels) = await LeesAsync($"een{teken}twee{teken}drie\n1{teken}2{teken}3\n");
        Assert.Equal(teken, bestand.Scheidingsteken);
        Assert.Equal(["1", "2", "3"], regels.Single().Velden);
    }

    [Fact]
    public async Task Kommas_in_de_waarden_maken_van_de_komma_geen_scheidingsteken()
    {
        var (bestand, _) = await LeesAsync("een;twee\na,b,c,d;e,f\ng,h,i,j;k,l\n");
        Assert.Equal(';', bestand.Scheidingsteken);
    }

    [Fact]
    public async Task De_aanwijzing_van_een_rekenblad_telt_mee_in_de_regelnummers()
    {
        var (bestand, regels) = await LeesAsync("sep=|\r\neen|twee;3\r\n1|2\r\n");
        Assert.Equal(["een", "twee;3"], bestand.Koppen);
        Assert.Equal(3, regels.Single().Regelnummer);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Regelnummers_zijn_die_van_het_bestand_ook_na_lege_en_doorlopende_regels(string einde)
    {
        var tekst = string.Join(einde, "een;twee", "1;a", "", ";", "\"2", "vervolg\";b", "3;\"zei \"\"ja\"\"\"", "");
        var (_, regels) = await LeesAsync(tekst);
        Assert.Equal([(2, 2), (5, 6), (7, 7)], regels.Select(regel => (regel.Regelnummer, regel.Eindregel)));
        Assert.Equal($"2{einde}vervolg", regels[1].Velden[0]);
        Assert.Equal($"\"2{einde}vervolg\";b", regels[1].Origineel);
        Assert.Equal("zei \"ja\"", regels[2].Velden[1]);
    }

    [Fact]
    public async Task Een_aanhalingsteken_op_een_vreemde_plek_wordt_op_zijn_eigen_regel_gemeld()
    {
        var (_, regels) = await LeesAsync("een;twee\n1;a\n2;\"a\" b\n3;c\n");
        Assert.Equal([false, true, false], regels.Select(regel => regel.AanhalingstekenFout));
    }

    [Fact]
    public async Task Een_aanhalingsteken_dat_aan_het_eind_niet_wordt_gesloten_noemt_alle_ongelezen_regels()
    {
        var (_, regels) = await LeesAsync("een;twee\n1;a\n2;\"b\n3;c\n4;d");
        Assert.True(regels[^1].AanhalingstekenFout);
        Assert.Equal((3, 5), (regels[^1].Regelnummer, regels[^1].Eindregel));
    }

    public static TheoryData<Csvweigering, byte[]> GeenTabellen() => new()
    {
        { Csvweigering.Leeg, [] },
        { Csvweigering.Excelbestand, [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] },
        { Csvweigering.Excelbestand, [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { Csvweigering.Pdf, "%PDF-1.7\n"u8.ToArray() },
        { Csvweigering.Programma, [(byte)'M', (byte)'Z', 0x90, 0x00] },
        { Csvweigering.Programma, [0x7F, 0x45, 0x4C, 0x46, 2] },
        { Csvweigering.Webpagina, "\n <!DOCTYPE html>"u8.ToArray() },
        { Csvweigering.Binair, "een;twee\n1;\0\n"u8.ToArray() },
        { Csvweigering.GeenKop, "\n\n;;\n"u8.ToArray() },
        { Csvweigering.GeenKop, "ouder;iemand@voorbeeld.example;Delft\n"u8.ToArray() },
        { Csvweigering.TeveelKolommen, Encoding.ASCII.GetBytes(new string(';', 200) + "a\n") },
    };

    [Theory]
    [MemberData(nameof(GeenTabellen))]
    public async Task Wat_geen_tabel_is_wordt_geweigerd_met_een_reden(Csvweigering reden, byte[] bytes)
    {
        var weigering = await WeigertAsync(bytes);
        Assert.Equal(reden, weigering.Reden);
        Assert.EndsWith(".", weigering.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_te_groot_bestand_wordt_geweigerd()
        => Assert.Equal(Csvweigering.TeGroot, (await WeigertAsync("een;twee\n1;2\n"u8.ToArray(), new(Bytes: 10))).Reden);

    [Fact]
    public async Task Te_veel_regels_worden_geweigerd_met_de_regel_erbij()
    {
        var weigering = await WeigertAsync("een;twee\n1;2\n\n3;4\n5;6\n"u8.ToArray(), new(Regels: 2));
        Assert.Equal((Csvweigering.TeveelRegels, 5), (weigering.Reden, weigering.Regelnummer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public async Task Een_regel_die_niet_ophoudt_wordt_geweigerd_met_de_regel_erbij(string begin)
    {
        var regel = begin + (begin.Length == 0 ? new string('x', 200_000) : string.Concat(Enumerable.Repeat("xxxx;xx\n", 25_000)));
        var weigering = await WeigertAsync(Encoding.ASCII.GetBytes($"een;twee\n1;2\n{regel}"));
        Assert.Equal((Csvweigering.RegelTeLang, 3), (weigering.Reden, weigering.Regelnummer));
    }
}
