using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Berichten;
using Participatie.TestSupport;
using Participatie.TestSupport.Smtp;
using Participatie.Web.Infrastructure.Mail;

namespace Participatie.Features.Tests.Berichten;

public sealed class MailVersturenJobTests : IAsyncLifetime
{
    private readonly SmtpPortaal _portaal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Fact]
    public async Task Mail_komt_aan_zoals_zij_is_bewaard()
    {
        await BewarenAsync(Mail("a@voorbeeld.example", afzendernaam: "Onderzoek Haaglanden", afmeldlink: "https://localhost/afmelden/x"));

        await _portaal.JobAsync<MailVersturenJob>();

        var mail = Assert.Single(_portaal.Put.Mails);
        Assert.Equal(["a@voorbeeld.example"], mail.Aan);
        Assert.Equal("Uw mening telt", mail.Kop("Subject"));
        Assert.StartsWith("Onderzoek Haaglanden <", mail.Kop("From"), StringComparison.Ordinal);
        Assert.Equal("<https://localhost/afmelden/x>", mail.Kop("List-Unsubscribe"));
        Assert.Equal(Mailstatus.Verzonden, (await EnigeAsync()).Status);
    }

    [Fact]
    public async Task Mail_gaat_niet_voor_haar_moment_uit()
    {
        await BewarenAsync(Mail("a@voorbeeld.example", nietVoor: _portaal.Nu.AddHours(1)));

        await _portaal.JobAsync<MailVersturenJob>();
        Assert.Empty(_portaal.Put.Mails);

        _portaal.Klok.Advance(TimeSpan.FromHours(1));
        await _portaal.JobAsync<MailVersturenJob>();
        Assert.Single(_portaal.Put.Mails);
    }

    [Fact]
    public async Task Onbekend_adres_wordt_onbestelbaar_en_houdt_niemand_op()
    {
        _portaal.Put.Weigeren = adres => adres.StartsWith("weg@", StringComparison.Ordinal) ? "550 5.1.1 Unknown" : null;
        await BewarenAsync(Mail("weg@voorbeeld.example"), Mail("b@voorbeeld.example"), Mail("c@voorbeeld.example"));

        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(["b@voorbeeld.example", "c@voorbeeld.example"], _portaal.Put.Mails.SelectMany(m => m.Aan).Order(StringComparer.Ordinal));
        var weg = await _portaal.InDbAsync(db => db.Mailberichten.SingleAsync(m => m.Aan == "weg@voorbeeld.example"));
        Assert.Equal(Mailstatus.Onbestelbaar, weg.Status);
        Assert.StartsWith("550", weg.LaatsteFout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tijdelijke_weigering_blijft_zichtbaar_en_wordt_opnieuw_geprobeerd()
    {
        _portaal.Put.Weigeren = _ => "451 4.7.1 Greylisted";
        await BewarenAsync(Mail("a@voorbeeld.example"));

        await _portaal.JobAsync<MailVersturenJob>();
        var wachtend = await EnigeAsync();
        Assert.Equal(Mailstatus.Klaar, wachtend.Status);
        Assert.Equal(1, wachtend.Pogingen);
        Assert.NotNull(wachtend.LaatsteFout);

        _portaal.Put.Weigeren = _ => null;
        _portaal.Klok.Advance(Mailbericht.Wachttijden[0]);
        await _portaal.JobAsync<MailVersturenJob>();
        Assert.Single(_portaal.Put.Mails);
        Assert.Equal(Mailstatus.Verzonden, (await EnigeAsync()).Status);
    }

    [Fact]
    public async Task Blijvend_tijdelijke_weigering_wordt_na_de_laatste_poging_mislukt()
    {
        _portaal.Put.Weigeren = _ => "451 4.7.1 Greylisted";
        await BewarenAsync(Mail("a@voorbeeld.example"));

        for (var poging = 0; poging <= Mailbericht.Wachttijden.Count; poging++)
        {
            await _portaal.JobAsync<MailVersturenJob>();
            _portaal.Klok.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(Mailstatus.Mislukt, (await EnigeAsync()).Status);
    }

    [Fact]
    public async Task Breekt_de_server_af_voor_de_mail_dan_gaat_zij_later_een_keer()
    {
        _portaal.Put.Breken(Breuk.VoorData);
        await BewarenAsync(Mail("a@voorbeeld.example"), Mail("b@voorbeeld.example"));

        await _portaal.JobAsync<MailVersturenJob>();
        _portaal.Klok.Advance(Mailbericht.Wachttijden[0]);
        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(["a@voorbeeld.example", "b@voorbeeld.example"], _portaal.Put.Mails.SelectMany(m => m.Aan).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Breekt_de_server_af_na_de_mail_dan_is_de_tweede_als_dezelfde_te_herkennen()
    {
        _portaal.Put.Breken(Breuk.NaData);
        await BewarenAsync(Mail("a@voorbeeld.example"));

        await _portaal.JobAsync<MailVersturenJob>();
        Assert.Equal(Mailstatus.Klaar, (await EnigeAsync()).Status);
        _portaal.Klok.Advance(Mailbericht.Wachttijden[0]);
        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(2, _portaal.Put.Mails.Count);
        Assert.Single(_portaal.Put.Mails.Select(m => m.Kop("Message-Id")).Distinct());
        Assert.Equal(Mailstatus.Verzonden, (await EnigeAsync()).Status);
    }

    [Fact]
    public async Task Is_de_server_een_uur_weg_dan_raakt_niets_kwijt_en_gaat_niets_dubbel()
    {
        _portaal.Put.IsWeg = true;
        await BewarenAsync([.. Enumerable.Range(0, 60).Select(i => Mail($"m{i}@voorbeeld.example"))]);

        for (var minuut = 0; minuut < 60; minuut += 5)
        {
            await _portaal.JobAsync<MailVersturenJob>();
            _portaal.Klok.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(60, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Status == Mailstatus.Klaar)));
        _portaal.Put.IsWeg = false;
        _portaal.Klok.Advance(TimeSpan.FromHours(5));
        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(60, _portaal.Put.Mails.Count);
        Assert.Equal(60, _portaal.Put.Mails.SelectMany(m => m.Aan).Distinct().Count());
        Assert.Equal(60, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Status == Mailstatus.Verzonden)));
    }

    [Fact]
    public async Task Twee_jobs_tegelijk_versturen_elke_mail_een_keer()
    {
        await BewarenAsync([.. Enumerable.Range(0, 120).Select(i => Mail($"m{i}@voorbeeld.example"))]);

        await Task.WhenAll(_portaal.JobAsync<MailVersturenJob>(), _portaal.JobAsync<MailVersturenJob>());

        Assert.Equal(120, _portaal.Put.Mails.Count);
        Assert.Equal(120, _portaal.Put.Mails.SelectMany(m => m.Aan).Distinct().Count());
    }

    [Fact]
    public async Task Zolang_een_trage_server_niets_zegt_is_de_mail_niet_verzonden()
    {
        var bezig = new TaskCompletionSource();
        var verder = new TaskCompletionSource();
        _portaal.Put.VoorBevestiging = () =>
        {
            bezig.TrySetResult();
            return verder.Task;
        };
        await BewarenAsync(Mail("a@voorbeeld.example"));

        var job = _portaal.JobAsync<MailVersturenJob>();
        await bezig.Task;
        Assert.Equal(Mailstatus.Klaar, (await EnigeAsync()).Status);
        await _portaal.JobAsync<MailVersturenJob>();
        Assert.Single(_portaal.Put.Mails);

        verder.SetResult();
        await job;
        Assert.Equal(Mailstatus.Verzonden, (await EnigeAsync()).Status);
    }

    [Theory]
    [InlineData("Onderzoek\r\nBcc: dief@voorbeeld.example", "Uw mening telt")]
    [InlineData("Onderzoek", "Uw mening\r\nBcc: dief@voorbeeld.example\r\n\r\nLees dit")]
    public async Task Regeleinde_in_afzender_of_onderwerp_maakt_geen_nieuwe_kop(string afzendernaam, string onderwerp)
    {
        await BewarenAsync(Mail("a@voorbeeld.example", afzendernaam: afzendernaam, onderwerp: onderwerp));

        await _portaal.JobAsync<MailVersturenJob>();

        var mail = Assert.Single(_portaal.Put.Mails);
        Assert.Equal(["a@voorbeeld.example"], mail.Aan);
        Assert.Null(mail.Kop("Bcc"));
    }

    private static Mailbericht Mail(
        string aan, DateTime? nietVoor = null, string? afzendernaam = null, string? afmeldlink = null, string onderwerp = "Uw mening telt") => Mailbericht.Klaarzetten(
        $"test:{Een.Nummer()}", Mailsoort.Testmail, aan, new Mailinhoud(onderwerp, "Tekst", "<p>Tekst</p>"), Portaal.Begin.UtcDateTime, nietVoor, afzendernaam, afmeldlink);

    private Task BewarenAsync(params Mailbericht[] mails) => _portaal.BewarenAsync([.. mails]);

    private Task<Mailbericht> EnigeAsync() => _portaal.InDbAsync(db => db.Mailberichten.AsNoTracking().SingleAsync());
}
