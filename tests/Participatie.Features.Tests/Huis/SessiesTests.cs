using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Huis;

public sealed class SessiesTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Beeindigde_sessie_is_bij_het_volgende_verzoek_uitgelogd()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = await portaal.AlsAsync(gebruiker);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bezoeker));

        await portaal.InDbAsync(db => db.Sessies.Where(s => s.AccountId == gebruiker.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, portaal.Nu)));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(bezoeker));
    }

    [Fact]
    public async Task Andere_sessie_van_dezelfde_persoon_blijft()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var telefoon = await portaal.AlsAsync(gebruiker);
        var laptop = await portaal.AlsAsync(gebruiker);

        await (await telefoon.OpenAsync("/mijn-account")).VerstuurAsync("Log uit");

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(telefoon));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(laptop));
    }

    [Fact]
    public async Task Gesloten_account_komt_nergens_meer_in()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = await portaal.AlsAsync(gebruiker);

        await portaal.InDbAsync(db => db.Users.Where(a => a.Id == gebruiker.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsActief, false)));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(bezoeker));
    }

    [Fact]
    public async Task Ingetrokken_rol_werkt_meteen_niet_meer()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var bezoeker = await portaal.AlsAsync(gebruiker);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bezoeker, "/beheer/jobs"));

        await portaal.InDbAsync(async db =>
        {
            (await db.Roltoekenningen.SingleAsync(r => r.AccountId == gebruiker.Id)).Beeindigen(portaal.Nu);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bezoeker, "/beheer/jobs"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bezoeker));
    }

    [Fact]
    public async Task Rol_bij_een_stopgezette_organisatie_telt_niet()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var bezoeker = await portaal.AlsAsync(gebruiker);

        await portaal.InDbAsync(async db =>
        {
            (await db.Organisaties.SingleAsync(o => o.Id == gebruiker.Rollen[0].OrganisatieId)).Stopzetten();
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bezoeker, "/beheer/jobs"));
    }

    [Fact]
    public async Task Koekje_met_een_verzonnen_inhoud_geeft_geen_toegang()
    {
        var bezoeker = portaal.Bezoeker();
        bezoeker.Koekje("__Host-participatie", "verzonnen");

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(bezoeker));
    }

    [Fact]
    public async Task Lezen_schrijft_hooguit_een_keer_per_tien_minuten()
    {
        await using var eigen = new Portaal();
        var gebruiker = await eigen.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = await eigen.AlsAsync(gebruiker);
        var begin = eigen.Nu;

        eigen.Klok.Advance(TimeSpan.FromMinutes(9));
        await bezoeker.OpenAsync("/mijn-account");
        var na9 = await GezienAsync(eigen, gebruiker);
        eigen.Klok.Advance(TimeSpan.FromMinutes(2));
        await bezoeker.OpenAsync("/mijn-account");

        Assert.Equal(begin, na9);
        Assert.Equal(eigen.Nu, await GezienAsync(eigen, gebruiker));
    }

    [Fact]
    public async Task Pagina_van_een_ingelogde_kost_een_vraag_aan_de_database()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        await bezoeker.OpenAsync("/over");

        portaal.Statements.Wissen();
        await bezoeker.OpenAsync("/over");

        Assert.Single(portaal.Statements.Statements);
    }

    [Fact]
    public async Task Begonnen_sessie_noemt_het_apparaat_in_gewone_woorden()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        await using var scope = portaal.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.UserAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1";

        var account = await scope.ServiceProvider.GetRequiredService<ParticipatieDb>().Users.SingleAsync(a => a.Id == gebruiker.Id);
        await scope.ServiceProvider.GetRequiredService<Sessies>().BeginnenAsync(http, account, Accountgebeurtenissoort.IngelogdMetWachtwoord, CancellationToken.None);

        Assert.Equal("Safari op iPhone", await portaal.InDbAsync(db => db.Sessies.Where(s => s.AccountId == gebruiker.Id).Select(s => s.Apparaat).SingleAsync()));
    }

    private static async Task<HttpStatusCode> StatusAsync(Bezoeker bezoeker, string pad = "/mijn-account") =>
        (await bezoeker.VraagAsync(new HttpRequestMessage(HttpMethod.Get, pad), volg: false)).Status;

    private static Task<DateTime> GezienAsync(Portaal portaal, Gebruiker gebruiker) =>
        portaal.InDbAsync(db => db.Sessies.Where(s => s.AccountId == gebruiker.Id).Select(s => s.LaatstGezienOp).SingleAsync());
}
