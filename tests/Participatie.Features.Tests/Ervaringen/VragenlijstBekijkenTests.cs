using System.Net;
using System.Text;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class VragenlijstBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Alleen_een_onderzoeker_komt_binnen_en_een_onbekende_lijst_geeft_404()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync("/vragenlijsten")).Status);
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        foreach (var pad in new[] { $"/vragenlijsten/{Guid.NewGuid()}", $"/vragenlijsten/{lijst.Id}/9", $"/vragenlijsten/{lijst.Id}/9/voorbeeld", $"/vragenlijsten/{lijst.Id}/wijzigen/weg/weg" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await onderzoeker.OpenAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Lijst_leest_als_een_lijst_met_vertaling_voorwaarde_en_ronde()
    {
        var ronde = await portaal.RondeAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        var overzicht = await onderzoeker.OpenAsync("/vragenlijsten");
        Assert.Contains($"In: {ronde.Naam}.", overzicht.Inhoud, StringComparison.Ordinal);
        var lijstId = await portaal.InDbAsync(db => Task.FromResult(db.VragenlijstVersies.Single(v => v.Id == ronde.Lijsten[0].VersieId).VragenlijstId));
        portaal.Statements.Wissen();

        var pagina = await onderzoeker.OpenAsync($"/vragenlijsten/{lijstId}");

        Assert.Contains("Wie hielp jou om hulp te vinden?", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Who helped you find support?", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("alleen als bij", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains(ronde.Naam, pagina.Inhoud, StringComparison.Ordinal);
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    [Fact]
    public async Task Concept_wordt_vast_weer_concept_en_een_volgende_versie_toont_het_verschil()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var vast = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}")).VerstuurAsync("Stel deze versie vast");
        Assert.Contains("Versie 1 staat vast.", vast.Melding, StringComparison.Ordinal);
        await vast.VerstuurAsync("Maak van deze versie weer een concept");
        Assert.NotNull((await portaal.LeesLijstAsync(lijst.Id)).Concept);
        vast = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}")).VerstuurAsync("Stel deze versie vast");

        var concept = await vast.VerstuurAsync("Maak een nieuw concept");
        var vraag = await concept.KlikAsync("Wie hielp jou om hulp te vinden?");
        await vraag.VerstuurAsync("Bewaar de vraag", ("Command.TekstNl", "Wie hielp jou zoeken?"));

        var nieuw = await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}");
        Assert.Contains("Wat anders is dan in versie 1", nieuw.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Wie hielp jou zoeken?", nieuw.Tekst("ins"));
        Assert.Single(nieuw.Document.QuerySelectorAll("ins"));
    }

    [Fact]
    public async Task Versie_die_een_ronde_koos_wordt_geen_concept_meer()
    {
        var ronde = await portaal.RondeAsync(open: false);
        var lijstId = await portaal.InDbAsync(db => Task.FromResult(db.VragenlijstVersies.Single(v => v.Id == ronde.Lijsten[0].VersieId).VragenlijstId));
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijstId}")).VerstuurAsync("Maak van deze versie weer een concept");

        Assert.Equal([VragenlijstRules.GekozenVersieBlijftVast.Tekst], pagina.Fouten);
    }

    [Fact]
    public async Task Kopie_krijgt_een_eigen_code_en_naam()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var pagina = await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/kopieren");

        var bezet = await pagina.VerstuurAsync("Maak de kopie", ("Command.Code", lijst.Code), ("Command.Naam", ""));
        Assert.Equal("Deze code is al in gebruik. Kies een andere.", bezet.FoutBij("Command.Code"));
        Assert.Equal(VragenlijstRules.NaamIsIngevuld.Tekst, bezet.FoutBij("Command.Naam"));
        var na = await pagina.VerstuurAsync("Maak de kopie", ("Command.Code", "rijswijk-jongeren"), ("Command.Naam", "Rijswijk"));

        Assert.Equal("Wijzig Rijswijk", na.Kop);
    }

    [Fact]
    public async Task Concept_krijgt_een_blok_en_een_keuzevraag_met_voorwaarde_en_de_vraag_gaat_weer_weg()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var overzicht = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/blokken"))
            .VerstuurAsync("Bewaar het blok", ("Command.TitelNl", "Tot slot"), ("Command.Onderdeel", "Resultaat"));
        Assert.Equal("Het blok is toegevoegd. Zet er nu vragen in.", overzicht.Melding);
        var toevoegen = await overzicht.KlikAsync("Voeg een vraag toe aan Tot slot");
        var dubbel = await toevoegen.VerstuurAsync("Voeg de vraag toe", ("Command.Code", "wie-hielp-zoeken"), ("Command.Soort", "EenKeuze"), ("Command.Tekst", "Nog iets?"));
        Assert.Equal("Deze code komt al voor. Geef elke vraag een eigen code.", dubbel.FoutBij("Command.Code"));
        var vraag = await dubbel.VerstuurAsync("Voeg de vraag toe", ("Command.Code", "nog-iets"));

        await vraag.VerstuurAsync(
            "Bewaar de vraag",
            ("Command.Opties[0].Nl", "Ja, graag"), ("Command.Opties[1].Nl", "Nee"), ("Command.Opties[1].En", "No"), ("Command.Verplicht", "true"),
            ("Command.AlsVraag", "wie-hielp-zoeken"), ("Command.AlsVergelijking", "In"), ("Command.AlsAntwoord", "ik zocht zelf; Weet ik niet"));

        var bewaard = (await portaal.LeesLijstAsync(lijst.Id)).Concept!.Inhoud.Vraag("nog-iets")!;
        Assert.Equal(["ja-graag", "nee"], bewaard.Opties.Select(o => o.Code));
        Assert.Equal(Voorwaarde.Als("wie-hielp-zoeken", Vergelijking.In, "zelf", Antwoord.PastNietCode), bewaard.AlleenTonenAls);
        Assert.True(bewaard.Verplicht);

        var weg = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/wijzigen/tot-slot/nog-iets")).VerstuurAsync("Haal deze vraag weg");
        Assert.Equal("De vraag is weggehaald.", weg.Melding);
        Assert.Null((await portaal.LeesLijstAsync(lijst.Id)).Concept!.Inhoud.Vraag("nog-iets"));
    }

    [Fact]
    public async Task Vraag_schuift_op_en_bewaren_zonder_iets_te_veranderen_verandert_niets()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        foreach (var blok in Voorbeeldlijsten.Jongere.Inhoud.Blokken)
        {
            foreach (var vraag in blok.Vragen)
            {
                await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/wijzigen/{blok.Code}/{vraag.Code}")).VerstuurAsync("Bewaar de vraag");
            }
        }

        Assert.Equal(Voorbeeldlijsten.Jongere.Inhoud, (await portaal.LeesLijstAsync(lijst.Id)).Concept!.Inhoud);

        await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/wijzigen")).VerstuurAsync("Omlaag: Wie hielp jou om hulp te vinden?");
        Assert.Equal("wie-hielp-zoeken", (await portaal.LeesLijstAsync(lijst.Id)).Concept!.Inhoud.Blokken[0].Vragen[1].Code);
    }

    [Fact]
    public async Task Gedownloade_lijst_is_weer_in_te_lezen()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var bestand = await (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}")).KlikAsync("Download als bestand");

        var na = await (await onderzoeker.OpenAsync("/vragenlijsten/inlezen")).VerstuurAsync(
            "Lees het bestand in",
            [("Command.Naam", "Ingelezen"), ("Command.Code", "ingelezen"), ("Command.Doelgroep", "Jongere")],
            [("Command.Bestand", "lijst.json", bestand.Body)]);

        Assert.Equal("Ingelezen", na.Kop);
        Assert.Equal(Voorbeeldlijsten.Jongere.Inhoud, (await portaal.LeesLijstAsync(Guid.Parse(na.Pad.Split('/')[2]))).Concept!.Inhoud);
    }

    [Fact]
    public async Task Kapot_bestand_wordt_geweigerd_met_een_reden_en_het_concept_blijft()
    {
        var lijst = await portaal.ConceptAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        var pagina = await (await onderzoeker.OpenAsync($"/vragenlijsten/inlezen/{lijst.Id}"))
            .VerstuurAsync("Lees het bestand in", [], [("Command.Bestand", "lijst.json", "{\n\"talen\": 3}"u8.ToArray())]);

        Assert.Equal("Dit is geen vragenlijst van dit portaal. Download er een om te zien hoe het bestand eruitziet.", pagina.FoutBij("Command.Bestand"));
        Assert.Equal(Voorbeeldlijsten.Jongere.Inhoud, (await portaal.LeesLijstAsync(lijst.Id)).Concept!.Inhoud);
    }

    [Fact]
    public void Vijandig_bestand_wordt_geweigerd_zonder_te_breken()
    {
        var goed = Lijstjson.Schrijven(Voorbeeldlijsten.Jongere.Inhoud);
        foreach (var bestand in new[]
        {
            [],
            new byte[Lijstbestand.GrootteMaximum + 1],
            [0xFF, 0xFE, 0x00],
            "null"u8.ToArray(),
            Encoding.UTF8.GetBytes(new string('[', 100_000)),
            Encoding.UTF8.GetBytes(goed.Replace("\"talen\"", "\"anders\":1,\"talen\"", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(goed.Replace("Hulp vinden", "Hulp \\u202Evinden", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(goed.Replace("\"wie-hielp-zoeken\"", "\"Wie hielp\"", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(goed[..(goed.Length / 2)]),
        })
        {
            var gelezen = Lijstbestand.Lezen(bestand);

            Assert.Null(gelezen.Inhoud);
            Assert.NotEmpty(gelezen.Redenen);
        }

        Assert.NotNull(Lijstbestand.Lezen(Encoding.UTF8.GetBytes(goed)).Inhoud);
    }

    [Fact]
    public async Task Voorbeeld_loopt_met_voorwaarden_door_de_lijst_en_bewaart_niets()
    {
        var lijst = await portaal.ConceptAsync(Kort());
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);
        var eerste = await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/1/voorbeeld");
        Assert.Equal("Kreeg je hulp?", eerste.Kop);

        var leeg = await eerste.VerstuurAsync("Verder");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Single(leeg.Fouten);

        var waarom = await leeg.VerstuurAsync("Verder", ("hulp", "nee"));
        Assert.Equal("Waarom niet?", waarom.Kop);
        var terug = await waarom.VerstuurAsync("Terug", ("waarom", "Druk"));
        Assert.Equal("Kreeg je hulp?", terug.Kop);
        Assert.NotNull(terug.Element("input[value=nee][checked]"));
        var slot = await terug.VerstuurAsync("Verder", ("hulp", "ja"));
        Assert.Equal("Dit was de laatste vraag", slot.Kop);

        Assert.Equal("Did you get help?", (await onderzoeker.OpenAsync($"/vragenlijsten/{lijst.Id}/1/voorbeeld?taal=en")).Kop);
    }

    private static Lijstinhoud Kort() => new()
    {
        Talen = [Taal.Nederlands, Taal.Engels],
        Blokken =
        [
            new()
            {
                Code = "begin",
                Titel = Tekst.Van("Begin", "Start"),
                Onderdeel = Onderdeel.Toegang,
                EenVraagPerScherm = true,
                Vragen =
                [
                    new()
                    {
                        Code = "hulp",
                        Soort = Vraagsoort.EenKeuze,
                        Tekst = Tekst.Van("Kreeg je hulp?", "Did you get help?"),
                        Verplicht = true,
                        Opties = [new("ja", Tekst.Van("Ja", "Yes")), new("nee", Tekst.Van("Nee", "No"))],
                    },
                    new()
                    {
                        Code = "waarom",
                        Soort = Vraagsoort.Open,
                        Tekst = Tekst.Van("Waarom niet?", "Why not?"),
                        AlleenTonenAls = Voorwaarde.Als("hulp", Vergelijking.In, "nee"),
                    },
                ],
            },
        ],
    };
}
