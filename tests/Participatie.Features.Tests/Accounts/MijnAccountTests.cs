using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Accounts;

public sealed class MijnAccountTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Naam_en_mailvoorkeur_worden_bewaard()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync("/mijn-account");
        Assert.Equal(wie.Naam, pagina.Element("#Command_Naam")!.GetAttribute("value"));

        var daarna = await pagina.VerstuurAsync("Bewaar", ("Command.Naam", "Ander Mens"), ("Command.Mail", "Dagoverzicht"));

        Assert.Equal("Uw gegevens zijn bewaard.", daarna.Melding);
        var account = await portaal.InDbAsync(db => db.Users.SingleAsync(a => a.Id == wie.Id));
        Assert.Equal(("Ander Mens", true, false), (account.Naam, account.Dagoverzicht, account.GeenMail));
    }

    [Fact]
    public async Task Zonder_naam_staat_er_wat_te_doen_en_verandert_niets()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync("/mijn-account");

        var daarna = await pagina.VerstuurAsync("Bewaar", ("Command.Naam", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, daarna.Status);
        Assert.Equal("Vul uw naam in.", daarna.FoutBij("Command.Naam"));
    }

    [Fact]
    public async Task Sessie_beeindigen_werkt_bij_het_volgende_verzoek_van_die_browser()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var hier = await portaal.AlsAsync(wie);
        var elders = await portaal.AlsAsync(wie);
        Assert.Equal("/mijn-account", (await elders.OpenAsync("/mijn-account")).Pad);

        var daarna = await (await hier.OpenAsync("/mijn-account")).VerstuurAsync("Log overal uit, behalve hier");

        Assert.Equal("U bent overal uitgelogd, behalve hier.", daarna.Melding);
        Assert.Equal("/inloggen", (await elders.OpenAsync("/mijn-account")).Pad);
        Assert.Equal("/mijn-account", (await hier.OpenAsync("/mijn-account")).Pad);
    }

    [Fact]
    public async Task Sessie_van_een_ander_is_er_niet()
    {
        var ander = await portaal.GebruikerAsync(Rol.Raadslid);
        var vanEenAnder = await portaal.AlsAsync(ander);
        var sessieId = await portaal.InDbAsync(db => db.Sessies.Where(s => s.AccountId == ander.Id).Select(s => s.Id).SingleAsync());
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        await portaal.AlsAsync(wie);
        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync("/mijn-account");

        var daarna = await pagina.VerstuurAsync("Log uit op Test", ("sessie", sessieId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, daarna.Status);
        Assert.Equal("/mijn-account", (await vanEenAnder.OpenAsync("/mijn-account")).Pad);
    }

    [Fact]
    public async Task Nieuwe_herstelcodes_vragen_een_appcode()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var bezoeker = await portaal.AlsAsync(new Gebruiker(wie.Id, "", Guid.Empty, []));
        var pagina = await bezoeker.OpenAsync("/mijn-account/herstelcodes");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Maak nieuwe codes", ("Command.Code", "000000"))).Status);

        var codes = await pagina.VerstuurAsync("Maak nieuwe codes", ("Command.Code", wie.Appcode(portaal)));

        Assert.Equal(Eenmalig.Herstelcodes, codes.Document.QuerySelectorAll(".pp-codes code").Length);
    }

    [Fact]
    public async Task Wachtwoord_wijzigen_vraagt_het_huidige()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var bezoeker = await portaal.AlsAsync(new Gebruiker(wie.Id, "", Guid.Empty, []));
        var pagina = await bezoeker.OpenAsync("/mijn-account/wachtwoord");

        var fout = await pagina.VerstuurAsync("Bewaar", ("Command.Huidig", "iets anders dan dat"), ("Command.Nieuw", "een heel ander woord"));
        Assert.Equal("Dit is niet uw huidige wachtwoord. Probeer het opnieuw.", fout.FoutBij("Command.Huidig"));
        var goed = await fout.VerstuurAsync("Bewaar", ("Command.Huidig", Wachtwoordaccount.Wachtwoord), ("Command.Nieuw", "een heel ander woord"));

        Assert.Equal("Uw nieuwe wachtwoord is bewaard.", goed.Melding);
    }

    [Fact]
    public async Task Andere_telefoon_instellen_vraagt_het_wachtwoord_en_laat_de_sessie_staan()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var bezoeker = await portaal.AlsAsync(new Gebruiker(wie.Id, "", Guid.Empty, []));
        var pagina = await bezoeker.OpenAsync("/mijn-account/tweede-stap");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Ga verder", ("Command.Wachtwoord", "fout wachtwoord"))).Status);

        var instellen = await pagina.VerstuurAsync("Ga verder", ("Command.Wachtwoord", Wachtwoordaccount.Wachtwoord));

        Assert.Equal("/inloggen/tweede-stap-instellen", instellen.Pad);
    }

    [Fact]
    public async Task Passkey_toevoegen_geeft_opties_voor_dit_account()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var bezoeker = await portaal.AlsAsync(wie);
        var pagina = await bezoeker.OpenAsync("/mijn-account");

        var opties = await bezoeker.PasskeyoptiesAsync(pagina);

        Assert.Equal(HttpStatusCode.OK, opties.Status);
        using var json = System.Text.Json.JsonDocument.Parse(opties.Body);
        Assert.Equal(wie.Naam, json.RootElement.GetProperty("user").GetProperty("displayName").GetString());
        Assert.Equal("required", json.RootElement.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString());
    }

    [Fact]
    public async Task Passkey_die_niet_klopt_wordt_niet_bewaard()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Raadslid);
        var pagina = await bezoeker.OpenAsync("/mijn-account");
        await bezoeker.PasskeyoptiesAsync(pagina);

        var daarna = await pagina.VerstuurAsync("Voeg een passkey toe", ("credential", "{}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, daarna.Status);
        Assert.Equal(["De passkey is niet bewaard. Probeer het nog een keer."], daarna.Fouten);
    }

    [Fact]
    public async Task Passkey_van_een_ander_is_er_niet()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Raadslid);
        var pagina = await bezoeker.OpenAsync("/mijn-account");
        var token = pagina.Element("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var id in new[] { "AAAA", "geen base64!" })
        {
            var antwoord = await bezoeker.VraagAsync(new HttpRequestMessage(HttpMethod.Post, "/mijn-account?handler=PasskeyVerwijderen")
            {
                Content = new FormUrlEncodedContent([new("passkey", id), new("__RequestVerificationToken", token)]),
            });
            Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        }
    }

    [Fact]
    public async Task Pagina_kost_hoogstens_acht_opdrachten()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Raadslid);
        portaal.Statements.Wissen();
        await bezoeker.OpenAsync("/mijn-account");

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    [Theory]
    [InlineData("/mijn-account")]
    [InlineData("/mijn-account/wachtwoord")]
    [InlineData("/mijn-account/tweede-stap")]
    [InlineData("/mijn-account/herstelcodes")]
    public async Task Bezoeker_moet_eerst_inloggen(string pad) => Assert.Equal("/inloggen", (await portaal.Bezoeker().OpenAsync(pad)).Pad);
}
