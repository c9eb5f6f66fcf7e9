using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.EndToEnd.Tests;

/// <summary>
/// The whole work of advising: a gemeente asks, a raad writes with two pens, three gemeenten get the letter. One answers in time and must do so again, one pauses and makes its date later, one is silent
/// until the ladder ends at the raad. A promise is moved, kept and judged, and somebody of the public follows it all.
/// </summary>
public sealed partial class EenAdviesTests(Rondeportaal portaal) : IClassFixture<Rondeportaal>, IAsyncLifetime
{
    private const string Titel = "Bel ons terug";
    private const string Volger = "volger@voorbeeld.example";

    private readonly Dictionary<string, Ambt> _gemeenten = [];
    private Venster _bureau = null!;
    private Venster _mobiel = null!;
    private Raad _raad = null!;
    private Gebruiker _lid = null!;
    private Gebruiker _tweede = null!;
    private Guid _adviesId;
    private string _kenmerk = "";

    /// <summary>A gemeente with the people who answer there.</summary>
    private sealed record Ambt(Guid OrganisatieId, Gebruiker Behandelaar, Gebruiker Goedkeurder, Gebruiker Portefeuillehouder);

    public async Task InitializeAsync()
    {
        _raad = await portaal.RaadAsync();
        _lid = await portaal.GebruikerAsync(Rol.Raadslid, _raad.OrganisatieId);
        _tweede = await portaal.GebruikerAsync(Rol.Raadslid, _raad.OrganisatieId);
        foreach (var naam in new[] { "Den Haag", "Westland", "Delft" })
        {
            var organisatie = Organisatie.Toevoegen(naam, Organisatiesoort.Gemeente);
            await portaal.BewarenAsync(organisatie);
            _gemeenten[naam] = new(
                organisatie.Id, await portaal.GebruikerAsync(Rol.Behandelaar, organisatie.Id), await portaal.GebruikerAsync(Rol.Goedkeurder, organisatie.Id),
                await portaal.GebruikerAsync(Rol.Portefeuillehouder, organisatie.Id));
        }

        _bureau = await portaal.VensterAsync();
        _mobiel = await portaal.VensterAsync(360, script: false);
    }

    public async Task DisposeAsync()
    {
        await _bureau.DisposeAsync();
        await _mobiel.DisposeAsync();
    }

    [Fact]
    public async Task Van_verzoek_tot_het_laatste_woord_van_de_raad()
    {
        await VragenAsync();
        await AannemenMetHetToetsenbordAsync();
        await SchrijvenMetTweePennenAsync();
        await VaststellenEnVersturenAsync();
        await VolgenAsync();

        await TijdAsync(new(2026, 12, 1));
        await OntvangstBevestigenAsync("Den Haag");
        await KlokStilzettenEnVerlengenAsync();
        await TijdAsync(new(2026, 12, 8));
        await AntwoordenAsync("Den Haag", "Niet", "Dat past niet.");
        await OnvoldoendeZonderScriptAsync();
        await AntwoordenAsync("Den Haag", "Deels", "Vanaf juni zoeken wij iemand, want het geld is er pas dan.");
        await VoldoendeAsync();

        await TijdAsync(new(2027, 1, 18));
        await KlokLoopWeerAsync();
        await AntwoordenAsync("Westland", "Niet", "Ons wijkteam belt al.");
        await TijdAsync(new(2027, 2, 15));
        await BelofteVerzettenEnHoudenAsync();
        await TijdAsync(new(2027, 3, 2));
        await LadderEindigtBijDeRaadAsync();
        await IedereenLeestHetAsync();
    }

