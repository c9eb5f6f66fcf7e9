using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.TestSupport;
using Participatie.Web.Features.Beheer;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Beheer;

public sealed class BeheerTests(Portaal portaal) : IClassFixture<Portaal>
{
    public static readonly TheoryData<string> Paginas = new(
        "/beheer/organisaties", "/beheer/organisaties/toevoegen", "/beheer/mensen", "/beheer/mensen?handler=Csv", "/beheer/mensen/uitnodigen", "/beheer/mail", "/beheer/mail/testmail", "/beheer/status");

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Beheerder_komt_binnen_met_hoogstens_acht_opdrachten(string pad)
    {
        var bezoeker = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        portaal.Statements.Wissen();

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync(pad)).Status);
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Ander_komt_er_niet_in(string pad)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.PrivacyOfficer)).OpenAsync(pad)).Status);
        Assert.Equal("/inloggen", (await portaal.Bezoeker().OpenAsync(pad)).Pad);
    }

    [Fact]
    public async Task Opdracht_van_wie_geen_beheerder_is_wordt_geweigerd()
    {
        var onderzoeker = await portaal.GebruikerAsync(Rol.Onderzoeker);

        await Assert.ThrowsAsync<GeenToegangException>(() => portaal.StuurAsync(new AccountStoppen.Command(onderzoeker.Id), onderzoeker));
    }

    [Theory]
    [InlineData("/beheer/mensen/0199a000-0000-7000-8000-000000000000")]
    [InlineData("/beheer/mensen/0199a000-0000-7000-8000-000000000000/rol")]
    [InlineData("/beheer/mensen/0199a000-0000-7000-8000-000000000000/tweede-stap-wissen")]
    [InlineData("/beheer/organisaties/0199a000-0000-7000-8000-000000000000")]
    public async Task Wat_er_niet_is_geeft_404(string pad) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync(pad)).Status);

    [Fact]
    public async Task Organisatie_toevoegen_wijzigen_en_stopzetten()
    {
        var bezoeker = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        var leeg = await (await bezoeker.OpenAsync("/beheer/organisaties/toevoegen")).VerstuurAsync("Voeg toe");
        Assert.Equal(["Vul de naam van de organisatie in.", "Kies wat voor organisatie dit is."], leeg.Fouten);
        var zonderGemeente = await leeg.VerstuurAsync("Voeg toe", ("Command.Naam", "Jeugdteam Proef"), ("Command.Soort", "LokaalTeam"));
        Assert.Equal(["Kies bij welke gemeente dit lokale team hoort."], zonderGemeente.Fouten);

        var lijst = await zonderGemeente.VerstuurAsync("Voeg toe", ("Command.Gemeentecode", "0603"));
        Assert.Equal("Jeugdteam Proef is toegevoegd.", lijst.Melding);
        var dubbel = await (await bezoeker.OpenAsync("/beheer/organisaties/toevoegen")).VerstuurAsync("Voeg toe", ("Command.Naam", "Jeugdteam Proef"), ("Command.Soort", "Raad"));
        Assert.Equal([OrganisatieRules.NaamUniek.Tekst], dubbel.Fouten);

        var pagina = await lijst.KlikAsync("Jeugdteam Proef");
        var stop = await pagina.VerstuurAsync("Zet stop");
        Assert.Equal("De organisatie is stopgezet.", stop.Melding);

        // The first page was opened before somebody else's change.
        var oud = await pagina.VerstuurAsync("Bewaar", ("Command.Naam", "Andere naam"));
        Assert.StartsWith("Iemand anders heeft dit net veranderd.", Assert.Single(oud.Fouten), StringComparison.Ordinal);
        var gewijzigd = await (await bezoeker.OpenAsync(stop.Pad)).VerstuurAsync("Bewaar", ("Command.Naam", "Jeugdteam Nieuw"));
        Assert.Equal("Jeugdteam Nieuw is bewaard.", gewijzigd.Melding);
    }

    [Fact]
    public async Task Uitnodigen_maakt_account_rol_en_mail_en_een_dubbel_adres_zegt_wat_te_doen()
    {
        var bezoeker = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        var organisatie = Een.Organisatie(Rol.Raadslid);
        await portaal.BewarenAsync(organisatie);
        var pagina = await bezoeker.OpenAsync("/beheer/mensen/uitnodigen");
        (string, string?)[] velden =
            [("Command.Naam", "Noor Proef"), ("Command.Email", "noor@voorbeeld.example"), ("Command.OrganisatieId", organisatie.Id.ToString()), ("Command.Rol", "Raadslid")];

        var persoon = await pagina.VerstuurAsync("Verstuur de uitnodiging", velden);
        Assert.Equal("Noor Proef", persoon.Kop);
        Assert.Contains("raadslid", persoon.Inhoud, StringComparison.Ordinal);
        Assert.StartsWith("/uitnodiging/", await portaal.LinkUitMailAsync("noor@voorbeeld.example"), StringComparison.Ordinal);

        var dubbel = await pagina.VerstuurAsync("Verstuur de uitnodiging", velden);
        Assert.StartsWith("Er is al een account met dit adres.", dubbel.FoutBij("Command.Email"), StringComparison.Ordinal);
        Assert.Equal(4, (await (await bezoeker.OpenAsync("/beheer/mensen/uitnodigen")).VerstuurAsync("Verstuur de uitnodiging")).Fouten.Count);
    }

    [Fact]
    public async Task Zoeken_en_filters_staan_in_het_adres_en_in_het_bestand()
    {
        var wie = await portaal.GebruikerAsync(Rol.Leertafelvoorzitter);
        await portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Naam, "=HYPERLINK(1)")));
        var bezoeker = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        var pagina = await bezoeker.OpenAsync($"/beheer/mensen?zoek=hyper&organisatie={wie.Rollen[0].OrganisatieId}&rol=Leertafelvoorzitter");

        Assert.Equal(1, pagina.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("hyper", pagina.Element("#zoek")!.GetAttribute("value"));
        var csv = Encoding.UTF8.GetString((await pagina.KlikAsync("CSV")).Body);
        Assert.Contains("'=HYPERLINK(1)", csv, StringComparison.Ordinal);
        Assert.Equal(2, csv.Trim().Split('\n').Length);
        Assert.Equal("Wij vinden niemand.", (await bezoeker.OpenAsync("/beheer/mensen?zoek=bestaatniet")).Tekst(".pp-empty__title"));
    }

    [Fact]
    public async Task Beeindigde_rol_werkt_bij_het_volgende_verzoek()
    {
        var wie = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var hun = await portaal.AlsAsync(wie);
        Assert.Equal(HttpStatusCode.OK, (await hun.OpenAsync("/beheer/mensen")).Status);
        var beheerder = await portaal.AlsAsync(Rol.FunctioneelBeheerder);

        var daarna = await (await beheerder.OpenAsync($"/beheer/mensen/{wie.Id}")).VerstuurAsync($"Beëindig functioneel beheerder bij {wie.Rollen[0].Organisatie}");

        Assert.Equal("De rol is beëindigd.", daarna.Melding);
        Assert.Equal(HttpStatusCode.Forbidden, (await hun.OpenAsync("/beheer/mensen")).Status);
        Assert.NotNull(await portaal.InDbAsync(db => db.Roltoekenningen.Where(r => r.AccountId == wie.Id).Select(r => r.BeeindigdOp).SingleAsync()));
    }

    [Fact]
    public async Task Gestopt_account_is_meteen_uitgelogd_en_kan_hervat_worden()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var hun = await portaal.AlsAsync(wie);
        var beheerder = await portaal.AlsAsync(Rol.FunctioneelBeheerder);

        var gestopt = await (await beheerder.OpenAsync($"/beheer/mensen/{wie.Id}")).VerstuurAsync("Stop dit account");
        Assert.Equal("/inloggen", (await hun.OpenAsync("/mijn-account")).Pad);
        await gestopt.VerstuurAsync("Laat dit account weer meedoen");

        Assert.True(await portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).Select(a => a.IsActief).SingleAsync()));
        Assert.Equal("/inloggen", (await hun.OpenAsync("/mijn-account")).Pad);
    }

    [Fact]
    public async Task Rol_met_wachtwoord_logt_een_raadslid_uit_en_nodigt_uit_een_wachtwoord_te_kiezen()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var hun = await portaal.AlsAsync(wie);
        var beheerder = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        var pagina = await beheerder.OpenAsync($"/beheer/mensen/{wie.Id}/rol");
        (string, string?)[] velden = [("Command.OrganisatieId", wie.Rollen[0].OrganisatieId.ToString()), ("Command.Rol", "Raadsondersteuner")];

        var daarna = await pagina.VerstuurAsync("Geef deze rol", velden);

        Assert.Equal("De rol is gegeven. Hij werkt meteen.", daarna.Melding);
        Assert.Equal("/inloggen", (await hun.OpenAsync("/mijn-account")).Pad);
        Assert.StartsWith("/uitnodiging/", await portaal.LinkUitMailAsync(await portaal.EmailVanAsync(wie.Id)), StringComparison.Ordinal);
        Assert.Equal([RoltoekenningRules.AlToegekend.Tekst], (await pagina.VerstuurAsync("Geef deze rol", velden)).Fouten);
        Assert.Equivalent(new[] { "Kies een organisatie.", "Kies een rol." }, (await pagina.VerstuurAsync("Geef deze rol")).Fouten);
    }

    [Fact]
    public async Task Beheerder_geeft_zichzelf_geen_rol()
    {
        var wie = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync($"/beheer/mensen/{wie.Id}/rol");

        var daarna = await pagina.VerstuurAsync("Geef deze rol", ("Command.OrganisatieId", wie.Rollen[0].OrganisatieId.ToString()), ("Command.Rol", "Onderzoeker"));

        Assert.Equal([RolToekennen.NietAanUzelf.Tekst], daarna.Fouten);
    }

    [Fact]
    public async Task Tweede_stap_wissen_vraagt_een_reden_die_in_het_logboek_komt()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var hun = await portaal.AlsAsync(new Gebruiker(wie.Id, "", Guid.Empty, []));
        var pagina = await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync($"/beheer/mensen/{wie.Id}/tweede-stap-wissen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Wis de tweede stap")).Status);

        var daarna = await pagina.VerstuurAsync("Wis de tweede stap", ("Command.Reden", "Telefoon kwijt, teruggebeld."));

        Assert.Contains("Tweede stap gewist: Telefoon kwijt, teruggebeld.", daarna.Inhoud, StringComparison.Ordinal);
        Assert.Equal("/inloggen", (await hun.OpenAsync("/mijn-account")).Pad);
        Assert.Contains("gewist", await portaal.LaatsteMailAsync(wie.Email), StringComparison.Ordinal);
        Assert.Null(await portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).Select(a => a.Totpsleutel).SingleAsync()));
    }

    [Fact]
    public async Task Aangenomen_uitnodiging_gaat_niet_opnieuw_uit()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        var beheerder = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);

        var fout = await Assert.ThrowsAsync<DomainRuleException>(() => portaal.StuurAsync(new UitnodigingHerhalen.Command(wie.Id), beheerder));

        Assert.Equal(UitnodigingHerhalen.AlAangenomen, fout.Rule);
    }

    [Fact]
    public async Task Mail_toont_stand_zonder_inhoud_en_dekt_het_adres_van_een_genodigde_af()
    {
        var mislukt = Mailbericht.Klaarzetten($"proef:{Guid.NewGuid()}", Mailsoort.Testmail, "proef@voorbeeld.example", new Mailinhoud("Onderwerp", "Geheime tekst", ""), portaal.Nu);
        mislukt.Onbestelbaar("550 weg");
        var vragenlijst = Mailbericht.Klaarzetten(
            $"proef:{Guid.NewGuid()}", Mailsoort.Vragenlijstuitnodiging, "ouder@voorbeeld.example", new Mailinhoud("Onderwerp", "Geheime tekst", ""), portaal.Nu, rondeId: Guid.NewGuid());
        await portaal.BewarenAsync(mislukt, vragenlijst);
        var bezoeker = await portaal.AlsAsync(Rol.FunctioneelBeheerder);

        var pagina = await bezoeker.OpenAsync("/beheer/mail");
        Assert.DoesNotContain("Geheime tekst", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("ouder@voorbeeld.example", pagina.Inhoud, StringComparison.Ordinal);
        var gefilterd = await bezoeker.OpenAsync("/beheer/mail?status=Onbestelbaar&soort=Testmail");
        var daarna = await gefilterd.VerstuurAsync("Verstuur opnieuw aan proef@voorbeeld.example");

        Assert.Equal("De mail staat weer klaar om te versturen.", daarna.Melding);
        Assert.Equal(Mailstatus.Klaar, await portaal.InDbAsync(db => db.Mailberichten.Where(m => m.Id == mislukt.Id).Select(m => m.Status).SingleAsync()));
    }

    [Fact]
    public async Task Testmail_gaat_de_weg_van_alle_mail()
    {
        var wie = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync("/beheer/mail/testmail");
        Assert.Equal(await portaal.EmailVanAsync(wie.Id), pagina.Element("#Command_Aan")!.GetAttribute("value"));

        await pagina.VerstuurAsync("Verstuur");

        Assert.Contains("Dit is een testmail.", await portaal.LaatsteMailAsync(await portaal.EmailVanAsync(wie.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_noemt_versie_sleutel_en_elke_vaste_klus()
    {
        var pagina = await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync("/beheer/status");

        Assert.Contains("Mail versturen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{16}", pagina.Inhoud);
        Assert.Contains(portaal.Provider.ToString(), pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_van_de_beheerder_leidt_naar_beheer_en_dat_van_een_ander_niet()
    {
        Assert.Contains("Organisaties", (await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync("/wacht-op-mij")).Tekst("nav"), StringComparison.Ordinal);
        Assert.DoesNotContain("Organisaties", (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync("/wacht-op-mij")).Tekst("nav"), StringComparison.Ordinal);
    }
}

/// <summary>Alone in a portal of its own, since others make administrators.</summary>
public sealed class LaatsteBeheerderTests : IDisposable
{
    private readonly Portaal _portaal = new();

    [Fact]
    public async Task Laatste_beheerder_die_kan_inloggen_houdt_rol_account_en_organisatie()
    {
        var wie = await _portaal.WachtwoordaccountAsync(Rol.FunctioneelBeheerder);
        await _portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var rol = await _portaal.InDbAsync(db => db.Roltoekenningen.AsNoTracking().SingleAsync(r => r.AccountId == wie.Id));
        var namens = new Gebruiker(wie.Id, "", Guid.Empty, [new Rolvervulling(Rol.FunctioneelBeheerder, rol.OrganisatieId, "")]);

        await WeigertAsync(new RolBeeindigen.Command(wie.Id, rol.Id), namens);
        await WeigertAsync(new AccountStoppen.Command(wie.Id), namens);
        await WeigertAsync(new OrganisatieStopzetten.Command(rol.OrganisatieId, DoetMee: false), namens);

        await _portaal.WachtwoordaccountAsync(Rol.FunctioneelBeheerder);
        await _portaal.StuurAsync(new RolBeeindigen.Command(wie.Id, rol.Id), namens);
    }

    [Fact]
    public async Task Verb_maakt_de_eerste_beheerder_met_een_link_en_zonder_mail()
    {
        var link = await _portaal.StuurAsync(new BeheerderMaken.Command("eerste@voorbeeld.example", "Eerste Beheerder"));

        var pagina = await _portaal.Bezoeker().OpenAsync(new Uri(link).AbsolutePath);
        Assert.Contains($"functioneel beheerder, {BeheerderMaken.EersteOrganisatie}", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(await _portaal.LaatsteMailAsync("eerste@voorbeeld.example"));
        var fout = await Assert.ThrowsAsync<DomainRuleException>(() => _portaal.StuurAsync(new BeheerderMaken.Command("EERSTE@voorbeeld.example", "Nog Iemand")));
        Assert.Equal(BeheerderMaken.AdresBestaat, fout.Rule);
    }

    public void Dispose() => _portaal.Dispose();

    private async Task WeigertAsync(MediatR.IRequest<MediatR.Unit> command, Gebruiker namens)
    {
        var fout = await Assert.ThrowsAsync<DomainRuleException>(() => _portaal.StuurAsync(command, namens));
        Assert.Equal(RoltoekenningRules.LaatsteBeheerder, fout.Rule);
    }
}
