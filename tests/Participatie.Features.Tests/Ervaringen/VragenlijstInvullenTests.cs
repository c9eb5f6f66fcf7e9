using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class VragenlijstInvullenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private static readonly Lijstinhoud Lijst = Voorbeeldlijsten.Jongere.Inhoud;

    [Fact]
    public async Task Jongere_met_een_link_beantwoordt_alles_scherm_voor_scherm_en_verstuurt_na_controle()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);

        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
        Assert.StartsWith("/vragenlijst/invullen/", pagina.Pad, StringComparison.Ordinal);
        Assert.Contains("Niemand kan zien dat dit jouw antwoorden zijn.", pagina.Inhoud, StringComparison.Ordinal);
        for (var scherm = 0; pagina.Pad != "/vragenlijst/controleren"; scherm++)
        {
            Assert.True(scherm < 40, $"No end in sight at {pagina.Pad}");
            pagina = await pagina.VerstuurAsync("Verder", Antwoorden(pagina));
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
        }

        Assert.Equal("Kijk je antwoorden na", pagina.Kop);
        Assert.Contains("Ik zocht zelf", pagina.Inhoud, StringComparison.Ordinal);
        pagina = await pagina.VerstuurAsync("Versturen");

        Assert.Equal("/vragenlijst/bedankt", pagina.Pad);
        Assert.Equal(Uitnodigingstatus.Ingevuld, await portaal.StatusAsync(genodigde));
        var formulier = Assert.Single(await portaal.FormulierenAsync(ronde));
        Assert.Equal(Doelgroep.Jongere, formulier.Doelgroep);
        Assert.Equal(8, formulier.Antwoorden["rapportcijfer"]!.Getal);
        Assert.Null(await portaal.ConceptAsync(genodigde));
    }

    [Fact]
    public async Task Ouder_leest_u_en_de_eigen_lijst()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync(), Doelgroep.Ouder);

        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        Assert.Contains("Niemand kan zien dat dit uw antwoorden zijn.", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_stopt_gaat_op_een_ander_apparaat_met_de_code_verder_waar_het_was()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var eerste = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
        var tweede = await eerste.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));
        var gestopt = await tweede.VerstuurAsync("Stoppen en later verder", ("weg-weten", "eens"));

        Assert.Equal("/vragenlijst/gestopt", gestopt.Pad);
        Assert.Contains("maandag 21 december 2026", gestopt.Inhoud, StringComparison.Ordinal);
        var elders = await (await portaal.Bezoeker().OpenAsync("/vragenlijst")).VerstuurAsync("Begin", ("_code", genodigde.Code));
        Assert.Equal("/vragenlijst/invullen/snel-geholpen", elders.Pad);
        var terug = await elders.VerstuurAsync("Terug");
        Assert.Equal("/vragenlijst/invullen/weg-weten", terug.Pad);
        Assert.Equal("eens", terug.Element("input[name=weg-weten]:checked")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Stoppen_vergeet_de_invuller_op_dit_apparaat()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        await (await bezoeker.OpenAsync($"/v/{genodigde.Token}")).VerstuurAsync("Stoppen en later verder", ("wie-hielp-zoeken", "school"));

        var daarna = await bezoeker.OpenAsync("/vragenlijst/invullen/wie-hielp-zoeken");

        Assert.Equal("/vragenlijst/gestopt", daarna.Pad);
        Assert.Null(daarna.Element("input[name=wie-hielp-zoeken]"));
    }

    [Fact]
    public async Task Leeg_gelaten_vraag_zegt_wat_er_mist_en_bewaart_de_rest()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
        pagina = await pagina.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));

        pagina = await pagina.VerstuurAsync("Verder");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Equal("Kies of je het hiermee eens bent", Assert.Single(pagina.Fouten));
        Assert.Equal("#v_weg-weten", pagina.Element(".pp-error-summary a")!.GetAttribute("href"));
        Assert.NotNull(pagina.Element("#v_weg-weten"));
        Assert.Contains("Past niet bij mij", pagina.Tekst("#v_weg-weten_fout"), StringComparison.Ordinal);
        Assert.NotNull((await portaal.ConceptAsync(genodigde))!["wie-hielp-zoeken"]);
    }

    [Theory]
    [InlineData("rapportcijfer", "11")]
    [InlineData("rapportcijfer", "-1")]
    [InlineData("luisteren", "zelden")]
    [InlineData("aantal-hulpverleners", "drie")]
    [InlineData("aantal-hulpverleners", "51")]
    public async Task Waarde_buiten_de_schaal_wordt_geweigerd_en_laat_het_eerdere_antwoord_staan(string vraag, string waarde)
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().AllesAsync(genodigde);
        await pagina.VerstuurAsync("Vraag voor vraag", Invulhulp.Volledig());
        var eerder = (await portaal.ConceptAsync(genodigde))![vraag];
        Assert.NotNull(eerder);

        pagina = await pagina.VerstuurAsync("Versturen", [.. Invulhulp.Volledig().Where(v => v.Veld != vraag), (vraag, waarde)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Single(pagina.Fouten);
        Assert.NotEqual("", pagina.Tekst($"#v_{vraag}_fout"));
        Assert.Equal(eerder, (await portaal.ConceptAsync(genodigde))![vraag]);
        Assert.NotEqual(Uitnodigingstatus.Ingevuld, await portaal.StatusAsync(genodigde));
    }

    [Fact]
    public async Task Antwoord_op_een_verborgen_vraag_gaat_niet_mee_de_envelop_in()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var verborgen = Lijst.Vragen().Single(v => v.AlleenTonenAls is not null);
        var velden = Invulhulp.Volledig().Select(v => v.Veld == "hulp-nu" ? (v.Veld, "ja") : v).ToList();
        velden.RemoveAll(v => v.Veld == verborgen.Code);
        velden.Add((verborgen.Code, "helemaal-eens"));
        Assert.DoesNotContain("ja", verborgen.AlleenTonenAls!.Waarden);
        Assert.Contains(Lijst.Vraag("hulp-nu")!.Opties, o => o.Code == "ja");

        var pagina = await (await portaal.Bezoeker().AllesAsync(genodigde)).VerstuurAsync("Versturen", [.. velden]);

        Assert.Equal("/vragenlijst/bedankt", pagina.Pad);
        Assert.Null(Assert.Single(await portaal.FormulierenAsync(ronde)).Antwoorden[verborgen.Code]);
    }

    [Fact]
    public async Task Andere_taal_kiezen_bewaart_wat_net_is_ingevuld_en_blijft_gekozen()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.OpenAsync($"/v/{genodigde.Token}");

        pagina = await pagina.VerstuurAsync("English", ("wie-hielp-zoeken", "school"), ("wie-hielp-zoeken", "huisarts"));

        Assert.Equal("en", pagina.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Who helped you find support?", pagina.Kop);
        Assert.Equal(2, pagina.Document.QuerySelectorAll("input[name=wie-hielp-zoeken]:checked").Length);
        pagina = await pagina.VerstuurAsync("Continue");
        Assert.Equal("I knew where I could ask for support.", pagina.Kop);
    }

    [Fact]
    public async Task Andere_taal_kiezen_bij_een_fout_houdt_ook_het_foute_vast()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().AllesAsync(genodigde);

        pagina = await pagina.VerstuurAsync("English", ("aantal-hulpverleners", "veel"));

        Assert.Equal("en", pagina.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("veel", pagina.Element("input[name=aantal-hulpverleners]")!.GetAttribute("value"));
        Assert.Contains("digits", pagina.Tekst("#v_aantal-hulpverleners_fout"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taal-xx")]
    [InlineData("taal-")]
    [InlineData("iets-anders")]
    public async Task Onbekende_taal_of_knop_verandert_niets(string stap)
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync(), taal: "en");
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        pagina = await pagina.VerstuurAsync(null, ("_stap", stap), ("wie-hielp-zoeken", "school"));

        Assert.Equal("en", pagina.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotNull((await portaal.ConceptAsync(genodigde))!["wie-hielp-zoeken"]);
    }

    [Fact]
    public async Task Grotere_letters_blijven_en_kosten_geen_antwoord()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        pagina = await pagina.VerstuurAsync("Groter", ("wie-hielp-zoeken", "school"));

        Assert.Equal("pp-groter", pagina.Document.DocumentElement.GetAttribute("class"));
        Assert.NotNull(pagina.Element("input[value=school]:checked"));
    }

    [Fact]
    public async Task Enter_in_een_veld_is_verder_en_niet_een_taal()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        var eerste = pagina.Document.QuerySelectorAll("button[type=submit]")[0];

        Assert.Equal(("formulier", "verder"), (eerste.GetAttribute("form"), eerste.GetAttribute("value")));
    }

    [Fact]
    public async Task Wijzigen_vanuit_de_controle_gaat_daarna_terug_naar_de_controle()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        await (await bezoeker.AllesAsync(genodigde)).VerstuurAsync("Vraag voor vraag", Invulhulp.Volledig("8"));
        var controle = await bezoeker.OpenAsync("/vragenlijst/controleren");
        var link = controle.Document.QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.Contains("/rapportcijfer?", StringComparison.Ordinal));

        var vraag = await bezoeker.OpenAsync(link.GetAttribute("href")!.Split('#')[0]);
        controle = await vraag.VerstuurAsync("Verder", ("rapportcijfer", "3"));

        Assert.Equal("/vragenlijst/controleren", controle.Pad);
        Assert.Equal(3, (await portaal.ConceptAsync(genodigde))!["rapportcijfer"]!.Getal);
    }

    [Fact]
    public async Task Controle_van_een_onvolledig_formulier_gaat_naar_de_vraag_die_mist()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        await bezoeker.OpenAsync($"/v/{genodigde.Token}");

        Assert.Equal("/vragenlijst/invullen/wie-hielp-zoeken", (await bezoeker.OpenAsync("/vragenlijst/controleren")).Pad);
    }

    [Fact]
    public async Task Script_in_een_antwoord_blijft_tekst()
    {
        const string script = "<script>alert('x')</script>\"'>";
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.AllesAsync(genodigde);

        pagina = await pagina.VerstuurAsync("Versturen", ("wat-beter", script), ("aantal-hulpverleners", script));

        Assert.Empty(pagina.Document.QuerySelectorAll("script:not([src])"));
        Assert.Equal(script, pagina.Element("textarea[name=wat-beter]")!.TextContent.TrimStart('\n'));
        Assert.Equal(script, pagina.Element("input[name=aantal-hulpverleners]")!.GetAttribute("value"));
        await (await bezoeker.OpenAsync("/vragenlijst/invullen/alles")).VerstuurAsync("Vraag voor vraag", Invulhulp.Volledig(tekst: script));
        var controle = await bezoeker.OpenAsync("/vragenlijst/controleren");
        Assert.Empty(controle.Document.QuerySelectorAll("script:not([src])"));
        Assert.Contains("<script>alert", controle.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Megabyte_tekst_geeft_een_duidelijke_zin_en_blijft_staan()
    {
        var tekst = new string('a', 1_000_000);
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());

        var pagina = await (await portaal.Bezoeker().AllesAsync(genodigde)).VerstuurAsync("Versturen", [.. Invulhulp.Volledig(), ("wat-beter", tekst)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Contains("996000", pagina.Tekst("#v_wat-beter_fout"), StringComparison.Ordinal);
        Assert.Equal(tekst.Length, pagina.Element("textarea[name=wat-beter]")!.TextContent.Trim().Length);
    }

    [Fact]
    public async Task Verouderd_formulier_laat_alles_staan_en_vraagt_nog_een_keer_te_drukken()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        pagina = await pagina.VerstuurAsync("Verder", ("__RequestVerificationToken", "oud"), ("wie-hielp-zoeken", "school"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Contains("Druk nog een keer op de knop", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(await portaal.ConceptAsync(genodigde));
        pagina = await pagina.VerstuurAsync("Verder");
        Assert.Equal("/vragenlijst/invullen/weg-weten", pagina.Pad);
        Assert.NotNull((await portaal.ConceptAsync(genodigde))!["wie-hielp-zoeken"]);
    }

    [Fact]
    public async Task Verlopen_koekje_neemt_het_ingevulde_mee_tot_de_code_er_weer_is()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
        portaal.Klok.Advance(TimeSpan.FromHours(13));

        pagina = await pagina.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"), ("wie-hielp-zoeken", "huisarts"));
        Assert.Equal("Vul de code nog een keer in", pagina.Kop);
        pagina = await pagina.VerstuurAsync("Begin", ("_code", "fout"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        pagina = await pagina.VerstuurAsync("Begin", ("_code", genodigde.Code));

        Assert.Equal("/vragenlijst/invullen/weg-weten", pagina.Pad);
        Assert.Equal(2, (await portaal.ConceptAsync(genodigde))!["wie-hielp-zoeken"]!.Keuzes.Count);
    }

    [Fact]
    public async Task Tabblad_van_het_ene_kind_komt_niet_in_de_lijst_van_het_andere()
    {
        var ronde = await portaal.RondeAsync();
        var (een, ander) = (await portaal.GenodigdeAsync(ronde), await portaal.GenodigdeAsync(ronde));
        var bezoeker = portaal.Bezoeker();
        var tabEen = await bezoeker.OpenAsync($"/v/{een.Token}");
        await bezoeker.OpenAsync($"/v/{ander.Token}");

        var pagina = await tabEen.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));

        Assert.Equal("Vul de code nog een keer in", pagina.Kop);
        Assert.Null(await portaal.ConceptAsync(ander));
    }

    [Fact]
    public async Task Dubbelklik_en_twee_tabbladen_tellen_een_keer_en_bedanken_allemaal()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var tabbladen = new List<Pagina>();
        for (var i = 0; i < 8; i++)
        {
            tabbladen.Add(await portaal.Bezoeker().AllesAsync(genodigde));
        }

        var antwoorden = await Task.WhenAll(tabbladen.Select(tab => tab.VerstuurAsync("Versturen", Invulhulp.Volledig())));
        var nogEens = await tabbladen[0].VerstuurAsync("Versturen", Invulhulp.Volledig());

        Assert.All(antwoorden.Append(nogEens), pagina => Assert.Equal("/vragenlijst/bedankt", pagina.Pad));
        Assert.Equal(1, await portaal.EnveloppenAsync(ronde));
        Assert.Equal(1, await portaal.InDbAsync(db => db.Dagtellingen.Where(d => d.RondeId == ronde.Id).SumAsync(d => d.Aantal)));
    }

    [Fact]
    public async Task Veel_mensen_tegelijk_komen_allemaal_een_keer_in_de_bus()
    {
        var ronde = await portaal.RondeAsync();
        var pagina = new List<Pagina>();
        for (var i = 0; i < 20; i++)
        {
            pagina.Add(await portaal.Bezoeker().AllesAsync(await portaal.GenodigdeAsync(ronde)));
        }

        var antwoorden = await Task.WhenAll(pagina.Select(p => p.VerstuurAsync("Versturen", Invulhulp.Volledig())));

        Assert.All(antwoorden, antwoord => Assert.Equal("/vragenlijst/bedankt", antwoord.Pad));
        Assert.Equal(20, await portaal.EnveloppenAsync(ronde));
        Assert.Equal(20, await portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.RondeId == ronde.Id && u.Status == Uitnodigingstatus.Ingevuld)));
        Assert.Equal(20, await portaal.InDbAsync(db => db.Dagtellingen.Where(d => d.RondeId == ronde.Id).SumAsync(d => d.Aantal)));
    }

    [Fact]
    public async Task Ronde_die_tijdens_het_invullen_sluit_neemt_niets_meer_aan()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var pagina = await portaal.Bezoeker().AllesAsync(genodigde);
        await portaal.InDbAsync(async db =>
        {
            (await db.Rondes.SingleAsync(r => r.Id == ronde.Id)).Sluiten(portaal.Nu);
            await db.SaveChangesAsync();
        });

        pagina = await pagina.VerstuurAsync("Versturen", Invulhulp.Volledig());

        Assert.Equal("De vragenlijst is gesloten", pagina.Kop);
        Assert.Equal(0, await portaal.EnveloppenAsync(ronde));
        Assert.NotEqual(Uitnodigingstatus.Ingevuld, await portaal.StatusAsync(genodigde));
    }

    [Fact]
    public async Task Concept_uit_een_tweede_tabblad_blijft_na_versturen_niet_achter()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var tweede = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
        await portaal.InvullenAsync(genodigde);

        var pagina = await tweede.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));

        Assert.Equal("Deze vragenlijst is al ingevuld", pagina.Kop);
        Assert.Null(await portaal.ConceptAsync(genodigde));
    }

    [Fact]
    public async Task Achtergrond_gaat_mee_zo_grof_als_de_ronde_het_vraagt()
    {
        var gegevens = Een.Rondegegevens(new DateOnly(2026, 11, 23), new Achtergrondkeuze(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Grof));
        var ronde = await portaal.RondeAsync(gegevens: gegevens);

        await portaal.InvullenAsync(await portaal.GenodigdeAsync(ronde));

        var formulier = Assert.Single(await portaal.FormulierenAsync(ronde));
        Assert.Equal([new(Achtergrondvariabele.Leeftijdscategorie, "Vanaf16")], formulier.Achtergrond);
    }

    [Fact]
    public async Task Zonder_achtergrond_gaat_er_niets_van_de_persoon_mee()
    {
        var ronde = await portaal.RondeAsync();

        await portaal.InvullenAsync(await portaal.GenodigdeAsync(ronde));

        Assert.Empty(Assert.Single(await portaal.FormulierenAsync(ronde)).Achtergrond);
    }

    [Theory]
    [InlineData("PUT", "/vragenlijst/invullen/alles")]
    [InlineData("DELETE", "/vragenlijst/controleren")]
    [InlineData("POST", "/vragenlijst/bedankt")]
    [InlineData("PATCH", "/vragenlijst")]
    public async Task Verkeerde_methode_geeft_405(string methode, string pad)
    {
        var pagina = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(new HttpMethod(methode), pad));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, pagina.Status);
    }

    [Fact]
    public async Task Formulier_van_een_andere_site_wordt_geweigerd()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/vragenlijst/invullen/alles") { Content = new FormUrlEncodedContent([new("wat-beter", "x")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var pagina = await portaal.Bezoeker().VraagAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
    }

    [Fact]
    public async Task Paginas_worden_nergens_bewaard_en_hebben_snel_weg()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        var eerste = await bezoeker.OpenAsync($"/v/{genodigde.Token}");

        foreach (var pagina in new[] { eerste, await bezoeker.OpenAsync("/vragenlijst"), await bezoeker.OpenAsync("/vragenlijst/invullen/alles") })
        {
            Assert.True(pagina.Response.Headers.CacheControl!.NoStore);
            Assert.NotNull(pagina.Element("a.pp-exit[data-pp-exit]"));
        }
    }

    [Fact]
    public async Task Elke_stap_kost_weinig_statements()
    {
        var ronde = await portaal.RondeAsync();
        await (await portaal.Bezoeker().AllesAsync(await portaal.GenodigdeAsync(ronde))).VerstuurAsync("Versturen", Invulhulp.Volledig());
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var bezoeker = portaal.Bezoeker();
        var scherm = await bezoeker.OpenAsync($"/v/{genodigde.Token}");
        var alles = await bezoeker.OpenAsync("/vragenlijst/invullen/alles");

        Assert.InRange(await StatementsAsync(() => bezoeker.OpenAsync("/vragenlijst/invullen/wie-hielp-zoeken")), 1, 1);
        Assert.InRange(await StatementsAsync(() => scherm.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"))), 1, 4);
        Assert.InRange(await StatementsAsync(() => alles.VerstuurAsync("Versturen", Invulhulp.Volledig())), 1, 6);
    }

    /// <summary>Whatever the page asks: the first option, an eight, a two, or nothing.</summary>
    private static (string, string?)[] Antwoorden(Pagina pagina) => [.. pagina.Document.QuerySelectorAll("main form fieldset")
        .Select(f => f.QuerySelector("input, textarea")!.GetAttribute("name")!)
        .Select(code => Lijst.Vraag(code)!)
        .Where(vraag => vraag.Verplicht)
        .Select(vraag => (vraag.Code, vraag.Soort switch
        {
            Vraagsoort.Rapportcijfer => "8",
            Vraagsoort.Getal => "2",
            _ => (string?)Lijst.Opties(vraag)[0].Code,
        }))];

    private async Task<int> StatementsAsync(Func<Task<Pagina>> vraag)
    {
        portaal.Statements.Wissen();
        await vraag();
        return portaal.Statements.Statements.Count;
    }
}
