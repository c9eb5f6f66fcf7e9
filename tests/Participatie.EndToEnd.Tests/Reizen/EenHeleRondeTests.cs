using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Security;
using UglyToad.PdfPig;

namespace Participatie.EndToEnd.Tests;

/// <summary>
/// The whole job: from a list with faults in it to the page that tells people what came of their answers. One researcher, a young person with a letter on a phone
/// without script, a parent in English, and the people who say nothing until they are reminded.
/// </summary>
public sealed class EenHeleRondeTests(Rondeportaal portaal) : IClassFixture<Rondeportaal>
{
    private const string Naam = "Regionale ronde 2026";
    private const int Jongeren = 14;
    private const int Ouders = 16;

    private Gebruiker _onderzoeker = null!;
    private Guid _rondeId;

    [Fact]
    public async Task Van_lijst_tot_wat_er_met_de_antwoorden_is_gedaan()
    {
        _onderzoeker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        await portaal.BewarenAsync(Vragenlijst.VanVoorbeeld(Voorbeeldlijsten.Jongere, portaal.Nu), Vragenlijst.VanVoorbeeld(Voorbeeldlijsten.Ouder, portaal.Nu));
        await using var bureau = await portaal.VensterAsync();
        await portaal.InloggenAsync(bureau, _onderzoeker);

        await RondeOpzettenAsync(bureau);
        await LijstInlezenAsync(bureau);
        await UitnodigenAsync(bureau);
        var code = await BriefMakenAsync(bureau);

        await JongereVultInMetCodeZonderScriptAsync(code);
        var ouder = await OuderVultInInHetEngelsAsync();
        await AnderenVullenInAsync();
        await HerinneringGaatAlleenNaarWieNietInvuldeAsync(ouder);

        await SluitenEnOpenenAsync(bureau);
        await PublicerenAsync(bureau);
        await IedereenKanHetLezenAsync();
    }

    private async Task RondeOpzettenAsync(Venster bureau)
    {
        await bureau.NaarAsync("/rondes");
        await bureau.KijkAsync("rondes-leeg");
        await bureau.KlikAsync("Zet een ronde op");
        await bureau.KijkAsync("ronde-opzetten-1");

        bureau.Verwacht(422);
        await bureau.VulInAsync("Naam van de ronde", "");
        await bureau.DrukAsync("Verder");
        await bureau.KijkAsync("ronde-opzetten-1-fout");
        Assert.StartsWith("Fout:", await bureau.Page.TitleAsync());
        bureau.Verwacht(null);

        await bureau.VulInAsync("Naam van de ronde", Naam);
        await bureau.VulInAsync("Jaar van het onderzoek", "2026");
        await bureau.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await bureau.DrukAsync("Verder");

        await bureau.KijkAsync("ronde-opzetten-2");
        await bureau.Page.GetByLabel("Vragenlijst voor jongeren").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await bureau.Page.GetByLabel("Vragenlijst voor ouders").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await bureau.DrukAsync("Verder");

        await bureau.KijkAsync("ronde-opzetten-3");
        await bureau.VulInAsync("Eerste dag", "2026-11-23");
        await bureau.VulInAsync("Laatste dag", "2026-12-21");
        await bureau.VulInAsync("Naam van de afzender", "Onderzoek Haaglanden");
        await bureau.DrukAsync("Verder");

        await bureau.KijkAsync("ronde-opzetten-4");
        await bureau.DrukAsync("Verder");

        await bureau.KijkAsync("ronde-opzetten-5");
        await bureau.DrukAsync("Zet de ronde klaar");

        Assert.Contains(Naam, await bureau.Kop.InnerTextAsync());
        await bureau.KijkAsync("ronde-in-voorbereiding");
        _rondeId = await portaal.InDbAsync(db => db.Rondes.Select(r => r.Id).SingleAsync());
        await portaal.JobAsync<RondesBijwerkenJob>();
    }

