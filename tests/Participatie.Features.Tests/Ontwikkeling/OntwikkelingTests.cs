using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Mail;

namespace Participatie.Features.Tests.Ontwikkeling;

/// <summary>A portal on a developer's machine, without the demo region.</summary>
public sealed class Ontwikkelportaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Demo:Actief"] = "false" };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Development");
    }
}

public sealed class OntwikkelingTests(Ontwikkelportaal portaal) : IClassFixture<Ontwikkelportaal>
{
    [Fact]
    public async Task Kaart_logt_in_als_iemand_van_de_demoregio()
    {
        var wie = await portaal.GebruikerAsync(Rol.Onderzoeker);
        await AdresAsync(wie.Id, "sanne@demo.participatie.example");
        var pagina = await portaal.Bezoeker().OpenAsync("/ontwikkeling");

        var daarna = await pagina.VerstuurAsync($"{wie.Naam}onderzoeker, {wie.Rollen[0].Organisatie}");

        Assert.Equal("/wacht-op-mij", daarna.Pad);
        Assert.Contains(wie.Naam, daarna.Tekst(".pp-user"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Echt_account_is_niet_over_te_nemen()
    {
        var demo = await portaal.GebruikerAsync(Rol.Raadslid);
        await AdresAsync(demo.Id, "raad@demo.participatie.example");
        var echt = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.OpenAsync("/ontwikkeling");
        Assert.DoesNotContain(echt.Naam + "onderzoeker", pagina.Inhoud, StringComparison.Ordinal);

        var antwoord = await bezoeker.VraagAsync(new HttpRequestMessage(HttpMethod.Post, "/ontwikkeling/inloggen-als")
        {
            Content = new FormUrlEncodedContent(
            [
                new("account", echt.Id.ToString()),
                new("__RequestVerificationToken", pagina.Element("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            ]),
        });

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
    }

    [Fact]
    public async Task Postvak_toont_ook_de_code_die_na_verzending_is_gewist()
    {
        var email = await portaal.EmailVanAsync((await portaal.GebruikerAsync(Rol.Raadslid)).Id);
        await (await portaal.Bezoeker().OpenAsync("/inloggen")).VerstuurAsync("Mail mij een code", ("Command.Email", email));
        await portaal.JobAsync<MailVersturenJob>();

        var pagina = await portaal.Bezoeker().OpenAsync("/ontwikkeling/postvak");
        Assert.Contains("Uw code is ", pagina.Inhoud, StringComparison.Ordinal);
        var opgemaakt = await pagina.KlikAsync("Bekijk de opgemaakte mail");
        Assert.StartsWith("sandbox", Assert.Single(opgemaakt.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private Task AdresAsync(Guid accountId, string email) => portaal.InDbAsync(db => db.Users.Where(a => a.Id == accountId).ExecuteUpdateAsync(
        a => a.SetProperty(x => x.Email, email).SetProperty(x => x.NormalizedEmail, email.ToUpperInvariant())));
}

public sealed class BuitenOntwikkelingTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Theory]
    [InlineData("GET", "/ontwikkeling")]
    [InlineData("GET", "/ontwikkeling/postvak")]
    [InlineData("GET", "/ontwikkeling/postvak?handler=Html")]
    [InlineData("GET", "/ontwikkeling/inloggen-als")]
    [InlineData("POST", "/ontwikkeling/inloggen-als")]
    public async Task Buiten_ontwikkeling_bestaat_de_pagina_niet(string methode, string pad)
    {
        var antwoord = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(new HttpMethod(methode), pad));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.Equal("Deze pagina vinden wij niet", antwoord.Kop);
    }
}
