using System.Net;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingAfmeldenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Openen_legt_uit_en_pas_de_knop_meldt_af()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());

        var pagina = await portaal.Bezoeker().OpenAsync($"/afmelden/{genodigde.Token}");
        Assert.Equal("Geen mail meer over deze vragenlijst", pagina.Kop);
        Assert.Equal(Uitnodigingstatus.Uitgenodigd, await portaal.StatusAsync(genodigde));
        pagina = await pagina.VerstuurAsync("Meld mij af");

        Assert.Equal("Je bent afgemeld", pagina.Kop);
        Assert.Equal(Uitnodigingstatus.Afgemeld, await portaal.StatusAsync(genodigde));
        Assert.Equal("Met deze code kan niemand meer invullen", (await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}")).Kop);
    }

    [Fact]
    public async Task Mailprogramma_meldt_af_zonder_pagina_en_wist_het_concept()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        await (await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}")).VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));
        var request = new HttpRequestMessage(HttpMethod.Post, $"/afmelden/{genodigde.Token}")
        {
            Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var pagina = await portaal.Bezoeker().VraagAsync(request);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(Uitnodigingstatus.Afgemeld, await portaal.StatusAsync(genodigde));
        Assert.Null(await portaal.ConceptAsync(genodigde));
    }

    [Fact]
    public async Task Na_het_invullen_blijft_de_vlag_staan()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        await portaal.InvullenAsync(genodigde);

        var pagina = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Post, $"/afmelden/{genodigde.Token}"));

        Assert.Equal("Geen mail meer over deze vragenlijst", pagina.Kop);
        Assert.Contains("al ingevuld of gesloten", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(Uitnodigingstatus.Ingevuld, await portaal.StatusAsync(genodigde));
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Onbekende_link_geeft_404_bij_kijken_en_bij_versturen(string token)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/afmelden/{token}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Post, $"/afmelden/{token}"))).Status);
    }
}