    private async Task LijstInlezenAsync(Venster bureau)
    {
        await bureau.NaarAsync($"/rondes/{_rondeId}/uitnodigingen/importeren");
        await bureau.KijkAsync("importeren");
        await bureau.Page.GetByLabel("CSV-bestand").SetInputFilesAsync(new FilePayload { Name = "lijst.csv", MimeType = "text/csv", Buffer = Lijst() });
        await bureau.DrukAsync("Bekijk het bestand");
        await bureau.KijkAsync("kolommen-koppelen");
        await bureau.DrukAsync("Controleer het hele bestand");
        await portaal.OpdrachtenAsync();
        await bureau.Page.ReloadAsync();

        await bureau.KijkAsync("import-uitslag");
        var rapport = bureau.Page.WaitForDownloadAsync();
        await bureau.KlikAsync("Alle regels met een fout");
        var fouten = await File.ReadAllTextAsync(await (await rapport).PathAsync());
        Assert.Contains("Utrecht", fouten);
        Assert.Contains("hoort niet bij de regio", fouten);
        Assert.Equal(4, fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        await bureau.DrukAsync($"Neem de {Jongeren + Ouders} goede regels over");
        await portaal.OpdrachtenAsync();
        await bureau.Page.ReloadAsync();
        Assert.Equal($"{Jongeren + Ouders} mensen staan in de ronde", await bureau.Kop.InnerTextAsync());

        await bureau.NaarAsync($"/rondes/{_rondeId}/herkenbaarheid");
        await bureau.KijkAsync("herkenbaarheid");
    }

    private async Task UitnodigenAsync(Venster bureau)
    {
        await bureau.NaarAsync($"/rondes/{_rondeId}/uitnodigingen/versturen");
        await bureau.KijkAsync("uitnodigingen-versturen");
        await bureau.VulInAsync("Dag", "2026-11-23");
        await bureau.Page.GetByLabel("Uur").SelectOptionAsync(new SelectOptionValue { Value = "11" });
        await bureau.DrukAsync($"Verstuur {Jongeren + Ouders - 1} mails");
        await portaal.OpdrachtenAsync();
        await portaal.JobAsync<MailVersturenJob>();
        Assert.Empty(portaal.Put.Mails);

        portaal.Klok.Advance(TimeSpan.FromHours(1.1));
        await portaal.JobAsync<MailVersturenJob>();
        Assert.Equal(Jongeren + Ouders - 1, portaal.Put.Mails.Count);
        var mail = Assert.Single(portaal.MailsAan("ouder3@voorbeeld.example"));
        Assert.DoesNotContain("hulp", mail.Subject, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Onderzoek Haaglanden", mail.From.Mailboxes.Single().Name);
    }

    private async Task<string> BriefMakenAsync(Venster bureau)
    {
        await bureau.NaarAsync($"/rondes/{_rondeId}/brieven");
        await bureau.VulInAsync("Retouradres", "Postbus 1, 2500 AA Den Haag");
        await bureau.VulInAsync("Bij vragen", "Bel 070 000 00 00 op werkdagen.");
        await bureau.DrukAsync("Maak 1 brief");
        await portaal.OpdrachtenAsync();
        await bureau.NaarAsync($"/rondes/{_rondeId}/brieven");
        await bureau.KijkAsync("brieven");

        var download = bureau.Page.WaitForDownloadAsync();
        await bureau.Page.Locator("a.pp-download").First.ClickAsync();
        using var pdf = PdfDocument.Open(await (await download).PathAsync());
        var brief = Assert.Single(pdf.GetPages()).Text;
        Assert.Contains("Kroontjespenpad", brief);

        await bureau.KlikAsync("De brieven zijn gepost");
        await bureau.DrukAsync("Ja, de brieven zijn gepost");
        await bureau.KijkAsync("brieven-gepost");
        return await CodeInAsync(brief);
    }

    /// <summary>The code as a person reads it from the letter.</summary>
    private async Task<string> CodeInAsync(string brief)
    {
        var id = await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Kanaal == Uitnodigingskanaal.Brief).Select(u => new { u.Id, u.Poging }).SingleAsync());
        var ronde = await portaal.InDbAsync(db => db.Rondes.SingleAsync());
        var code = ronde.Sleutels.Toegang(portaal.Hoofdsleutel()).Geheim(id.Id, id.Poging).Code.Tekst;
        Assert.Contains(code.Replace(" ", "", StringComparison.Ordinal), brief.Replace(" ", "", StringComparison.Ordinal));
        return code;
    }