    private async Task VragenAsync()
    {
        await AlsAsync(_bureau, _gemeenten["Den Haag"].Behandelaar);
        await _bureau.NaarAsync("/verzoeken/schrijven");
        await _bureau.KijkAsync("verzoek-schrijven");
        await _bureau.Page.GetByLabel("Aan welke raad?").SelectOptionAsync(new SelectOptionValue { Value = _raad.Id.ToString() });
        await _bureau.VulInAsync("Waar gaat het over?", "Gezinnen die wachten");
        await _bureau.VulInAsync("Wat is het doel?", "Wij willen weten wat gezinnen nodig hebben terwijl zij wachten.");
        await _bureau.KiesAsync("Beleidsvorming");
        await _bureau.KiesAsync("Adviseren");
        await _bureau.KiesAsync("Het beleid van gemeente of regio");
        await _bureau.VulInAsync("Wat krijgt de raad ervoor?", "Reiskosten en een lunch.");
        await _bureau.VulInAsync("Uiterlijk wanneer hebt u antwoord nodig?", "2027-01-08");
        await _bureau.VulInAsync("Wie kan de raad bereiken, en hoe?", "jeugd@voorbeeld.example");
        await _bureau.DrukAsync("Controleer en verstuur");
        await _bureau.KijkAsync("verzoek-versturen");
        await _bureau.DrukAsync("Verstuur naar de raad");
        await _bureau.KijkAsync("verzoek-verstuurd");
    }

    private async Task AannemenMetHetToetsenbordAsync()
    {
        var verzoekId = await portaal.InDbAsync(db => db.Participatieverzoeken.Select(v => v.Id).SingleAsync());
        await AlsAsync(_bureau, _lid);
        await _bureau.NaarAsync($"/verzoeken/{verzoekId}/beantwoorden");
        await _bureau.KijkAsync("verzoek-beantwoorden");

        await TabNaarAsync("input[type=radio]");
        await _bureau.Page.Keyboard.PressAsync("Space");
        await TabNaarAsync("textarea");
        await _bureau.Page.Keyboard.TypeAsync("Graag.");
        await TabNaarAsync("button.utrecht-button--primary-action");
        await _bureau.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(_bureau.Page.GetByText("Het verzoek is aangenomen.")).ToBeVisibleAsync();
        await _bureau.KijkAsync("verzoek-aangenomen");
        await _bureau.KlikAsync("Begin het advies");
    }

    private async Task SchrijvenMetTweePennenAsync()
    {
        await _bureau.KijkAsync("advies-beginnen");
        await _bureau.KiesAsync("Gevraagd advies");
        await _bureau.VulInAsync("Titel", Titel);
        await _bureau.DrukAsync("Begin met schrijven");
        _adviesId = await portaal.InDbAsync(db => db.Adviezen.Select(a => a.Id).SingleAsync());
        await _bureau.NaarAsync($"/adviezen/{_adviesId}/schrijven");
        await _bureau.VulInAsync("De brief", "Wie wacht, wil iets horen.\n\nOok als er niets nieuws is.");
        await AanbevelingAsync(1, "Bel elke maand", "Bel elk gezin dat wacht elke maand.");
        await AanbevelingAsync(2, "Zeg hoe lang", "Zeg eerlijk hoe lang het nog duurt.");
        await _bureau.DrukAsync("Bewaar");
        await _bureau.NaarAsync($"/adviezen/{_adviesId}/schrijven");
        await _bureau.KijkAsync("advies-schrijven");

        await AlsAsync(_bureau, _tweede);
        await _bureau.NaarAsync($"/adviezen/{_adviesId}/schrijven");
        await AanbevelingAsync(3, "Help alvast", "Bied iets aan voor de tijd dat een gezin wacht.");
        await _bureau.DrukAsync("Bewaar");
        await _bureau.NaarAsync($"/adviezen/{_adviesId}/versies");
        await _bureau.KijkAsync("versies");

        var schrijvers = await portaal.InDbAsync(db => db.Adviesversies.Select(v => v.AuteurId).Distinct().CountAsync());
        Assert.Equal(2, schrijvers);
    }

