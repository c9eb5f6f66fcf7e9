using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Adviezen;

public sealed class OordeelGevenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private const string Vast = "Leg het oordeel vast";
    private const string Concept = "Bewaar als concept";

    private static string Pad(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/oordeel";

    [Fact]
    public async Task Oordelen_voor_een_andere_raad_kan_niet()
    {
        var deel = await BeantwoordAsync();

        await AlleenVoorAsync(deel.Wie.Raadslid, Rol.Raadslid, Pad(deel), deel.Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).Status);
    }

    [Fact]
    public async Task Raad_ziet_het_antwoord_naast_het_advies()
    {
        var deel = await BeantwoordAsync();

        var pagina = await OpenAsync(deel.Wie.Raadslid, Pad(deel));

        Assert.Contains(deel.Advies.Aanbevelingen[0].Tekst, pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Overgenomen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wij doen aanbeveling 1.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("maandag 14 december 2026", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voldoende_brengt_het_in_uitvoering()
    {
        var deel = await BeantwoordAsync();

        var na = await (await OpenAsync(deel.Wie.Raadslid, Pad(deel))).VerstuurAsync(Vast, ("Command.Uitkomst", "Voldoende"));

        Assert.Equal("Het oordeel staat vast.", na.Melding);
        var nu = await OpgeslagenAsync(deel);
        Assert.Equal(Adresseringstatus.InUitvoering, nu.Status);
        Assert.Empty(Open(nu, Termijnsoort.OordeelBesluit));
        Assert.Contains(nu.Gebeurtenissen, g => g is { Soort: Gebeurtenissoort.OordeelVoldoende, Zicht: Zicht.Openbaar });
    }

    [Fact]
    public async Task Onvoldoende_vraagt_een_reden_en_heropent_met_een_mail()
    {
        var deel = await BeantwoordAsync();
        var pagina = await OpenAsync(deel.Wie.Raadslid, Pad(deel));
        Assert.Equal(["Kies voldoende of onvoldoende."], (await pagina.VerstuurAsync(Vast)).Fouten);
        Assert.Equal(AdresseringRules.OnvoldoendeMetReden.Tekst, (await pagina.VerstuurAsync(Vast, ("Command.Uitkomst", "Onvoldoende"))).FoutBij("Command.Reden"));

        await pagina.VerstuurAsync(Vast, ("Command.Uitkomst", "Onvoldoende"), ("Command.Reden", "Er mist een datum."));

        var nu = await OpgeslagenAsync(deel);
        Assert.Equal((Adresseringstatus.Heropend, 2), (nu.Status, nu.Ronde));
        Assert.Single(Open(nu, Termijnsoort.Reactie));
        await BezorgenAsync();
        Assert.Contains($"{deel.Wie.Raad.Naam} vraagt om een nieuw antwoord", await OnderwerpenAanAsync(deel.Wie.Behandelaar));
    }

    [Fact]
    public async Task Concept_deelt_de_raad_en_verdwijnt_met_het_oordeel()
    {
        var deel = await BeantwoordAsync();
        await (await OpenAsync(deel.Wie.Raadslid, Pad(deel))).VerstuurAsync(Concept, ("Command.Uitkomst", "Onvoldoende"));

        var pagina = await OpenAsync(deel.Wie.Ondersteuner, Pad(deel));

        Assert.NotNull(pagina.Element("[name='Command.Uitkomst'][value=Onvoldoende][checked]"));
        Assert.Contains(deel.Wie.Raadslid.Naam, pagina.Tekst("#concept"), StringComparison.Ordinal);
        Assert.Equal(Adresseringstatus.Beantwoord, (await OpgeslagenAsync(deel)).Status);
        await pagina.VerstuurAsync(Vast, ("Command.Uitkomst", "Voldoende"));
        Assert.False(await Portaal.InDbAsync(db => db.Oordeelconcepten.AnyAsync(c => c.AdresseringId == deel.Id)));
    }

    [Fact]
    public async Task Twee_leden_tegelijk_verliezen_niets()
    {
        var deel = await BeantwoordAsync();
        var (eerste, tweede) = (await OpenAsync(deel.Wie.Raadslid, Pad(deel)), await OpenAsync(deel.Wie.Ondersteuner, Pad(deel)));
        await eerste.VerstuurAsync(Concept, ("Command.Reden", "Woorden van de eerste."));

        var na = await tweede.VerstuurAsync(Concept, ("Command.Reden", "Woorden van de tweede."));

        Assert.Equal([UitkomstenFilter.AndereWasEerder], na.Fouten);
        Assert.Contains("Woorden van de tweede.", na.Element("[name='Command.Reden']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Woorden van de eerste.", na.Tekst("#concept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tweede_oordeel_over_hetzelfde_antwoord_wordt_geweigerd()
    {
        var deel = await BeantwoordAsync();
        var (eerste, tweede) = (await OpenAsync(deel.Wie.Raadslid, Pad(deel)), await OpenAsync(deel.Wie.Ondersteuner, Pad(deel)));
        await eerste.VerstuurAsync(Vast, ("Command.Uitkomst", "Voldoende"));

        Assert.Equal([AdresseringRules.NietsTeBeoordelen.Tekst], (await tweede.VerstuurAsync(Vast, ("Command.Uitkomst", "Onvoldoende"), ("Command.Reden", "Nee."))).Fouten);
    }

    [Fact]
    public async Task Eindoordeel_sluit_af()
    {
        var deel = await BeantwoordAsync();
        await DoenAsync(deel, a =>
        {
            a.BesluitBeoordelen(Oordeeluitkomst.Voldoende, null, Een.Regels(), Werkkalender.Standaard, Van(deel.Wie.Raadslid), Portaal.Nu);
            foreach (var belofte in a.Toezeggingen.ToList())
            {
                a.ToezeggingMelden(belofte.Id, "Klaar.", null, gereed: true, Een.Regels(), Werkkalender.Standaard, Van(deel.Wie.Behandelaar), Portaal.Nu);
                a.ToezeggingBeoordelen(belofte.Id, Toezeggingoordeel.Gedaan, null, Een.Regels(), Werkkalender.Standaard, Van(deel.Wie.Raadslid), Portaal.Nu);
            }
        });
        var pagina = await OpenAsync(deel.Wie.Raadslid, Pad(deel));
        Assert.Equal($"Wat {deel.Wie.Gemeente.Naam} deed", pagina.Kop);

        await pagina.VerstuurAsync(Vast, ("Command.Uitkomst", "Voldoende"));

        Assert.Equal(Adresseringstatus.Afgesloten, (await OpgeslagenAsync(deel)).Status);
        Assert.Contains("Er ligt nu niets om te beoordelen", (await OpenAsync(deel.Wie.Raadslid, Pad(deel))).Inhoud, StringComparison.Ordinal);
    }
}
