using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>Telling what was done with the answers: steps and reactions, added, changed and taken away.</summary>
public sealed class VervolgstapWijzigenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Theory]
    [InlineData("vervolg")]
    [InlineData("vervolg/toevoegen")]
    [InlineData("reacties/toevoegen")]
    public async Task Alleen_de_onderzoeker_van_deze_ronde_komt_erin(string pad)
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();

        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(onderzoeker)).OpenAsync($"/rondes/{ronde.Id}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.FunctioneelBeheerder, ronde.OrganisatieId)).OpenAsync($"/rondes/{ronde.Id}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync($"/rondes/{ronde.Id}/{pad}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(onderzoeker)).OpenAsync($"/rondes/{Guid.NewGuid()}/{pad}")).Status);
    }

    [Fact]
    public async Task Stap_toevoegen_vult_de_volgorde_in_en_brengt_terug_naar_het_overzicht()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();
        var bezoeker = await portaal.AlsAsync(onderzoeker);

        var daarna = await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/vervolg/toevoegen")).VerstuurAsync(
            "Voeg toe",
            ("Command.Soort", "Leertafel"),
            ("Command.Dag", "2027-03-01"),
            ("Command.Titel", "Leertafel met aanbieders"),
            ("Command.TekstJongeren", "Je kunt meepraten."),
            ("Command.TekstVolwassenen", "U kunt meepraten."));

        Assert.Equal("De stap staat bij de resultaten.", daarna.Melding);
        var stap = await portaal.InDbAsync(db => db.Vervolgstappen.SingleAsync(s => s.RondeId == ronde.Id));
        Assert.Equal((Vervolgsoort.Leertafel, new DateOnly(2027, 3, 1), 1), (stap.Soort, stap.Dag, stap.Volgorde));
        var publiek = await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}?toon=ouder");
        Assert.Contains("pp-thread__item--later", publiek.Element(".pp-thread li")!.ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leeg_formulier_zegt_per_veld_wat_nog_moet()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();

        var pagina = await (await (await portaal.AlsAsync(onderzoeker)).OpenAsync($"/rondes/{ronde.Id}/vervolg/toevoegen"))
            .VerstuurAsync("Voeg toe", ("Command.Uitkomst", "Gedaan"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Kies wat voor stap het is.", pagina.FoutBij("Command.Soort"));
        Assert.Equal(VervolgRules.WanneerNodig.Tekst, pagina.FoutBij("Command.Dag"));
        Assert.Equal("Vul een titel in.", pagina.FoutBij("Command.Titel"));
        Assert.Equal("Schrijf een tekst voor jongeren, met ‘je’.", pagina.FoutBij("Command.TekstJongeren"));
        Assert.Equal("Schrijf een tekst voor ouders, met ‘u’.", pagina.FoutBij("Command.TekstVolwassenen"));
        Assert.Equal("Vul in welke raad dit zegt.", pagina.FoutBij("Command.Raad"));
        Assert.Equal("Schrijf op wat de raad zegt.", pagina.FoutBij("Command.Raadsoordeel"));
    }

    [Fact]
    public async Task Regel_van_het_domein_staat_boven_het_formulier_en_wat_getypt_is_blijft()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();

        var pagina = await (await (await portaal.AlsAsync(onderzoeker)).OpenAsync($"/rondes/{ronde.Id}/vervolg/toevoegen")).VerstuurAsync(
            "Voeg toe",
            ("Command.Soort", "Besproken"),
            ("Command.Periode", "najaar"),
            ("Command.Titel", "Wij spraken erover"),
            ("Command.TekstJongeren", "Je zei veel."),
            ("Command.TekstVolwassenen", "U zei veel."),
            ("Command.Uitkomst", "Gedaan"),
            ("Command.Raad", "Oudersraad"),
            ("Command.Raadsoordeel", "Goed."));

        Assert.Equal([VervolgRules.AlleenBelofteHeeftUitkomst.Tekst], pagina.Fouten);
        Assert.Equal("Wij spraken erover", pagina.Element("#Command_Titel")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Stap_staat_ingevuld_en_is_te_wijzigen_en_weg_te_halen()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();
        var bezoeker = await portaal.AlsAsync(onderzoeker);
        var id = await portaal.StuurAsync(Belofte(ronde), onderzoeker);
        var pad = $"/rondes/{ronde.Id}/vervolg/{id}";

        var pagina = await bezoeker.OpenAsync(pad);
        Assert.Equal("zes gemeenten", pagina.Element("#Command_DoorWie")!.GetAttribute("value"));
        await pagina.VerstuurAsync("Bewaar", ("Command.Uitkomst", "NietGedaan"), ("Command.Raad", "Oudersraad"), ("Command.Raadsoordeel", "Die plek is er niet gekomen."));
        Assert.Equal(Vervolguitkomst.NietGedaan, await portaal.InDbAsync(db => db.Vervolgstappen.Where(s => s.Id == id).Select(s => s.Uitkomst).SingleAsync()));

        var weg = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Haal deze stap weg");
        Assert.Equal("De stap is weg.", weg.Melding);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync(pad)).Status);
    }

    [Fact]
    public async Task Stap_van_een_andere_ronde_bestaat_hier_niet()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();
        var (andere, ander) = await OpenbaarAsync();
        var id = await portaal.StuurAsync(Belofte(andere), ander);

        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(onderzoeker)).OpenAsync($"/rondes/{ronde.Id}/vervolg/{id}")).Status);
        await Assert.ThrowsAsync<Web.Infrastructure.Web.NietGevondenException>(
            () => portaal.StuurAsync(new VervolgstapWijzigen.Command { RondeId = ronde.Id, StapId = id, Weghalen = true }, onderzoeker));
        Assert.True(await portaal.InDbAsync(db => db.Vervolgstappen.AnyAsync(s => s.Id == id)));
    }

    [Fact]
    public async Task Reactie_toevoegen_wijzigen_en_weghalen()
    {
        var (ronde, onderzoeker) = await OpenbaarAsync();
        var bezoeker = await portaal.AlsAsync(onderzoeker);

        var leeg = await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/reacties/toevoegen")).VerstuurAsync("Voeg toe");
        Assert.Equal(
            ["Kies of de raad dit herkent.", "Kies op welke vraag de raad reageert.", "Schrijf op wat de raad zegt.", "Vul in welke raad reageert."],
            leeg.Fouten.Order(StringComparer.Ordinal));
        await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/reacties/toevoegen")).VerstuurAsync(
            "Voeg toe", ("Command.Vraagcode", "respect"), ("Command.Raad", "Oudersraad"), ("Command.Herkenning", "Herkent"), ("Command.Tekst", "Wij zien dit ook."));
        var reactie = await portaal.InDbAsync(db => db.Bevindingreacties.SingleAsync(r => r.RondeId == ronde.Id));
        var pad = $"/rondes/{ronde.Id}/reacties/{reactie.Id}";

        await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Bewaar", ("Command.Tekst", "Wij zien dit elke dag."));
        Assert.Equal("Wij zien dit elke dag.", await portaal.InDbAsync(db => db.Bevindingreacties.Where(r => r.Id == reactie.Id).Select(r => r.Tekst).SingleAsync()));
        var weg = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Haal deze reactie weg");
        Assert.Equal("De reactie is weg.", weg.Melding);
        Assert.False(await portaal.InDbAsync(db => db.Bevindingreacties.AnyAsync(r => r.Id == reactie.Id)));
    }

    private async Task<(Ronde Ronde, Web.Infrastructure.Security.Gebruiker Onderzoeker)> OpenbaarAsync()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        return (ronde, await portaal.OpenbaarAsync(ronde));
    }

    private static VervolgstapToevoegen.Command Belofte(Ronde ronde) => new()
    {
        RondeId = ronde.Id,
        Soort = Vervolgsoort.Belofte,
        Periode = "voorjaar 2027",
        Titel = "Eén plek om te vragen welke hulp past",
        TekstJongeren = "Je vraagt het op één plek.",
        TekstVolwassenen = "U vraagt het op één plek.",
        DoorWie = "zes gemeenten",
        Volgorde = 1,
    };
}
