using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Jobs;
using Xunit;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviesLezenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Lezer_ziet_het_gewone_antwoord_met_belofte_en_formele_tekst_binnen_acht_statements()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = await BeantwoordAsync(wie);

        portaal.Statements.Wissen();
        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister/{advies.Kenmerk}");

        Assert.True(portaal.Statements.Statements.Count <= 8, string.Join("\n", portaal.Statements.Statements));
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(advies.Titel, pagina.Kop);
        Assert.Contains("Dank voor jullie advies. Dit gaan we doen.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains($"Wat {wie.Gemeente.Naam} belooft", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Geachte raad", pagina.Document.QuerySelector("details")!.ParentElement!.TextContent + pagina.Inhoud, StringComparison.Ordinal);
        Assert.False(pagina.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Geen_naam_van_een_mens_staat_in_openbare_paginas()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = await BeantwoordAsync(wie);
        var namen = await portaal.InDbAsync(db => db.Reacties.Select(r => new[] { r.OpstellerNaam, r.GoedkeurderNaam! }).ToListAsync());

        foreach (var pad in new[]
        {
            $"/adviezenregister/{advies.Kenmerk}", $"/adviezenregister/{advies.Kenmerk}/gegevens", $"/adviezenregister/feed?advies={advies.Kenmerk}", "/adviezenregister/feed",
            $"/adviezenregister/organisaties/{wie.Gemeente.Id}", "/adviezenregister", "/adviezenregister/gegevens",
        })
        {
            var tekst = Encoding.UTF8.GetString((await portaal.Bezoeker().OpenAsync(pad)).Body);
            Assert.All(namen.SelectMany(n => n).Append("Contactpersoon").Append(wie.Ondersteuner.Naam).Append(wie.Behandelaar.Naam), naam => Assert.DoesNotContain(naam, tekst, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Jongere_leest_je_en_ouder_leest_u()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);

        Assert.Contains("Wil je weten", (await portaal.Bezoeker().OpenAsync($"/adviezenregister/{advies.Kenmerk}?toon=jongere")).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wilt u weten", (await portaal.Bezoeker().OpenAsync($"/adviezenregister/{advies.Kenmerk}?toon=ouder")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_openbaar_is_bestaat_niet_en_ziet_er_net_zo_uit()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var vandaag = Amsterdam.DagVan(portaal.Nu);
        var vertrouwelijk = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Vertrouwelijk).Verstuurd(portaal.Nu);
        var embargo = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Embargo, embargoTot: vandaag.AddDays(1)).Verstuurd(portaal.Nu);
        var vastgesteld = Een.Advies(wie.Raad.Id, portaal.Nu).Vastgesteld(portaal.Nu);
        await portaal.BewarenAsync(vertrouwelijk, embargo, vastgesteld, Een.Adressering(vertrouwelijk, wie.Gemeente.Id, portaal.Nu));

        foreach (var vorm in new[] { "/adviezenregister/{0}", "/adviezenregister/{0}/gegevens", "/adviezenregister/feed?advies={0}", "/adviezenregister/volgen?kenmerk={0}" })
        {
            var onbekend = await OpenAsync(vorm, "raad-1999-01");
            Assert.Equal(HttpStatusCode.NotFound, onbekend.Status);
            foreach (var advies in new[] { vertrouwelijk, embargo, vastgesteld })
            {
                var pagina = await OpenAsync(vorm, advies.Kenmerk!);
                Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
                Assert.Equal(onbekend.Inhoud, pagina.Inhoud);
            }
        }

        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/adviezenregister/organisaties/{wie.Gemeente.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/adviezenregister/feed?raad={wie.Raad.Id}")).Status);
    }

    [Fact]
    public async Task Verandering_is_er_meteen_ook_al_stond_de_pagina_klaar()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        var pad = $"/adviezenregister/{advies.Kenmerk}";
        await portaal.Bezoeker().OpenAsync(pad);
        portaal.Statements.Wissen();
        await portaal.Bezoeker().OpenAsync(pad);
        Assert.Empty(portaal.Statements.Statements);

        await portaal.InDbAsync(async db =>
        {
            (await db.Adresseringen.Include(a => a.Termijnen).SingleAsync(a => a.Id == adressering.Id)).OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), portaal.Nu);
            await db.SaveChangesAsync();
        });
        await portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Contains("heeft het advies ontvangen", (await portaal.Bezoeker().OpenAsync(pad)).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_is_geldige_atom_en_opmaak_in_een_titel_blijft_tekst()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Advies.Beginnen(wie.Raad.Id, Adviessoort.Brief, Een.Adviesinhoud(1, "<script>alert(1)</script> & \u0001 zo"), Een.Handelende(wie.Raad.Id), portaal.Nu).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(advies);

        var antwoord = await portaal.Bezoeker().OpenAsync($"/adviezenregister/feed?raad={wie.Raad.Id}");
        var feed = XDocument.Parse(Encoding.UTF8.GetString(antwoord.Body)).Root!;

        Assert.StartsWith("application/atom+xml", antwoord.Response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Equal("*", antwoord.Response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.NotNull(antwoord.Response.Content.Headers.LastModified);
        Assert.Equal("Nieuw advies: <script>alert(1)</script> &  zo", feed.Elements(Atom + "entry").Single().Element(Atom + "title")!.Value);
        Assert.All(["id", "title", "updated", "author"], naam => Assert.NotNull(feed.Element(Atom + naam)));

        var vraag = new HttpRequestMessage(HttpMethod.Get, $"/adviezenregister/feed?raad={wie.Raad.Id}");
        vraag.Headers.IfNoneMatch.Add(antwoord.Response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await portaal.Bezoeker().VraagAsync(vraag)).Status);
    }

    [Fact]
    public async Task Json_wijst_verder_tot_alles_er_een_keer_was()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var adviezen = Enumerable.Range(0, 27).Select(i => Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu.AddMinutes(-i / 2))).ToArray();
        await portaal.BewarenAsync([.. adviezen]);

        var gezien = new List<string>();
        for (string? pad = $"/adviezenregister/gegevens?raad={wie.Raad.Id}"; pad is not null;)
        {
            using var json = JsonDocument.Parse((await portaal.Bezoeker().OpenAsync(pad)).Body);
            gezien.AddRange(json.RootElement.GetProperty("adviezen").EnumerateArray().Select(a => a.GetProperty("kenmerk").GetString()!));
            pad = json.RootElement.GetProperty("volgende").GetString() is { } volgende ? new Uri(volgende).PathAndQuery : null;
        }

        Assert.Equal(adviezen.Select(a => a.Kenmerk).Order(), gezien.Order());
    }

    [Fact]
    public async Task Json_van_een_advies_heeft_antwoord_en_beloften()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = await BeantwoordAsync(wie);

        using var json = JsonDocument.Parse((await portaal.Bezoeker().OpenAsync($"/adviezenregister/{advies.Kenmerk}/gegevens")).Body);
        var organisatie = json.RootElement.GetProperty("organisaties")[0];

        Assert.Equal("overgenomen", organisatie.GetProperty("antwoord").GetProperty("aanbevelingen")[0].GetProperty("uitkomst").GetString());
        Assert.Equal(3, organisatie.GetProperty("beloften").GetArrayLength());
    }

    [Fact]
    public async Task Cijfers_van_een_organisatie_staan_er_pas_vanaf_het_minimum()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var toen = portaal.Nu.AddDays(-20);
        var pad = $"/adviezenregister/organisaties/{wie.Gemeente.Id}";
        await BewarenAsync(1);
        var weinig = await portaal.Bezoeker().OpenAsync(pad);
        Assert.Contains("We tonen een cijfer pas", weinig.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("%", weinig.Tekst("section"), StringComparison.Ordinal);

        await BewarenAsync(4);
        portaal.Klok.Advance(TimeSpan.FromDays(1));
        portaal.Statements.Wissen();
        var genoeg = await portaal.Bezoeker().OpenAsync(pad);

        Assert.True(portaal.Statements.Statements.Count <= 8, $"{portaal.Statements.Statements.Count} statements");
        Assert.Contains("100 %", genoeg.Inhoud, StringComparison.Ordinal);
        Assert.Contains("5 van 5 adviezen", genoeg.Inhoud, StringComparison.Ordinal);
        Assert.Contains("15 van 15 aanbevelingen", genoeg.Inhoud, StringComparison.Ordinal);
        Assert.Contains("mediaan van 5 adviezen", genoeg.Inhoud, StringComparison.Ordinal);

        async Task BewarenAsync(int aantal)
        {
            foreach (var _ in Enumerable.Range(0, aantal))
            {
                var advies = Een.Advies(wie.Raad.Id, toen).Verstuurd(toen);
                await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, toen).Beantwoord(advies, toen.AddDays(3)));
            }
        }
    }

    private async Task<Pagina> OpenAsync(string vorm, string kenmerk) =>
        await portaal.Bezoeker().OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, vorm, kenmerk));

    private async Task<Advies> BeantwoordAsync(Adviesbezetting wie)
    {
        var toen = portaal.Nu.AddDays(-10);
        var advies = Een.Advies(wie.Raad.Id, toen).Verstuurd(toen);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, toen, wie.Behandelaar.Id).Beantwoord(advies, toen.AddDays(2)));
        return advies;
    }

    [Fact]
    public async Task De_brief_is_voor_iedereen_zolang_het_advies_openbaar_is()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (openbaar, _) = await portaal.VerstuurdAdviesAsync(wie);
        var geheim = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Vertrouwelijk).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(geheim);

        var brief = await portaal.Bezoeker().OpenAsync($"/adviezenregister/{openbaar.Kenmerk}/stukken?handler=Brief");

        Assert.Equal("application/pdf", brief.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("geen openbare bijlagen", (await portaal.Bezoeker().OpenAsync($"/adviezenregister/{openbaar.Kenmerk}/stukken")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/adviezenregister/{geheim.Kenmerk}/stukken?handler=Brief")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/adviezenregister/{openbaar.Kenmerk}/stukken?handler=Bijlage&bijlage={Guid.NewGuid()}")).Status);
    }
}
