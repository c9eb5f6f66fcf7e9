using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Accounts;

namespace Participatie.Features.Tests.Accounts;

public sealed class InlogcodeInvoerenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private const string Code = "123456";

    [Fact]
    public async Task Goede_code_geeft_het_account() => Assert.NotNull(await ProberenAsync(await CodeAsync(), Code));

    [Fact]
    public async Task Foute_code_geeft_niets() => Assert.Null(await ProberenAsync(await CodeAsync(), "654321"));

    [Fact]
    public async Task Code_werkt_een_keer()
    {
        var id = await CodeAsync();
        await ProberenAsync(id, Code);

        Assert.Null(await ProberenAsync(id, Code));
    }

    [Fact]
    public async Task Verlopen_code_werkt_niet()
    {
        var id = await CodeAsync();
        portaal.Klok.Advance(Inlogcode.Geldigheid);

        Assert.Null(await ProberenAsync(id, Code));
    }

    [Fact]
    public async Task Zesde_poging_werkt_niet_ook_niet_met_de_goede_code()
    {
        var id = await CodeAsync();
        for (var i = 0; i < Inlogcode.PogingenMax; i++)
        {
            await ProberenAsync(id, "000000");
        }

        Assert.Null(await ProberenAsync(id, Code));
    }

    [Fact]
    public async Task Vijfde_poging_werkt_nog()
    {
        var id = await CodeAsync();
        for (var i = 1; i < Inlogcode.PogingenMax; i++)
        {
            await ProberenAsync(id, "000000");
        }

        Assert.NotNull(await ProberenAsync(id, Code));
    }

    [Fact]
    public async Task Code_van_een_ander_werkt_niet_bij_de_mijne()
    {
        var mijn = await CodeAsync();
        await CodeAsync("777777");

        Assert.Null(await ProberenAsync(mijn, "777777"));
    }

    [Fact]
    public async Task Wie_intussen_een_rol_met_wachtwoord_kreeg_komt_er_niet_in()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Raadslid);
        var id = await CodeAsync(gebruikerId: gebruiker.Id);
        await portaal.BewarenAsync(Roltoekenning.Toekennen(gebruiker.Id, gebruiker.Rollen[0].OrganisatieId, Rol.Onderzoeker, portaal.Nu));

        Assert.Null(await ProberenAsync(id, Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("12345")]
    [InlineData("1234567")]
    public async Task Iets_anders_dan_zes_cijfers_vraagt_om_zes_cijfers_en_kost_geen_poging(string? code)
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Raadslid);
        var bezoeker = portaal.Bezoeker();
        var pagina = await (await bezoeker.OpenAsync("/inloggen")).VerstuurAsync("Mail mij een code", ("Command.Email", await portaal.EmailVanAsync(gebruiker.Id)));

        var daarna = await pagina.VerstuurAsync("Log in", ("Command.Code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, daarna.Status);
        Assert.Equal("Vul de 6 cijfers uit de mail in.", daarna.FoutBij("Command.Code"));
        Assert.Equal(0, await portaal.InDbAsync(db => db.Inlogcodes.Where(c => c.AccountId == gebruiker.Id).SumAsync(c => c.Pogingen)));
    }

    private Task<Guid?> ProberenAsync(Guid id, string code) => portaal.StuurAsync(new InlogcodeInvoeren.Command { CodeId = id, Code = code });

    private async Task<Guid> CodeAsync(string code = Code, Guid? gebruikerId = null)
    {
        var id = Guid.NewGuid();
        await portaal.BewarenAsync(new Inlogcode
        {
            Id = id,
            AccountId = gebruikerId ?? (await portaal.GebruikerAsync(Rol.Raadslid)).Id,
            Codehash = portaal.Services.GetRequiredService<Accountkluis>().Codehash(id, code),
            GeldigTot = portaal.Nu + Inlogcode.Geldigheid,
        });
        return id;
    }
}
