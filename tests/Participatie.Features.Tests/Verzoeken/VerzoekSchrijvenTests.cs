using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Verzoeken;

/// <summary>From an empty form through a kept draft to a request that is sent.</summary>
public sealed class VerzoekSchrijvenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Elk_niveau_zegt_voor_het_kiezen_waartoe_het_verplicht()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Behandelaar)).OpenAsync("/verzoeken/schrijven");

        foreach (var niveau in Enum.GetValues<Participatieniveau>())
        {
            Assert.Contains(niveau.Plicht(), pagina.Inhoud, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Zonder_raad_en_onderwerp_wordt_niets_bewaard_en_blijft_wat_getypt_is()
    {
        var pagina = await (await (await portaal.AlsAsync(Rol.Behandelaar)).OpenAsync("/verzoeken/schrijven"))
            .VerstuurAsync("Bewaar voor later", ("Command.Doel", "Weten wat ouders vinden."), ("Command.Contact", new string('x', Participatieverzoek.ContactMax + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Kies aan welke raad u dit vraagt.", pagina.FoutBij("Command.RaadId"));
        Assert.Equal(VerzoekRules.OnderwerpNodig.Tekst, pagina.FoutBij("Command.Onderwerp"));
        Assert.Equal("Maak dit korter: hoogstens 200 tekens.", pagina.FoutBij("Command.Contact"));
        Assert.Equal("Weten wat ouders vinden.", pagina.Tekst("#Command_Doel"));
    }

    [Fact]
    public async Task Half_ingevuld_concept_wordt_bewaard_en_staat_later_ingevuld()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Behandelaar);

        var lijst = await (await bezoeker.OpenAsync("/verzoeken/schrijven"))
            .VerstuurAsync("Bewaar voor later", ("Command.RaadId", raad.Id.ToString()), ("Command.Onderwerp", "Nieuwe verwijsindex"), ("Command.Niveau", "Meebeslissen"));

        Assert.Equal("Het concept is bewaard. De raad ziet het nog niet.", lijst.Melding);
        var verzoek = await VanAsync(raad);
        Assert.Equal(Verzoekstatus.Concept, verzoek.Status);
        var pagina = await bezoeker.OpenAsync($"/verzoeken/schrijven/{verzoek.Id}");
        Assert.Equal("Nieuwe verwijsindex", pagina.Element("#Command_Onderwerp")!.GetAttribute("value"));
        Assert.NotNull(pagina.Element("input[value=Meebeslissen][checked]"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Behandelaar)).OpenAsync($"/verzoeken/schrijven/{verzoek.Id}")).Status);
    }

    [Fact]
    public async Task Raad_weet_niet_van_een_concept()
    {
        var (verzoek, _, _, ondersteuner) = await portaal.VerzoekAsync(verstuurd: false);
        var bezoeker = await portaal.AlsAsync(ondersteuner);

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync($"/verzoeken/{verzoek.Id}")).Status);
        Assert.DoesNotContain(verzoek.Onderwerp, (await bezoeker.OpenAsync("/verzoeken")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controleren_noemt_wat_nog_ontbreekt_en_heeft_dan_geen_knop()
    {
        var (verzoek, _, behandelaar, _) = await portaal.VerzoekAsync(
            verstuurd: false, Een.Verzoekgegevens(Participatieniveau.Meebeslissen) with { Doel = null, Fase = null, Opties = ["Maar één"] });

        var pagina = await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}/versturen");

        Assert.Equal(
            [VerzoekRules.DoelNodig.Tekst, VerzoekRules.FaseNodig.Tekst, VerzoekRules.TweeOptiesNodig.Tekst],
            pagina.Document.QuerySelectorAll(".utrecht-alert--warning li").Select(li => li.TextContent));
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
        await Assert.ThrowsAsync<Domain.Shared.DomainRuleException>(
            () => portaal.StuurAsync(new Web.Features.Verzoeken.VerzoekVersturen.Command { VerzoekId = verzoek.Id }, behandelaar));
    }

    [Fact]
    public async Task Versturen_maakt_het_zichtbaar_voor_de_raad_en_mailt_leden_en_ondersteuner()
    {
        var (verzoek, raad, behandelaar, ondersteuner) = await portaal.VerzoekAsync(verstuurd: false);
        await portaal.RaadslidAsync(raad);
        var bezoeker = await portaal.AlsAsync(behandelaar);

        var controle = await bezoeker.OpenAsync($"/verzoeken/{verzoek.Id}/versturen");
        Assert.Contains(Participatieniveau.Adviseren.Belofte(), controle.Inhoud, StringComparison.Ordinal);
        var daarna = await controle.VerstuurAsync("Verstuur naar de raad");

        Assert.Equal("Het verzoek is verstuurd. De raad krijgt bericht.", daarna.Melding);
        Assert.Equal(Verzoekstatus.Verstuurd, (await VanAsync(raad)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(ondersteuner)).OpenAsync($"/verzoeken/{verzoek.Id}")).Status);
        var mails = await portaal.InDbAsync(db => db.Mailberichten.Where(m => m.Sleutel.StartsWith($"verzoek:{verzoek.Id}")).ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m =>
        {
            Assert.Equal(Mailsoort.Verzoekbericht, m.Soort);
            Assert.Contains($"https://localhost/verzoeken/{verzoek.Id}", m.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(verzoek.Doel!, m.Tekst, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Slapende_raad_kan_niets_worden_gevraagd()
    {
        var (verzoek, raad, behandelaar, _) = await portaal.VerzoekAsync(verstuurd: false);
        await portaal.InDbAsync(async db =>
        {
            (await db.Raden.SingleAsync(r => r.Id == raad.Id)).StaatWijzigen(Raadsstaat.Slapend, portaal.Klok.Vandaag(), portaal.Klok.Vandaag());
            await db.SaveChangesAsync();
        });

        var pagina = await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}/versturen");

        Assert.Contains(VerzoekRules.RaadWerkt.Tekst, pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(raad.Naam, (await (await portaal.AlsAsync(behandelaar)).OpenAsync("/verzoeken/schrijven")).Inhoud, StringComparison.Ordinal);
    }

    private Task<Participatieverzoek> VanAsync(Raad raad) => portaal.InDbAsync(db => db.Participatieverzoeken.AsNoTracking().SingleAsync(v => v.RaadId == raad.Id));
}
