using System.Globalization;
using System.Text;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class ImportlezerTests
{
    internal const string Kop = "doelgroep;e-mail;aanhef;straat;postcode;plaats;gemeente;soort hulp;leeftijd;status;zwaarte;niet uitnodigen;reden\n";

    internal static string Mail(string adres, string doelgroep = "ouder", string niet = "", string reden = "")
        => $"{doelgroep};{adres};;;;;Delft;ggz;12-15;loopt;licht;{niet};{reden}\n";

    private static string Brief(string aanhef, string zwaarte = "licht", string niet = "", string reden = "")
        => $"ouder;;{aanhef};Meetlint 4;2600 XZ;Delft;Delft;ggz;12-15;loopt;{zwaarte};{niet};{reden}\n";

    private static async Task<(List<Importregel> Regels, Importtotalen Totalen)> LeesAsync(string tekst)
    {
        using var bestand = await Csvbestand.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(tekst)));
        using var lezer = new Importlezer(bestand, Kolomkoppeling.Raad(bestand.Koppen));
        var regels = new List<Importregel>();
        await foreach (var regel in lezer.LeesAsync())
        {
            regels.Add(regel);
        }

        return (regels, lezer.Totalen);
    }

    [Fact]
    public async Task Goede_en_foute_regels_komen_in_volgorde_met_totalen()
    {
        var (regels, totalen) = await LeesAsync(
            Kop + Mail("a@voorbeeld.example") + Mail("geen adres") + Brief("Aan de bewoner") + Mail("", niet: "ja", reden: "geheim adres"));
        Assert.Equal([true, false, true, true], regels.Select(regel => regel.Regel is not null));
        Assert.Equal(3, regels[1].Regelnummer);
        Assert.Equal((4, 2, 1, 1, 1, 1), (totalen.Regels, totalen.Uitnodigen, totalen.PerMail, totalen.PerBrief, totalen.NietUitnodigen, totalen.Fout));
        Assert.Equal(1, totalen.PerSoort[Regelfoutsoort.EMailOnjuist]);
    }

    [Fact]
    public async Task Hetzelfde_e_mailadres_voor_dezelfde_doelgroep_verwijst_naar_de_eerste_regel()
    {
        var (regels, _) = await LeesAsync(
            Kop + Mail("a@voorbeeld.example") + Mail("A@Voorbeeld.example", "jongere") + Mail("A@Voorbeeld.example"));
        Assert.NotNull(regels[1].Regel);
        var fout = Assert.Single(regels[2].Fouten);
        Assert.Equal(Regelfoutsoort.Dubbel, fout.Soort);
        Assert.Contains("regel 2.", fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_brieven_aan_een_adres_zijn_pas_dubbel_als_alles_gelijk_is()
    {
        var (regels, _) = await LeesAsync(Kop + Brief("Kamer 1") + Brief("Kamer 2") + Brief("Kamer 1", "complex") + Brief("kamer 1"));
        Assert.Equal([true, true, true, false], regels.Select(regel => regel.Regel is not null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Uitnodigen_en_niet_uitnodigen_van_dezelfde_persoon_houdt_het_bestand_tegen(bool eerstNiet)
    {
        var wel = Mail("a@voorbeeld.example");
        var niet = Mail("a@voorbeeld.example", niet: "ja", reden: "afgemeld");
        var (regels, totalen) = await LeesAsync(Kop + (eerstNiet ? niet + wel : wel + niet));
        Assert.Equal(1, totalen.Tegenstrijdig);
        Assert.Contains($"Regel {(eerstNiet ? 3 : 2)} nodigt deze persoon uit, en op regel {(eerstNiet ? 2 : 3)}", regels[1].Fouten.Single().Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geheim_adres_wordt_ook_gevonden_als_de_brief_andere_gegevens_heeft()
    {
        var (_, totalen) = await LeesAsync(Kop + Brief("Aan de bewoner") + Brief("Aan de bewoner", "complex", "ja", "geheim adres"));
        Assert.Equal(1, totalen.Tegenstrijdig);
    }

    [Fact]
    public async Task Verschoven_kolommen_geven_een_fout_en_niet_tien()
    {
        var (regels, _) = await LeesAsync(Kop + "ouder;a@voorbeeld.example\n" + Mail("b@voorbeeld.example").TrimEnd('\n') + ";te veel\n" + Mail("c@voorbeeld.example").TrimEnd('\n') + ";;\n");
        Assert.Equal([Regelfoutsoort.TeWeinigVelden], regels[0].Fouten.Select(fout => fout.Soort));
        Assert.Equal([Regelfoutsoort.TeveelVelden], regels[1].Fouten.Select(fout => fout.Soort));
        Assert.NotNull(regels[2].Regel);
    }

    [Fact]
    public async Task Zonder_de_nodige_kolommen_wordt_er_niet_gelezen()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => LeesAsync("doelgroep;e-mail\nouder;a@voorbeeld.example\n"));

    [Fact]
    public void Kolommen_worden_herkend_en_wat_ontbreekt_wordt_genoemd()
    {
        var koppeling = Kolomkoppeling.Raad(["Doelgroep", "E-mailadres", "Gemeente (WPB)", "HULPVORM", "Leeftijd", "traject_status", "BSN", "gemeente"]);
        Assert.Equal(2, koppeling.Kolommen[Uitnodigingsveld.Gemeente]);
        Assert.Equal([6, 7], koppeling.Ongebruikt);
        Assert.Equal("De kolom ‘zwaarte’ ontbreekt. Wijs aan welke kolom dit is.", Assert.Single(koppeling.Ontbreekt));
    }

    [Fact]
    public void De_gebruiker_kan_een_kolom_anders_aanwijzen()
    {
        var koppeling = Kolomkoppeling.Raad(["mail", "doelgroep"]).Met(Uitnodigingsveld.Zwaarte, 1).Met(Uitnodigingsveld.EMail, null);
        Assert.Equal([(Uitnodigingsveld.Zwaarte, 1)], koppeling.Kolommen.Select(paar => (paar.Key, paar.Value)));
        Assert.False(koppeling.IsVolledig);
        Assert.Throws<ArgumentOutOfRangeException>(() => koppeling.Met(Uitnodigingsveld.EMail, 2));
    }

    [Fact]
    public async Task Het_foutenrapport_noemt_elke_foute_regel_en_laat_geen_formule_lopen()
    {
        var (regels, _) = await LeesAsync(Kop + Mail("a@voorbeeld.example") + "=cmd|' /C calc'!A0" + Mail("b@voorbeeld.example")["ouder".Length..]);
        var stream = new MemoryStream();
        await using (var rapport = new Foutenrapport(stream))
        {
            foreach (var regel in regels)
            {
                await rapport.SchrijfAsync(regel);
            }
        }

        Assert.Equal(Encoding.UTF8.Preamble, stream.ToArray().AsSpan(0, 3));
        var tekst = Encoding.UTF8.GetString(stream.ToArray(), 3, (int)stream.Length - 3).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, tekst.Length);
        Assert.StartsWith("3;1;", tekst[1], StringComparison.Ordinal);
        Assert.Contains("\"'=cmd|", tekst[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("  =x", "'  =x")]
    [InlineData("＝x", "'＝x")]
    [InlineData("gewoon = tekst", "gewoon = tekst")]
    [InlineData("’s-Gravenhage", "’s-Gravenhage")]
    [InlineData(null, "")]
    public void Een_cel_die_op_een_formule_lijkt_wordt_tekst(string? tekst, string veilig) => Assert.Equal(veilig, VeiligeCel.Maak(tekst));
}

/// <summary>Memory is the whole process's: what measures it may have nothing beside it.</summary>
[CollectionDefinition(nameof(Alleen), DisableParallelization = true)]
public sealed class Alleen;

[Collection(nameof(Alleen))]
public sealed class ImportlezerGeheugenTests
{
    [Fact]
    public async Task Honderdduizend_regels_kosten_geen_geheugen_dat_meegroeit_behalve_de_afdrukken()
    {
        const int aantal = 100_000;
        var pad = Path.GetTempFileName();
        try
        {
            await using (var schrijver = new StreamWriter(pad))
            {
                await schrijver.WriteAsync(ImportlezerTests.Kop);
                for (var nummer = 0; nummer < aantal; nummer++)
                {
                    await schrijver.WriteAsync(ImportlezerTests.Mail(nummer % 100 == 0 ? "kapot" : string.Create(CultureInfo.InvariantCulture, $"p{nummer}@voorbeeld.example")));
                }
            }

            await using var stream = File.OpenRead(pad);
            using var bestand = await Csvbestand.OpenAsync(stream);
            using var lezer = new Importlezer(bestand, Kolomkoppeling.Raad(bestand.Koppen));
            var vooraf = GC.GetTotalMemory(forceFullCollection: true);
            long erbij = 0;
            await foreach (var regel in lezer.LeesAsync())
            {
                if (regel.Regelnummer == aantal)
                {
                    erbij = GC.GetTotalMemory(forceFullCollection: true) - vooraf;
                }
            }

            Assert.Equal((aantal, aantal / 100), (lezer.Totalen.Regels, lezer.Totalen.Fout));
            Assert.True(erbij < 24 * 1024 * 1024, $"{erbij} bytes more than before.");
        }
        finally
        {
            File.Delete(pad);
        }
    }
}
