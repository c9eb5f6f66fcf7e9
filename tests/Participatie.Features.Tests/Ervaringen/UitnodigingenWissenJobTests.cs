using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.TestSupport.Smtp;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Mail;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingenWissenJobTests : IAsyncLifetime
{
    private readonly SmtpPortaal _portaal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Fact]
    public async Task Drie_maanden_na_het_sluiten_zijn_adressen_en_mails_gewist_en_blijven_de_tellingen()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 2);
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);
        await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/uitnodigingen/versturen")).VerstuurAsync("Verstuur 2 mails");
        await _portaal.OpdrachtenAsync();
        await _portaal.BewarenAsync(new Dagtelling { RondeId = ronde.Id, Dag = new DateOnly(2026, 11, 24), Aantal = 3 });
        await _portaal.RondeSluitenAsync(ronde);

        _portaal.Klok.Advance(TimeSpan.FromDays(80));
        await _portaal.JobAsync<UitnodigingenWissenJob>();
        Assert.Equal(3, await _portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.EMail != null || u.Straat != null)));

        _portaal.Klok.Advance(TimeSpan.FromDays(15));
        await _portaal.JobAsync<UitnodigingenWissenJob>();
        await _portaal.InDbAsync(async db =>
        {
            Assert.All(
                await db.Uitnodigingen.ToListAsync(),
                u => Assert.True(u.EMail is null && u.Aanhef is null && u.Straat is null && u.Postcode is null && u.Plaats is null));
            Assert.All(await db.Mailberichten.ToListAsync(), m => Assert.True(m.Aan == "" && m.Tekst == "" && m.Html == "" && m.Afmeldlink is null));
            Assert.Equal(3, (await db.Dagtellingen.SingleAsync()).Aantal);
        });
    }

    [Theory]
    [InlineData(Uitnodigingstatus.Uitgenodigd, Uitnodigingstatus.Onbestelbaar)]
    [InlineData(Uitnodigingstatus.Ingevuld, Uitnodigingstatus.Ingevuld)]
    public async Task Teruggekomen_mail_maakt_alleen_onbestelbaar_wie_niets_liet_horen(Uitnodigingstatus stand, Uitnodigingstatus wordt)
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1);
        await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/uitnodigingen/versturen")).VerstuurAsync("Verstuur 1 mail");
        await _portaal.OpdrachtenAsync();

        // Answered between the check and the refusal.
        _portaal.Put.Weigeren = _ =>
        {
            _portaal.InDbAsync(db => db.Uitnodigingen.ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, stand))).GetAwaiter().GetResult();
            return "550 5.1.1 Unknown";
        };
        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(Mailstatus.Onbestelbaar, (await _portaal.InDbAsync(db => db.Mailberichten.SingleAsync())).Status);
        Assert.Equal(wordt, (await _portaal.InDbAsync(db => db.Uitnodigingen.SingleAsync())).Status);
    }
}
