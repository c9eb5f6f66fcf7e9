using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondeResultatenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Wat_niet_gepubliceerd_is_bestaat_niet_ook_niet_voor_de_onderzoeker()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.BusOpenenAsync(ronde, onderzoeker);

        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync(Pad(ronde))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(onderzoeker)).OpenAsync(Pad(ronde))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}/tabellen.csv")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/resultaten/{Guid.NewGuid()}")).Status);
        Assert.DoesNotContain(ronde.Id.ToString(), (await portaal.Bezoeker().OpenAsync("/resultaten")).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rijswijk_met_twaalf_antwoorden_blijft_bruikbaar_en_veilig()
    {
        var ronde = await portaal.RijswijkAsync();
        await portaal.OpenbaarAsync(ronde);

        var pagina = await portaal.Bezoeker().OpenAsync(Pad(ronde));

        Assert.Equal("Hoe was de hulp?", pagina.Kop);
        Assert.StartsWith("12 jongeren en ouders vertelden hoe zij de jeugdhulp vonden. Dat is 14 % van wie we vroegen.", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
        Assert.Equal("Jongeren en ouders", pagina.Tekst(".pp-mark h3"));
        Assert.Equal("12 jongeren en ouders", pagina.Tekst(".pp-mark .utrecht-data-badge"));
        Assert.All(pagina.Document.QuerySelectorAll(".pp-finding .utrecht-data-badge"), n => Assert.Equal("12", n.TextContent.Trim()));
        Assert.Contains("Deze vraag tonen we niet per groep", pagina.Inhoud, StringComparison.Ordinal);

        // Four young people and eight parents must be nowhere, in no table and not in the source of the page.
        var respons = pagina.Document.QuerySelectorAll("#respons + table tbody tr").Select(rij => rij.QuerySelectorAll("td")[2].TextContent).ToList();
        Assert.Equal([true, true, false], respons.Select(cel => cel.Contains("niet getoond", StringComparison.Ordinal)));
        var document = await portaal.DocumentAsync(ronde);
        Assert.Null(document.Rij(Telplan.Deelname, Doelgroep.Jongere));
        Assert.Equal(12, document.Rij(Telplan.Deelname, doelgroep: null)!.N);
        Assert.DoesNotContain(document.Uitsplitsingen, u => u.Code == nameof(Achtergrondvariabele.Gemeente));
    }

    [Fact]
    public async Task Jongeren_staan_naast_ouders_elk_met_hun_eigen_aantal()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21, zwijgers: 64);
        await portaal.OpenbaarAsync(ronde);

        var pagina = await portaal.Bezoeker().OpenAsync(Pad(ronde));

        Assert.StartsWith("15 jongeren en 21 ouders vertelden", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
        Assert.Contains("Dat is 36 % van wie we vroegen", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
        var rijen = pagina.Document.QuerySelectorAll("#vraag-luisteren .pp-bar-row > p").Select(p => Vouw(p.TextContent)).ToList();
        Assert.Equal(["Jongeren 15", "Ouders 21"], rijen);
        Assert.Contains("Met 95 % zekerheid tussen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("We maken geen lijstjes per hulporganisatie", pagina.Inhoud, StringComparison.Ordinal);
        Assert.All(pagina.Document.QuerySelectorAll("a[href='#niet-getoond']"), _ => Assert.NotNull(pagina.Element("#niet-getoond")));
        Assert.Single(pagina.Document.QuerySelectorAll("#niet-getoond"));
    }

    [Fact]
    public async Task Jongeren_lezen_je_en_hun_eigen_vraag_ouders_u_en_de_hunne()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21);
        await portaal.OpenbaarAsync(ronde);

        var jongere = await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?toon=jongere");
        Assert.Equal("?toon=ouder", jongere.Document.QuerySelectorAll(".pp-subnav a")[1].GetAttribute("href"));
        var ouder = await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?toon=ouder");

        Assert.Contains("Dank je wel", jongere.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Mijn hulpverlener luistert naar mij.", jongere.Tekst("#vraag-luisteren h3"));
        Assert.Equal("Wat is er gedaan met jullie antwoorden?", jongere.Tekst("#gedaan"));
        Assert.Contains("Dank u wel", ouder.Inhoud, StringComparison.Ordinal);
        Assert.Equal("De hulpverlener luistert naar ons.", ouder.Tekst("#vraag-luisteren h3"));
        Assert.Equal("Wat is er gedaan met uw antwoorden?", ouder.Tekst("#gedaan"));
        Assert.DoesNotContain(" je ", ouder.Tekst("aside"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?toon=iedereen")).Status);
    }

    [Fact]
    public async Task Een_vraag_naar_keuze_staat_per_groep_en_een_onbekende_bestaat_niet()
    {
        var ronde = await MetTrajectstatusAsync();

        var pagina = await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?toon=jongere&vraag=luisteren");

        Assert.Equal("luisteren", pagina.Element("#vraag option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?vraag=bestaat-niet")).Status);
    }

    [Fact]
    public async Task Wat_er_gedaan_is_staat_er_met_het_oordeel_van_de_raad_en_hun_woorden_naast_het_cijfer()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21);
        var onderzoeker = await portaal.OpenbaarAsync(ronde);
        await portaal.StuurAsync(Stap(ronde) with { Uitkomst = Vervolguitkomst.DeelsGedaan, Raad = "JONG doet mee!", Raadsoordeel = "Bij vier gemeenten begrijpen we het plan." }, onderzoeker);
        await portaal.StuurAsync(
            new ReactieToevoegen.Command { RondeId = ronde.Id, Vraagcode = "luisteren", Raad = "Oudersraad", Herkenning = Herkenning.Verrast, Tekst = "Meer dan wij dachten." }, onderzoeker);
        await portaal.JobAsync<OutboxBezorgenJob>();

        var jongere = await portaal.Bezoeker().OpenAsync(Pad(ronde));
        var ouder = await portaal.Bezoeker().OpenAsync($"{Pad(ronde)}?toon=ouder");

        Assert.Equal("Belofte van zes gemeenten, voorjaar 2027", jongere.Tekst(".pp-thread__when"));
        Assert.Contains("Je leest jouw plan zonder woordenboek.", jongere.Tekst(".pp-thread"), StringComparison.Ordinal);
        Assert.Contains("U leest het plan zonder woordenboek.", ouder.Tekst(".pp-thread"), StringComparison.Ordinal);
        Assert.Equal("Deels gedaan ‘Bij vier gemeenten begrijpen we het plan.’ JONG doet mee!", jongere.Tekst(".pp-outcome"));
        Assert.Equal("Meer dan wij dachten. Oudersraad is verrast", jongere.Tekst("#vraag-luisteren .pp-voice"));
    }

    [Fact]
    public async Task Bezoekers_krijgen_de_bewaarde_bladzijde_tot_er_iets_verandert()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21);
        var onderzoeker = await portaal.OpenbaarAsync(ronde);
        await portaal.Bezoeker().OpenAsync(Pad(ronde));
        portaal.Statements.Wissen();
        await portaal.Bezoeker().OpenAsync(Pad(ronde));
        Assert.Empty(portaal.Statements.Statements);

        await portaal.StuurAsync(Stap(ronde), onderzoeker);
        await portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Contains("Elk plan is kort", (await portaal.Bezoeker().OpenAsync(Pad(ronde))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Werk_van_de_bladzijde_hangt_niet_af_van_het_aantal_antwoorden()
    {
        var klein = await portaal.GeslotenRondeAsync(11, 11);
        var groot = await portaal.GeslotenRondeAsync(200, 200);
        var onderzoeker = await portaal.OpenbaarAsync(klein);
        await portaal.OpenbaarAsync(groot);
        var bezoeker = await portaal.AlsAsync(onderzoeker);

        portaal.Statements.Wissen();
        await bezoeker.OpenAsync(Pad(klein));
        var eerst = portaal.Statements.Statements.Count;
        portaal.Statements.Wissen();
        await bezoeker.OpenAsync(Pad(groot));

        Assert.InRange(eerst, 1, 8);
        Assert.Equal(eerst, portaal.Statements.Statements.Count);
        Assert.DoesNotContain(portaal.Statements.Statements, sql => sql.Contains("Antwoordformulieren", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Vijandige_teksten_worden_tekst_en_formules_worden_cellen()
    {
        const string Kwaad = "<script>alert(1)</script>";
        var ronde = await portaal.GeslotenRondeAsync(15, 21, Een.Rondegegevens(Web.Infrastructure.Web.Datums.Vandaag(portaal.Klok)) with { Naam = $"=1+1{Kwaad}" });
        var onderzoeker = await portaal.OpenbaarAsync(ronde);
        await portaal.StuurAsync(Stap(ronde) with { Titel = Kwaad, TekstJongeren = Kwaad, TekstVolwassenen = Kwaad, DoorWie = Kwaad }, onderzoeker);
        await portaal.StuurAsync(
            new ReactieToevoegen.Command { RondeId = ronde.Id, Vraagcode = "respect", Raad = Kwaad, Herkenning = Herkenning.Anders, Tekst = Kwaad }, onderzoeker);
        await portaal.JobAsync<OutboxBezorgenJob>();

        var pagina = await portaal.Bezoeker().OpenAsync(Pad(ronde));

        Assert.DoesNotContain(pagina.Document.Scripts, script => script.Text.Contains("alert", StringComparison.Ordinal));
        Assert.Contains(Kwaad, pagina.Tekst("#vraag-respect .pp-voice"), StringComparison.Ordinal);
        Assert.Contains(Kwaad, pagina.Tekst(".pp-thread__title"), StringComparison.Ordinal);
        var xlsx = (await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}/tabellen.xlsx")).Body;
        var uitleg = Blad(xlsx, "Uitleg");
        Assert.Equal($"'=1+1{Kwaad}", uitleg[0]["uitleg"]);
    }

    [Fact]
    public async Task Overzicht_noemt_de_openbare_rondes()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21);
        await portaal.OpenbaarAsync(ronde);

        var pagina = await portaal.Bezoeker().OpenAsync("/resultaten");
        var resultaten = await pagina.KlikAsync(ronde.Naam);

        Assert.Equal(Pad(ronde), resultaten.Pad);
        Assert.Equal("page", pagina.Element("nav a[href='/resultaten']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Downloads_bevatten_wat_gepubliceerd_is_en_niets_meer()
    {
        var ronde = await MetTrajectstatusAsync();
        var document = await portaal.DocumentAsync(ronde);

        var csv = await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}/tabellen.csv");
        var xlsx = await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}/tabellen.xlsx");

        Assert.Equal("text/csv", csv.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], csv.Body[..3]);
        var regels = System.Text.Encoding.UTF8.GetString(csv.Body).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.TrimEnd('\r')).ToList();
        Assert.StartsWith("vraagcode;vraag;wie;verdeeld naar;groep;aantal mensen;antwoord", regels[0], StringComparison.Ordinal);
        Assert.Equal(document.Rijen.Verborgen, regels.Count(r => r.Contains(";niet getoond;", StringComparison.Ordinal)));
        var verwacht = document.Tabellen.Tabellen.SelectMany(t => t.Rijen).Sum(rij => rij is GetoondeRij { Aantallen.Count: > 0 } getoond ? getoond.Aantallen.Count : 1);
        Assert.Equal(verwacht, regels.Count - 1);
        var cijfer = document.Rij("rapportcijfer", Doelgroep.Ouder)!.Cijfer!;
        Assert.Contains(regels, r => r.Contains($";21;;;;{cijfer.Gemiddelde.ToString("0.0", Web.Infrastructure.Web.Datums.Nederlands)};", StringComparison.Ordinal));

        Assert.Equal(["Uitleg", "Deelname", "Cijfers"], MiniExcelLibs.MiniExcel.GetSheetNames(new MemoryStream(xlsx.Body)));
        var cellen = Blad(xlsx.Body, "Cijfers");
        Assert.Equal(verwacht, cellen.Count);
        Assert.Equal(document.Rijen.Verborgen, cellen.Count(c => c["aantal mensen"] is "niet getoond"));
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}/tabellen.pdf")).Status);
    }

    private static VervolgstapToevoegen.Command Stap(Ronde ronde) => new()
    {
        RondeId = ronde.Id,
        Soort = Vervolgsoort.Belofte,
        Periode = "voorjaar 2027",
        Titel = "Elk plan is kort en in gewone taal",
        TekstJongeren = "Je leest jouw plan zonder woordenboek.",
        TekstVolwassenen = "U leest het plan zonder woordenboek.",
        DoorWie = "zes gemeenten",
        Volgorde = 1,
    };

    private async Task<Ronde> MetTrajectstatusAsync()
    {
        var ronde = await portaal.GeslotenRondeAsync(15, 21, Een.Rondegegevens(
            Web.Infrastructure.Web.Datums.Vandaag(portaal.Klok), new Achtergrondkeuze(Achtergrondvariabele.Trajectstatus, Nauwkeurigheid.Volledig)));
        await portaal.OpenbaarAsync(ronde);
        return ronde;
    }

    private static List<IDictionary<string, object>> Blad(byte[] xlsx, string naam) =>
        [.. MiniExcelLibs.MiniExcel.Query(new MemoryStream(xlsx), useHeaderRow: true, sheetName: naam).Cast<IDictionary<string, object>>()];

    private static string Vouw(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Pad(Ronde ronde) => $"/resultaten/{ronde.Id}";
}