    private async Task JongereVultInMetCodeZonderScriptAsync(string code)
    {
        await using (var telefoon = await portaal.VensterAsync(360, script: false))
        {
            await telefoon.NaarAsync("/vragenlijst");
            telefoon.Verwacht(422);
            await telefoon.VulInAsync("Code", code[..4]);
            await telefoon.DrukAsync("Begin");
            Assert.Contains("te kort", await telefoon.Page.InnerTextAsync("main"));
            telefoon.Verwacht(null);
            await telefoon.VulInAsync("Code", $"  {code.Replace(' ', '-').ToLowerInvariant()} ");
            await telefoon.DrukAsync("Begin");
            Assert.Contains("Niemand kan zien dat dit jouw antwoorden zijn.", await telefoon.Page.InnerTextAsync("main"));
            await telefoon.KijkAsync("vraag-1-zonder-script");

            telefoon.Verwacht(422);
            await telefoon.DrukAsync("Verder");
            await telefoon.KijkAsync("vraag-fout-zonder-script");
            telefoon.Verwacht(null);

            await SchermInvullenAsync(telefoon);
            await telefoon.DrukAsync("Verder");
            await SchermInvullenAsync(telefoon);
            await telefoon.DrukAsync("Stoppen en later verder");
            Assert.Equal("Je antwoorden zijn bewaard", await telefoon.Kop.InnerTextAsync());
        }

        await using var tablet = await portaal.VensterAsync(800);
        await tablet.NaarAsync("/vragenlijst");
        await tablet.KijkAsync("code-invoeren");
        await tablet.VulInAsync("Code", code);
        await tablet.DrukAsync("Begin");
        Assert.Contains("3 van 20", await tablet.Page.InnerTextAsync(".pp-progress"));
        await TotHetEindeAsync(tablet, "Verder", "Kijk je antwoorden na", "jongere");
        await tablet.DrukAsync("Versturen");
        Assert.Equal("Bedankt!", await tablet.Kop.InnerTextAsync());
        await tablet.KijkAsync("bedankt");

        await tablet.NaarAsync("/vragenlijst");
        await tablet.VulInAsync("Code", code);
        await tablet.DrukAsync("Begin");
        Assert.Equal("Deze vragenlijst is al ingevuld", await tablet.Kop.InnerTextAsync());
    }

    private async Task<string> OuderVultInInHetEngelsAsync()
    {
        const string Adres = "ouder1@voorbeeld.example";
        var link = Rondeportaal.Link(Assert.Single(portaal.MailsAan(Adres)));
        await using var venster = await portaal.VensterAsync(360);
        await venster.NaarAsync(link);
        Assert.DoesNotContain("/v/", venster.Page.Url);
        Assert.Equal("en", await venster.Page.GetAttributeAsync("html", "lang"));
        await TotHetEindeAsync(venster, "Continue", "Check your answers", "parent");
        await venster.DrukAsync("Send");
        Assert.Equal("Thank you!", await venster.Kop.InnerTextAsync());
        return Adres;
    }

