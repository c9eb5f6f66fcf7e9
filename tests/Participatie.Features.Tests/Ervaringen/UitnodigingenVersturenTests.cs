using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Jobs;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingenVersturenTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Alleen_een_onderzoeker_van_de_eigen_organisatie_komt_binnen()
    {
        var ronde = await _portaal.RondeAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _portaal.AlsAsync(Rol.Jongere)).OpenAsync(Pad(ronde))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(Pad(ronde))).Status);
    }

    [Fact]
    public async Task Pagina_toont_wat_uitgaat_en_stelt_een_net_moment_voor()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 3);
        await _portaal.KlareUitnodigingenAsync(ronde, 2, doelgroep: Doelgroep.Jongere, taal: "en");
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);
        _portaal.Klok.SetUtcNow(new(2026, 11, 27, 20, 0, 0, TimeSpan.Zero));
        bezoeker = await _portaal.AlsAsync(await EigenaarAsync(ronde));

        _portaal.Statements.Wissen();
        var pagina = await bezoeker.OpenAsync(Pad(ronde));

        Assert.InRange(_portaal.Statements.Statements.Count, 1, 8);
        Assert.Equal("2026-11-30", pagina.Element("#Command_Dag")!.GetAttribute("value"));
        Assert.Equal("9", pagina.Element("#Command_Uur option[selected]")!.GetAttribute("value"));
        Assert.Contains("Verstuur 5 mails", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Maak de brief", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("What do you think?", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Uw mening telt", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Herkenbare_mensen_geven_een_waarschuwing_met_de_weg_om_te_vergroven()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync(
            open: false, Een.Rondegegevens(_portaal.Klok.Vandaag(), new Achtergrondkeuze(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig)));
        await _portaal.KlareUitnodigingenAsync(ronde, 3);

        var pagina = await bezoeker.OpenAsync(Pad(ronde));

        Assert.Contains("3 mensen zijn misschien te herkennen", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "10", "Kies de dag waarop de mails uitgaan.")]
    [InlineData("2026-11-28", "10", "Verstuur op een werkdag tussen 9 en 18 uur. Dan schrikt niemand van de mail.")]
    [InlineData("2026-11-24", "20", "Verstuur op een werkdag tussen 9 en 18 uur. Dan schrikt niemand van de mail.")]
    [InlineData("2026-11-23", "9", "Kies een moment dat nog komt.")]
    [InlineData("2027-02-01", "10", "Kies een dag waarop de ronde open is. Anders kan iemand de vragen niet invullen.")]
    public async Task Verkeerd_moment_wordt_geweigerd_en_er_gaat_niets_uit(string dag, string uur, string zin)
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1);

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde))).VerstuurAsync("Verstuur 1 mail", ("Command.Dag", dag), ("Command.Uur", uur));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal([zin], pagina.Fouten);
        Assert.False(await _portaal.InDbAsync(db => db.Opdrachten.AnyAsync()));
        Assert.Null(await _portaal.InDbAsync(db => db.Rondes.Where(r => r.Id == ronde.Id).Select(r => r.EersteUitnodigingOp).SingleAsync()));
    }

    [Fact]
    public async Task Versturen_maakt_neutrale_mails_legt_het_kader_vast_en_gaat_op_het_gekozen_uur_uit()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        var uitnodiging = (await _portaal.KlareUitnodigingenAsync(ronde, 1)).Single();

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde))).VerstuurAsync("Verstuur 1 mail", ("Command.Dag", "2026-11-24"), ("Command.Uur", "11"));
        Assert.Equal("De mails worden klaargezet. Ze gaan uit op 24 november 2026, 11:00 uur.", pagina.Melding);
        await _portaal.OpdrachtenAsync();

        var mail = await _portaal.InDbAsync(db => db.Mailberichten.SingleAsync());
        var token = ronde.Sleutels.Toegang(_portaal.Hoofdsleutel()).Geheim(uitnodiging.Id, 0).Token.Tekst;
        Assert.Equal($"uitnodiging:{uitnodiging.Id}", mail.Sleutel);
        Assert.Equal("Onderzoek Haaglanden", mail.Afzendernaam);
        Assert.Equal(new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc), mail.NietVoor);
        Assert.Contains(token, mail.Tekst, StringComparison.Ordinal);
        Assert.Contains(token, mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("hulp", $"{mail.Onderwerp}{mail.Tekst}{mail.Html}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("jeugd", $"{mail.Onderwerp}{mail.Tekst}{mail.Html}", StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(mail.Afmeldlink);
        await _portaal.InDbAsync(async db =>
        {
            var u = await db.Uitnodigingen.SingleAsync();
            Assert.Equal((Uitnodigingstatus.Uitgenodigd, mail.NietVoor), (u.Status, u.UitgenodigdOp!.Value));
            Assert.NotNull((await db.Rondes.SingleAsync(r => r.Id == ronde.Id)).EersteUitnodigingOp);
            var versies = ronde.Lijsten.Select(l => l.VersieId).ToList();
            Assert.All(await db.VragenlijstVersies.Where(v => versies.Contains(v.Id)).ToListAsync(), v => Assert.True(v.IsGebruikt));
        });
        Assert.Contains("Er is niemand die nog moet worden uitgenodigd", (await bezoeker.OpenAsync(Pad(ronde))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afgebroken_versturen_gaat_verder_en_niemand_krijgt_twee_mails()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1201);
        await (await bezoeker.OpenAsync(Pad(ronde))).VerstuurAsync("Verstuur 1.201 mails");

        await _portaal.OpdrachtAfbrekenAsync<UitnodigingenVersturenOpdracht>(naOpslaan: 2);
        Assert.Equal(1000, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync()));
        await _portaal.OpdrachtenAsync();

        Assert.Equal(1201, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync()));
        Assert.Equal(1201, await _portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.Status == Uitnodigingstatus.Uitgenodigd)));
    }

    [Fact]
    public async Task Terwijl_er_wordt_verstuurd_kan_het_niet_nog_eens()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1);
        var formulier = await bezoeker.OpenAsync(Pad(ronde));
        await formulier.VerstuurAsync("Verstuur 1 mail");

        var tweede = await formulier.VerstuurAsync("Verstuur 1 mail");

        Assert.Equal([VersturenRules.AlBezig.Tekst], tweede.Fouten);
        Assert.Equal(1, await _portaal.InDbAsync(db => db.Opdrachten.CountAsync(o => o.Status == Opdrachtstatus.Wacht)));
    }

    [Fact]
    public async Task Groep_zonder_vragenlijst_krijgt_niets()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync(open: false);
        await _portaal.InDbAsync(async db =>
        {
            (await db.Rondes.SingleAsync(r => r.Id == ronde.Id)).LijstWeglaten(Doelgroep.Jongere);
            await db.SaveChangesAsync();
        });
        await _portaal.KlareUitnodigingenAsync(ronde, 1);
        await _portaal.KlareUitnodigingenAsync(ronde, 2, doelgroep: Doelgroep.Jongere);

        var pagina = await bezoeker.OpenAsync(Pad(ronde));
        Assert.Contains("2 mensen krijgen niets", pagina.Inhoud, StringComparison.Ordinal);
        await pagina.VerstuurAsync("Verstuur 1 mail");
        await _portaal.OpdrachtenAsync();

        Assert.Equal(1, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync()));
    }

    [Theory]
    [InlineData(Uitnodigingstatus.Ingevuld)]
    [InlineData(Uitnodigingstatus.Afgemeld)]
    public async Task Wie_intussen_antwoordde_of_zich_afmeldde_krijgt_de_wachtende_mail_niet_meer(Uitnodigingstatus status)
    {
        var (ronde, uitnodigingen) = await VerstuurdAsync(2);
        await _portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == uitnodigingen[0].Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, status)));

        _portaal.Klok.Advance(TimeSpan.FromHours(1));
        await _portaal.JobAsync<MailVersturenJob>();

        var mails = await _portaal.InDbAsync(db => db.Mailberichten.AsNoTracking().ToDictionaryAsync(m => m.UitnodigingId!.Value));
        Assert.Equal((Mailstatus.Vervallen, ""), (mails[uitnodigingen[0].Id].Status, mails[uitnodigingen[0].Id].Tekst));
        Assert.Equal(Mailstatus.Verzonden, mails[uitnodigingen[1].Id].Status);
        Assert.NotNull(ronde);
    }

    [Fact]
    public async Task Sluit_de_ronde_dan_gaat_geen_wachtende_mail_meer_uit()
    {
        var (ronde, _) = await VerstuurdAsync(2);
        await _portaal.RondeSluitenAsync(ronde);

        _portaal.Klok.Advance(TimeSpan.FromHours(1));
        await _portaal.JobAsync<MailVersturenJob>();

        Assert.Equal(2, await _portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Status == Mailstatus.Vervallen)));
    }

    private async Task<(Ronde Ronde, IReadOnlyList<Uitnodiging> Uitnodigingen)> VerstuurdAsync(int aantal)
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        var uitnodigingen = await _portaal.KlareUitnodigingenAsync(ronde, aantal);
        await (await bezoeker.OpenAsync(Pad(ronde))).VerstuurAsync($"Verstuur {aantal} mails", ("Command.Uur", "11"));
        await _portaal.OpdrachtenAsync();
        return (ronde, uitnodigingen);
    }

    private async Task<Participatie.Web.Infrastructure.Security.Gebruiker> EigenaarAsync(Ronde ronde) => await _portaal.GebruikerAsync(Rol.Onderzoeker, ronde.OrganisatieId);

    private static string Pad(Ronde ronde) => $"/rondes/{ronde.Id}/uitnodigingen/versturen";
}
