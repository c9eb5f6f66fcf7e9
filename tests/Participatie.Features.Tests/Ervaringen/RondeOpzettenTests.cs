using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondeOpzettenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Vijf_stappen_zetten_een_ronde_klaar_zonder_iets_te_versturen()
    {
        var lijst = await LijstAsync();
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = await portaal.AlsAsync(gebruiker);

        var klaar = await DoorlopenAsync(bezoeker, lijst);

        Assert.Equal("De ronde staat klaar. Er is nog niets verstuurd.", klaar.Melding);
        var ronde = await portaal.LeesRondeAsync(Guid.Parse(klaar.Pad.Split('/')[^1]));
        Assert.Equal(("Ronde Rijswijk", "0603", gebruiker.Rollen[0].OrganisatieId), (ronde.Naam, ronde.Gemeentecode, ronde.OrganisatieId));
        Assert.Equal([7, 21], ronde.Herinneringsdagen);
        Assert.Equal([new Rondelijst(Doelgroep.Jongere, lijst.Versies[0].Id)], ronde.Lijsten);
        Assert.Equal([new Achtergrondkeuze(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Volledig)], ronde.Achtergrond);
        Assert.Equal("", (await bezoeker.OpenAsync("/rondes/nieuw")).Element("#Command_Naam")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Terug_bewaart_wat_er_staat_ook_als_het_nog_niet_klopt()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var stap2 = await (await bezoeker.OpenAsync("/rondes/nieuw")).VerstuurAsync("Verder", ("Command.Naam", "Onze ronde"));
        Assert.Equal("Vragenlijsten", stap2.Kop);

        var stap1 = await stap2.VerstuurAsync("Terug");

        Assert.Equal("Naam en gebied", stap1.Kop);
        Assert.Equal("Onze ronde", stap1.Element("#Command_Naam")!.GetAttribute("value"));
        Assert.Equal("Onze ronde", (await bezoeker.OpenAsync("/rondes/nieuw/1")).Element("#Command_Naam")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Stap_met_fouten_blijft_staan_met_alles_wat_is_ingevuld()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await (await bezoeker.OpenAsync("/rondes/nieuw")).VerstuurAsync("Verder", ("Command.Jaar", "1999"), ("Command.Bereik", "Lokaal"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Geef de ronde een naam.", pagina.FoutBij("Command.Naam"));
        Assert.Equal("Kies een jaar van 2015 tot en met 2028.", pagina.FoutBij("Command.Jaar"));
        Assert.Equal("Kies de gemeente van deze ronde.", pagina.FoutBij("Command.Gemeentecode"));
        Assert.Equal("1999", pagina.Element("#Command_Jaar")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Overgeslagen_stap_wordt_eerst_gevraagd()
    {
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        Assert.Equal("/rondes/nieuw/1", (await bezoeker.OpenAsync("/rondes/nieuw/5")).Pad);
    }

    [Fact]
    public async Task Dagen_en_kenmerken_melden_hun_fouten_bij_het_veld()
    {
        var lijst = await LijstAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var stap2 = await (await bezoeker.OpenAsync("/rondes/nieuw")).VerstuurAsync("Verder", ("Command.Naam", "Onze ronde"));
        var leeg = await stap2.VerstuurAsync("Verder");
        Assert.Equal("Kies een vragenlijst voor jongeren, voor ouders of voor allebei.", leeg.FoutBij("Command.LijstJongere"));
        var stap3 = await leeg.VerstuurAsync("Verder", ("Command.LijstJongere", lijst.Versies[0].Id.ToString()));

        var dagen = await stap3.VerstuurAsync("Verder", ("Command.OpentOp", "2026-12-10"), ("Command.SluitNa", "2026-12-10"), ("Command.Herinnering2", "3"));
        Assert.Equal(RondeRules.SluitenNaOpenen.Tekst, dagen.FoutBij("Command.SluitNa"));
        Assert.Contains("elke herinnering later dan de vorige", dagen.FoutBij("Command.Herinnering1"), StringComparison.Ordinal);

        var stap4 = await dagen.VerstuurAsync("Verder", ("Command.SluitNa", "2027-01-10"), ("Command.Herinnering2", ""));
        var kenmerken = await stap4.VerstuurAsync("Verder", ("Command.Leeftijd", "Weggelaten"), ("Command.Trajectstatus", "Weggelaten"), ("Command.Drempel", "2"));
        Assert.Contains("Kies minstens één kenmerk", kenmerken.FoutBij("Command.Anonimiteit"), StringComparison.Ordinal);
        Assert.Equal(RondeRules.DrempelBinnenGrenzen.Tekst, kenmerken.FoutBij("Command.Drempel"));
    }

    [Fact]
    public async Task Lijst_die_intussen_weer_een_concept_is_wordt_niet_gebruikt()
    {
        var lijst = await LijstAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        await portaal.InDbAsync(async db =>
        {
            (await db.Vragenlijsten.Include(l => l.Versies).SingleAsync(l => l.Id == lijst.Id)).Heropenen(lijst.Versies[0].Id, portaal.Nu);
            await db.SaveChangesAsync();
        });

        var pagina = await DoorlopenAsync(bezoeker, lijst);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal([VragenlijstRules.AlleenVasteVersieInRonde.Tekst], pagina.Fouten);
    }

    private static async Task<Pagina> DoorlopenAsync(Bezoeker bezoeker, Vragenlijst lijst)
    {
        var stap1 = await bezoeker.OpenAsync("/rondes/nieuw");
        var stap2 = await stap1.VerstuurAsync("Verder", ("Command.Naam", "Ronde Rijswijk"), ("Command.Bereik", "Lokaal"), ("Command.Gemeentecode", "0603"));
        var stap3 = await stap2.VerstuurAsync("Verder", ("Command.LijstJongere", lijst.Versies[0].Id.ToString()));
        var stap4 = await stap3.VerstuurAsync("Verder", ("Command.OpentOp", "2026-12-01"), ("Command.SluitNa", "2027-01-15"));
        var stap5 = await stap4.VerstuurAsync("Verder", ("Command.Trajectstatus", "Weggelaten"));
        Assert.Equal("Controleren", stap5.Kop);
        Assert.Contains("Ronde Rijswijk", stap5.Inhoud, StringComparison.Ordinal);
        return await stap5.VerstuurAsync("Zet de ronde klaar");
    }

    private async Task<Vragenlijst> LijstAsync()
    {
        var lijst = Een.Vragenlijst(Doelgroep.Jongere, portaal.Nu);
        await portaal.BewarenAsync(lijst);
        return lijst;
    }
}