    /// <summary>Enough others that a group can be shown: by the link in their mail, all questions on one page, without a browser.</summary>
    private async Task AnderenVullenInAsync()
    {
        foreach (var adres in Enumerable.Range(2, 11).SelectMany(i => new[] { $"ouder{i}@voorbeeld.example", $"jongere{i}@voorbeeld.example" }))
        {
            var bezoeker = portaal.Bezoeker();
            await bezoeker.OpenAsync(Rondeportaal.Link(portaal.MailsAan(adres)[0]));
            var pagina = await bezoeker.OpenAsync("/vragenlijst/invullen/alles");
            var antwoorden = pagina.Document.QuerySelectorAll("main fieldset")
                .Select(f => f.QuerySelector("input[type=radio], input[type=checkbox]"))
                .Where(i => i is not null)
                .Select(i => (i!.GetAttribute("name")!, i.GetAttribute("value")))
                .ToArray();
            pagina = await pagina.VerstuurAsync(pagina.Document.QuerySelector("main .utrecht-button--primary-action")!.TextContent.Trim(), antwoorden);
            Assert.True(pagina.Pad == "/vragenlijst/bedankt", $"{adres}: {pagina.Pad} {string.Join(", ", pagina.Fouten)}");
        }
    }

    private async Task HerinneringGaatAlleenNaarWieNietInvuldeAsync(string ouder)
    {
        var eerder = portaal.Put.Mails.Count;
        portaal.Klok.Advance(TimeSpan.FromDays(3));
        await portaal.JobAsync<HerinneringenVersturenJob>();
        await portaal.JobAsync<MailVersturenJob>();
        Assert.Equal(eerder, portaal.Put.Mails.Count);

        portaal.Klok.Advance(TimeSpan.FromDays(4));
        await portaal.JobAsync<HerinneringenVersturenJob>();
        await portaal.JobAsync<HerinneringenVersturenJob>();
        await portaal.JobAsync<MailVersturenJob>();
        var herinnerd = portaal.Put.Mails.Skip(eerder).SelectMany(m => m.Aan).ToList();

        // 13 + 16 were invited by mail; 11 young people and 12 parents of them answered.
        Assert.Equal(6, herinnerd.Count);
        Assert.Equal(herinnerd.Count, herinnerd.Distinct().Count());
        Assert.DoesNotContain(ouder, herinnerd);
        Assert.Contains("ouder13@voorbeeld.example", herinnerd);
    }

    private async Task SluitenEnOpenenAsync(Venster bureau)
    {
        await portaal.InloggenAsync(bureau, _onderzoeker);
        await bureau.NaarAsync($"/rondes/{_rondeId}");
        await bureau.KijkAsync("cockpit-open");
        await bureau.Page.SetViewportSizeAsync(360, 800);
        await bureau.KijkAsync("cockpit-open-360");
        await bureau.Page.SetViewportSizeAsync(1280, 900);

        await bureau.NaarAsync($"/rondes/{_rondeId}/sluiten");
        await bureau.KijkAsync("ronde-sluiten");
        await bureau.DrukAsync("Sluit de ronde nu");

        await bureau.NaarAsync($"/rondes/{_rondeId}/bus");
        await bureau.KijkAsync("bus-openen");
        await bureau.Page.GetByLabel("Ik begrijp dat dit niet terug kan").CheckAsync();
        await bureau.DrukAsync("Open de bus");
        await bureau.KijkAsync("bus-bezig");
        await portaal.OpdrachtenAsync();
        await bureau.NaarAsync($"/rondes/{_rondeId}/bus");
        await bureau.KijkAsync("bus-geopend");
        Assert.Equal(0, await portaal.InDbAsync(db => db.Busenveloppen.CountAsync()));
        Assert.Equal(24, await portaal.InDbAsync(db => db.Antwoordformulieren.CountAsync()));
    }

