using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;
using Xunit;

namespace Participatie.Features.Tests.Adviezen;

public sealed partial class AdviesVolgenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Volger_bevestigt_krijgt_een_mail_per_dag_en_stopt_met_een_druk()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        var email = await VragenAsync(advies);
        var bezoeker = portaal.Bezoeker();

        // The link alone does nothing: mail programs open it before people do.
        var bevestigen = await bezoeker.OpenAsync(await LinkAsync(email, Mailsoort.Volgbevestiging));
        await GebeurtAsync(adressering.Id, a => a.OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), portaal.Nu));
        await portaal.JobAsync<VolgersMailenJob>();
        Assert.Equal(0, await MailsAsync(email));
        await bevestigen.VerstuurAsync("Ja, ik wil dit volgen");

        portaal.Klok.Advance(TimeSpan.FromHours(1));
        await GebeurtAsync(adressering.Id, a => a.Beantwoord(advies, portaal.Nu));
        portaal.Klok.Advance(TimeSpan.FromMinutes(1));
        await portaal.JobAsync<VolgersMailenJob>();
        await portaal.JobAsync<VolgersMailenJob>();

        var mail = await portaal.InDbAsync(db => db.Mailberichten.SingleAsync(m => m.Aan == email && m.Soort == Mailsoort.Volgbericht));
        Assert.Contains($"{wie.Gemeente.Naam} gaf antwoord.", mail.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("ontvangen", mail.Tekst, StringComparison.Ordinal);

        var gestopt = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(mail.Afmeldlink!).PathAndQuery)
        {
            Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]),
        });
        Assert.Equal(HttpStatusCode.OK, gestopt.Status);
        Assert.False(await portaal.InDbAsync(db => db.Volgers.AnyAsync(v => v.Email == email)));
    }

    [Fact]
    public async Task Antwoord_verraadt_niet_of_een_adres_al_volgt()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var email = await VragenAsync(advies);
        await (await portaal.Bezoeker().OpenAsync(await LinkAsync(email, Mailsoort.Volgbevestiging))).VerstuurAsync();

        async Task<string> MeldingAsync(string adres) =>
            (await (await portaal.Bezoeker().OpenAsync($"/adviezenregister/volgen?kenmerk={advies.Kenmerk}")).VerstuurAsync("Mail mij", ("Command.Email", adres))).Melding;

        Assert.Equal(await MeldingAsync("nieuw@voorbeeld.example"), await MeldingAsync(email));
        Assert.Equal(1, await portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Aan == email)));
    }

    [Fact]
    public async Task Ongeldig_adres_wordt_gezegd_en_bewaart_niets()
    {
        var pagina = await (await portaal.Bezoeker().OpenAsync("/adviezenregister/volgen")).VerstuurAsync("Mail mij", ("Command.Email", "geen adres"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.NotEmpty(pagina.Fouten);
    }

    [Fact]
    public async Task Embargo_telt_op_de_dag_van_versturen_van_de_mail()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var morgen = Amsterdam.DagVan(portaal.Nu).AddDays(1);
        var volger = Volger.Aanvragen("alles@voorbeeld.example", Volgbereik.Alles, Guid.Empty, Guid.NewGuid().ToByteArray(), portaal.Nu);
        volger.Bevestigen(portaal.Nu);
        var embargo = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Embargo, embargoTot: morgen).Verstuurd(portaal.Nu.AddSeconds(1));
        await portaal.BewarenAsync(volger, embargo);

        portaal.Klok.Advance(TimeSpan.FromHours(1));
        await portaal.JobAsync<VolgersMailenJob>();
        Assert.False(await NoemtAsync());
        portaal.Klok.Advance(TimeSpan.FromDays(1));
        await portaal.JobAsync<VolgersMailenJob>();
        Assert.True(await NoemtAsync());

        Task<bool> NoemtAsync() => portaal.InDbAsync(db => db.Mailberichten.AnyAsync(m => m.Aan == "alles@voorbeeld.example" && m.Tekst.Contains(embargo.Titel)));
    }

    [Fact]
    public async Task Wie_is_ingelogd_volgt_en_stopt_zonder_mail()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var bezoeker = await portaal.AlsAsync(Rol.Behandelaar);

        Assert.Equal("U krijgt een mail als er iets verandert.", (await (await bezoeker.OpenAsync($"/adviezenregister/volgen?kenmerk={advies.Kenmerk}")).VerstuurAsync("Volg")).Melding);
        Assert.Equal("U krijgt hierover geen mail meer.", (await (await bezoeker.OpenAsync($"/adviezenregister/volgen?kenmerk={advies.Kenmerk}")).VerstuurAsync("Stop met volgen")).Melding);
    }

    private async Task<string> VragenAsync(Advies advies)
    {
        var email = $"{Guid.NewGuid():N}@voorbeeld.example";
        var pagina = await (await portaal.Bezoeker().OpenAsync($"/adviezenregister/volgen?kenmerk={advies.Kenmerk}")).VerstuurAsync("Mail mij", ("Command.Email", email));
        Assert.Contains("Kijk in uw mail", pagina.Melding, StringComparison.Ordinal);
        return email;
    }

    private async Task<string> LinkAsync(string email, Mailsoort soort)
    {
        var tekst = await portaal.InDbAsync(db => db.Mailberichten.Where(m => m.Aan == email && m.Soort == soort).Select(m => m.Tekst).SingleAsync());
        return new Uri(Adres().Match(tekst).Value).PathAndQuery;
    }

    private Task<int> MailsAsync(string email) => portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Aan == email && m.Soort == Mailsoort.Volgbericht));

    private Task GebeurtAsync(Guid adresseringId, Action<Adressering> daad) => portaal.InDbAsync(async db =>
    {
        daad(await db.Adresseringen.MetAlles().SingleAsync(a => a.Id == adresseringId));
        await db.SaveChangesAsync();
    });

    [GeneratedRegex(@"https://\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adres();
}
