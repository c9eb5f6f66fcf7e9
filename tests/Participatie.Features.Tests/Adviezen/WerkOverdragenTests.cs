using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;

namespace Participatie.Features.Tests.Adviezen;

public sealed class WerkOverdragenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private const string Alles = "Draag alles over";

    [Fact]
    public async Task Een_deel_gaat_met_een_briefing_naar_een_collega()
    {
        var deel = await BeantwoordAsync();
        var opvolger = await Portaal.GebruikerAsync(Rol.Behandelaar, deel.Wie.Gemeente.Id);
        var pad = $"/adviezen/antwoorden/{deel.Id}/overdragen";
        await AlleenVoorAsync(deel.Wie.Goedkeurder, Rol.Goedkeurder, pad, deel.Id);
        var pagina = await OpenAsync(deel.Wie.Behandelaar, pad);
        Assert.Contains("uiterlijk 23 maart 2027", pagina.Tekst("[aria-labelledby=briefing]"), StringComparison.Ordinal);
        Assert.Equal(["Kies een collega."], (await pagina.VerstuurAsync("Draag over")).Fouten);

        await pagina.VerstuurAsync("Draag over", ("Command.NaarId", opvolger.Id.ToString()), ("Command.Erbij", "Bel eerst met het wijkteam."));

        var nu = await OpgeslagenAsync(deel);
        Assert.Equal(opvolger.Id, nu.ContactId);
        Assert.All(nu.Toezeggingen, t => Assert.Equal(opvolger.Id, t.EigenaarId));
        var gebeurtenis = nu.Gebeurtenissen.Single(g => g.Soort == Gebeurtenissoort.ContactGewijzigd);
        Assert.Equal(Zicht.Organisatie, gebeurtenis.Zicht);
        Assert.StartsWith("Bel eerst met het wijkteam.", gebeurtenis.Toelichting, StringComparison.Ordinal);
        await BezorgenAsync();
        Assert.Equal(["U krijgt werk van een collega"], await OnderwerpenAanAsync(opvolger));
    }

    [Fact]
    public async Task Alles_van_wie_weggaat_gaat_in_een_keer_mee()
    {
        var deel = await BeantwoordAsync();
        var tweede = await Portaal.VerstuurdAdviesAsync(deel.Wie);
        var opvolger = await Portaal.GebruikerAsync(Rol.Behandelaar, deel.Wie.Gemeente.Id);
        var lijst = await OpenAsync(deel.Wie.Goedkeurder, "/adviezen/overdragen");
        var pagina = await lijst.KlikAsync(deel.Wie.Behandelaar.Naam);
        Assert.Contains(tweede.Advies.Titel, pagina.Tekst("[aria-labelledby=briefing]"), StringComparison.Ordinal);

        var na = await pagina.VerstuurAsync(Alles, ("Command.NaarId", opvolger.Id.ToString()), ("Command.Erbij", "Sterkte."));

        Assert.Equal("Het werk is overgedragen. Uw collega krijgt een mail.", na.Melding);
        Assert.Contains("Sterkte.", na.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Beloofd: Wij doen aanbeveling 1 (afdeling Jeugd), uiterlijk 23 maart 2027.", na.Inhoud, StringComparison.Ordinal);
        Assert.Equal(opvolger.Id, (await OpgeslagenAsync(deel)).ContactId);
        Assert.Equal(opvolger.Id, (await OpgeslagenAsync(deel with { Id = tweede.Adressering.Id })).ContactId);
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(opvolger, na.Pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Portaal.AlsAsync(Rol.Behandelaar)).OpenAsync(na.Pad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(deel.Wie.Raadslid, na.Pad)).Status);
    }

    [Fact]
    public async Task Werk_van_een_gestopt_account_staat_zonder_eigenaar_en_is_over_te_dragen()
    {
        var deel = await DeelAsync();
        var opvolger = await Portaal.GebruikerAsync(Rol.Behandelaar, deel.Wie.Gemeente.Id);
        await Portaal.InDbAsync(async db =>
        {
            (await db.Users.FindAsync(deel.Wie.Behandelaar.Id))!.IsActief = false;
            await db.SaveChangesAsync();
        });
        var pagina = await (await OpenAsync(deel.Wie.Goedkeurder, "/adviezen/overdragen")).KlikAsync("Zonder eigenaar");

        await pagina.VerstuurAsync(Alles, ("Command.NaarId", opvolger.Id.ToString()));

        Assert.Equal(opvolger.Id, (await OpgeslagenAsync(deel)).ContactId);
        Assert.DoesNotContain("Zonder eigenaar", (await OpenAsync(deel.Wie.Goedkeurder, "/adviezen/overdragen")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naar_wie_weggaat_of_naar_een_ander_kan_niet()
    {
        var deel = await DeelAsync();
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, $"/adviezen/overdragen?organisatie={deel.Wie.Gemeente.Id}&van={deel.Wie.Behandelaar.Id}");

        Assert.Equal([WerkOverdragen.EenAnder.Tekst], (await pagina.VerstuurAsync(Alles, ("Command.NaarId", deel.Wie.Behandelaar.Id.ToString()))).Fouten);
        Assert.Equal(["Kies een collega uit de lijst."], (await pagina.VerstuurAsync(Alles, ("Command.NaarId", deel.Wie.Raadslid.Id.ToString()))).Fouten);
    }

    [Fact]
    public async Task Andere_organisatie_is_er_niet()
    {
        var (deel, ander) = (await DeelAsync(), await DeelAsync());
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, $"/adviezen/overdragen?van={deel.Wie.Behandelaar.Id}");

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(deel.Wie.Goedkeurder, $"/adviezen/overdragen?organisatie={ander.Wie.Gemeente.Id}")).Status);
        var na = await pagina.VerstuurAsync(Alles, ("Command.OrganisatieId", ander.Wie.Gemeente.Id.ToString()), ("Command.NaarId", ander.Wie.Behandelaar.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, na.Status);
    }

    [Fact]
    public async Task Lijst_blijft_klein_in_vragen_aan_de_database()
    {
        var deel = await DeelAsync();
        var browser = await Portaal.AlsAsync(deel.Wie.Goedkeurder);
        var pad = $"/adviezen/overdragen?van={deel.Wie.Behandelaar.Id}";
        await browser.OpenAsync(pad);
        Portaal.Statements.Wissen();

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(pad)).Status);

        Assert.InRange(Portaal.Statements.Statements.Count, 1, 8);
    }
}
