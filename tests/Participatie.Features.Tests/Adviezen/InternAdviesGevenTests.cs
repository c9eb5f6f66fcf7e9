using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Adviezen;

public sealed class InternAdviesGevenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private static string Vragen(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/collega";

    private static string Geven(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/meedenken";

    private async Task<(Deel Deel, Gebruiker Collega)> GevraagdAsync()
    {
        var deel = await DeelAsync();
        var collega = await Portaal.GebruikerAsync(Rol.LezerMonitor, deel.Wie.Gemeente.Id);
        await DoenAsync(deel, a => a.MetVolledigConcept(deel.Advies, Van(deel.Wie.Behandelaar), Portaal.Nu));
        var na = await (await OpenAsync(deel.Wie.Behandelaar, Vragen(deel))).VerstuurAsync("Verstuur de vraag", ("Command.CollegaId", collega.Id.ToString()), ("Command.Vraag", "Klopt het budget?"));
        Assert.Equal("Uw vraag is verstuurd.", na.Melding);
        return (deel, collega);
    }

    [Fact]
    public async Task Alleen_de_eigen_organisatie_vraagt()
    {
        var deel = await DeelAsync();

        await AlleenVoorAsync(deel.Wie.Behandelaar, Rol.Behandelaar, Vragen(deel), deel.Id);
        Assert.Contains("Er is nu geen concept", (await OpenAsync(deel.Wie.Goedkeurder, Vragen(deel))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collega_leest_het_concept_en_de_schrijver_leest_wat_die_vindt()
    {
        var (deel, collega) = await GevraagdAsync();
        Assert.Equal(["Een collega vraagt u om mee te denken"], await OnderwerpenAanAsync(collega));
        Portaal.Statements.Wissen();
        var pagina = await OpenAsync(collega, Geven(deel));
        Assert.Contains("Klopt het budget?", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wij doen aanbeveling 1.", pagina.Inhoud, StringComparison.Ordinal);

        await pagina.VerstuurAsync("Geef uw mening", ("Command.Antwoord", "Ja, dat klopt."));

        Assert.Contains("Ja, dat klopt.", (await OpenAsync(deel.Wie.Behandelaar, $"/adviezen/antwoorden/{deel.Id}/schrijven")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(["Een collega dacht mee"], await OnderwerpenAanAsync(deel.Wie.Behandelaar));
        Assert.All((await OpgeslagenAsync(deel)).Gebeurtenissen, g => Assert.Equal(Zicht.Organisatie, g.Zicht));
    }

    [Fact]
    public async Task Wie_niet_gevraagd_is_vindt_niets_en_de_raad_al_helemaal_niet()
    {
        var (deel, _) = await GevraagdAsync();

        foreach (var wie in new[] { deel.Wie.Goedkeurder, deel.Wie.Raadslid, await Portaal.GebruikerAsync(Rol.LezerMonitor, deel.Wie.Gemeente.Id) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(wie, Geven(deel))).Status);
        }
    }

    [Fact]
    public async Task Leeg_antwoord_en_vreemde_collega_worden_geweigerd()
    {
        var (deel, collega) = await GevraagdAsync();
        var vreemde = await Portaal.GebruikerAsync(Rol.Behandelaar);

        Assert.Equal([ReactieRules.AdviesNodig.Tekst], (await (await OpenAsync(collega, Geven(deel))).VerstuurAsync("Geef uw mening")).Fouten);
        Assert.Equal(
            ["Kies een collega uit de lijst."],
            (await (await OpenAsync(deel.Wie.Behandelaar, Vragen(deel))).VerstuurAsync("Verstuur de vraag", ("Command.CollegaId", vreemde.Id.ToString()), ("Command.Vraag", "Wat vindt u?"))).Fouten);
        Assert.Equal(2, (await (await OpenAsync(deel.Wie.Behandelaar, Vragen(deel))).VerstuurAsync("Verstuur de vraag")).Fouten.Count);
    }
}
