using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Demo;

namespace Participatie.Features.Tests.Demo;

/// <summary>A portal that starts with the demo region.</summary>
public sealed class Demoportaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Demo:Actief"] = "true" };
}

public sealed class DemoregioTests(Demoportaal portaal) : IClassFixture<Demoportaal>
{
    [Fact]
    public async Task Lege_database_wordt_bij_de_start_gevuld()
    {
        var rondes = await portaal.InDbAsync(db => db.Rondes.AsNoTracking().ToListAsync());

        Assert.Equal(4, rondes.Count);
    }

    [Fact]
    public async Task Regionale_ronde_heeft_de_cijfers_van_de_bronnen()
    {
        var document = await DocumentAsync(Rondebereik.Regionaal);

        Assert.Equal(7_080, document.Respons.Sum(r => r.Uitgenodigd));
        Assert.Equal(991, document.Rij(Telplan.Deelname, null)!.N);
        Assert.Equal(286, document.Rij(Telplan.Deelname, Doelgroep.Jongere)!.N);
        Assert.Equal(705, document.Rij(Telplan.Deelname, Doelgroep.Ouder)!.N);
        Assert.Equal(7.8m, document.Rij("rapportcijfer", Doelgroep.Jongere)!.Cijfer!.Gemiddelde);
        Assert.Equal(7.8m, document.Rij("rapportcijfer", Doelgroep.Ouder)!.Cijfer!.Gemiddelde);
        Assert.Equal(7.8m, document.Rij("rapportcijfer", null)!.Cijfer!.Gemiddelde);
    }

    [Theory]
    [InlineData("samen-beslissen", 0, 81)]
    [InlineData("respect", 0, 94)]
    [InlineData("hulp-nodig", 2, 18)]
    public async Task Jongeren_antwoorden_zoals_in_de_bronnen(string vraagcode, int vanaf, int percentage)
    {
        var rij = (await DocumentAsync(Rondebereik.Regionaal)).Rij(vraagcode, Doelgroep.Jongere)!;

        Assert.Equal(286, rij.N);
        Assert.Equal(percentage, Math.Round(100m * rij.Aantallen.Skip(vanaf).Take(2).Sum() / rij.N));
        Assert.Equal(percentage, rij.Percentages.Skip(vanaf).Take(2).Sum());
    }

    [Fact]
    public async Task Kleine_groepen_van_de_regionale_ronde_blijven_verborgen_en_grote_niet()
    {
        var document = await DocumentAsync(Rondebereik.Regionaal);

        Assert.Null(document.Rij(Telplan.Deelname, Doelgroep.Jongere, "Gemeente", "1842"));
        Assert.NotNull(document.Rij(Telplan.Deelname, Doelgroep.Jongere, "Gemeente", "0518"));
        Assert.NotNull(document.Rij("rapportcijfer", Doelgroep.Ouder, "Leeftijdscategorie", "Vanaf16"));
    }

    [Fact]
    public async Task Ronde_van_Rijswijk_is_veilig_en_bruikbaar()
    {
        var document = await DocumentAsync(Rondebereik.Lokaal);

        Assert.Equal(86, document.Respons.Sum(r => r.Uitgenodigd));
        Assert.Equal(12, document.Rij(Telplan.Deelname, null)!.N);
        Assert.Equal(7.6m, document.Rij("rapportcijfer", null)!.Cijfer!.Gemiddelde);
        Assert.Null(document.Rij(Telplan.Deelname, Doelgroep.Jongere));
        Assert.Null(document.Rij("rapportcijfer", Doelgroep.Ouder));
    }

    [Fact]
    public async Task Startpagina_vertelt_wat_er_met_de_antwoorden_gebeurde()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/");

