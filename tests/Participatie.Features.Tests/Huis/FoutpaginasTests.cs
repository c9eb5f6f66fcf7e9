using System.Net;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Huis;

public sealed class FoutpaginasTests(Storingsportaal portaal) : IClassFixture<Storingsportaal>
{
    private static readonly string[] Binnenkant = [Storingsportaal.Geheim, "Exception", "   at ", "Microsoft.", "Participatie.Web", ".cs:line", "SQLite", "Npgsql", "StackTrace"];

    [Fact]
    public async Task Verouderd_formulier_geeft_400()
    {
        var pagina = await StuurAsync(HttpMethod.Post, "/uitloggen");

        Houdt(pagina, HttpStatusCode.BadRequest, "Deze pagina was te lang open");
    }

    [Fact]
    public async Task Formulier_van_een_ander_geeft_400()
    {
        var ander = await portaal.AlsAsync(Rol.Onderzoeker);
        var token = (await ander.OpenAsync("/mijn-account")).Element("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var ik = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await ik.VraagAsync(Formulier("/uitloggen", token));

        Houdt(pagina, HttpStatusCode.BadRequest, "Deze pagina was te lang open");
    }

    [Fact]
    public async Task Verkeerde_rol_geeft_403()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync("/beheer/jobs");

        Houdt(pagina, HttpStatusCode.Forbidden, "Dit kunt u niet openen");
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/fout/200")]
    [InlineData("/fout/abc")]
    [InlineData("/rondes/geen-nummer")]
    [InlineData("/..%2f..%2fappsettings.json")]
    public async Task Onbekend_adres_geeft_404(string pad)
    {
        var pagina = await StuurAsync(HttpMethod.Get, pad);

        Houdt(pagina, HttpStatusCode.NotFound, pagina.Pad == "/fout/200" ? pagina.Kop : "Deze pagina vinden wij niet");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Vreemde_methode_geeft_een_gewone_fout(string methode)
    {
        var pagina = await StuurAsync(new HttpMethod(methode), "/over");

        Assert.InRange((int)pagina.Status, 400, 499);
        GeenBinnenkant(pagina);
    }

    [Fact]
    public async Task Formulier_naar_een_pagina_zonder_formulier_geeft_405()
    {
        var ik = await portaal.AlsAsync(Rol.Onderzoeker);
        var token = (await ik.OpenAsync("/mijn-account")).Element("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var pagina = await ik.VraagAsync(Formulier("/toegankelijkheid", token));

        Houdt(pagina, HttpStatusCode.MethodNotAllowed, "Zo werkt deze pagina niet");
    }

    [Fact]
    public async Task Te_veel_pogingen_geeft_429_en_kijken_telt_niet_mee()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await StuurAsync(HttpMethod.Get, "/over")).Status);
        }

        await StuurAsync(HttpMethod.Post, "/over");
        await StuurAsync(HttpMethod.Post, "/over");
        var pagina = await StuurAsync(HttpMethod.Post, "/over");

        Houdt(pagina, HttpStatusCode.TooManyRequests, "Even wachten");
        Assert.Equal(HttpStatusCode.OK, (await StuurAsync(HttpMethod.Get, "/over")).Status);
    }

    [Fact]
    public async Task Storing_geeft_500_met_een_nummer_en_zonder_binnenkant()
    {
        var pagina = await StuurAsync(HttpMethod.Get, "/" + Storingsportaal.Kapot);

        Houdt(pagina, HttpStatusCode.InternalServerError, "Er ging iets mis bij ons");
        Assert.NotEmpty(pagina.Tekst("code"));
    }

    [Fact]
    public async Task Storing_voor_een_ingelogde_geeft_dezelfde_pagina()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync("/mijn-account" + Storingsportaal.Kapot);

        Houdt(pagina, HttpStatusCode.InternalServerError, "Er ging iets mis bij ons");
    }

    private static HttpRequestMessage Formulier(string pad, string token) =>
        new(HttpMethod.Post, pad) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };

    private static void Houdt(Pagina pagina, HttpStatusCode status, string kop)
    {
        Assert.Equal((status, kop), (pagina.Status, pagina.Kop));
        Assert.NotNull(pagina.Element("main a[href='/']"));
        GeenBinnenkant(pagina);
        KoppenTests.Houdt(pagina);
    }

    private static void GeenBinnenkant(Pagina pagina)
    {
        var tekst = System.Text.Encoding.UTF8.GetString(pagina.Body);
        Assert.All(Binnenkant, b => Assert.DoesNotContain(b, tekst, StringComparison.Ordinal));
    }

    private Task<Pagina> StuurAsync(HttpMethod methode, string pad) => portaal.Bezoeker().VraagAsync(new HttpRequestMessage(methode, pad), volg: false);
}
