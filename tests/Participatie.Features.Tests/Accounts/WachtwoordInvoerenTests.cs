using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Accounts;

public sealed partial class WachtwoordInvoerenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Wachtwoord_en_appcode_samen_geven_toegang()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var bezoeker = portaal.Bezoeker();

        var stap = await WachtwoordAsync(bezoeker, wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal("/inloggen/tweede-stap", stap.Pad);
        Assert.Equal("/inloggen", (await bezoeker.OpenAsync("/mijn-account")).Pad);

        var daarna = await stap.VerstuurAsync("Log in", ("Command.Code", wie.Appcode(portaal)));
        Assert.Equal("/wacht-op-mij", daarna.Pad);
    }

    [Fact]
    public async Task Onbekend_gestopt_en_mailcodeadres_geven_hetzelfde_antwoord_als_een_fout_wachtwoord()
    {
        var bekend = (await portaal.WachtwoordaccountAsync()).Email;
        var gestopt = (await portaal.WachtwoordaccountAsync()).Email;
        await portaal.InDbAsync(db => db.Users.Where(a => a.Email == gestopt).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsActief, false)));
        var raadslid = await portaal.EmailVanAsync((await portaal.GebruikerAsync(Rol.Raadslid)).Id);
        var antwoorden = new List<(HttpStatusCode, string)>();
        foreach (var email in new[] { bekend, gestopt, raadslid, "niemand@voorbeeld.example" })
        {
            var fout = await WachtwoordAsync(portaal.Bezoeker(), email, "een ander wachtwoord");
            antwoorden.Add((fout.Status, Token().Replace(System.Text.Encoding.UTF8.GetString(fout.Body), "").Replace(email, "…", StringComparison.Ordinal)));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoorden[0].Item1);
        Assert.Single(antwoorden.Distinct());
    }

    [Fact]
    public async Task Na_acht_foute_wachtwoorden_werkt_ook_het_goede_een_kwartier_niet_en_niemand_ziet_waarom()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        Pagina fout = null!;
        for (var i = 0; i < Account.MislukteMax; i++)
        {
            fout = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, "een ander wachtwoord");
        }

        var dicht = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal(fout.FoutBij("Command.Wachtwoord"), dicht.FoutBij("Command.Wachtwoord"));
        Assert.True(await portaal.InDbAsync(db => db.Accountgebeurtenissen.AnyAsync(g => g.AccountId == wie.Id && g.Soort == Accountgebeurtenissoort.Geblokkeerd)));

        portaal.Klok.Advance(Account.Blokkade);
        Assert.Equal("/inloggen/tweede-stap", (await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord)).Pad);
    }

    [Fact]
    public async Task Goed_wachtwoord_koopt_geen_eindeloze_appcodes()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        for (var i = 0; i < Account.MislukteMax; i++)
        {
            var stap = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
            await stap.VerstuurAsync("Log in", ("Command.Code", "000000"));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord)).Status);
    }

    [Fact]
    public async Task Appcode_werkt_een_keer()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var code = wie.Appcode(portaal);
        var eerste = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal("/wacht-op-mij", (await eerste.VerstuurAsync("Log in", ("Command.Code", code))).Pad);

        var tweede = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await tweede.VerstuurAsync("Log in", ("Command.Code", code))).Status);
    }

    [Fact]
    public async Task Zonder_tweede_stap_is_instellen_het_eerste_en_daarna_staan_er_herstelcodes_die_een_keer_werken()
    {
        var wie = await portaal.WachtwoordaccountAsync(metTweedeStap: false);
        var bezoeker = portaal.Bezoeker();
        var instellen = await WachtwoordAsync(bezoeker, wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal("/inloggen/tweede-stap-instellen", instellen.Pad);
        Assert.Equal("/inloggen", (await bezoeker.OpenAsync("/wacht-op-mij")).Pad);
        Assert.StartsWith("data:image/png;base64,", instellen.Element("img.pp-qr")!.GetAttribute("src"), StringComparison.Ordinal);

        var fout = await instellen.VerstuurAsync("Klaar", ("Command.Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Equal(instellen.Tekst("#sleutel"), fout.Tekst("#sleutel"));

        var codes = await fout.VerstuurAsync("Klaar", ("Command.Code", Totp.Code(Base32(fout.Tekst("#sleutel")), Totp.Stap(portaal.Nu))));
        Assert.Equal("Bewaar deze herstelcodes", codes.Kop);
        var lijst = codes.Document.QuerySelectorAll(".pp-codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(Eenmalig.Herstelcodes, lijst.Distinct().Count());
        Assert.Empty((await bezoeker.OpenAsync("/mijn-account/herstelcodes")).Document.QuerySelectorAll(".pp-codes code"));

        var later = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        var binnen = await later.VerstuurAsync("Log in", ("Command.Code", lijst[3].ToUpperInvariant()));
        Assert.Equal("/wacht-op-mij", binnen.Pad);
        Assert.StartsWith("U gebruikte een herstelcode.", binnen.Melding, StringComparison.Ordinal);
        var nogEens = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await nogEens.VerstuurAsync("Log in", ("Command.Code", lijst[3]))).Status);
    }

    [Fact]
    public async Task Wachtwoord_alleen_mag_een_bestaande_tweede_stap_niet_vervangen()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var bezoeker = portaal.Bezoeker();
        await WachtwoordAsync(bezoeker, wie.Email, Wachtwoordaccount.Wachtwoord);

        var instellen = await bezoeker.OpenAsync("/inloggen/tweede-stap-instellen");
        var daarna = await instellen.VerstuurAsync("Klaar", ("Command.Code", Totp.Code(Base32(instellen.Tekst("#sleutel")), Totp.Stap(portaal.Nu))));

        Assert.Equal("/inloggen", daarna.Pad);
        Assert.Equal("/inloggen", (await bezoeker.OpenAsync("/mijn-account")).Pad);
    }

    [Fact]
    public async Task Nieuw_wachtwoord_maakt_een_half_afgemaakte_inlog_ongeldig()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var stap = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        await portaal.InDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == wie.Id)).WachtwoordZetten("anders");
            await db.SaveChangesAsync();
        });

        Assert.Equal("/inloggen", (await stap.VerstuurAsync("Log in", ("Command.Code", wie.Appcode(portaal)))).Pad);
    }

    [Theory]
    [InlineData("/inloggen/wachtwoord")]
    [InlineData("/inloggen/code")]
    [InlineData("/inloggen/tweede-stap")]
    [InlineData("/inloggen/tweede-stap-instellen")]
    public async Task Wie_middenin_begint_gaat_naar_het_begin(string pad) => Assert.Equal("/inloggen", (await portaal.Bezoeker().OpenAsync(pad)).Pad);

    [Fact]
    public async Task Tweede_stap_wacht_niet_langer_dan_twintig_minuten()
    {
        var wie = await portaal.WachtwoordaccountAsync();
        var stap = await WachtwoordAsync(portaal.Bezoeker(), wie.Email, Wachtwoordaccount.Wachtwoord);
        portaal.Klok.Advance(TimeSpan.FromMinutes(21));

        Assert.Equal("/inloggen", (await stap.VerstuurAsync("Log in", ("Command.Code", wie.Appcode(portaal)))).Pad);
    }

    [GeneratedRegex("__RequestVerificationToken.*?value=\"[^\"]+\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private static async Task<Pagina> WachtwoordAsync(Bezoeker bezoeker, string email, string wachtwoord)
    {
        var pagina = await (await bezoeker.OpenAsync("/inloggen")).VerstuurAsync("Ik heb een wachtwoord", ("Command.Email", email));
        return await pagina.VerstuurAsync("Ga verder", ("Command.Wachtwoord", wachtwoord));
    }

    /// <summary>What an authenticator app does with a typed key.</summary>
    private static byte[] Base32(string tekst)
    {
        var bits = string.Concat(tekst.Where(char.IsLetterOrDigit).Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
