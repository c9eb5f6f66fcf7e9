using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

/// <summary>Telling, moving, inviting, handing over and judging: the pages of one promise.</summary>
public sealed class BeloftenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private async Task<(Deel Deel, Guid Id)> BelofteAsync()
    {
        var deel = await BeantwoordAsync();
        return (deel, (await OpgeslagenAsync(deel)).Toezeggingen.OrderBy(t => t.Id).First().Id);
    }

    private static string Pad(Guid id, string daad) => $"/adviezen/beloften/{id}/{daad}";

    private async Task<Toezegging> NuAsync(Deel deel, Guid id) => (await OpgeslagenAsync(deel)).Toezeggingen.Single(t => t.Id == id);

    [Theory]
    [InlineData("melden")]
    [InlineData("verzetten")]
    [InlineData("uitnodigen")]
    [InlineData("overdragen")]
    public async Task Alleen_de_organisatie_die_beloofde_komt_binnen(string daad)
    {
        var (deel, id) = await BelofteAsync();

        await AlleenVoorAsync(deel.Wie.Behandelaar, Rol.Behandelaar, Pad(id, daad), id);
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(id, daad));
        Assert.Contains("Wij doen aanbeveling", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Beloofd: uiterlijk 23 maart 2027", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_de_raad_beoordeelt()
    {
        var (deel, id) = await BelofteAsync();

        await AlleenVoorAsync(deel.Wie.Raadslid, Rol.Raadslid, Pad(id, "oordeel"), id);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(deel.Wie.Behandelaar, Pad(id, "oordeel"))).Status);
    }

    [Fact]
    public async Task Voortgang_wordt_bewaard()
    {
        var (deel, id) = await BelofteAsync();

        await (await OpenAsync(deel.Wie.Behandelaar, Pad(id, "melden"))).VerstuurAsync(
            "Vertel het de raad", ("Command.Tekst", "De helft is klaar."), ("Command.Bewijslink", "https://gemeente.example/voortgang"));

        var melding = Assert.Single((await NuAsync(deel, id)).Meldingen);
        Assert.Equal(("De helft is klaar.", "https://gemeente.example/voortgang", false), (melding.Tekst, melding.Bewijslink, melding.IsGereedmelding));
    }

    [Theory]
    [InlineData("http://gemeente.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://naam@gemeente.example/")]
    [InlineData("gemeente.example")]
    public async Task Bewijs_is_een_veilige_link(string link)
    {
        var (deel, id) = await BelofteAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(id, "melden"))).VerstuurAsync("Vertel het de raad", ("Command.Tekst", "Klaar."), ("Command.Bewijslink", link));

        Assert.Equal(ToezeggingRules.LinkIsHttps.Tekst, na.FoutBij("Command.Bewijslink"));
    }

    [Fact]
    public async Task Klaar_zonder_bewijs_wordt_geweigerd_en_met_bewijs_oordeelt_de_raad()
    {
        var (deel, id) = await BelofteAsync();
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(id, "melden"));
        Assert.Equal([ToezeggingRules.BewijsNodig.Tekst], (await pagina.VerstuurAsync("Vertel het de raad", ("Command.Gereed", "true"))).Fouten);
        await pagina.VerstuurAsync("Vertel het de raad", ("Command.Gereed", "true"), ("Command.Tekst", "Elke wijk heeft een team."));
        Assert.Equal(Toezeggingstatus.Gereed, (await NuAsync(deel, id)).Status);

        var oordeel = await OpenAsync(deel.Wie.Raadslid, Pad(id, "oordeel"));
        Assert.Contains("Elke wijk heeft een team.", oordeel.Inhoud, StringComparison.Ordinal);
        Assert.Equal(["Kies gedaan, deels of niet gedaan."], (await oordeel.VerstuurAsync("Leg het oordeel vast")).Fouten);
        Assert.Equal([ToezeggingRules.RedenBijOordeel.Tekst], (await oordeel.VerstuurAsync("Leg het oordeel vast", ("Command.Oordeel", "Deels"))).Fouten);
        await oordeel.VerstuurAsync("Leg het oordeel vast", ("Command.Oordeel", "Gedaan"));

        Assert.Equal(Toezeggingoordeel.Gedaan, (await NuAsync(deel, id)).Oordeel);
        Assert.DoesNotContain((await OpgeslagenAsync(deel)).Termijnen, t => t.IsOpen && t.ToezeggingId == id);
        Assert.Contains("Dit kan nu niet", (await OpenAsync(deel.Wie.Behandelaar, Pad(id, "melden"))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Te_vroeg_oordelen_wordt_uitgelegd()
    {
        var (deel, id) = await BelofteAsync();

        var na = await (await OpenAsync(deel.Wie.Raadslid, Pad(id, "oordeel"))).VerstuurAsync("Leg het oordeel vast", ("Command.Oordeel", "Gedaan"));

        Assert.Equal([ToezeggingRules.NogNietTeBeoordelen.Tekst], na.Fouten);
    }

    [Theory]
    [InlineData("2027-06-01", "", nameof(ToezeggingRules.RedenNodig))]
    [InlineData("2026-11-23", "Druk.", nameof(ToezeggingRules.LaterDanNu))]
    [InlineData("2027-03-23", "Druk.", nameof(ToezeggingRules.LaterDanNu))]
    [InlineData("2040-01-01", "Druk.", nameof(ReactieRules.DagTeVer))]
    public async Task Verzetten_kan_alleen_naar_een_latere_dag_met_een_reden(string naar, string reden, string regel)
    {
        var (deel, id) = await BelofteAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(id, "verzetten"))).VerstuurAsync("Verzet de dag", ("Command.Naar", naar), ("Command.Reden", reden));

        var tekst = (DomainRuleVan(typeof(ToezeggingRules), regel) ?? DomainRuleVan(typeof(ReactieRules), regel))!;
        Assert.Equal([tekst], na.Fouten);
    }

    [Fact]
    public async Task Verzetten_laat_de_eerste_dag_staan()
    {
        var (deel, id) = await BelofteAsync();
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(id, "verzetten"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Verzet de dag", ("Command.Naar", "2027-02-30"), ("Command.Reden", "Druk."))).Status);

        await pagina.VerstuurAsync("Verzet de dag", ("Command.Naar", "2027-06-01"), ("Command.Reden", "De aanbesteding duurt langer."));

        var nu = await NuAsync(deel, id);
        Assert.Equal((new DateOnly(2027, 6, 1), new DateOnly(2027, 3, 23)), (nu.Wanneer, nu.OorspronkelijkWanneer));
        Assert.Equal(new DateOnly(2027, 6, 1), Open(await OpgeslagenAsync(deel), Termijnsoort.Belofte).Single(t => t.ToezeggingId == id).Uiterlijk);
    }

    [Fact]
    public async Task Uitnodiging_komt_bij_de_raad()
    {
        var (deel, id) = await BelofteAsync();
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(id, "uitnodigen"));
        Assert.Single((await pagina.VerstuurAsync("Verstuur de uitnodiging")).Fouten);

        await pagina.VerstuurAsync("Verstuur de uitnodiging", ("Command.Tekst", "Denkt u mee op 3 maart?"));
        await BezorgenAsync();

        Assert.Equal("Denkt u mee op 3 maart?", (await NuAsync(deel, id)).Uitnodiging);
        Assert.Contains($"{deel.Wie.Gemeente.Naam} vraagt u om mee te doen", await OnderwerpenAanAsync(deel.Wie.Raadslid));
    }

    [Fact]
    public async Task Overdragen_gaat_naar_een_behandelaar_van_de_eigen_organisatie()
    {
        var (deel, id) = await BelofteAsync();
        var opvolger = await Portaal.GebruikerAsync(Rol.Behandelaar, deel.Wie.Gemeente.Id);
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, Pad(id, "overdragen"));
        Assert.Equal(["Kies een collega uit de lijst."], (await pagina.VerstuurAsync("Draag over", ("Command.NaarId", deel.Wie.Raadslid.Id.ToString()))).Fouten);

        await pagina.VerstuurAsync("Draag over", ("Command.NaarId", opvolger.Id.ToString()), ("Command.Briefing", "Bel eerst."));

        Assert.Equal(opvolger.Id, (await NuAsync(deel, id)).EigenaarId);
        Assert.Equal(["U krijgt een belofte van een collega"], await OnderwerpenAanAsync(opvolger));
    }

    private static string? DomainRuleVan(Type regels, string naam) => (regels.GetField(naam)?.GetValue(null) as Participatie.Domain.Shared.DomainRule)?.Tekst;
}
