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
