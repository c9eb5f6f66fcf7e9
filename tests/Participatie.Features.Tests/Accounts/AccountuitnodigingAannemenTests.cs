using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Beheer;

namespace Participatie.Features.Tests.Accounts;

public sealed class AccountuitnodigingAannemenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Professional_kiest_een_wachtwoord_en_gaat_naar_de_tweede_stap()
    {
        var (link, email) = await UitnodigenAsync(Rol.Onderzoeker);
        var pagina = await portaal.Bezoeker().OpenAsync(link);
        Assert.Equal("Nieuw Mens", pagina.Element("#Command_Naam")!.GetAttribute("value"));

        var kort = await pagina.VerstuurAsync("Ga verder", ("Command.Wachtwoord", "kort"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kort.Status);
        Assert.StartsWith("Maak uw wachtwoord langer", kort.FoutBij("Command.Wachtwoord"), StringComparison.Ordinal);
        var daarna = await kort.VerstuurAsync("Ga verder", ("Command.Naam", "Nieuwe Naam"), ("Command.Wachtwoord", "paard batterij nietje"));

        Assert.Equal("/inloggen/tweede-stap-instellen", daarna.Pad);
        var account = await portaal.InDbAsync(db => db.Users.SingleAsync(a => a.Email == email));
        Assert.Equal("Nieuwe Naam", account.Naam);
        Assert.True(account.EmailConfirmed);
    }

    [Fact]
    public async Task Raadslid_bevestigt_alleen_en_is_binnen()
    {
        var (link, _) = await UitnodigenAsync(Rol.Raadslid);
        var pagina = await portaal.Bezoeker().OpenAsync(link);
        Assert.Null(pagina.Element("input[type=password]"));

        Assert.Equal("/wacht-op-mij", (await pagina.VerstuurAsync("Begin")).Pad);
    }

    [Fact]
    public async Task Gebruikte_verlopen_vervangen_en_verzonnen_link_zeggen_wat_te_doen()
    {
        var (gebruikt, _) = await UitnodigenAsync(Rol.Raadslid);
        await (await portaal.Bezoeker().OpenAsync(gebruikt)).VerstuurAsync("Begin");
        var (vervangen, email) = await UitnodigenAsync(Rol.Raadslid);
        var beheerder = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var id = await portaal.InDbAsync(db => db.Users.Where(a => a.Email == email).Select(a => a.Id).SingleAsync());
        await portaal.StuurAsync(new UitnodigingHerhalen.Command(id), beheerder);
        var (verlopen, _) = await UitnodigenAsync(Rol.Raadslid);
        portaal.Klok.Advance(Accountuitnodiging.Geldigheid);

        foreach (var link in new[] { gebruikt, vervangen, verlopen, "/uitnodiging/verzonnen", $"/uitnodiging/{new string('A', 43)}" })
        {
            var pagina = await portaal.Bezoeker().OpenAsync(link);
            Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
            Assert.Equal("Deze uitnodiging werkt niet meer", pagina.Kop);
        }
    }

    [Fact]
    public async Task Link_die_tijdens_het_invullen_verloopt_bewaart_niets()
    {
        var (link, email) = await UitnodigenAsync(Rol.Onderzoeker);
        var pagina = await portaal.Bezoeker().OpenAsync(link);
        portaal.Klok.Advance(Accountuitnodiging.Geldigheid);

        var daarna = await pagina.VerstuurAsync("Ga verder", ("Command.Wachtwoord", "paard batterij nietje"));

        Assert.Equal("Deze uitnodiging werkt niet meer", daarna.Kop);
        Assert.Null(await portaal.InDbAsync(db => db.Users.Where(a => a.Email == email).Select(a => a.PasswordHash).SingleAsync()));
    }

    private async Task<(string Link, string Email)> UitnodigenAsync(Rol rol)
    {
        var beheerder = await portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var email = $"nieuw{Guid.NewGuid():N}@voorbeeld.example";
        await portaal.StuurAsync(
            new PersoonUitnodigen.Command { Naam = "Nieuw Mens", Email = email, OrganisatieId = beheerder.Rollen[0].OrganisatieId, Rol = rol }, beheerder);
        return (await portaal.LinkUitMailAsync(email), email);
    }
}
