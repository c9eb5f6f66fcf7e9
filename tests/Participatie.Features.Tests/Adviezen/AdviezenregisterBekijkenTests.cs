using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Jobs;
using Xunit;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviezenregisterBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Iedereen_ziet_een_verstuurd_advies_met_wie_antwoordde_zonder_koekje()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);

        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister?raad={wie.Raad.Id}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(advies.Titel, pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Nog geen antwoord.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.False(pagina.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Zegt_hoeveel_organisaties_antwoordden_en_wie_te_laat_is()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var ander = Een.Organisatie(Rol.Behandelaar);
        var toen = portaal.Nu.AddDays(-80);
        var advies = Een.Advies(wie.Raad.Id, toen).Verstuurd(toen);
        await portaal.BewarenAsync(ander);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, toen).Beantwoord(advies, toen.AddDays(3)), Een.Adressering(advies, ander.Id, toen));

        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister?raad={wie.Raad.Id}&stand=TeLaat");

        Assert.Contains("1 van de 2 organisaties gaf antwoord.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains($"{ander.Naam} is te laat.", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stand=Afgesloten", false)]
    [InlineData("stand=Open", true)]
    [InlineData("thema=Wachtlijsten", true)]
    [InlineData("thema=Inkoop", false)]
    [InlineData("soort=Ongevraagd", true)]
    [InlineData("soort=Signaal", false)]
    [InlineData("jaar=2026", true)]
    [InlineData("jaar=2025", false)]
    [InlineData("thema=onzin&soort=12&jaar=x&pagina=-4", true)]
    public async Task Filter_in_het_adres_laat_alleen_zien_wat_past(string filter, bool past)
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);

        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister?raad={wie.Raad.Id}&{filter}");

        Assert.Equal(past, pagina.Inhoud.Contains(advies.Titel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zoeken_vindt_het_begin_van_elk_woord_zonder_accenten_ook_in_een_antwoord()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        await portaal.InDbAsync(async db =>
        {
            var deel = await db.Adresseringen.Include(a => a.Termijnen).Include(a => a.Reacties).ThenInclude(r => r.Antwoorden).Include(a => a.Toezeggingen).SingleAsync(a => a.Id == adressering.Id);
            deel.Beantwoord(advies, portaal.Nu);
            await db.SaveChangesAsync();
        });
        await BezorgenAsync();

        async Task<bool> VindtAsync(string vraag) => (await portaal.Bezoeker().OpenAsync($"/adviezenregister?raad={wie.Raad.Id}&zoek={Uri.EscapeDataString(vraag)}")).Inhoud.Contains(advies.Titel, StringComparison.Ordinal);

        Assert.True(await VindtAsync("OUDERS wácht"));
        Assert.True(await VindtAsync("geachte raad"));
        Assert.False(await VindtAsync("ouders zeppelin"));
        Assert.False(await VindtAsync("uders"));
    }

    [Fact]
    public async Task Vertrouwelijk_embargo_en_concept_staan_nergens_in_de_lijst()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var vandaag = Amsterdam.DagVan(portaal.Nu);
        var vertrouwelijk = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Vertrouwelijk).Verstuurd(portaal.Nu);
        var embargo = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Embargo, embargoTot: vandaag.AddDays(1)).Verstuurd(portaal.Nu);
        var vastgesteld = Een.Advies(wie.Raad.Id, portaal.Nu).Vastgesteld(portaal.Nu);
        await portaal.BewarenAsync(vertrouwelijk, embargo, vastgesteld, Een.Adressering(embargo, wie.Gemeente.Id, portaal.Nu));
        await BezorgenAsync();

        foreach (var pad in new[] { "/adviezenregister", $"/adviezenregister?raad={wie.Raad.Id}", "/adviezenregister?zoek=ouders", "/adviezenregister/gegevens", "/adviezenregister/feed", "/adviezenregister/organisaties" })
        {
            var pagina = await portaal.Bezoeker().OpenAsync(pad);
            var tekst = System.Text.Encoding.UTF8.GetString(pagina.Body);
            Assert.All(new[] { vertrouwelijk, embargo, vastgesteld }, a => Assert.DoesNotContain(a.Titel, tekst, StringComparison.Ordinal));
            Assert.DoesNotContain(wie.Raad.Naam, tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(wie.Gemeente.Naam, tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Meer_dan_een_bladzijde_wijst_verder_zonder_te_tellen()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var adviezen = Enumerable.Range(0, 27).Select(i => Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu.AddMinutes(-i))).ToArray();
        await portaal.BewarenAsync([.. adviezen]);

        portaal.Statements.Wissen();
        var eerste = await portaal.Bezoeker().OpenAsync($"/adviezenregister?raad={wie.Raad.Id}");
        Assert.True(portaal.Statements.Statements.Count <= 8, $"{portaal.Statements.Statements.Count} statements");
        var tweede = await eerste.KlikAsync("Volgende");

        Assert.Equal(25, eerste.Document.QuerySelectorAll(".pp-list__side").Length);
        Assert.Equal(2, tweede.Document.QuerySelectorAll(".pp-list__side").Length);
        Assert.Contains(adviezen[26].Titel, tweede.Inhoud, StringComparison.Ordinal);
    }

    private async Task BezorgenAsync() => await portaal.JobAsync<OutboxBezorgenJob>();
}
