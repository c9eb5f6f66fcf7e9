using System.Net;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.PortaalPaginas;

public sealed class StartTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Bezoeker_leest_waar_het_portaal_voor_is()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal("Wat jongeren en ouders zeggen, raakt niet kwijt", pagina.Kop);
    }

    [Fact]
    public async Task Zonder_resultaten_zegt_de_startpagina_dat_ze_nog_komen()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/");

        Assert.Contains("De eerste ronde is nog niet klaar.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(pagina.Element(".pp-thread"));
        Assert.Null(pagina.Element(".pp-waffle"));
        Assert.Contains("0800-0432", pagina.Tekst(".pp-help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_op_de_startpagina_gaat_zonder_tussenstap_naar_de_vragenlijst()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var pagina = await portaal.Bezoeker().OpenAsync("/");

        var binnen = await pagina.VerstuurAsync("Begin", (Web.Features.Ervaringen.Invulpagina.Codeveld, genodigde.Code));

        Assert.Equal(HttpStatusCode.OK, binnen.Status);
        Assert.StartsWith("/vragenlijst/", binnen.Pad, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_opent_het_codeveld_in_het_Engels()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/");

        var engels = await pagina.VerstuurAsync("In English");

        Assert.Equal("en", engels.Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/toegankelijkheid", "Toegankelijkheidsverklaring", "Status C")]
    [InlineData("/privacy", "Privacy", "gesloten envelop")]
    [InlineData("/klacht-of-vertrouwenspersoon", "Klacht of vertrouwenspersoon", "Jeugdstem")]
    [InlineData("/over", "Over Participatie", "EUPL")]
    public async Task Vaste_paginas_zijn_er_voor_iedereen_en_spreken_niemand_aan(string pad, string kop, string woord)
    {
        var pagina = await portaal.Bezoeker().OpenAsync(pad);

        Assert.Equal(kop, pagina.Kop);
        Assert.Contains(woord, pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(" u ", pagina.Tekst("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Onbekend_adres_geeft_404_met_een_weg_terug()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal("Deze pagina vinden wij niet", pagina.Kop);
    }

    [Fact]
    public async Task Wie_niet_is_ingelogd_gaat_naar_inloggen()
    {
        var pagina = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Get, "/mijn-account"), volg: false);

        Assert.Equal("/inloggen", pagina.Response.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Ingelogde_komt_binnen_en_uitloggen_beeindigt_de_sessie()
    {
        var bezoeker = await portaal.AlsAsync(Participatie.Domain.Organisaties.Rol.Onderzoeker);

        var account = await bezoeker.OpenAsync("/mijn-account");
        Assert.Equal(HttpStatusCode.OK, account.Status);
        await account.VerstuurAsync("Log uit");

        var daarna = await bezoeker.VraagAsync(new HttpRequestMessage(HttpMethod.Get, "/mijn-account"), volg: false);
        Assert.Equal(HttpStatusCode.Redirect, daarna.Status);
    }
}