    private async Task VaststellenEnVersturenAsync()
    {
        await _bureau.NaarAsync($"/adviezen/{_adviesId}/vaststellen");
        await _bureau.KijkAsync("advies-vaststellen");
        await _bureau.VulInAsync("Hoeveel leden waren er?", "5");
        await _bureau.VulInAsync("Hoeveel waren voor?", "4");
        await _bureau.VulInAsync("Hoeveel waren tegen?", "1");
        await _bureau.DrukAsync("Stel vast");

        await _bureau.NaarAsync($"/adviezen/{_adviesId}/versturen");
        await _bureau.KijkAsync("advies-versturen-1");
        foreach (var ambt in _gemeenten.Values)
        {
            // Whoever asked is chosen already.
            await _bureau.Page.Locator($"[name='OrganisatieIds'][value='{ambt.OrganisatieId}']").CheckAsync();
        }

        await _bureau.DrukAsync("Verder");
        foreach (var (naam, ambt) in _gemeenten)
        {
            await _bureau.Page.GetByRole(AriaRole.Region, new() { Name = naam, Exact = true }).GetByLabel("Wie krijgt het?").SelectOptionAsync(ambt.Behandelaar.Id.ToString());
        }

        await _bureau.KiesAsync("Openbaar");
        await _bureau.KiesAsync("Alles klopt. Het advies mag weg.");
        await _bureau.KijkAsync("advies-versturen-2");
        await _bureau.DrukAsync("Verstuur");
        Assert.Contains(Titel, await _bureau.Kop.InnerTextAsync());
        await _bureau.KijkAsync("advies-verstuurd");
        await BezorgenAsync();
        Assert.All(_gemeenten.Values, g => Assert.Contains(MailsAan(g.Behandelaar), m => m.Contains(Titel, StringComparison.Ordinal)));
        _kenmerk = await portaal.InDbAsync(db => db.Adviezen.Select(a => a.Kenmerk!).SingleAsync());
    }

    private async Task VolgenAsync()
    {
        await using var venster = await portaal.VensterAsync(360);
        await venster.NaarAsync("/adviezenregister");
        await venster.KijkAsync("register");
        await venster.KlikAsync(Titel);
        await venster.KijkAsync("register-advies");
        await venster.KlikAsync("Volg dit advies");
        await venster.KijkAsync("register-volgen");
        await venster.VulInAsync("Uw e-mailadres", Volger);
        await venster.DrukAsync("Mail mij");
        await portaal.JobAsync<MailVersturenJob>();
        var link = Volglink().Match(Assert.Single(portaal.MailsAan(Volger)).TextBody!);
        Assert.True(link.Success);
        await venster.NaarAsync(new Uri(link.Value).PathAndQuery);
        await venster.KijkAsync("volgen-bevestigen");
        await venster.DrukAsync("Ja, ik wil dit volgen");
        await venster.KijkAsync("volgen-bevestigd");
    }

    private async Task OntvangstBevestigenAsync(string naam)
    {
        var deel = await DeelAsync(naam);
        await AlsAsync(_bureau, _gemeenten[naam].Behandelaar);
        await _bureau.NaarAsync("/wacht-op-mij");
        await _bureau.KijkAsync("wacht-op-mij-behandelaar");
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/ontvangen");
        await _bureau.KijkAsync("ontvangst");
        await _bureau.DrukAsync("Wij hebben het advies");
        await _bureau.KijkAsync("ontvangst-bevestigd");
    }

    private async Task KlokStilzettenEnVerlengenAsync()
    {
        var klok = await AntwoordklokAsync("Westland");
        await AlsAsync(_bureau, _gemeenten["Westland"].Behandelaar);
        await _bureau.NaarAsync($"/termijnen/{klok}/verlengen");
        await _bureau.KijkAsync("klok-verlengen");
        await _bureau.VulInAsync("Hoeveel langer?", "2");
        await _bureau.Page.GetByLabel("Waarin?").SelectOptionAsync(nameof(Termijneenheid.Weken));
        await _bureau.VulInAsync("Leg uit waarom", "Het wijkteam denkt eerst mee.");
        await _bureau.DrukAsync("Verleng de termijn");

        await _bureau.NaarAsync($"/termijnen/{klok}/opschorten");
        await _bureau.KijkAsync("klok-stilzetten");
        await _bureau.VulInAsync("De klok staat stil vanaf", "2026-12-01");
        await _bureau.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await _bureau.VulInAsync("Leg uit waarom", "Wij vroegen de raad om een voorbeeld.");
        await _bureau.DrukAsync("Zet de klok stil");
        await _bureau.NaarAsync($"/termijnen/{klok}");
        await _bureau.KijkAsync("datum-uitleggen-stil");
    }

