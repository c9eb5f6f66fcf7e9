using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Accounts;

public sealed class WachtwoordVergetenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Link_uit_de_mail_geeft_een_nieuw_wachtwoord_een_keer_en_logt_overal_uit()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var elders = await portaal.AlsAsync(new Web.Infrastructure.Security.Gebruiker(wie.Id, "", Guid.Empty, []));
        await VragenAsync(wie.Email);
        var link = await portaal.LinkUitMailAsync(wie.Email);

        var pagina = await portaal.Bezoeker().OpenAsync(link);
        Assert.Contains(wie.Email, pagina.Inhoud, StringComparison.Ordinal);
        var daarna = await pagina.VerstuurAsync("Bewaar", ("Command.Wachtwoord", "een heel ander woord"));

        Assert.Equal("/inloggen", daarna.Pad);
        Assert.Equal("Uw nieuwe wachtwoord is bewaard. Log ermee in.", daarna.Melding);
        Assert.Equal("/inloggen", (await elders.OpenAsync("/mijn-account")).Pad);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync(link)).Status);
        Assert.Contains("Er is een nieuw wachtwoord gekozen", await portaal.LaatsteMailAsync(wie.Email), StringComparison.Ordinal);
        Assert.True(await portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).Select(a => a.Totpsleutel != null).SingleAsync()));
    }

    [Fact]
    public async Task Elk_adres_krijgt_hetzelfde_antwoord_en_alleen_een_wachtwoordaccount_een_mail()
    {
        var bekend = (await portaal.WachtwoordaccountAsync()).Email;
        var raadslid = await portaal.EmailVanAsync((await portaal.GebruikerAsync(Rol.Raadslid)).Id);

        var antwoorden = new List<string>();
        foreach (var email in new[] { bekend, raadslid, "niemand@voorbeeld.example" })
        {
            var pagina = await VragenAsync(email);
            antwoorden.Add(pagina.Pad + pagina.Inhoud);
        }

        Assert.Single(antwoorden.Distinct());
        Assert.NotNull(await portaal.LaatsteMailAsync(bekend));
        Assert.Null(await portaal.LaatsteMailAsync(raadslid));
    }

    [Fact]
    public async Task Link_is_na_een_uur_verlopen()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        await VragenAsync(wie.Email);
        portaal.Klok.Advance(Wachtwoordherstel.Geldigheid);

        var pagina = await portaal.Bezoeker().OpenAsync(await portaal.LinkUitMailAsync(wie.Email));

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal("Deze link werkt niet meer", pagina.Kop);
    }

    private async Task<Pagina> VragenAsync(string email) =>
        await (await portaal.Bezoeker().OpenAsync("/wachtwoord-vergeten")).VerstuurAsync("Mail mij een link", ("Command.Email", email));
}