    private async Task PublicerenAsync(Venster bureau)
    {
        await bureau.NaarAsync($"/rondes/{_rondeId}/publiceren");
        if (await bureau.Page.GetByRole(AriaRole.Button, new() { Name = "Maak een voorbeeld" }).CountAsync() > 0)
        {
            await bureau.DrukAsync("Maak een voorbeeld");
        }

        await portaal.OpdrachtenAsync();
        await bureau.NaarAsync($"/rondes/{_rondeId}/publiceren");
        await bureau.KijkAsync("publiceren");
        await bureau.Page.GetByLabel("Ik heb het voorbeeld nagekeken").CheckAsync();
        await bureau.DrukAsync("Publiceer");
    }

    private async Task IedereenKanHetLezenAsync()
    {
        await using var venster = await portaal.VensterAsync(360);
        await venster.NaarAsync("/resultaten");
        await venster.KijkAsync("resultaten-overzicht");
        await venster.KlikAsync(Naam);
        await venster.KijkAsync("resultaten-360");
        var tekst = await venster.Page.InnerTextAsync("main");
        Assert.Contains("12 jongeren", tekst);
        Assert.Contains("12 ouders", tekst);

        await venster.Page.SetViewportSizeAsync(1280, 900);
        await venster.KijkAsync("resultaten-1280");
    }

    /// <summary>Answers every question on the screen: the first choice, or nothing where that is allowed.</summary>
    private static async Task SchermInvullenAsync(Venster venster)
    {
        foreach (var vraag in await venster.Page.Locator("main fieldset").AllAsync())
        {
            var keuze = vraag.Locator("input[type=radio], input[type=checkbox]").First;
            if (await keuze.CountAsync() > 0)
            {
                await keuze.CheckAsync();
            }
        }
    }

    private static async Task TotHetEindeAsync(Venster venster, string verder, string eindkop, string wie)
    {
        for (var scherm = 1; scherm <= 30; scherm++)
        {
            if (await venster.Kop.InnerTextAsync() == eindkop)
            {
                await venster.KijkAsync($"controleren-{wie}");
                return;
            }

            if (scherm % 5 == 1)
            {
                await venster.KijkAsync($"vraag-{wie}-{scherm}");
            }

            await SchermInvullenAsync(venster);
            await venster.DrukAsync(verder);
        }

        Assert.Fail($"The end was not reached; now at {venster.Page.Url}.");
    }

    /// <summary>Thirty good rows, one of them by letter and one in English, and three with a fault; semicolons and a BOM, as a spreadsheet saves it.</summary>
    private static byte[] Lijst()
    {
        var tekst = new StringBuilder("doelgroep;kanaal;e-mail;aanhef;straat en huisnummer;postcode;plaats;gemeente;soort hulp;leeftijdscategorie;trajectstatus;zwaarte;taal;niet uitnodigen;reden niet uitnodigen\r\n");
        tekst.Append("jongere;brief;;Aan de bewoner;Kroontjespenpad 34;2640 XZ;Pijnacker;Pijnacker-Nootdorp;ambulante hulp;16-17;lopend;licht;nl;nee;\r\n");
        for (var i = 2; i <= Jongeren; i++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"jongere;mail;jongere{i}@voorbeeld.example;;;;;Den Haag;ambulante hulp;16-17;lopend;licht;nl;nee;\r\n");
        }

        for (var i = 1; i <= Ouders; i++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"ouder;mail;ouder{i}@voorbeeld.example;;;;;Den Haag;ambulante hulp;16-17;lopend;licht;{(i == 1 ? "en" : "nl")};nee;\r\n");
        }

        tekst.Append("ouder;mail;ergens@voorbeeld.example;;;;;Utrecht;ambulante hulp;16-17;lopend;licht;nl;nee;\r\n");
        tekst.Append("ouder;mail;geen-adres;;;;;Delft;ambulante hulp;16-17;lopend;licht;nl;nee;\r\n");
        tekst.Append("ouder;mail;ouder2@voorbeeld.example;;;;;Den Haag;ambulante hulp;16-17;lopend;licht;nl;nee;\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(tekst.ToString())];
    }
}