    private async Task KlokLoopWeerAsync()
    {
        var klok = await AntwoordklokAsync("Westland");
        await AlsAsync(_bureau, _gemeenten["Westland"].Behandelaar);
        await _bureau.NaarAsync($"/termijnen/{klok}/hervatten");
        await _bureau.KijkAsync("klok-hervatten");
        await _bureau.VulInAsync("De klok loopt weer vanaf", "2027-01-18");
        await _bureau.DrukAsync("Laat de klok weer lopen");
        await _bureau.NaarAsync($"/termijnen/{klok}");
        await _bureau.KijkAsync("datum-uitleggen");

        // Six weeks from 23 November and two more are 18 January; 48 days stood still.
        Assert.Equal(new DateOnly(2027, 3, 8), await portaal.InDbAsync(db => db.Termijnen.Where(t => t.Id == klok).Select(t => t.Uiterlijk).SingleAsync()));
    }

    /// <summary>The first is taken over with a promise that stands from the first round on, the second in part; of the third the outcome is told.</summary>
    private async Task AntwoordenAsync(string naam, string derde, string waarom)
    {
        var (deel, wie) = (await DeelAsync(naam), _gemeenten[naam]);
        await AlsAsync(_bureau, wie.Behandelaar);
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/schrijven");
        await _bureau.KijkAsync($"antwoord-schrijven-{naam}-{derde}");
        var heeftBelofte = await portaal.InDbAsync(db => db.Toezeggingen.AnyAsync(t => t.AdresseringId == deel));
        await AntwoordAsync(1, nameof(Reactieuitkomst.Overgenomen), "Dat gaan wij doen.");
        if (!heeftBelofte)
        {
            await Veld(1, "Wat").FillAsync("Elke maand bellen met elk gezin dat wacht");
            await Veld(1, "Wie").FillAsync("het wijkteam");
            await Veld(1, "Wanneer").FillAsync("2027-03-01");
        }

        await AntwoordAsync(2, nameof(Reactieuitkomst.Deels), "Wij weten het niet altijd.");
        await AntwoordAsync(3, derde, waarom);
        await _bureau.VulInAsync("De formele tekst", "Het college neemt aanbeveling 1 over.");
        await _bureau.VulInAsync("Hetzelfde in gewone taal", "Wij gaan bellen.");
        await _bureau.DrukAsync("Bied aan de goedkeurder aan");
        await _bureau.KijkAsync($"antwoord-aangeboden-{naam}-{derde}");

        await AlsAsync(_bureau, wie.Goedkeurder);
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/goedkeuren");
        await _bureau.KijkAsync($"antwoord-goedkeuren-{naam}-{derde}");
        await _bureau.DrukAsync("Keur goed en verstuur");
        await _bureau.KijkAsync($"antwoord-verstuurd-{naam}-{derde}");
        await BezorgenAsync();
    }

    private async Task OnvoldoendeZonderScriptAsync()
    {
        var deel = await DeelAsync("Den Haag");
        await AlsAsync(_bureau, _lid);
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/oordeel");
        await _bureau.KijkAsync("oordeel");

        await AlsAsync(_mobiel, _lid);
        await _mobiel.NaarAsync("/wacht-op-mij");
        await _mobiel.KijkAsync("wacht-op-mij-raadslid-360");
        await _mobiel.NaarAsync($"/adviezen/antwoorden/{deel}/oordeel");
        _mobiel.Verwacht(422);
        await _mobiel.KiesAsync("Onvoldoende");
        await _mobiel.DrukAsync("Leg het oordeel vast");
        Assert.StartsWith("Fout:", await _mobiel.Page.TitleAsync());
        await _mobiel.KijkAsync("oordeel-fout-360");
        _mobiel.Verwacht(null);
        await _mobiel.VulInAsync("Wat mist u?", "U zegt niet waarom het niet past.");
        await _mobiel.DrukAsync("Leg het oordeel vast");
        await _mobiel.KijkAsync("oordeel-gegeven-360");
        Assert.Equal(Adresseringstatus.Heropend, await StatusAsync(deel));
    }