        Assert.Contains("991 jongeren en ouders vulden de vragenlijst in. Dat is 14 van elke 100", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Wat 286 jongeren zeiden", pagina.Tekst("#jongeren-zeiden"));
        Assert.Equal(
            ["94 van de 100", "81 van de 100", "18 van de 100"], pagina.Document.QuerySelectorAll(".pp-hundred strong").Select(e => e.TextContent));
        Assert.Equal([94, 81, 18], pagina.Document.QuerySelectorAll(".pp-waffle").Select(e => e.QuerySelectorAll(".dot").Length));
        Assert.Contains("Besproken 2", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("0 van 4 punten zijn gedaan. De ouders en jongeren hebben nog geen oordeel gegeven.", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultatenpagina_van_een_demoronde_noemt_de_aantallen()
    {
        var start = await portaal.Bezoeker().OpenAsync("/");

        var pagina = await start.KlikAsync("Bekijk alle resultaten, met de tabellen");

        Assert.Equal(System.Net.HttpStatusCode.OK, pagina.Status);
        Assert.Contains("991", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("7,8", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Niets_van_vroeger_wacht_nog_op_bezorging()
    {
        Assert.Equal(0, await portaal.InDbAsync(db => db.Outboxberichten.CountAsync()));
        Assert.Equal(0, await portaal.InDbAsync(db => db.Opdrachten.CountAsync()));
    }

    [Fact]
    public async Task Er_is_voor_elke_lijst_en_taal_een_code_die_de_lijst_opent()
    {
        var codes = await MetDienstAsync<Demogegevens, IReadOnlyList<Democode>>(d => d.CodesAsync(CancellationToken.None));

        Assert.Equal(
            [(Doelgroep.Jongere, "nl"), (Doelgroep.Ouder, "nl"), (Doelgroep.Jongere, "en"), (Doelgroep.Ouder, "en")], codes.Select(c => (c.Doelgroep, c.Taal)));
        var hash = portaal.Services.GetRequiredService<Geheimhash>();
        foreach (var code in codes)
        {
            var codehash = hash.Van(Uitnodigingscode.Lezen(code.Code).Code!);
            var uitnodiging = await portaal.InDbAsync(db => db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Codehash == codehash));
            Assert.Equal((code.Doelgroep, code.Taal), (uitnodiging.Doelgroep, uitnodiging.Taal));
            Assert.Equal(uitnodiging.Tokenhash, hash.Van(Uitnodigingstoken.Lezen(code.Token)!));
        }
    }

    [Fact]
    public async Task Elke_rol_heeft_iemand_die_kan_inloggen()
    {
        var personen = await MetDienstAsync<Demogegevens, IReadOnlyList<Demopersoon>>(d => d.PersonenAsync(CancellationToken.None));

        Assert.Equal(Enum.GetValues<Domain.Organisaties.Rol>(), personen.SelectMany(p => p.Rollen).Select(r => r.Rol).Distinct().Order());
    }

    [Fact]
    public async Task Lopende_ronde_laat_zien_hoe_het_gaat()
    {
        var ronde = await portaal.InDbAsync(db => db.Rondes.AsNoTracking().SingleAsync(r => r.Status == Rondestatus.Open));
        var standen = await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.RondeId == ronde.Id).GroupBy(u => u.Status).ToDictionaryAsync(g => g.Key, g => g.Count()));
        var inBus = await portaal.InDbAsync(db => db.Busenveloppen.CountAsync(e => e.RondeId == ronde.Id));
        var dagen = await portaal.InDbAsync(db => db.Dagtellingen.Where(d => d.RondeId == ronde.Id).ToListAsync());

        Assert.Equal(340, inBus);
        Assert.Equal(340, standen[Uitnodigingstatus.Ingevuld]);
        Assert.Equal(340, dagen.Sum(d => d.Aantal));
        Assert.All(dagen, dag => Assert.InRange(dag.Dag, ronde.OpentOp, new DateOnly(2026, 11, 23)));
        Assert.InRange(standen[Uitnodigingstatus.Onbestelbaar], 10, 60);
        Assert.True(standen[Uitnodigingstatus.Herinnerd] > 1500);
    }

    [Fact]
    public async Task Enveloppen_van_een_ronde_zijn_even_lang_en_niet_te_lezen()
    {
        var enveloppen = await portaal.InDbAsync(db => db.Busenveloppen.AsNoTracking().Select(e => e.Inhoud).ToListAsync());

        Assert.Single(enveloppen.Select(e => e.Length).Distinct());
        Assert.DoesNotContain(enveloppen, e => System.Text.Encoding.UTF8.GetString(e).Contains("samen-beslissen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Iedereen_leest_de_vier_antwoorden_van_Rijswijk_op_de_punten_over_school()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/adviezenregister/jdm-2016-02");

        Assert.Contains("Vier punten over school en jeugdhulp", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("pro/vso", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("samenwerkingsverband voortgezet onderwijs", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("bewust omgaan met geld", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Welzijn Rijswijk", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jdm-2015-01", "Wat er in de contracten moet staan")]
    [InlineData("jdm-2016-01", "Knelpunten aansluiting 18-/18+ in Haaglanden")]
    [InlineData("jdm-2022-02", "Te weinig noodopvang voor jongeren")]
    [InlineData("oudersraad-2022-03", "Inclusie")]
    public async Task Wat_de_bronnen_noemen_staat_in_het_register(string kenmerk, string titel)
    {
        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister/{kenmerk}");

        Assert.Equal(titel, pagina.Tekst("h1"));
    }

    [Fact]
    public async Task Een_advies_is_te_vinden_met_woorden_uit_de_brief()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/adviezenregister?zoek=verhuist");

        Assert.Contains("Niet nog een keer verhuizen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Wachten, maar niet in stilte", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Een klacht zonder gedoe")]
    [InlineData("Onveilig gevoel in het busje")]
    [InlineData("Leg het uit in mijn taal")]
    [InlineData("Een plan dat wij begrijpen")]
    public async Task Wat_nog_niet_voor_iedereen_is_staat_niet_in_het_register(string titel)
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/adviezenregister?zoek=" + Uri.EscapeDataString(titel));

        Assert.DoesNotContain(titel, pagina.Document.QuerySelector("main")!.TextContent.Replace($"‘{titel}’", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_noemt_geen_mensen_van_organisaties()
    {
        var kenmerken = await portaal.InDbAsync(db => db.Adviezen.Where(a => a.Titel == "Niet nog een keer verhuizen").Select(a => a.Kenmerk).ToListAsync());
        var namen = await portaal.InDbAsync(db => db.Users.Select(a => a.Naam).ToListAsync());

        var pagina = await portaal.Bezoeker().OpenAsync($"/adviezenregister/{Assert.Single(kenmerken)}");

        Assert.All(namen, naam => Assert.DoesNotContain(naam, pagina.Inhoud, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Raad_ziet_wie_te_laat_is_wie_wacht_en_wie_bezig_is()
    {
        var raadslid = await AlsAsync("Marjolein Duinker");
        var adviesId = await portaal.InDbAsync(db => db.Adviezen.Where(a => a.Titel == "Niet nog een keer verhuizen").Select(a => a.Id).SingleAsync());

        var pagina = await raadslid.OpenAsync($"/adviezen/{adviesId}");

        Assert.Equal(System.Net.HttpStatusCode.OK, pagina.Status);
        foreach (var tekst in new[] { "Te laat", "Wacht op uw oordeel", "Opnieuw gevraagd", "Bezig met beloften" })
        {
            Assert.Contains(tekst, pagina.Inhoud, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Mirthe Aldenkamp", "Niet nog een keer verhuizen")]
    [InlineData("Eva Stroomberg", "Niet nog een keer verhuizen")]
    [InlineData("Oscar Bruinsma", "Wachten, maar niet in stilte")]
    [InlineData("Adil Warsame", "Achttien, en dan?")]
    [InlineData("Marjolein Duinker", "Niet nog een keer verhuizen")]
    public async Task Wie_aan_zet_is_ziet_dat_bij_Wacht_op_mij(string naam, string titel)
    {
        var pagina = await (await AlsAsync(naam)).OpenAsync("/wacht-op-mij");

        Assert.Contains(titel, pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Er_is_een_raad_die_werkt_een_die_slaapt_en_een_verzoek_in_elke_stand()
    {
        var standen = await portaal.InDbAsync(db => db.Raden.Select(r => r.Staat).Distinct().ToListAsync());
        var verzoeken = await portaal.InDbAsync(db => db.Participatieverzoeken.Select(v => v.Status).Distinct().ToListAsync());

        Assert.Equal([Domain.Adviezen.Raadsstaat.Actief, Domain.Adviezen.Raadsstaat.Slapend], standen.Order());
        Assert.Equal(Enum.GetValues<Domain.Adviezen.Verzoekstatus>().Except([Domain.Adviezen.Verzoekstatus.Ingetrokken]).Order(), verzoeken.Order());
    }

    private async Task<Bezoeker> AlsAsync(string naam)
    {
        var account = await portaal.InDbAsync(db => db.Users.AsNoTracking().SingleAsync(a => a.Naam == naam));
        return await portaal.AlsAsync(new Web.Infrastructure.Security.Gebruiker(account.Id, account.Naam, Guid.Empty, []));
    }

    private Task<Publicatiedocument> DocumentAsync(Rondebereik bereik) => portaal.InDbAsync(async db => Publicatiedocument.Lezen(
        await db.Publicaties.Join(db.Rondes, p => p.RondeId, r => r.Id, (p, r) => new { p.Document, r.Bereik }).Where(p => p.Bereik == bereik).Select(p => p.Document).SingleAsync()));

    private async Task<T> MetDienstAsync<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<TDienst>());
    }
}

public sealed class DemoregioWissenTests(Demoportaal portaal) : IClassFixture<Demoportaal>
{
    [Fact]
    public async Task Opnieuw_beginnen_geeft_dezelfde_regio_en_wist_wat_erbij_kwam()
    {
        await portaal.BewarenAsync(Een.Organisatie());
        var eerst = await TellenAsync();

        await MetDemoregioAsync(async demoregio =>
        {
            await demoregio.WissenAsync(CancellationToken.None);
            Assert.True(await demoregio.IsLeegAsync(CancellationToken.None));
            await demoregio.ZaaienAsync(CancellationToken.None);
        });

        var daarna = await TellenAsync();
        Assert.Equal(eerst with { Organisaties = eerst.Organisaties - 1 }, daarna);
    }

    private async Task MetDemoregioAsync(Func<Demoregio, Task> werk)
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<Demoregio>());
    }

    private Task<Stand> TellenAsync() => portaal.InDbAsync(async db =>
        new Stand(await db.Organisaties.CountAsync(), await db.Rondes.CountAsync(), await db.Uitnodigingen.CountAsync(), await db.Users.CountAsync(), await db.Adviezen.CountAsync(), await db.Termijnen.CountAsync()));

    private sealed record Stand(int Organisaties, int Rondes, int Uitnodigingen, int Accounts, int Adviezen, int Termijnen);
}

public sealed class DemoregioBeschermingTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Een_echte_database_wordt_nooit_gewist_of_gevuld()
    {
        await portaal.BewarenAsync(Een.Organisatie());
        await using var scope = portaal.Services.CreateAsyncScope();
        var demoregio = scope.ServiceProvider.GetRequiredService<Demoregio>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => demoregio.WissenAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => demoregio.ZaaienAsync(CancellationToken.None));

        Assert.Equal(1, await portaal.InDbAsync(db => db.Organisaties.CountAsync()));
    }

    [Fact]
    public async Task Zonder_demo_geeft_het_portaal_geen_codes_en_geen_mensen()
    {
        await portaal.AlsAsync(Domain.Organisaties.Rol.Onderzoeker);
        await using var scope = portaal.Services.CreateAsyncScope();
        var gegevens = scope.ServiceProvider.GetRequiredService<Demogegevens>();

        Assert.Empty(await gegevens.CodesAsync(CancellationToken.None));
        Assert.Empty(await gegevens.PersonenAsync(CancellationToken.None));
    }
}
