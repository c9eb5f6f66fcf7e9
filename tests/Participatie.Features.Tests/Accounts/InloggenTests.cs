using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Accounts;

public sealed partial class InloggenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Raadslid_komt_met_een_mailcode_binnen_en_landt_op_wacht_op_mij()
    {
        var email = await RaadslidAsync();
        var bezoeker = portaal.Bezoeker();

        var codepagina = await CodeVragenAsync(bezoeker, email);
        Assert.Equal("/inloggen/code", codepagina.Pad);
        var code = await CodeUitMailAsync(email);
        var daarna = await codepagina.VerstuurAsync("Log in", ("Command.Code", $" {code[..3]} {code[3..]} "));

        Assert.Equal(HttpStatusCode.OK, daarna.Status);
        Assert.Equal("/wacht-op-mij", daarna.Pad);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync("/mijn-account")).Status);
    }

    [Fact]
    public async Task Na_inloggen_volgt_de_gevraagde_pagina()
    {
        var email = await RaadslidAsync();
        var pagina = await portaal.Bezoeker().OpenAsync("/mijn-account");
        Assert.Equal("/inloggen", pagina.Pad);

        var codepagina = await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", email));
        var daarna = await codepagina.VerstuurAsync("Log in", ("Command.Code", await CodeUitMailAsync(email)));

        Assert.Equal("/mijn-account", daarna.Pad);
    }

    [Theory]
    [InlineData("https://kwaad.example/")]
    [InlineData("//kwaad.example/")]
    [InlineData("/\\kwaad.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Doorsturen_naar_een_ander_adres_wordt_geweigerd(string naar)
    {
        var email = await RaadslidAsync();
        var pagina = await portaal.Bezoeker().OpenAsync($"/inloggen?naar={Uri.EscapeDataString(naar)}");
        var codepagina = await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", email));

        var daarna = await codepagina.VerstuurAsync("Log in", ("Command.Code", await CodeUitMailAsync(email)));

        Assert.Equal("localhost", daarna.Adres.Host);
        Assert.Equal("/wacht-op-mij", daarna.Pad);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen adres")]
    [InlineData("Sanne <sanne@voorbeeld.example>")]
    [InlineData("sanne@voorbeeld")]
    public async Task Zonder_goed_adres_staat_er_wat_te_doen(string email)
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/inloggen");

        var daarna = await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, daarna.Status);
        Assert.Equal("Vul een e-mailadres in, zoals naam@voorbeeld.nl.", daarna.FoutBij("Command.Email"));
        Assert.StartsWith("Fout: ", daarna.Titel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Onbekend_gestopt_en_professioneel_adres_geven_hetzelfde_antwoord_als_een_bekend_adres()
    {
        var bekend = await RaadslidAsync();
        var gestopt = await RaadslidAsync(a => a.IsActief = false);
        var professional = (await portaal.WachtwoordaccountAsync()).Email;
        var antwoorden = new List<(HttpStatusCode, string, string)>();
        foreach (var email in new[] { bekend, gestopt, professional, "niemand@voorbeeld.example" })
        {
            var codepagina = await CodeVragenAsync(portaal.Bezoeker(), email);
            var fout = await codepagina.VerstuurAsync("Log in", ("Command.Code", "000000"));
            antwoorden.Add((fout.Status, Vergelijkbaar(codepagina, email), Vergelijkbaar(fout, email)));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoorden[0].Item1);
        Assert.Single(antwoorden.Distinct());
        Assert.NotNull(await portaal.LaatsteMailAsync(bekend));
        Assert.Null(await portaal.LaatsteMailAsync(gestopt));
        Assert.Null(await portaal.LaatsteMailAsync(professional));
        Assert.Null(await portaal.LaatsteMailAsync("niemand@voorbeeld.example"));
    }

    [Fact]
    public async Task Onbekend_adres_kost_evenveel_opdrachten_als_een_bekend_adres()
    {
        var bekend = await TellenAsync(await RaadslidAsync());
        var onbekend = await TellenAsync("niemand@voorbeeld.example");

        // The mail itself is one row more, in the same commit.
        Assert.InRange(bekend - onbekend, 0, 1);
        Assert.InRange(bekend, 1, 8);
    }

    [Fact]
    public async Task Wie_een_rol_met_wachtwoord_heeft_krijgt_geen_code()
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Raadslid);
        await portaal.BewarenAsync(Roltoekenning.Toekennen(gebruiker.Id, gebruiker.Rollen[0].OrganisatieId, Rol.Onderzoeker, portaal.Nu));
        var email = await portaal.EmailVanAsync(gebruiker.Id);

        await CodeVragenAsync(portaal.Bezoeker(), email);

        Assert.Null(await portaal.LaatsteMailAsync(email));
    }

    [Fact]
    public async Task Nieuwe_code_vervangt_de_oude()
    {
        var email = await RaadslidAsync();
        var eerste = await CodeVragenAsync(portaal.Bezoeker(), email);
        var oud = await CodeUitMailAsync(email);
        var tweede = await CodeVragenAsync(portaal.Bezoeker(), email);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await eerste.VerstuurAsync("Log in", ("Command.Code", oud))).Status);
        Assert.Equal("/wacht-op-mij", (await tweede.VerstuurAsync("Log in", ("Command.Code", await CodeUitMailAsync(email)))).Pad);
    }

    [Fact]
    public async Task Zesde_code_in_een_uur_wordt_niet_verstuurd_en_een_uur_later_wel()
    {
        var email = await RaadslidAsync();
        for (var i = 0; i < Inlogcode.PerUurMax; i++)
        {
            await CodeVragenAsync(portaal.Bezoeker(), email);
        }

        var zesde = await CodeVragenAsync(portaal.Bezoeker(), email);
        Assert.Equal("/inloggen/code", zesde.Pad);
        Assert.Equal(Inlogcode.PerUurMax, await AantalMailsAsync(email));

        portaal.Klok.Advance(TimeSpan.FromMinutes(61));
        await CodeVragenAsync(portaal.Bezoeker(), email);
        Assert.Equal(Inlogcode.PerUurMax + 1, await AantalMailsAsync(email));
    }

    [Fact]
    public async Task Code_ligt_niet_leesbaar_in_de_database_en_niet_meer_na_verzending()
    {
        var email = await RaadslidAsync();
        await CodeVragenAsync(portaal.Bezoeker(), email);
        var code = await CodeUitMailAsync(email);
        var hash = await portaal.InDbAsync(db => db.Inlogcodes.OrderByDescending(c => c.GeldigTot).Select(c => c.Codehash).FirstAsync());
        Assert.Equal(32, hash.Length);
        Assert.NotEqual(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)), hash);

        await portaal.JobAsync<Participatie.Web.Infrastructure.Mail.MailVersturenJob>();

        Assert.Equal("", await portaal.LaatsteMailAsync(email));
    }

    [Fact]
    public async Task Inloggen_staat_in_het_logboek()
    {
        var email = await RaadslidAsync();
        var codepagina = await CodeVragenAsync(portaal.Bezoeker(), email);
        await codepagina.VerstuurAsync("Log in", ("Command.Code", await CodeUitMailAsync(email)));

        var soorten = await portaal.InDbAsync(db => db.Accountgebeurtenissen
            .Where(g => db.Users.Any(a => a.Id == g.AccountId && a.Email == email)).OrderBy(g => g.Id).Select(g => g.Soort).ToListAsync());

        Assert.Equal([Accountgebeurtenissoort.CodeAangevraagd, Accountgebeurtenissoort.IngelogdMetMailcode], soorten);
    }

    [Fact]
    public async Task Wie_al_is_ingelogd_gaat_door()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Raadslid);

        Assert.Equal("/wacht-op-mij", (await bezoeker.OpenAsync("/inloggen")).Pad);
    }

    [Fact]
    public async Task Formulier_dat_te_lang_openstond_krijgt_hulp()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/inloggen");

        var daarna = await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", "sanne@voorbeeld.example"), ("__RequestVerificationToken", "oud"));

        Assert.Equal(HttpStatusCode.BadRequest, daarna.Status);
        Assert.Equal("Deze pagina was te lang open", daarna.Kop);
    }

    [Fact]
    public async Task Passkey_geeft_opties_zonder_een_account_te_noemen()
    {
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.OpenAsync("/inloggen");
        var formulier = pagina.Element("form[data-pp-passkey=get]")!;
        Assert.True(formulier.HasAttribute("hidden"));

        var opties = await bezoeker.PasskeyoptiesAsync(pagina);

        Assert.Equal(HttpStatusCode.OK, opties.Status);
        using var json = System.Text.Json.JsonDocument.Parse(opties.Body);
        Assert.Equal("required", json.RootElement.GetProperty("userVerification").GetString());
        Assert.Equal("localhost", json.RootElement.GetProperty("rpId").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("allowCredentials").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("geen json")]
    public async Task Passkey_die_niet_klopt_geeft_een_uitleg_en_geen_storing(string credential)
    {
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.OpenAsync("/inloggen");
        await bezoeker.PasskeyoptiesAsync(pagina);

        var daarna = await pagina.VerstuurAsync("Log in met een passkey", ("credential", credential));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, daarna.Status);
        Assert.Equal(["Inloggen met deze passkey lukte niet. Kies een andere manier."], daarna.Fouten);
    }

    [GeneratedRegex(@"Uw code is (?<eerste>\d{3}) (?<tweede>\d{3})\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeInMail();

    [GeneratedRegex("__RequestVerificationToken.*?value=\"[^\"]+\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private async Task<string> RaadslidAsync(Action<Account>? wijziging = null)
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Raadslid);
        return await portaal.InDbAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Id == gebruiker.Id);
            wijziging?.Invoke(account);
            await db.SaveChangesAsync();
            return account.Email!;
        });
    }

    private static async Task<Pagina> CodeVragenAsync(Bezoeker bezoeker, string email) =>
        await (await bezoeker.OpenAsync("/inloggen")).VerstuurAsync("Mail mij een code", ("Command.Email", email));

    private async Task<string> CodeUitMailAsync(string email)
    {
        var match = CodeInMail().Match(await portaal.LaatsteMailAsync(email) ?? "");
        return match.Groups["eerste"].Value + match.Groups["tweede"].Value;
    }

    private Task<int> AantalMailsAsync(string email) => portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Aan == email));

    private async Task<int> TellenAsync(string email)
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/inloggen");
        portaal.Statements.Wissen();
        await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", email));
        return portaal.Statements.Statements.Count;
    }

    private static string Vergelijkbaar(Pagina pagina, string email) =>
        Token().Replace(System.Text.Encoding.UTF8.GetString(pagina.Body), "").Replace(email, "…", StringComparison.Ordinal);
}
