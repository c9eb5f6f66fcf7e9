using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingenImporterenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private const string Kop = "doelgroep;e-mail;gemeente;soort hulp;leeftijd;trajectstatus;zwaarte\r\n";

    static UitnodigingenImporterenTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[], string> Geweigerd => new()
    {
        { "leeg.csv", [], "Dit bestand is leeg." },
        { "tabel.csv", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "Dit is een Excel-bestand of een zip-bestand." },
        { "tabel.csv", [.. "MZ"u8, .. new byte[62]], "Dit is een programma en geen tabel." },
        { "tabel.csv", [.. "%PDF-1.7"u8], "Dit is een PDF." },
        { "tabel.csv", [.. "a;b\0c"u8], "Dit is geen leesbare tekst." },
        { "tabel.csv", [.. "<html><body>"u8], "Dit is een webpagina" },
        { "tabel.csv", Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Range(0, 201).Select(i => $"kolom{i}")) + "\r\n"), "Dit bestand heeft 201 kolommen." },
        { "tabel.csv", [.. "ouder;1;2\r\n"u8], "De eerste regel moet de namen van de kolommen bevatten" },
    };

    public static TheoryData<string, byte[]> Leesbaar => new()
    {
        { "UTF-8 met merkteken", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Bestand(';'))] },
        { "komma", Encoding.UTF8.GetBytes(Bestand(',')) },
        { "tab", Encoding.UTF8.GetBytes(Bestand('\t')) },
        { "Windows-1252", Encoding.GetEncoding(1252).GetBytes(Bestand(';')) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Bestand(';'))] },
        { "aanhalingstekens", Encoding.UTF8.GetBytes(Bestand(';').Replace("Meetlintstraat 1", "\"Meetlintstraat; \"\"achter\"\" 1\"", StringComparison.Ordinal)) },
        { "200 kolommen", Encoding.UTF8.GetBytes(Breed()) },
    };

    [Fact]
    public async Task Alleen_een_onderzoeker_van_de_eigen_organisatie_komt_binnen()
    {
        var ronde = await portaal.RondeAsync();
        var ander = await portaal.AlsAsync(Rol.Onderzoeker);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.Jongere)).OpenAsync(Pad(ronde.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync(Pad(ronde.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync(Pad(Guid.NewGuid()))).Status);

        var (_, bezoeker, eigen) = await portaal.OnderzoekMetRondeAsync();
        var formulier = await bezoeker.OpenAsync(Pad(eigen.Id));
        formulier.Element("main form")!.SetAttribute("action", Pad(ronde.Id));
        var post = await formulier.VerstuurAsync("Bekijk het bestand", [], [("Bestand", "a.csv", Encoding.UTF8.GetBytes(Bestand(';')))]);
        Assert.Equal(HttpStatusCode.NotFound, post.Status);
        Assert.False(await portaal.InDbAsync(db => db.Uitnodigingenimports.AnyAsync(i => i.RondeId == ronde.Id)));
    }

    [Fact]
    public async Task Zonder_bestand_vraagt_de_pagina_om_een_bestand()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde.Id))).VerstuurAsync("Bekijk het bestand", [], []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Kies een CSV-bestand.", pagina.FoutBij("Bestand"));
    }

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public async Task Wat_geen_tabel_is_wordt_geweigerd_en_blijft_niet_liggen(string naam, byte[] inhoud, string zin)
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var eerder = Bestanden().Count;

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde.Id))).VerstuurAsync("Bekijk het bestand", [], [("Bestand", naam, inhoud)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.StartsWith(zin, pagina.FoutBij("Bestand"), StringComparison.Ordinal);
        Assert.Equal(eerder, Bestanden().Count);
    }

    [Theory]
    [MemberData(nameof(Leesbaar))]
    public async Task Elke_gewone_vorm_van_een_bestand_wordt_gelezen(string vorm, byte[] inhoud)
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();

        var kolommen = await UploadenAsync(bezoeker, ronde, inhoud);
        Assert.Contains("krijgt een brief", kolommen.Inhoud, StringComparison.Ordinal);
        var klaar = await OvernemenAsync(bezoeker, kolommen);

        Assert.True(klaar.Kop.StartsWith("2 mensen", StringComparison.Ordinal), vorm);
        var brief = await portaal.InDbAsync(db => db.Uitnodigingen.SingleAsync(u => u.RondeId == ronde.Id && u.Kanaal == Uitnodigingskanaal.Brief));
        Assert.Equal("Aan de bewoners, één hoog", brief.Aanhef);
    }

    [Fact]
    public async Task Voorbeeldbestand_komt_in_zijn_geheel_in_de_ronde_en_wordt_weggegooid()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();

        var kolommen = await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Voorbeelduitnodigingen.Regio()));
        var uitslag = await ControlerenAsync(bezoeker, kolommen);
        Assert.Equal("Dit vonden wij in uw bestand", uitslag.Kop);
        Assert.False(await portaal.InDbAsync(db => db.Uitnodigingen.AnyAsync(u => u.RondeId == ronde.Id)));
        var klaar = await OvernemenAsync(bezoeker, uitslag, "Neem de 7.080 goede regels over");

        Assert.Equal("7.080 mensen staan in de ronde", klaar.Kop);
        Assert.Empty(Bestanden(klaar));
        await portaal.InDbAsync(async db =>
        {
            var uitnodigingen = await db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == ronde.Id).ToListAsync();
            Assert.Equal(7080, uitnodigingen.Count);
            Assert.Equal(12, uitnodigingen.Count(u => u.Status == Uitnodigingstatus.NietUitgenodigd));
            Assert.All(uitnodigingen.Where(u => u.NietUitnodigen is not null), u => Assert.True(u.EMail is null && u.Straat is null));
            var eerste = uitnodigingen[0];
            var geheim = ronde.Sleutels.Toegang(portaal.Hoofdsleutel()).Geheim(eerste.Id, eerste.Poging);
            Assert.Equal(new Geheimhash(portaal.Hoofdsleutel()).Van(geheim.Token), eerste.Tokenhash);
        });
    }

    [Fact]
    public async Task Voorbeeldbestand_met_fouten_geeft_een_rapport_van_elke_foute_regel_en_wordt_niet_overgenomen()
    {
        var (onderzoeker, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var (tekst, verwacht) = Voorbeelduitnodigingen.MetFouten();

        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(tekst)));

        Assert.DoesNotContain(uitslag.Document.QuerySelectorAll("button"), b => b.TextContent.StartsWith("Neem", StringComparison.Ordinal));
        Assert.Contains("Eén regel zegt dat iemand niet mag worden uitgenodigd", uitslag.Inhoud, StringComparison.Ordinal);
        var rapport = await uitslag.KlikAsync("Alle regels met een fout");
        Assert.Equal("attachment", rapport.Response.Content.Headers.ContentDisposition!.DispositionType);
        var regels = Encoding.UTF8.GetString(rapport.Body);
        Assert.All(verwacht, fout => Assert.Contains($"\n{fout.Regelnummer};", regels, StringComparison.Ordinal));

        // Pressing a button that is not there changes nothing either.
        var importId = ImportId(uitslag);
        await Assert.ThrowsAsync<Participatie.Domain.Shared.DomainRuleException>(() => portaal.StuurAsync(
            new ImportOvernemen.Command { RondeId = ronde.Id, ImportId = importId }, onderzoeker));
    }

    [Fact]
    public async Task Foute_regels_blijven_achter_en_de_goede_komen_erin()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();

        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(
            Kop + Regel("goed@voorbeeld.example") + Regel("fout(at)voorbeeld.example") + Regel("goed@voorbeeld.example"))));
        Assert.Contains("Dubbel1", uitslag.Inhoud, StringComparison.Ordinal);
        await OvernemenAsync(bezoeker, uitslag, "Neem de goede regel over");

        Assert.Equal("goed@voorbeeld.example", await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.RondeId == ronde.Id).Select(u => u.EMail).SingleAsync()));
    }

    [Fact]
    public async Task Wie_al_in_de_ronde_staat_komt_er_niet_nog_eens_bij()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        await OvernemenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Bestand(';'))));

        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Bestand(';') + Regel("nieuw@voorbeeld.example").Replace(";Delft", ";;;;;Delft", StringComparison.Ordinal))));
        var klaar = await OvernemenAsync(bezoeker, uitslag, "Neem de goede regel over");

        Assert.Equal("1 mens staat in de ronde", klaar.Kop);
        Assert.Equal(3, await portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.RondeId == ronde.Id)));
    }

    [Fact]
    public async Task Wordt_het_overnemen_afgebroken_dan_ziet_niemand_een_half_bestand_en_gaat_het_daarna_goed()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Voorbeelduitnodigingen.Regio())));
        await uitslag.VerstuurAsync("Neem de 7.080 goede regels over");

        await portaal.OpdrachtAfbrekenAsync<ImportOvernemenOpdracht>(naOpslaan: 4);

        Assert.False(await portaal.InDbAsync(db => db.Uitnodigingen.AnyAsync(u => u.RondeId == ronde.Id)));
        Assert.Equal(1500, await portaal.InDbAsync(db => db.Uitnodigingen.IgnoreQueryFilters().CountAsync(u => u.RondeId == ronde.Id)));
        Assert.Contains("Er staat nog niemand", (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/uitnodigingen")).Inhoud, StringComparison.Ordinal);

        await portaal.OpdrachtenAsync();
        Assert.Equal(7080, await portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.RondeId == ronde.Id)));
        Assert.Equal(7080, await portaal.InDbAsync(db => db.Uitnodigingen.IgnoreQueryFilters().CountAsync(u => u.RondeId == ronde.Id)));
    }

    [Fact]
    public async Task Sluit_de_ronde_tijdens_het_overnemen_dan_komt_er_niemand_bij()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Bestand(';'))));
        var bezig = await uitslag.VerstuurAsync("Neem de 2 goede regels over");
        await portaal.RondeSluitenAsync(ronde);

        await portaal.OpdrachtenAsync();

        var pagina = await bezoeker.OpenAsync(bezig.Pad);
        Assert.Contains("Deze ronde is gesloten", pagina.Inhoud, StringComparison.Ordinal);
        Assert.False(await portaal.InDbAsync(db => db.Uitnodigingen.IgnoreQueryFilters().AnyAsync(u => u.RondeId == ronde.Id)));
    }

    [Fact]
    public async Task Een_gesloten_ronde_neemt_geen_bestand_aan()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var formulier = await bezoeker.OpenAsync(Pad(ronde.Id));
        await portaal.RondeSluitenAsync(ronde);
        var eerder = Bestanden().Count;

        var pagina = await formulier.VerstuurAsync("Bekijk het bestand", [], [("Bestand", "a.csv", Encoding.UTF8.GetBytes(Bestand(';')))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal([RondeRules.AlleenVoorSluiting.Tekst], pagina.Fouten);
        Assert.Equal(eerder, Bestanden().Count);
    }

    [Fact]
    public async Task Onbekende_koppen_moeten_eerst_worden_aangewezen()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var kolommen = await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Kop.Replace("gemeente", "waar", StringComparison.Ordinal) + Regel("a@voorbeeld.example")));

        var fout = await kolommen.VerstuurAsync("Controleer het hele bestand");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Contains("De kolom ‘gemeente’ ontbreekt. Wijs aan welke kolom dit is.", fout.Fouten);

        var dubbel = await fout.VerstuurAsync("Controleer het hele bestand", ("Command.Kolommen[Gemeente]", "1"));
        Assert.Contains(dubbel.Fouten, f => f.StartsWith("U koos dezelfde kolom voor", StringComparison.Ordinal));

        var goed = await OvernemenAsync(bezoeker, await ControlerenAsync(bezoeker, fout, ("Command.Kolommen[Gemeente]", "2")), "Neem de goede regel over");
        Assert.Equal("1 mens staat in de ronde", goed.Kop);
    }

    [Fact]
    public async Task Weggegooid_bestand_is_weg()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var uitslag = await ControlerenAsync(bezoeker, await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Bestand(';'))));

        var pagina = await uitslag.VerstuurAsync("Gooi weg en kies een nieuw bestand");

        Assert.Equal("Het bestand is weggegooid.", pagina.Melding);
        Assert.Empty(Bestanden(uitslag));
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync(uitslag.Pad)).Status);
    }

    [Fact]
    public async Task Onafgemaakt_bestand_is_na_een_dag_weg()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var kolommen = await UploadenAsync(bezoeker, ronde, Encoding.UTF8.GetBytes(Bestand(';')));
        File.SetLastWriteTimeUtc(Bestanden(kolommen).Single(), portaal.Nu.AddDays(-1));

        await portaal.JobAsync<UitnodigbestandenOpruimenJob>();
        Assert.Single(Bestanden(kolommen));

        portaal.Klok.Advance(TimeSpan.FromHours(25));
        await portaal.JobAsync<UitnodigbestandenOpruimenJob>();
        Assert.Empty(Bestanden(kolommen));
    }

    private static string Pad(Guid rondeId) => $"/rondes/{rondeId}/uitnodigingen/importeren";

    private static string Regel(string email) => $"ouder;{email};Delft;jeugd-ggz;12-15;lopend;licht\r\n";

    /// <summary>Two people: one by mail, one by letter.</summary>
    private static string Bestand(char scheiding) => string.Join("\r\n", (string[])
    [
        "doelgroep|e-mail|aanhef|straat|postcode|plaats|gemeente|soort hulp|leeftijd|trajectstatus|zwaarte",
        "ouder|a@voorbeeld.example|||||Delft|jeugd-ggz|12-15|lopend|licht",
        $"ouder||{(scheiding == ',' ? "\"Aan de bewoners, één hoog\"" : "Aan de bewoners, één hoog")}|Meetlintstraat 1|2611 XZ|Delft|Delft|jeugd-ggz|12-15|lopend|licht",
        "",
    ]).Replace('|', scheiding);

    private static string Breed() => string.Join("\r\n", Bestand(';').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Select((regel, i) => regel + string.Concat(Enumerable.Range(0, 189).Select(kolom => i == 0 ? $";x{kolom}y" : ";")))) + "\r\n";

    private static Guid ImportId(Pagina pagina) => Guid.Parse(pagina.Pad.Split('/')[5]);

    private async Task<Pagina> UploadenAsync(Bezoeker bezoeker, Ronde ronde, byte[] inhoud)
    {
        var pagina = await (await bezoeker.OpenAsync(Pad(ronde.Id))).VerstuurAsync("Bekijk het bestand", [], [("Bestand", "../../mensen.csv", inhoud)]);
        Assert.Equal("Welke kolom is wat?", pagina.Kop);
        return pagina;
    }

    private async Task<Pagina> ControlerenAsync(Bezoeker bezoeker, Pagina kolommen, params (string, string?)[] velden)
    {
        var bezig = await kolommen.VerstuurAsync("Controleer het hele bestand", velden);
        Assert.Equal("Wij kijken uw bestand na", bezig.Kop);
        await portaal.OpdrachtenAsync();
        return await bezoeker.OpenAsync(bezig.Pad);
    }

    private async Task<Pagina> OvernemenAsync(Bezoeker bezoeker, Pagina pagina, string knop = "Neem de 2 goede regels over")
    {
        var uitslag = pagina.Kop == "Welke kolom is wat?" ? await ControlerenAsync(bezoeker, pagina) : pagina;
        var bezig = await uitslag.VerstuurAsync(knop);
        Assert.Equal("De mensen komen in de ronde", bezig.Kop);
        await portaal.OpdrachtenAsync();
        return await bezoeker.OpenAsync(bezig.Pad);
    }

    private List<string> Bestanden() =>
        Directory.Exists(Path.Combine(portaal.Map, "bestanden", "import")) ? [.. Directory.EnumerateFiles(Path.Combine(portaal.Map, "bestanden", "import"))] : [];

    private List<string> Bestanden(Pagina pagina) => [.. Bestanden().Where(pad => Path.GetFileName(pad).StartsWith($"{ImportId(pagina):N}", StringComparison.Ordinal))];
}
