using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class BusOpenenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Theory]
    [InlineData(Rol.FunctioneelBeheerder)]
    [InlineData(Rol.Raadslid)]
    [InlineData(Rol.Portefeuillehouder)]
    public async Task Wie_geen_onderzoeker_is_komt_er_niet_in(Rol rol)
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        var bezoeker = await portaal.AlsAsync(rol, ronde.OrganisatieId);

        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.OpenAsync(Pad(ronde.Id))).Status);
    }

    [Fact]
    public async Task Bus_van_een_andere_organisatie_of_van_niets_bestaat_niet()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        var vreemde = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var bezoeker = await portaal.AlsAsync(vreemde);

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync(Pad(ronde.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync(Pad(Guid.NewGuid()))).Status);
        await Assert.ThrowsAsync<Web.Infrastructure.Web.NietGevondenException>(
            () => portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, vreemde));
    }

    [Fact]
    public async Task Bus_van_een_open_ronde_blijft_dicht()
    {
        var ronde = await portaal.RondeAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        var bezoeker = await portaal.AlsAsync(onderzoeker);

        var pagina = await bezoeker.OpenAsync(Pad(ronde.Id));
        Assert.Contains("kan niemand erin kijken, ook u niet", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(pagina.Element("main form"));
        var regel = await Assert.ThrowsAsync<DomainRuleException>(() => portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker));
        Assert.Equal(RondeRules.AlleenGesloten, regel.Rule);
    }

    [Fact]
    public async Task Te_weinig_enveloppen_blijven_dicht_en_dat_wordt_uitgelegd()
    {
        var ronde = await portaal.GeslotenRondeAsync(5, 4);
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);

        var pagina = await (await portaal.AlsAsync(onderzoeker)).OpenAsync(Pad(ronde.Id));

        Assert.Contains("liggen 9 dichte enveloppen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Deze bus blijft dicht", pagina.Tekst(".pp-alert-title"));
        Assert.Null(pagina.Element("main form"));
        var regel = await Assert.ThrowsAsync<DomainRuleException>(() => portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker));
        Assert.Equal(BusopeningRules.GenoegEnveloppen, regel.Rule);
    }

    [Fact]
    public async Task Zonder_vinkje_gaat_de_bus_niet_open()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        var bezoeker = await portaal.AlsAsync(await portaal.OnderzoekerAsync(ronde));

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde.Id))).VerstuurAsync("Open de bus");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal(["Zet een vinkje als u begrijpt dat dit niet terug kan."], pagina.Fouten);
        Assert.False(await portaal.InDbAsync(db => db.Opdrachten.AnyAsync(o => o.OnderwerpId == ronde.Id)));
    }

    [Fact]
    public async Task Onderzoeker_opent_de_bus_ziet_hoe_ver_het_is_en_daarna_dat_hij_leeg_is()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 7);
        var bezoeker = await portaal.AlsAsync(await portaal.OnderzoekerAsync(ronde));

        var bezig = await (await bezoeker.OpenAsync(Pad(ronde.Id))).VerstuurAsync("Open de bus", ("Command.Begrepen", "true"));
        Assert.Equal(Pad(ronde.Id), bezig.Pad);
        Assert.StartsWith("De bus gaat open", bezig.Melding, StringComparison.Ordinal);
        var opdracht = await portaal.InDbAsync(db => db.Opdrachten.SingleAsync(o => o.OnderwerpId == ronde.Id));
        Assert.Equal($"/opdrachten/{opdracht.Id}", bezig.Element("[data-pp-volg]")!.GetAttribute("data-pp-volg"));
        Assert.Null(bezig.Element("main form"));

        await portaal.OpdrachtenAsync();
        var klaar = await bezoeker.OpenAsync(Pad(ronde.Id));

        Assert.Equal("De bus is geopend", klaar.Kop);
        Assert.Contains("13 enveloppen zijn geopend en daarna vernietigd", klaar.Inhoud, StringComparison.Ordinal);
        Assert.Equal(13, (await portaal.FormulierenAsync(ronde.Id)).Count);
        var (werk, opgeslagen) = await portaal.InDbAsync(async db => (
            await db.Opdrachten.SingleAsync(o => o.Id == opdracht.Id), await db.Rondes.SingleAsync(r => r.Id == ronde.Id)));
        Assert.Equal((Opdrachtstatus.Klaar, "Alle enveloppen zijn geopend en vernietigd."), (werk.Status, werk.Melding));
        Assert.Equal((Rondestatus.BusGeopend, 0), (opgeslagen.Status, opgeslagen.IngepaktePriveSleutel.Length));
    }

    [Fact]
    public async Task Tweemaal_starten_opent_een_keer()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker);

        var regel = await Assert.ThrowsAsync<DomainRuleException>(() => portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker));

        Assert.Equal(BusopeningRules.OpeningLooptAl, regel.Rule);
    }

    [Fact]
    public async Task Eigen_woorden_liggen_los_van_de_rest_van_het_formulier()
    {
        var ronde = await portaal.RondeAsync();
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        await portaal.SluitenMetAsync(ronde, [.. Enumerable.Range(0, 12).Select(i => portaal.Stem(ronde, zegel, Doelgroep.Jongere, Stemmers.Blad(i, wens: $"Wens {i}")))]);

        await portaal.BusOpenenAsync(ronde, await portaal.OnderzoekerAsync(ronde));

        var formulieren = await portaal.FormulierenAsync(ronde.Id);
        var woorden = await portaal.InDbAsync(db => db.OpenAntwoorden.Where(o => o.RondeId == ronde.Id).ToListAsync());
        Assert.All(formulieren, formulier => Assert.DoesNotContain("Wens", formulier.Antwoorden, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"Wens {i}").Order(StringComparer.Ordinal), woorden.Select(o => o.Tekst).Order(StringComparer.Ordinal));
        Assert.All(woorden, woord => Assert.Equal("wat-beter", woord.Vraagcode));
        Assert.Empty(formulieren.Select(f => f.Id).Intersect(woorden.Select(o => o.Id)));
    }

    [Fact]
    public async Task Onleesbare_envelop_wordt_geteld_en_gemeld()
    {
        var ronde = await portaal.RondeAsync();
        var andere = await portaal.RondeAsync();
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        var vreemdZegel = new Envelopverzegelaar(andere.Id, andere.PubliekeSleutel);
        var stemmen = Enumerable.Range(0, 12).Select(i => portaal.Stem(ronde, zegel, Doelgroep.Jongere, Stemmers.Blad(i))).ToList();
        stemmen.Add(stemmen[0] with { Envelop = new Busenvelop { RondeId = ronde.Id, Inhoud = vreemdZegel.Verzegelen("{}"u8) } });
        stemmen.Add(stemmen[0] with { Envelop = new Busenvelop { RondeId = ronde.Id, Inhoud = zegel.Verzegelen("{\"d\":\"Oom\",\"a\":{},\"v\":{}}"u8) } });
        await portaal.BewarenAsync([.. stemmen.Select(stem => stem.Envelop)]);
        await portaal.SluitenAsync(ronde);

        await portaal.BusOpenenAsync(ronde, await portaal.OnderzoekerAsync(ronde));

        Assert.Equal(12, (await portaal.FormulierenAsync(ronde.Id)).Count);
        var pagina = await (await portaal.AlsAsync(await portaal.OnderzoekerAsync(ronde))).OpenAsync(Pad(ronde.Id));
        Assert.Equal("2 enveloppen waren niet te lezen", pagina.Tekst(".pp-alert-title"));
    }

    [Fact]
    public async Task Pagina_kost_hooguit_acht_statements()
    {
        var ronde = await portaal.GeslotenRondeAsync(6, 6);
        var bezoeker = await portaal.AlsAsync(await portaal.OnderzoekerAsync(ronde));
        portaal.Statements.Wissen();

        await bezoeker.OpenAsync(Pad(ronde.Id));

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    private static string Pad(Guid rondeId) => $"/rondes/{rondeId}/bus";
}
