using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Verzoeken;

/// <summary>The raad's answer, the asker's explanation, the end, and the raad's word on the niveau.</summary>
public sealed class VerzoekBeantwoordenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Theory]
    [InlineData("beantwoorden", Rol.Raadsondersteuner)]
    [InlineData("oordeel", Rol.Raadslid)]
    [InlineData("afsluiten", Rol.Raadslid)]
    [InlineData("toelichten", Rol.Behandelaar)]
    [InlineData("intrekken", Rol.Behandelaar)]
    [InlineData("beeindigen", Rol.Behandelaar)]
    public async Task Alleen_de_eigen_kant_komt_erin_en_een_ander_vindt_niets(string pad, Rol rol)
    {
        var (verzoek, raad, behandelaar, _) = await portaal.VerzoekAsync();
        var eigen = rol == Rol.Behandelaar ? behandelaar.Rollen[0].OrganisatieId : raad.OrganisatieId;

        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(rol, eigen)).OpenAsync($"/verzoeken/{verzoek.Id}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(rol)).OpenAsync($"/verzoeken/{verzoek.Id}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(rol, eigen)).OpenAsync($"/verzoeken/{Guid.NewGuid()}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.Goedkeurder, eigen)).OpenAsync($"/verzoeken/{verzoek.Id}/{pad}")).Status);
    }

    [Theory]
    [InlineData(Rol.Goedkeurder)]
    [InlineData(Rol.Portefeuillehouder)]
    public async Task Goedkeurder_en_portefeuillehouder_lezen_mee_zonder_knoppen(Rol rol)
    {
        var (verzoek, _, behandelaar, _) = await portaal.VerzoekAsync();

        var bezoeker = await portaal.AlsAsync(rol, behandelaar.Rollen[0].OrganisatieId);
        portaal.Statements.Wissen();
        var pagina = await bezoeker.OpenAsync($"/verzoeken/{verzoek.Id}");

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Empty(pagina.Document.QuerySelectorAll("main .utrecht-button"));
        Assert.Contains(behandelaar.Naam, pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_keuze_of_reden_wordt_niets_beantwoord()
    {
        var (verzoek, _, _, ondersteuner) = await portaal.VerzoekAsync();
        var bezoeker = await portaal.AlsAsync(ondersteuner);
        var pad = $"/verzoeken/{verzoek.Id}/beantwoorden";

        Assert.Equal("Kies wat de raad doet met dit verzoek.", (await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Verstuur")).FoutBij("Command.Keuze"));
        var weigeren = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Verstuur", ("Command.Keuze", "Weigeren"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Schrijf op waarom de raad weigert."), (weigeren.Status, weigeren.FoutBij("Command.Tekst")));
        var vragen = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Verstuur", ("Command.Keuze", "Terugvragen"));
        Assert.Equal(VerzoekRules.VraagNodig.Tekst, vragen.FoutBij("Command.Tekst"));
        Assert.Equal(Verzoekstatus.Verstuurd, (await HaalAsync(verzoek)).Status);
    }

    [Fact]
    public async Task Terugvragen_geeft_de_vrager_een_taak_en_toelichten_geeft_hem_terug_aan_de_raad()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var (raad, vrager) = (await portaal.AlsAsync(ondersteuner), await portaal.AlsAsync(behandelaar));
        Assert.Contains("Beantwoord het verzoek van", (await raad.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden")).VerstuurAsync("Verstuur", ("Command.Keuze", "Terugvragen"), ("Command.Tekst", "Hoeveel tijd is er?"));

        Assert.Contains("Beantwoord de vraag van", (await vrager.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Beantwoord het verzoek van", (await raad.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Hoeveel tijd is er?", (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
        var leeg = await (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}/toelichten")).VerstuurAsync("Verstuur het antwoord");
        Assert.Equal(VerzoekRules.ToelichtingNodig.Tekst, leeg.FoutBij("Command.Antwoord"));
        var daarna = await leeg.VerstuurAsync("Verstuur het antwoord", ("Command.Antwoord", "Twee maanden."));
        Assert.Equal("De raad heeft uw antwoord.", daarna.Melding);
        Assert.Equal(Verzoekstatus.Verstuurd, (await HaalAsync(verzoek)).Status);
        Assert.True(await portaal.InDbAsync(db => db.Mailberichten.AnyAsync(m => m.Sleutel == $"verzoek:{verzoek.Id}:3:{behandelaar.Id}")));
    }

    [Fact]
    public async Task Van_aannemen_tot_oordeel_blijft_elke_stap_bewaard_en_telt_het_oordeel_mee()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var (raad, vrager) = (await portaal.AlsAsync(ondersteuner), await portaal.AlsAsync(behandelaar));
        await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden")).VerstuurAsync("Verstuur", ("Command.Keuze", "Aannemen"));
        Assert.Equal(VerzoekRules.IsBeeindigd.Tekst, (await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/oordeel")).VerstuurAsync("Geef het oordeel", ("Command.Oordeel", "Gehouden"))).Fouten[0]);
        await (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}/beeindigen")).VerstuurAsync("Verstuur het verslag", ("Command.Verslag", "Drie punten overgenomen."));
        Assert.Contains("zich aan het niveau hield", (await raad.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        var zonderReden = await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/oordeel")).VerstuurAsync("Geef het oordeel", ("Command.Oordeel", "Deels"));
        Assert.Equal(VerzoekRules.OordeelHeeftReden.Tekst, zonderReden.FoutBij("Command.Reden"));
        await zonderReden.VerstuurAsync("Geef het oordeel", ("Command.Oordeel", "Deels"), ("Command.Reden", "Eén punt zonder uitleg."));

        Assert.Equal(
            [Verzoekstapsoort.Geschreven, Verzoekstapsoort.Verstuurd, Verzoekstapsoort.Aangenomen, Verzoekstapsoort.Beeindigd, Verzoekstapsoort.Beoordeeld],
            (await HaalAsync(verzoek)).Stappen.Select(s => s.Soort));
        var lijst = await raad.OpenAsync("/verzoeken");
        Assert.Equal(["Gehouden0", "Deels1", "Niet0"], lijst.Document.QuerySelectorAll("section tbody td").Select(td => td.TextContent));
    }

    [Fact]
    public async Task Na_het_aannemen_begint_de_raad_het_advies_vanaf_het_verzoek()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var raad = await portaal.AlsAsync(ondersteuner);
        var daarna = await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden")).VerstuurAsync("Verstuur", ("Command.Keuze", "Aannemen"));

        var advies = await daarna.KlikAsync("Begin het advies");

        Assert.Equal(HttpStatusCode.OK, advies.Status);
        Assert.Contains(verzoek.Onderwerp, advies.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Begin het advies", (await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advies_dat_er_van_kwam_staat_erbij_met_de_stand_maar_een_concept_ziet_alleen_de_raad()
    {
        var (verzoek, raad, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var wie = Een.Handelende(raad.OrganisatieId);
        var advies = Advies.Beginnen(raad.OrganisatieId, Adviessoort.Gevraagd, Een.Adviesinhoud(), wie, portaal.Nu, verzoekId: verzoek.Id);
        await portaal.BewarenAsync(advies);

        var raadzijde = await portaal.AlsAsync(ondersteuner);
        portaal.Statements.Wissen();
        var pagina = await raadzijde.OpenAsync($"/verzoeken/{verzoek.Id}");
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);

        Assert.Equal($"{advies.Titel}Concept", string.Concat(pagina.Element("section[aria-labelledby=advies] li")!.TextContent.Split('\n', StringSplitOptions.TrimEntries)));
        Assert.DoesNotContain(advies.Titel, (await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_meebeslissen_vertelt_de_vrager_wat_de_raad_koos_en_of_dat_is_gevolgd()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync(gegevens: Een.Verzoekgegevens(Participatieniveau.Meebeslissen));
        var (raad, vrager) = (await portaal.AlsAsync(ondersteuner), await portaal.AlsAsync(behandelaar));
        await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden")).VerstuurAsync("Verstuur", ("Command.Keuze", "Aannemen"));

        var leeg = await (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}/beeindigen")).VerstuurAsync("Verstuur het verslag", ("Command.Verslag", "Toch anders."), ("Command.Optie", "7"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Kies wat de raad koos.", "Kies of u dat deed."), (leeg.Status, leeg.FoutBij("Command.Optie"), leeg.FoutBij("Command.IsGevolgd")));
        await leeg.VerstuurAsync("Verstuur het verslag", ("Command.Optie", "1"), ("Command.IsGevolgd", "Nee"));

        Assert.Equal(new Raadskeuze("Geen wachtlijst tonen", Gevolgd: false), (await HaalAsync(verzoek)).Keuze);
        var pagina = await raad.OpenAsync($"/verzoeken/{verzoek.Id}");
        Assert.Contains("De raad koos: Geen wachtlijst tonen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("volgde die keuze niet", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buiten_meebeslissen_wordt_naar_geen_keuze_gevraagd()
    {
        var (verzoek, _, behandelaar, _) = await portaal.VerzoekAsync();

        Assert.DoesNotContain("Wat koos de raad?", (await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}/beeindigen")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zwijgt_de_vrager_dan_sluit_de_raad_na_de_dag_zelf_af_en_gaat_door_naar_het_oordeel()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync(gegevens: Een.Verzoekgegevens() with { AntwoordNodigVoor = portaal.Klok.Vandaag().AddDays(1) });
        var raad = await portaal.AlsAsync(ondersteuner);
        var afsluiten = $"/verzoeken/{verzoek.Id}/afsluiten";
        await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden")).VerstuurAsync("Verstuur", ("Command.Keuze", "Aannemen"));
        Assert.Equal([VerzoekRules.DagVoorbij.Tekst], (await (await raad.OpenAsync(afsluiten)).VerstuurAsync("Sluit het verzoek af")).Fouten);

        portaal.Klok.Advance(TimeSpan.FromDays(2));
        var daarna = await (await (await portaal.AlsAsync(ondersteuner)).OpenAsync(afsluiten)).VerstuurAsync("Sluit het verzoek af", ("Command.Woorden", "Wij hoorden niets meer."));

        Assert.Equal("Het verzoek is afgesloten. Zeg nu of het ging zoals beloofd.", daarna.Melding);
        Assert.Equal($"/verzoeken/{verzoek.Id}/oordeel", daarna.Pad);
        Assert.Equal(Verzoekstatus.Beeindigd, (await HaalAsync(verzoek)).Status);
        Assert.Contains("Wij hoorden niets meer.", (await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
        Assert.True(await portaal.InDbAsync(db => db.Mailberichten.AnyAsync(m => m.Sleutel == $"verzoek:{verzoek.Id}:4:{behandelaar.Id}")));
    }

    [Fact]
    public async Task Intrekken_van_een_verstuurd_verzoek_vraagt_een_reden()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var vrager = await portaal.AlsAsync(behandelaar);

        var pagina = await (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}/intrekken")).VerstuurAsync("Trek het verzoek in");
        Assert.Equal([VerzoekRules.RedenNodig.Tekst], pagina.Fouten);
        await pagina.VerstuurAsync("Trek het verzoek in", ("Command.Reden", "Het plan gaat niet door."));

        Assert.Contains("Het plan gaat niet door.", (await (await portaal.AlsAsync(ondersteuner)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
    }

    private Task<Participatieverzoek> HaalAsync(Participatieverzoek verzoek) => portaal.InDbAsync(db => db.Participatieverzoeken.AsNoTracking().SingleAsync(v => v.Id == verzoek.Id));
}
