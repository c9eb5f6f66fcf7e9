using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviezenTakenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task De_behandelaar_ziet_wat_zij_moet_doen_en_waarom_op_die_datum()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);

        var pagina = await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync("/wacht-op-mij");

        Assert.Equal("Twee dingen wachten op u.", pagina.Tekst(".pp-lead"));
        Assert.Equal([$"Ontvangst bevestigen van ‘{advies.Titel}’", $"Antwoord geven op ‘{advies.Titel}’"], pagina.Document.QuerySelectorAll(".pp-task__title").Select(t => t.TextContent.Trim()));
        Assert.Contains("Waarom deze datum?", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("maandag 4 januari 2027", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_een_collega_als_contact_heeft_wacht_niet_op_mij()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.VerstuurdAdviesAsync(wie);
        var collega = await portaal.GebruikerAsync(Rol.Behandelaar, wie.Gemeente.Id);

        var pagina = await (await portaal.AlsAsync(collega)).OpenAsync("/wacht-op-mij");

        Assert.Equal("Er wacht niets op u.", pagina.Tekst(".pp-empty__title"));
    }

    [Fact]
    public async Task Wat_bij_de_goedkeurder_ligt_wacht_op_haar_en_ligt_voor_de_schrijver_bij_een_ander()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        var schrijver = new Handelende(wie.Behandelaar.Id, wie.Behandelaar.Naam, wie.Gemeente.Id);
        await portaal.InDbAsync(async db =>
        {
            var deel = await Web.Features.Adviezen.AdviesToegang.AdresseringLadenAsync(db, adressering.Id, wie.Behandelaar, CancellationToken.None);
            deel.OntvangstBevestigen(schrijver, portaal.Nu);
            deel.MetVolledigConcept(advies, schrijver, portaal.Nu);
            deel.ReactieAanbieden(schrijver, portaal.Nu);
            await db.SaveChangesAsync();
        });

        var goedkeurder = await (await portaal.AlsAsync(wie.Goedkeurder)).OpenAsync("/wacht-op-mij");
        var behandelaar = await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync("/wacht-op-mij");

        Assert.Equal($"Antwoord goedkeuren op ‘{advies.Titel}’", goedkeurder.Tekst(".pp-task__title"));
        Assert.Contains("Ligt nu bij een ander", behandelaar.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Ligt bij uw goedkeurder.", behandelaar.Tekst("[aria-labelledby=bij-een-ander]"), StringComparison.Ordinal);
        Assert.Contains("Er wacht niets op u.", behandelaar.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_raad_ziet_wat_op_haar_oordeel_wacht_en_wie_te_laat_is()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var begin = portaal.Nu.AddDays(-60);
        var advies = Een.Advies(wie.Raad.Id, begin).Verstuurd(begin);
        var laat = Een.Organisatie(Rol.Behandelaar);
        await portaal.BewarenAsync(laat);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, begin).Beantwoord(advies, portaal.Nu.AddDays(-2)), Een.Adressering(advies, laat.Id, begin));

        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync("/wacht-op-mij");

        Assert.Equal($"Oordeel geven over het antwoord van {wie.Gemeente.Naam} op ‘{advies.Titel}’", pagina.Tekst(".pp-tasks--first .pp-task__title"));
        Assert.Contains($"Antwoord van {laat.Naam} op ‘{advies.Titel}’", pagina.Tekst("[aria-labelledby=bij-een-ander]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_portefeuillehouder_ziet_in_een_keer_wat_te_laat_is()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var begin = portaal.Nu.AddDays(-60);
        var advies = Een.Advies(wie.Raad.Id, begin).Verstuurd(begin);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, begin, wie.Behandelaar.Id));
        var bezoeker = await portaal.AlsAsync(wie.Portefeuillehouder);
        portaal.Statements.Wissen();

        var pagina = await bezoeker.OpenAsync("/adviezen/portefeuille");

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        Assert.Equal("Twee dingen zijn te laat.", pagina.Tekst(".pp-lead"));
        Assert.Contains($"Antwoord geven: {advies.Titel}", pagina.Tekst("[aria-labelledby=laat]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_bladzijde_blijft_binnen_het_aantal_vragen_aan_de_database()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.VerstuurdAdviesAsync(wie);
        foreach (var iemand in new[] { wie.Behandelaar, wie.Goedkeurder, wie.Raadslid, wie.Ondersteuner, wie.Portefeuillehouder })
        {
            var bezoeker = await portaal.AlsAsync(iemand);
            portaal.Statements.Wissen();
            await bezoeker.OpenAsync("/wacht-op-mij");
            Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        }
    }
}
