using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>A portal that takes as many codes as a test types.</summary>
public sealed class RuimPortaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Begrenzing:CodesPerMinuut"] = "1000" };
}

public sealed class VragenlijstBeginnenTests(RuimPortaal portaal) : IClassFixture<RuimPortaal>
{
    [Fact]
    public async Task Code_in_kleine_letters_met_dubbelgangers_en_streepjes_wordt_herkend()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var getypt = string.Join('-', genodigde.Code.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Split(' '));

        var pagina = await CodeAsync(getypt);

        Assert.Equal("/vragenlijst/invullen/wie-hielp-zoeken", pagina.Pad);
    }

    [Fact]
    public async Task Code_van_de_startpagina_wordt_zonder_tussenpagina_aangenomen()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());

        var pagina = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Post, "/vragenlijst")
        {
            Content = new FormUrlEncodedContent([new("code", genodigde.Code)]),
        });

        Assert.Equal("/vragenlijst/invullen/wie-hielp-zoeken", pagina.Pad);
    }

    [Fact]
    public async Task Code_in_het_adres_verdwijnt_daaruit_en_telt_pas_bij_begin()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());

        var pagina = await portaal.Bezoeker().OpenAsync($"/vragenlijst?code={Uri.EscapeDataString(genodigde.Code)}");

        Assert.Equal("/vragenlijst", pagina.Adres.PathAndQuery);
        Assert.Equal(genodigde.Code, pagina.Element("#code")!.GetAttribute("value"));
        Assert.Equal("/vragenlijst/invullen/wie-hielp-zoeken", (await pagina.VerstuurAsync("Begin")).Pad);
    }

    [Theory]
    [InlineData("", "Vul de code uit de brief in.")]
    [InlineData("K7PM", "Deze code is te kort. Een code heeft 8 letters en cijfers.")]
    [InlineData("K7PM 3XQD 99", "Deze code is te lang. Een code heeft 8 letters en cijfers.")]
    [InlineData("K7PM 3XQ!", "Het teken ‘!’ komt niet in een code voor. Kijk nog eens op de brief.")]
    public async Task Foute_code_zegt_wat_eraan_mankeert_en_blijft_staan(string code, string melding)
    {
        var pagina = await CodeAsync(code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal(melding, Assert.Single(pagina.Fouten));
        Assert.Equal(melding, pagina.Tekst("#code-fout"));
        Assert.Equal(code, pagina.Element("#code")!.GetAttribute("value"));
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typefout_en_onbekende_code_zijn_verschillende_meldingen()
    {
        var ronde = await portaal.RondeAsync();
        var onbekend = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu);
        var typefout = (onbekend.Code[0] == 'K' ? "M" : "K") + onbekend.Code[1..];

        Assert.Equal("In deze code zit een typefout. Kijk nog eens op de brief.", (await CodeAsync(typefout)).Tekst("#code-fout"));
        Assert.Equal("Deze code kennen wij niet. Kijk of het de nieuwste brief is.", (await CodeAsync(onbekend.Code)).Tekst("#code-fout"));
    }

    [Fact]
    public async Task Taal_wisselen_houdt_de_getypte_code_en_gaat_mee_de_lijst_in()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var pagina = await (await portaal.Bezoeker().OpenAsync("/vragenlijst")).VerstuurAsync("English", ("_code", genodigde.Code));

        Assert.Equal("Enter the code from the letter", pagina.Kop);
        Assert.Equal("Who helped you find support?", (await pagina.VerstuurAsync("Start")).Kop);
    }

    [Fact]
    public async Task Browser_in_het_engels_leest_de_codepagina_in_het_engels()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/vragenlijst");
        request.Headers.Add("Accept-Language", "fr-FR, en-GB;q=0.8, nl;q=0.5");

        Assert.Equal("Enter the code from the letter", (await portaal.Bezoeker().VraagAsync(request)).Kop);
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("%3Cscript%3E")]
    public async Task Onbekende_link_zegt_dat_en_wijst_de_weg(string token)
    {
        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{token}");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal("Deze link kennen wij niet", pagina.Kop);
    }

    [Fact]
    public async Task Ronde_die_nog_niet_open_is_zegt_vanaf_wanneer()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync(open: false));

        var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");

        Assert.Equal("De vragenlijst is nog niet open", pagina.Kop);
        Assert.Contains(portaal.Klok.Vandaag().Voluit().Replace('\u00a0', ' '), pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gesloten_ronde_zegt_dat_ook_als_alleen_de_laatste_dag_voorbij_is()
    {
        var gegevens = Een.Rondegegevens(DateOnly.FromDateTime(portaal.Nu)) with { SluitNa = DateOnly.FromDateTime(portaal.Nu).AddDays(1) };
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync(gegevens: gegevens));
        portaal.Klok.Advance(TimeSpan.FromDays(2));

        Assert.Equal("De vragenlijst is gesloten", (await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}")).Kop);
        Assert.Equal("De vragenlijst is gesloten", (await CodeAsync(genodigde.Code)).Kop);
    }

    [Fact]
    public async Task Gebruikte_link_en_code_zeggen_dat_er_al_is_ingevuld()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync(), taal: "en");
        await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == genodigde.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld)));

        Assert.Equal("This questionnaire has already been filled in", (await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}")).Kop);
        Assert.Equal("Deze vragenlijst is al ingevuld", (await CodeAsync(genodigde.Code)).Kop);
    }

    [Fact]
    public async Task Wie_niet_is_uitgenodigd_komt_er_niet_in()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, nietUitnodigen: NietUitnodigenReden.GeheimAdres);
        await portaal.BewarenAsync(genodigde.Uitnodiging);

        Assert.Equal("Met deze code kan niemand meer invullen", (await CodeAsync(genodigde.Code)).Kop);
    }

    [Fact]
    public async Task Link_openen_verandert_niets_aan_de_uitnodiging()
    {
        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());

        for (var i = 0; i < 3; i++)
        {
            var pagina = await portaal.Bezoeker().OpenAsync($"/v/{genodigde.Token}");
            Assert.Equal("/vragenlijst/invullen/wie-hielp-zoeken", pagina.Pad);
        }

        Assert.Equal(Uitnodigingstatus.Uitgenodigd, await portaal.StatusAsync(genodigde));
        Assert.Null(await portaal.ConceptAsync(genodigde));
    }

    [Fact]
    public async Task Vervalst_koekje_is_geen_koekje()
    {
        var bezoeker = portaal.Bezoeker();
        bezoeker.Koekje("__Host-participatie-vragenlijst", "AAAA");

        Assert.Equal("/vragenlijst", (await bezoeker.OpenAsync("/vragenlijst/invullen")).Pad);
    }

    private async Task<Pagina> CodeAsync(string code) => await (await portaal.Bezoeker().OpenAsync("/vragenlijst")).VerstuurAsync("Begin", ("_code", code));
}

/// <summary>A portal with the limit that people meet.</summary>
public sealed class BegrensdPortaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Begrenzing:CodesPerMinuut"] = "20" };
}

public sealed class CodesRadenTests(BegrensdPortaal portaal) : IClassFixture<BegrensdPortaal>
{
    [Fact]
    public async Task Veel_codes_vanaf_een_adres_geeft_429_maar_kijken_mag()
    {
        var pagina = await portaal.Bezoeker().OpenAsync("/vragenlijst");
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await pagina.VerstuurAsync("Begin", ("_code", "K7PM 3XQ"))).Status);
        }

        var geweigerd = await pagina.VerstuurAsync("Begin", ("_code", "K7PM 3XQ"));

        Assert.Equal(HttpStatusCode.TooManyRequests, geweigerd.Status);
        Assert.Equal("Even wachten", geweigerd.Kop);
        Assert.Equal(HttpStatusCode.OK, (await portaal.Bezoeker().OpenAsync("/vragenlijst")).Status);
    }
}
