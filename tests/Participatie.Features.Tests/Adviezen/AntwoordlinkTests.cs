using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed partial class AntwoordlinkTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Met_de_code_leest_en_bevestigt_iemand_zonder_account()
    {
        var (link, token) = await LinkAsync();
        var bezoeker = portaal.Bezoeker();
        var gevraagd = await (await bezoeker.OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code");

        var binnen = await gevraagd.VerstuurAsync("Ga verder", ("Code", await CodeAsync(link)));
        Assert.EndsWith("/advies", binnen.Pad, StringComparison.Ordinal);
        portaal.Statements.Wissen();
        var klaar = await binnen.VerstuurAsync("Ik heb het advies ontvangen");

        Assert.Contains("raad weet", klaar.Melding, StringComparison.Ordinal);
        Assert.NotNull(await portaal.InDbAsync(db => db.Adresseringen.Where(a => a.Id == link.AdresseringId).Select(a => a.BevestigdOp).SingleAsync()));
        Assert.Equal("application/pdf", (await bezoeker.OpenAsync($"/antwoord/{token}/brief")).Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Doorgestuurde_link_opent_niets()
    {
        var (link, token) = await LinkAsync();
        var eigenaar = portaal.Bezoeker();
        await (await eigenaar.OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code");
        var vreemde = portaal.Bezoeker();

        foreach (var pad in new[] { $"/antwoord/{token}/advies", $"/antwoord/{token}/brief" })
        {
            var pagina = await vreemde.OpenAsync(pad);
            Assert.Equal($"/antwoord/{token}", pagina.Pad);
            Assert.DoesNotContain("Ouders wachten", pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(link.Email, pagina.Inhoud, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Foute_code_telt_vijf_keer_en_dan_werkt_ook_de_goede_niet()
    {
        var (link, token) = await LinkAsync();
        var pagina = await (await portaal.Bezoeker().OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code");
        var goed = await CodeAsync(link);
        var fout = goed == "111111" ? "222222" : "111111";
        for (var i = 0; i < 5; i++)
        {
            pagina = await pagina.VerstuurAsync("Ga verder", ("Code", fout));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Ga verder", ("Code", goed))).Status);
    }

    [Fact]
    public async Task Code_werkt_een_keer()
    {
        var (link, token) = await LinkAsync();
        var eerste = await (await portaal.Bezoeker().OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code");
        var code = await CodeAsync(link);
        await eerste.VerstuurAsync("Ga verder", ("Code", code));

        var tweede = await (await portaal.Bezoeker().OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await tweede.VerstuurAsync("Ga verder", ("Code", code))).Status);
    }

    [Fact]
    public async Task Onbekende_link_bestaat_niet() =>
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/antwoord/{Eenmalig.Link().Token}")).Status);

    [Fact]
    public async Task Ingetrokken_link_en_een_van_een_gesloten_advies_zijn_voorbij()
    {
        var (link, token) = await LinkAsync();
        await portaal.InDbAsync(async db =>
        {
            (await db.Antwoordlinks.SingleAsync(l => l.Id == link.Id)).Intrekken(portaal.Nu);
            await db.SaveChangesAsync();
            return 0;
        });

        var pagina = await portaal.Bezoeker().OpenAsync($"/antwoord/{token}");

        Assert.Equal(HttpStatusCode.Gone, pagina.Status);
        Assert.Equal("Deze link werkt niet meer", pagina.Kop);
        Assert.DoesNotContain(link.Naam, pagina.Inhoud, StringComparison.Ordinal);
        Assert.False(link.Werkt(Adresseringstatus.Afgesloten, portaal.Nu));
        Assert.False(link.Werkt(Adresseringstatus.Gevraagd, portaal.Nu + Antwoordlink.Geldigheid));
    }

    [Fact]
    public async Task Wie_te_vaak_een_code_vraagt_krijgt_geen_mail_meer_en_hetzelfde_antwoord()
    {
        var (link, token) = await LinkAsync();
        var pagina = await portaal.Bezoeker().OpenAsync($"/antwoord/{token}");
        pagina = await pagina.VerstuurAsync("Stuur mij de code");
        for (var i = 0; i < 6; i++)
        {
            pagina = await pagina.VerstuurAsync("Stuur een nieuwe code");
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
        }

        Assert.Equal(Antwoordlink.CodesPerUurMax, await portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Aan == link.Email)));
    }

    [Fact]
    public async Task Een_schrijft_en_een_ander_keurt_goed_elk_met_een_eigen_link()
    {
        var (link, token) = await LinkAsync();
        var schrijven = await (await BinnenAsync(link, token)).KlikAsync("Schrijf het antwoord");
        var velden = new List<(string, string?)> { ("Command.Invoer.FormeleTekst", "Geachte raad, hierbij ons antwoord."), ("Command.Invoer.GewoneTekst", "Dank voor uw advies."), ("Command.GoedkeurderNaam", "Bo Jansen") };
        for (var i = 0; i < 3; i++)
        {
            velden.AddRange([($"Command.Invoer.Antwoorden[{i}].Uitkomst", "Niet"), ($"Command.Invoer.Antwoorden[{i}].Motivering", "Dat kan hier niet.")]);
        }

        var zelf = await schrijven.VerstuurAsync("Bied aan uw collega aan", [.. velden, ("Command.GoedkeurderEmail", link.Email)]);
        Assert.Equal([AntwoordlinkRules.AnderAdres.Tekst], zelf.Fouten);
        var ander = $"bo{link.Id:N}@voorbeeld.example";
        Assert.Contains("Uw collega krijgt een mail", (await zelf.VerstuurAsync("Bied aan uw collega aan", [.. velden, ("Command.GoedkeurderEmail", ander)])).Melding, StringComparison.Ordinal);

        var tweede = await portaal.InDbAsync(db => db.Antwoordlinks.SingleAsync(l => l.Email == ander));
        var mail = await portaal.InDbAsync(db => db.Mailberichten.SingleAsync(m => m.Aan == ander));
        var goedkeuren = await (await BinnenAsync(tweede, Adres().Match(mail.Tekst).Groups["token"].Value)).KlikAsync("Bekijk het antwoord van uw collega");
        Assert.Contains("Dat kan hier niet.", goedkeuren.Inhoud, StringComparison.Ordinal);
        Assert.Contains("verstuurd aan de raad", (await goedkeuren.VerstuurAsync("Keur goed en verstuur")).Melding, StringComparison.Ordinal);
        Assert.Equal(Adresseringstatus.Beantwoord, await portaal.InDbAsync(db => db.Adresseringen.Where(a => a.Id == link.AdresseringId).Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task Raad_stuurt_een_nieuwe_link_aan_een_ander_en_de_oude_werkt_niet_meer()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
        var deel = Adressering.Versturen(
            advies, new(wie.Gemeente.Id, null, "Kim de Vries", "kwijt@voorbeeld.example"), Reactieplichten.Standaard(advies.Soort), Een.Regels(), Domain.Termijnen.Werkkalender.Standaard,
            Een.Handelende(wie.Raad.Id), portaal.Nu);
        var (token, hash) = Eenmalig.Link();
        await portaal.BewarenAsync(advies, deel, Antwoordlink.Maken(deel, Antwoordrol.Behandelaar, "Kim de Vries", "kwijt@voorbeeld.example", hash, portaal.Nu));
        var raadslid = await portaal.AlsAsync(wie.Raadslid);
        var pagina = await raadslid.OpenAsync($"/adviezen/antwoorden/{deel.Id}/link");

        var fout = await pagina.VerstuurAsync("Stuur de link", ("Command.Email", "geen adres"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        var ander = $"nieuw{deel.Id:N}@voorbeeld.example";
        var klaar = await fout.VerstuurAsync("Stuur de link", ("Command.Naam", "Bo Bakker"), ("Command.Email", ander));

        Assert.Equal("De nieuwe link is onderweg. De oude werkt niet meer.", klaar.Melding);
        Assert.Equal(HttpStatusCode.Gone, (await portaal.Bezoeker().OpenAsync($"/antwoord/{token}")).Status);
        var mail = await portaal.InDbAsync(db => db.Mailberichten.SingleAsync(m => m.Aan == ander));
        Assert.Equal(HttpStatusCode.OK, (await portaal.Bezoeker().OpenAsync($"/antwoord/{Adres().Match(mail.Tekst).Groups["token"].Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync($"/adviezen/antwoorden/{deel.Id}/link")).Status);
    }

    private async Task<Pagina> BinnenAsync(Antwoordlink link, string token) =>
        await (await (await portaal.Bezoeker().OpenAsync($"/antwoord/{token}")).VerstuurAsync("Stuur mij de code")).VerstuurAsync("Ga verder", ("Code", await CodeAsync(link)));

    [GeneratedRegex("/antwoord/(?<token>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adres();

    private async Task<(Antwoordlink Link, string Token)> LinkAsync()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (_, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        var (token, hash) = Eenmalig.Link();
        var link = Antwoordlink.Maken(adressering, Antwoordrol.Behandelaar, "Kim de Vries", $"kim{adressering.Id:N}@voorbeeld.example", hash, portaal.Nu);
        await portaal.BewarenAsync(link);
        return (link, token);
    }

    private async Task<string> CodeAsync(Antwoordlink link)
    {
        var tekst = await portaal.InDbAsync(db => db.Mailberichten.Where(m => m.Aan == link.Email).OrderByDescending(m => m.Id).Select(m => m.Tekst).FirstAsync());
        return Code().Match(tekst).Groups["code"].Value.Replace(" ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("code is (?<code>[0-9]{3} [0-9]{3})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
