using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;

namespace Participatie.Features.Tests.Adviezen;

public sealed class ReactieSchrijvenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private const string Bewaar = "Bewaar als concept";
    private const string Aanbieden = "Bied aan de goedkeurder aan";

    private static string Pad(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/schrijven";

    private static string Veld(int i, string naam) => $"Command.Invoer.Antwoorden[{i}].{naam}";

    private static (string, string?)[] Compleet(int aantal = 2) =>
    [
        ("Command.Invoer.FormeleTekst", "Geachte raad,"), ("Command.Invoer.GewoneTekst", "Beste raad,"),
        .. Enumerable.Range(0, aantal).SelectMany(i => new (string, string?)[]
        {
            (Veld(i, "Uitkomst"), nameof(Reactieuitkomst.Overgenomen)), (Veld(i, "Wat"), "Wij doen het."), (Veld(i, "Wie"), "afdeling Jeugd"), (Veld(i, "Wanneer"), "2027-03-01"),
        }),
    ];

    [Fact]
    public async Task Alleen_de_behandelaar_van_de_organisatie_komt_binnen()
    {
        var deel = await BeantwoordAsync();
        await DoenAsync(deel, a => a.BesluitBeoordelen(Oordeeluitkomst.Onvoldoende, "Te vaag.", Een.Regels(), Werkkalender.Standaard, Van(deel.Wie.Raadslid), Portaal.Nu));

        await AlleenVoorAsync(deel.Wie.Behandelaar, Rol.Behandelaar, Pad(deel), deel.Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(deel.Wie.Raadslid, Pad(deel))).Status);
    }

    [Fact]
    public async Task Elke_aanbeveling_staat_er_met_haar_tekst()
    {
        var deel = await DeelAsync(niveau: Participatieniveau.Adviseren);

        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));

        Assert.All(deel.Advies.Aanbevelingen, a => Assert.Contains(a.Tekst, pagina.Inhoud, StringComparison.Ordinal));
        Assert.Contains("U vroeg de raad om advies.", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leeg_concept_wordt_bewaard_en_zegt_wat_er_nog_mist()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Bewaar);

        Assert.Equal("Uw concept is bewaard.", na.Melding);
        Assert.Contains(ReactieRules.ElkeAanbeveling.Tekst, na.Tekst("#ontbreekt"), StringComparison.Ordinal);
        Assert.Equal("#aanbeveling-2", na.Document.QuerySelectorAll("#ontbreekt a")[1].GetAttribute("href"));
        Assert.NotNull(na.Element("#aanbeveling-2"));
        Assert.Equal("#formele-tekst", na.Document.QuerySelectorAll("#ontbreekt a")[2].GetAttribute("href"));
        Assert.Equal(Reactiestatus.Concept, (await OpgeslagenAsync(deel)).HuidigeReactie!.Status);
    }

    [Fact]
    public async Task Wat_bewaard_is_staat_er_weer_in()
    {
        var deel = await DeelAsync();
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));

        var na = await pagina.VerstuurAsync(
            Bewaar, (Veld(0, "Uitkomst"), "Doorverwezen"), (Veld(0, "DoorverwezenNaar"), "De regio"), (Veld(1, "Uitkomst"), "InOnderzoek"), (Veld(1, "OnderzoekTot"), "2027-02-01"),
            (Veld(1, "Motivering"), "Wij weten het niet."));

        Assert.Equal("De regio", na.Element($"[name='{Veld(0, "DoorverwezenNaar")}']")!.GetAttribute("value"));
        Assert.Equal("2027-02-01", na.Element($"[name='{Veld(1, "OnderzoekTot")}']")!.GetAttribute("value"));
        Assert.Contains("Wij weten het niet.", na.Element($"[name='{Veld(1, "Motivering")}']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(na.Element($"[name='{Veld(1, "Uitkomst")}'][value=InOnderzoek][checked]"));
    }

    [Fact]
    public async Task Compleet_antwoord_gaat_naar_de_goedkeurder_die_een_mail_krijgt()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Aanbieden, Compleet());

        Assert.Equal("Uw antwoord ligt nu bij de goedkeurder.", na.Melding);
        var nu = await OpgeslagenAsync(deel);
        Assert.Equal(Reactiestatus.TerGoedkeuring, nu.HuidigeReactie!.Status);
        Assert.Equal([Gebeurtenissoort.ReactieBegonnen, Gebeurtenissoort.ReactieAangeboden], nu.Gebeurtenissen.Select(g => g.Soort).Order());
        Assert.Equal(["Er ligt een antwoord klaar om goed te keuren"], await OnderwerpenAanAsync(deel.Wie.Goedkeurder));
        Assert.Contains("Dit antwoord ligt bij de goedkeurder", (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aanbieden_zonder_alles_bewaart_wat_er_is()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Aanbieden, ("Command.Invoer.FormeleTekst", "Geachte raad,"));

        Assert.StartsWith("Uw concept is bewaard. Er ontbreekt nog iets", na.Melding, StringComparison.Ordinal);
        var reactie = (await OpgeslagenAsync(deel)).HuidigeReactie!;
        Assert.Equal((Reactiestatus.Concept, "Geachte raad,"), (reactie.Status, reactie.FormeleTekst));
    }

    [Fact]
    public async Task Wie_geen_mail_wil_krijgt_er_geen()
    {
        var deel = await DeelAsync();
        await Portaal.InDbAsync(async db =>
        {
            (await db.Users.FindAsync(deel.Wie.Goedkeurder.Id))!.Dagoverzicht = true;
            await db.SaveChangesAsync();
        });

        await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Aanbieden, Compleet());

        Assert.Empty(await OnderwerpenAanAsync(deel.Wie.Goedkeurder));
    }

    [Fact]
    public async Task Bij_twee_collegas_tegelijk_gaat_niets_verloren()
    {
        var deel = await DeelAsync();
        var eerste = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));
        var collega = await Portaal.GebruikerAsync(Rol.Behandelaar, deel.Wie.Gemeente.Id);
        var tweede = await OpenAsync(collega, Pad(deel));
        await eerste.VerstuurAsync(Bewaar, ("Command.Invoer.FormeleTekst", "Van de eerste."), (Veld(0, "Motivering"), "Reden van de eerste."));

        var na = await tweede.VerstuurAsync(Bewaar, ("Command.Invoer.FormeleTekst", "Van de tweede."), (Veld(0, "Wat"), "Belofte van de tweede."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, na.Status);
        Assert.NotNull(na.Element("#ingehaald"));
        Assert.Contains("Van de tweede.", na.Element("[name='Command.Invoer.FormeleTekst']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Uw collega schreef: Van de eerste.", na.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Uw collega schreef: Reden van de eerste.", na.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Belofte van de tweede.", na.Element($"[name='{Veld(0, "Wat")}']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Van de eerste.", (await OpgeslagenAsync(deel)).HuidigeReactie!.FormeleTekst);

        Assert.Equal("Uw concept is bewaard.", (await na.VerstuurAsync(Bewaar)).Melding);
        Assert.Equal("Van de tweede.", (await OpgeslagenAsync(deel)).HuidigeReactie!.FormeleTekst);
    }

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("morgen")]
    public async Task Dag_die_niet_bestaat_wordt_geweigerd_en_alles_blijft_staan(string dag)
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Bewaar, (Veld(0, "Wanneer"), dag), (Veld(0, "Wat"), "Wij doen het."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, na.Status);
        Assert.Contains(dag, Assert.Single(na.Fouten), StringComparison.Ordinal);
        Assert.Contains("Wij doen het.", na.Element($"[name='{Veld(0, "Wat")}']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Belofte_voor_een_dag_die_al_voorbij_is_gaat_niet_weg()
    {
        var deel = await DeelAsync(aanbevelingen: 1);

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Aanbieden, [.. Compleet(1).Where(v => v.Item1 != Veld(0, "Wanneer")), (Veld(0, "Wanneer"), "2026-11-01")]);

        Assert.Contains(ReactieRules.ToezeggingInDeToekomst.Tekst, na.Tekst("#ontbreekt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Motivering", Aanbevelingantwoord.MotiveringMax)]
    [InlineData("Wat", Toezegging.WatMax)]
    [InlineData("Wie", Toezegging.WieMax)]
    [InlineData("DoorverwezenNaar", Aanbevelingantwoord.NaarMax)]
    public async Task Te_lange_tekst_wordt_bij_het_vak_gemeld(string naam, int max)
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Bewaar, (Veld(0, naam), new string('x', max + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, na.Status);
        Assert.Contains($"{max}", Assert.Single(na.Fouten), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meelezen_bewaart_niets_en_geeft_hints()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(
            "Lees mee", ("Command.Invoer.GewoneTekst", "Ten aanzien van de implementatie wordt door het college nader onderzoek uitgevoerd naar de mogelijkheden die er in de regio zijn om dit te realiseren."));

        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.NotNull(na.Element("#meegelezen .pp-hints li"));
        Assert.Contains("Ten aanzien van", na.Element("[name='Command.Invoer.GewoneTekst']")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await OpgeslagenAsync(deel)).HuidigeReactie);
    }

    [Fact]
    public async Task Tweede_ronde_toont_de_reden_en_de_eerdere_beloften_en_begint_met_het_eerdere_antwoord()
    {
        var deel = await BeantwoordAsync();
        await DoenAsync(deel, a => a.BesluitBeoordelen(Oordeeluitkomst.Onvoldoende, "Er mist een termijn.", Een.Regels(), Werkkalender.Standaard, Van(deel.Wie.Raadslid), Portaal.Nu));

        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));

        Assert.Contains("Er mist een termijn.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wij doen aanbeveling 1.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Hierbij ons antwoord.", pagina.Element("[name='Command.Invoer.FormeleTekst']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", pagina.Element($"[name='{Veld(0, "Wie")}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Signaal_stuurt_de_behandelaar_zelf_en_de_raad_krijgt_een_mail()
    {
        var deel = await DeelAsync(Adviessoort.Signaal, 0);

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(
            "Verstuur aan de raad", ("Command.Invoer.FormeleTekst", "Geachte raad,"), ("Command.Invoer.GewoneTekst", "Beste raad,"));

        Assert.Equal("Uw antwoord is verstuurd aan de raad.", na.Melding);
        Assert.Equal(Adresseringstatus.Beantwoord, (await OpgeslagenAsync(deel)).Status);
        await BezorgenAsync();
        Assert.Equal([$"{deel.Wie.Gemeente.Naam} gaf antwoord op uw advies"], await OnderwerpenAanAsync(deel.Wie.Raadslid));
    }

    [Fact]
    public async Task Zwaar_advies_stuurt_niemand_alleen()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync(Aanbieden, [.. Compleet(), ("Command.Daad", nameof(Antwoorddaad.Versturen))]);

        Assert.Equal(Adresseringstatus.Gevraagd, (await OpgeslagenAsync(deel)).Status);
        Assert.NotEqual("Uw antwoord is verstuurd aan de raad.", na.Melding);
    }

    [Fact]
    public async Task Na_het_versturen_wordt_niets_meer_gevraagd()
    {
        var deel = await BeantwoordAsync();

        Assert.Contains("Er wordt nu geen antwoord van u gevraagd", (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).Inhoud, StringComparison.Ordinal);
    }
}