    private async Task VoldoendeAsync()
    {
        var deel = await DeelAsync("Den Haag");
        await AlsAsync(_bureau, _lid);
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/oordeel");
        await _bureau.KiesAsync("Voldoende");
        await _bureau.DrukAsync("Leg het oordeel vast");
        await _bureau.KijkAsync("adressering-in-uitvoering");
        Assert.Equal(Adresseringstatus.InUitvoering, await StatusAsync(deel));
    }

    private async Task BelofteVerzettenEnHoudenAsync()
    {
        var deel = await DeelAsync("Den Haag");
        var belofte = await portaal.InDbAsync(db => db.Toezeggingen.Where(t => t.AdresseringId == deel).Select(t => t.Id).SingleAsync());
        await AlsAsync(_bureau, _gemeenten["Den Haag"].Behandelaar);
        await _bureau.NaarAsync($"/adviezen/beloften/{belofte}/verzetten");
        await _bureau.KijkAsync("belofte-verzetten");
        await _bureau.VulInAsync("Wanneer is het dan klaar?", "2027-03-15");
        await _bureau.VulInAsync("Waarom wordt het een andere dag?", "Eén wijkteam begint later.");
        await _bureau.DrukAsync("Verzet de dag");
        await _bureau.NaarAsync($"/adviezen/beloften/{belofte}/melden");
        await _bureau.KijkAsync("belofte-melden");
        await _bureau.VulInAsync("Hoe staat het ermee?", "Alle wijkteams bellen nu elke maand.");
        await _bureau.KiesAsync("De belofte is klaar. De raad zegt daarna of dat zo is.");
        await _bureau.DrukAsync("Vertel het de raad");
        await _bureau.KijkAsync("belofte-gemeld");

        await AlsAsync(_bureau, _lid);
        await _bureau.NaarAsync($"/adviezen/beloften/{belofte}/oordeel");
        await _bureau.KijkAsync("belofte-oordeel");
        await _bureau.KiesAsync("Gedaan");
        await _bureau.DrukAsync("Leg het oordeel vast");
        await _bureau.NaarAsync($"/adviezen/beloften/{belofte}");
        await _bureau.KijkAsync("belofte");
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/oordeel");
        await _bureau.KiesAsync("Voldoende");
        await _bureau.DrukAsync("Leg het oordeel vast");
        await _bureau.KijkAsync("adressering-afgesloten");
        Assert.Equal(Adresseringstatus.Afgesloten, await StatusAsync(deel));
    }

