using System.Net;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.PortaalPaginas;

public sealed class FoutTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Verlopen_formulier_komt_terug_met_wat_was_ingevuld()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await PostAsync(bezoeker, "same-origin");

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
        Assert.Equal("Lange tekst", pagina.Element("input[name=Toelichting]")!.GetAttribute("value"));
        Assert.Equal("/uitloggen", pagina.Element("main form")!.GetAttribute("action"));
        Assert.Null(pagina.Element("input[name=Wachtwoord]"));
    }

    [Fact]
    public async Task Formulier_van_een_andere_site_krijgt_geen_tweede_kans()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await PostAsync(bezoeker, "cross-site");

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
        Assert.Null(pagina.Element("input[name=Toelichting]"));
    }

    [Fact]
    public async Task Na_een_verlopen_sessie_gaat_niets_verloren()
    {
        var pagina = await PostAsync(portaal.Bezoeker(), "same-origin", "/mijn-account");

        Assert.Equal(HttpStatusCode.Unauthorized, pagina.Status);
        Assert.Equal("U bent niet meer ingelogd", pagina.Kop);
        Assert.Equal("Lange tekst", pagina.Element("input[name=Toelichting]")!.GetAttribute("value"));
    }

    private static Task<Pagina> PostAsync(Bezoeker bezoeker, string site, string pad = "/uitloggen")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, pad)
        {
            Content = new FormUrlEncodedContent([new("Toelichting", "Lange tekst"), new("Wachtwoord", "geheim"), new("__RequestVerificationToken", "oud")]),
        };
        request.Headers.Add("Sec-Fetch-Site", site);
        return bezoeker.VraagAsync(request);
    }
}
