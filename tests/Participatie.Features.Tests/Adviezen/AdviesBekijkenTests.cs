using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviesBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task De_raad_ziet_wie_wat_antwoordde_en_waar_een_oordeel_wacht()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var ander = Een.Organisatie(Rol.Behandelaar);
        await portaal.BewarenAsync(ander);
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(
            advies, Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id).Beantwoord(advies, portaal.Nu), Een.Adressering(advies, ander.Id, portaal.Nu));

        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{advies.Id}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(advies.Titel, pagina.Kop);
        Assert.Contains("Eén van de twee organisaties gaf antwoord.", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
        Assert.Contains($"{wie.Gemeente.Naam} wacht op uw oordeel.", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
        Assert.Equal(["Overgenomen", "Overgenomen", "Overgenomen"], pagina.Document.QuerySelectorAll($"tr:has(a[href]) .utrecht-status-badge--safe").Take(3).Select(b => b.TextContent));
        Assert.Contains("Nog geen antwoord", pagina.Tekst(".pp-grid"), StringComparison.Ordinal);
        Assert.Contains($"{wie.Gemeente.Naam} wacht op uw oordeel", pagina.Tekst(".pp-thread__item--now .pp-thread__title") + pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_te_laat_is_staat_bovenaan_met_hoeveel()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var begin = portaal.Nu.AddDays(-70);
        var advies = Een.Advies(wie.Raad.Id, begin).Verstuurd(begin);
        var snel = Een.Organisatie(Rol.Behandelaar);
        await portaal.BewarenAsync(snel);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, snel.Id, begin).Beantwoord(advies, begin.AddDays(1)), Een.Adressering(advies, wie.Gemeente.Id, begin));

        var pagina = await (await portaal.AlsAsync(wie.Ondersteuner)).OpenAsync($"/adviezen/{advies.Id}");

        Assert.Equal(wie.Gemeente.Naam, pagina.Tekst(".pp-grid tbody tr:first-child th"));
        Assert.Contains("Te laat", pagina.Tekst(".pp-grid tbody tr:first-child .utrecht-status-badge--danger"), StringComparison.Ordinal);
        Assert.Contains("te laat", pagina.Tekst(".pp-lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_concept_is_voor_de_organisatie_en_voor_een_andere_raad_niet_te_vinden()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);

        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{advies.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync($"/adviezen/{advies.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync($"/adviezen/{advies.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Een_concept_antwoord_van_de_een_ziet_de_ander_niet()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        await portaal.InDbAsync(async db =>
        {
            var deel = await Web.Features.Adviezen.AdviesToegang.AdresseringLadenAsync(db, adressering.Id, wie.Behandelaar, CancellationToken.None);
            deel.MetVolledigConcept(advies, new(wie.Behandelaar.Id, wie.Behandelaar.Naam, wie.Gemeente.Id), portaal.Nu);
            await db.SaveChangesAsync();
        });

        var raad = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/antwoorden/{adressering.Id}");
        var gemeente = await (await portaal.AlsAsync(wie.Goedkeurder)).OpenAsync($"/adviezen/antwoorden/{adressering.Id}");

        Assert.DoesNotContain("concept", raad.Inhoud, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("begon aan het antwoord", raad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("3 van 3 aanbevelingen hebben een antwoord", gemeente.Inhoud, StringComparison.Ordinal);
        Assert.Contains("begon aan het antwoord", gemeente.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_advies_aan_tien_organisaties_kost_niet_meer_vragen_aan_de_database()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
        var organisaties = Enumerable.Range(0, 10).Select(_ => Een.Organisatie(Rol.Behandelaar)).ToArray();
        await portaal.BewarenAsync([.. organisaties]);
        await portaal.BewarenAsync([advies, .. organisaties.Select(o => Een.Adressering(advies, o.Id, portaal.Nu).Beantwoord(advies, portaal.Nu))]);
        var bezoeker = await portaal.AlsAsync(wie.Raadslid);
        portaal.Statements.Wissen();

        var pagina = await bezoeker.OpenAsync($"/adviezen/{advies.Id}");

        Assert.Equal(10, pagina.Document.QuerySelectorAll(".pp-grid tbody tr").Length);
        Assert.InRange(portaal.Statements.Statements.Count, 1, 9);
    }

    [Fact]
    public async Task Een_stilstaande_klok_staat_er_met_reden()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var begin = portaal.Nu.AddDays(-14);
        var advies = Een.Advies(wie.Raad.Id, begin).Verstuurd(begin);
        var deel = Een.Adressering(advies, wie.Gemeente.Id, begin);
        deel.OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), begin);
        deel.TermijnOpschorten(
            deel.Termijnen.Single(t => t.Soort == Termijnsoort.Reactie).Id, Amsterdam.DagVan(portaal.Nu).AddDays(-3), Opschortingscategorie.WachtOpAnder, "De gemeenteraad beslist eerst",
            Een.Handelende(wie.Gemeente.Id), portaal.Nu);
        await portaal.BewarenAsync(advies, deel);

        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{advies.Id}");

        Assert.Contains("Klok staat stil", pagina.Tekst(".pp-grid"), StringComparison.Ordinal);
        Assert.Contains("De gemeenteraad beslist eerst.", pagina.Tekst(".pp-grid"), StringComparison.Ordinal);
    }
}