    private async Task LadderEindigtBijDeRaadAsync()
    {
        var (deel, wie) = (await DeelAsync("Delft"), _gemeenten["Delft"]);
        var treden = await portaal.InDbAsync(db => db.Termijnen.Where(t => t.AdresseringId == deel && t.Soort == Termijnsoort.Reactie)
            .SelectMany(t => t.Herinneringen).OrderBy(h => h.Op).Select(h => h.Trede).ToListAsync());
        Assert.Equal([Laddertrede.Vooraf, Laddertrede.Verlopen, Laddertrede.Goedkeurder, Laddertrede.Portefeuillehouder, Laddertrede.Raad], treden);
        Assert.NotEmpty(MailsAan(wie.Goedkeurder));
        Assert.NotEmpty(MailsAan(wie.Portefeuillehouder));

        await AlsAsync(_bureau, wie.Portefeuillehouder);
        await _bureau.NaarAsync("/adviezen/portefeuille");
        await _bureau.KijkAsync("portefeuille");
        await AlsAsync(_bureau, _lid);
        await _bureau.NaarAsync($"/adviezen/antwoorden/{deel}/raadstekst");
        await _bureau.KijkAsync("raadstekst");
        Assert.Contains("Delft", await _bureau.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await _bureau.NaarAsync($"/adviezen/{_adviesId}");
        await _bureau.KijkAsync("advies-raad");
    }

    private async Task IedereenLeestHetAsync()
    {
        await portaal.JobAsync<VolgersMailenJob>();
        await portaal.JobAsync<MailVersturenJob>();
        Assert.Contains(portaal.MailsAan(Volger).Skip(1), m => m.TextBody!.Contains(Titel, StringComparison.Ordinal));

        await using var venster = await portaal.VensterAsync(360);
        await venster.NaarAsync($"/adviezenregister/{_kenmerk}");
        await venster.KijkAsync("register-advies-einde-360");
        var tekst = await venster.Page.InnerTextAsync("main");
        Assert.Contains("Te laat", tekst, StringComparison.Ordinal);
        Assert.Contains("Afgesloten", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(_gemeenten["Den Haag"].Behandelaar.Naam, tekst, StringComparison.Ordinal);
        await venster.NaarAsync($"/adviezenregister/organisaties/{_gemeenten["Delft"].OrganisatieId}");
        await venster.KijkAsync("register-organisatie-360");
    }

    private async Task AanbevelingAsync(int nummer, string kop, string tekst)
    {
        var veld = _bureau.Page.Locator($"[name='Command.Aanbevelingen[{nummer - 1}].Kop']");
        if (await veld.CountAsync() == 0)
        {
            await _bureau.DrukAsync("Voeg een aanbeveling toe");
        }

        await veld.FillAsync(kop);
        await _bureau.Page.Locator($"[name='Command.Aanbevelingen[{nummer - 1}].Tekst']").FillAsync(tekst);
    }

    private async Task AntwoordAsync(int nummer, string uitkomst, string waarom)
    {
        await _bureau.Page.Locator($"[name='Command.Invoer.Antwoorden[{nummer - 1}].Uitkomst'][value='{uitkomst}']").CheckAsync();
        await Veld(nummer, "Motivering").FillAsync(waarom);
    }

    private ILocator Veld(int nummer, string naam) => _bureau.Page.Locator($"[name='Command.Invoer.Antwoorden[{nummer - 1}].{naam}']");

    /// <summary>Walks on with the Tab key alone.</summary>
    private async Task TabNaarAsync(string waarheen)
    {
        for (var keer = 0; keer < 60; keer++)
        {
            await _bureau.Page.Keyboard.PressAsync("Tab");
            if (await _bureau.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector) && document.activeElement.closest('main') !== null", waarheen))
            {
                return;
            }
        }

        Assert.Fail($"Tab never comes to {waarheen}.");
    }

    /// <summary>Day after day the portal does its work, until the morning of this one.</summary>
    private async Task TijdAsync(DateOnly dag)
    {
        while (Amsterdam.DagVan(portaal.Nu) < dag)
        {
            portaal.Klok.Advance(TimeSpan.FromDays(1));
            await portaal.JobAsync<TermijnenBijwerkenJob>();
            await portaal.JobAsync<LadderKlimmenJob>();
        }

        await BezorgenAsync();
    }

    private async Task BezorgenAsync()
    {
        await portaal.JobAsync<Web.Infrastructure.Jobs.OutboxBezorgenJob>();
        await portaal.JobAsync<MailVersturenJob>();
    }

    /// <summary>A session does not last for weeks, so each act begins with a new one.</summary>
    private Task AlsAsync(Venster venster, Gebruiker wie) => portaal.InloggenAsync(venster, wie);

    private Task<Guid> DeelAsync(string naam)
    {
        var organisatieId = _gemeenten[naam].OrganisatieId;
        return portaal.InDbAsync(db => db.Adresseringen.Where(a => a.OrganisatieId == organisatieId).Select(a => a.Id).SingleAsync());
    }

    private async Task<Guid> AntwoordklokAsync(string naam)
    {
        var deel = await DeelAsync(naam);
        return await portaal.InDbAsync(db => db.Termijnen.Where(t => t.AdresseringId == deel && t.Soort == Termijnsoort.Reactie).Select(t => t.Id).SingleAsync());
    }

    private Task<Adresseringstatus> StatusAsync(Guid deel) => portaal.InDbAsync(db => db.Adresseringen.Where(a => a.Id == deel).Select(a => a.Status).SingleAsync());

    private IReadOnlyList<string> MailsAan(Gebruiker wie)
    {
        var adres = portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).Select(a => a.Email!).SingleAsync()).GetAwaiter().GetResult();
        return [.. portaal.MailsAan(adres).Select(m => $"{m.Subject} {m.TextBody}")];
    }

    [GeneratedRegex(@"https?://\S+/adviezenregister/volgen/[^\s/]+", RegexOptions.None, 1000)]
    private static partial Regex Volglink();
}
