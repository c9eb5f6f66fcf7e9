using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class ResultatenPublicerenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Alleen_de_onderzoeker_van_deze_ronde_komt_erin()
    {
        var ronde = await portaal.RijswijkAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.FunctioneelBeheerder, ronde.OrganisatieId)).OpenAsync(Pad(ronde.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(Pad(ronde.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(Pad(Guid.NewGuid()))).Status);
    }

    [Fact]
    public async Task Voor_het_openen_van_de_bus_is_er_niets_te_publiceren()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);

        var pagina = await (await portaal.AlsAsync(onderzoeker)).OpenAsync(Pad(ronde.Id));

        Assert.Contains("Open eerst de bus", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(pagina.Element("main form"));
        var regel = await Assert.ThrowsAsync<DomainRuleException>(
            () => portaal.StuurAsync(new ResultatenPubliceren.Command { RondeId = ronde.Id, Bekeken = true }, onderzoeker));
        Assert.Equal(RondeRules.AlleenNaOpenen, regel.Rule);
    }

    [Fact]
    public async Task Voorbeeld_toont_precies_wat_daarna_openbaar_is()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        var bezoeker = await portaal.AlsAsync(onderzoeker);
        await portaal.BusOpenenAsync(ronde, onderzoeker);

        var voorbeeld = await bezoeker.OpenAsync(Pad(ronde.Id));
        Assert.Equal(HttpStatusCode.OK, voorbeeld.Status);
        Assert.Contains("rijen als ‘niet getoond’", voorbeeld.Inhoud, StringComparison.Ordinal);
        Assert.Contains("voor de inkoop van hulp", voorbeeld.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync($"/resultaten/{ronde.Id}")).Status);

        var daarna = await voorbeeld.VerstuurAsync("Publiceer", ("Command.Bekeken", "true"));
        Assert.Equal($"/rondes/{ronde.Id}/vervolg", daarna.Pad);
        Assert.StartsWith("De resultaten zijn openbaar", daarna.Melding, StringComparison.Ordinal);
        var openbaar = await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}");
        Assert.Equal(HttpStatusCode.OK, openbaar.Status);
        Assert.Equal(Cijfers(voorbeeld), Cijfers(openbaar));
        Assert.Equal(Rondestatus.Gepubliceerd, await portaal.InDbAsync(db => db.Rondes.Where(r => r.Id == ronde.Id).Select(r => r.Status).SingleAsync()));
    }

    [Fact]
    public async Task Zonder_vinkje_wordt_er_niets_openbaar()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.BusOpenenAsync(ronde, onderzoeker);

        var pagina = await (await (await portaal.AlsAsync(onderzoeker)).OpenAsync(Pad(ronde.Id))).VerstuurAsync("Publiceer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal(["Kijk het voorbeeld na en zet dan een vinkje."], pagina.Fouten);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync($"/resultaten/{ronde.Id}")).Status);
    }

    [Fact]
    public async Task Een_ander_voorbeeld_dan_gezien_wordt_niet_gepubliceerd()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.BusOpenenAsync(ronde, onderzoeker);
        var pagina = await (await portaal.AlsAsync(onderzoeker)).OpenAsync(Pad(ronde.Id));
        await portaal.StuurAsync(new ResultatenTellen.Command(ronde.Id), onderzoeker);
        await portaal.OpdrachtenAsync();

        var opnieuw = await pagina.VerstuurAsync("Publiceer", ("Command.Bekeken", "true"));

        Assert.Equal([PublicatieRules.VoorbeeldIsGezien.Tekst], opnieuw.Fouten);
    }

    [Fact]
    public async Task Tweede_publicatie_is_een_nieuwe_rij_en_toont_bij_gelijke_antwoorden_hetzelfde()
    {
        var ronde = await portaal.GeslotenRondeAsync(14, 22, Een.Rondegegevens(
            Web.Infrastructure.Web.Datums.Vandaag(portaal.Klok), new Achtergrondkeuze(Achtergrondvariabele.Trajectstatus, Nauwkeurigheid.Volledig)));
        var onderzoeker = await portaal.OpenbaarAsync(ronde);
        var eerste = await portaal.DocumentAsync(ronde);
        var bezoeker = await portaal.AlsAsync(onderzoeker);

        var pagina = await bezoeker.OpenAsync(Pad(ronde.Id));
        Assert.Contains("Er is nog geen voorbeeld van een nieuwe publicatie", pagina.Inhoud, StringComparison.Ordinal);
        await pagina.VerstuurAsync("Maak een voorbeeld");
        await portaal.OpdrachtenAsync();
        await portaal.PubliceerAsync(ronde, onderzoeker);

        Assert.Equal([1, 2], await portaal.InDbAsync(db => db.Publicaties.Where(p => p.RondeId == ronde.Id).OrderBy(p => p.Nummer).Select(p => p.Nummer).ToListAsync()));
        Assert.Equal(eerste.Schrijven(), (await portaal.DocumentAsync(ronde)).Schrijven());
    }

    [Fact]
    public async Task Een_paar_nakomers_worden_niet_verraden_door_de_tweede_publicatie()
    {
        var ronde = await portaal.GeslotenRondeAsync(20, 20);
        var onderzoeker = await portaal.OpenbaarAsync(ronde);
        var rij = (await portaal.FormulierenAsync(ronde.Id)).First(f => f.Doelgroep == Doelgroep.Jongere);
        await portaal.BewarenAsync([.. Enumerable.Range(0, 3).Select(_ => new Antwoordformulier
        {
            RondeId = ronde.Id,
            Doelgroep = Doelgroep.Jongere,
            Achtergrond = rij.Achtergrond,
            Antwoorden = rij.Antwoorden,
        })]);

        await portaal.StuurAsync(new ResultatenTellen.Command(ronde.Id), onderzoeker);
        await portaal.OpdrachtenAsync();
        await portaal.PubliceerAsync(ronde, onderzoeker);

        var document = await portaal.DocumentAsync(ronde);
        Assert.Null(document.Rij("luisteren", Doelgroep.Jongere));
        Assert.Null(document.Rij(Telplan.Deelname, doelgroep: null));
        Assert.NotNull(document.Rij("luisteren", Doelgroep.Ouder));
    }

    [Fact]
    public async Task Gepubliceerde_cijfers_zijn_een_onafhankelijke_telling_gelijk()
    {
        var (ronde, stemmen) = await RegioAsync();

        await portaal.OpenbaarAsync(ronde);
        var document = await portaal.DocumentAsync(ronde);

        string[] schaal = ["altijd", "vaak", "soms", "nooit"];
        var getoond = 0;
        foreach (var vraag in new[] { "luisteren", "respect", "samen-beslissen" })
        {
            foreach (var doelgroep in new[] { Doelgroep.Jongere, Doelgroep.Ouder })
            {
                foreach (var gemeente in Gemeenten.Alle)
                {
                    var groep = stemmen.Where(s => s.Formulier.Doelgroep == doelgroep && s.Genodigde.Uitnodiging.Gemeentecode == gemeente.Code).ToList();
                    var rij = document.Rij(vraag, doelgroep, nameof(Achtergrondvariabele.Gemeente), gemeente.Code);
                    Assert.True(rij is null || groep.Count >= ronde.Drempel);
                    if (rij is not null)
                    {
                        getoond++;
                        var verwacht = schaal.Select(optie => groep.Count(s => s.Formulier.Antwoorden[vraag]!.Keuzes[0] == optie)).ToList();
                        Assert.Equal(groep.Count, rij.N);
                        Assert.Equal(verwacht, rij.Aantallen);
                        Assert.Equal(verwacht.Select(aantal => Stemmers.Procent(aantal, groep.Count)), rij.Percentages.Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    }
                }
            }
        }

        Assert.True(getoond > 12, $"{getoond} rows shown");
        var cijfers = stemmen.Where(s => s.Formulier.Doelgroep == Doelgroep.Ouder).Select(s => s.Formulier.Antwoorden["rapportcijfer"]!.Getal!.Value).ToList();
        var cijfer = document.Rij("rapportcijfer", Doelgroep.Ouder)!;
        Assert.Equal((cijfers.Count, Math.Round(cijfers.Average(), 1, MidpointRounding.AwayFromZero)), (cijfer.N, cijfer.Cijfer!.Gemiddelde));
    }

    [Fact]
    public async Task Pagina_met_voorbeeld_kost_hooguit_acht_statements()
    {
        var ronde = await portaal.RijswijkAsync();
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.BusOpenenAsync(ronde, onderzoeker);
        var bezoeker = await portaal.AlsAsync(onderzoeker);
        portaal.Statements.Wissen();

        await bezoeker.OpenAsync(Pad(ronde.Id));

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    /// <summary>A region: ten gemeenten of unequal size, one of them small.</summary>
    private async Task<(Ronde Ronde, List<Stem> Stemmen)> RegioAsync()
    {
        var ronde = await portaal.RondeAsync(gegevens: Een.Rondegegevens(
            Web.Infrastructure.Web.Datums.Vandaag(portaal.Klok),
            new Achtergrondkeuze(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig),
            new Achtergrondkeuze(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Grof)));
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        var stemmen = new List<Stem>();
        foreach (var (i, gemeente) in Gemeenten.Alle.Index())
        {
            for (var j = 0; j < 6 + (3 * i); j++)
            {
                var nummer = ((i * 37) + (j * 11)) % 256;
                stemmen.Add(portaal.Stem(
                    ronde, zegel, j % 3 == 0 ? Doelgroep.Jongere : Doelgroep.Ouder, Stemmers.Blad(nummer, 4 + (nummer % 6)), gemeente.Code,
                    j % 2 == 0 ? Leeftijdscategorie.Van12TotEnMet15 : Leeftijdscategorie.Van16TotEnMet17));
            }
        }

        await portaal.SluitenMetAsync(ronde, stemmen, zwijgers: 50);
        return (ronde, stemmen);
    }

    private static List<string> Cijfers(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll(".pp-intro .pp-lead, .pp-mark, .pp-bar-row, .pp-finding p, td").Select(e => e.TextContent.Trim()).Where(t => !t.StartsWith("Hieronder", StringComparison.Ordinal))];

    private static string Pad(Guid rondeId) => $"/rondes/{rondeId}/publiceren";
}
