using System.Net;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;

namespace Participatie.Features.Tests.Adviezen;

public sealed class ReactieGoedkeurenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private const string Verstuur = "Keur goed en verstuur";
    private const string Terug = "Geef terug aan de schrijver";

    private static string Pad(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/goedkeuren";

    [Fact]
    public async Task Alleen_de_eigen_organisatie_komt_binnen()
    {
        var deel = await AangebodenAsync();

        await AlleenVoorAsync(deel.Wie.Goedkeurder, Rol.Goedkeurder, Pad(deel), deel.Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(deel.Wie.Raadslid, Pad(deel))).Status);
    }

    [Fact]
    public async Task Goedkeurder_ziet_wat_de_raad_krijgt_en_verstuurt_het()
    {
        var deel = await AangebodenAsync();
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, Pad(deel));
        Assert.Contains("Dit gaan we doen.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wij doen aanbeveling 1.", pagina.Inhoud, StringComparison.Ordinal);

        var na = await pagina.VerstuurAsync(Verstuur);

        Assert.Equal("Het antwoord is verstuurd aan de raad.", na.Melding);
        var nu = await OpgeslagenAsync(deel);
        Assert.Equal((Adresseringstatus.Beantwoord, deel.Wie.Goedkeurder.Naam), (nu.Status, nu.HuidigeReactie!.GoedkeurderNaam));
        Assert.Single(Open(nu, Termijnsoort.OordeelBesluit));
        Assert.Contains(nu.Gebeurtenissen, g => g is { Soort: Gebeurtenissoort.ReactieVerstuurd, Zicht: Zicht.Openbaar });
        Assert.Equal([ReactieRules.NietGevraagd.Tekst], (await pagina.VerstuurAsync(Verstuur)).Fouten);
    }

    [Fact]
    public async Task Wie_meeschreef_keurt_niet_goed_ook_niet_met_een_nagemaakt_formulier()
    {
        var deel = await AangebodenAsync();
        await Portaal.BewarenAsync(Roltoekenning.Toekennen(deel.Wie.Behandelaar.Id, deel.Wie.Gemeente.Id, Rol.Goedkeurder, Portaal.Nu));
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));
        Assert.DoesNotContain(Verstuur, pagina.Inhoud, StringComparison.Ordinal);

        var na = await pagina.VerstuurAsync("Vraag het antwoord terug", ("Command.Daad", nameof(Goedkeurdaad.Versturen)), ("Command.Daad", nameof(Goedkeurdaad.Versturen)));
        Assert.NotEqual(Adresseringstatus.Beantwoord, (await OpgeslagenAsync(deel)).Status);
        Assert.Contains(ReactieRules.GoedkeurderIsEenAnder.Tekst, na.Fouten);
    }

    [Fact]
    public async Task Teruggeven_vraagt_een_reden_en_de_schrijver_krijgt_een_mail()
    {
        var deel = await AangebodenAsync();
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, Pad(deel));
        Assert.Equal([ReactieRules.TeruggevenMetReden.Tekst], (await pagina.VerstuurAsync(Terug)).Fouten);

        await pagina.VerstuurAsync(Terug, ("Command.Reden", "Noem een datum."));

        Assert.Equal((Reactiestatus.Concept, "Noem een datum."), ((await OpgeslagenAsync(deel)).HuidigeReactie!.Status, (await OpgeslagenAsync(deel)).HuidigeReactie!.Teruggeefreden));
        Assert.Equal(["Uw antwoord kwam terug"], await OnderwerpenAanAsync(deel.Wie.Behandelaar));
        Assert.Contains("Noem een datum.", (await OpenAsync(deel.Wie.Behandelaar, $"/adviezen/antwoorden/{deel.Id}/schrijven")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schrijver_vraagt_het_terug()
    {
        var deel = await AangebodenAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync("Vraag het antwoord terug");

        Assert.Equal($"/adviezen/antwoorden/{deel.Id}/schrijven", na.Pad);
        Assert.Equal(Reactiestatus.Concept, (await OpgeslagenAsync(deel)).HuidigeReactie!.Status);
    }

    [Fact]
    public async Task Tweede_keer_staat_er_wat_er_anders_is()
    {
        var deel = await AangebodenAsync();
        await DoenAsync(deel, a =>
        {
            a.ReactieTeruggeven("Korter.", Van(deel.Wie.Goedkeurder), Portaal.Nu);
            a.ReactieSchrijven("Geachte raad, dank voor uw advies. Hierbij ons antwoord.", "Dank voor jullie advies. Dit gaan we in maart doen.", [], Van(deel.Wie.Behandelaar), Portaal.Nu);
            a.ReactieAanbieden(Van(deel.Wie.Behandelaar), Portaal.Nu);
        });

        var pagina = await OpenAsync(deel.Wie.Goedkeurder, Pad(deel));

        Assert.Contains("in maart", pagina.Tekst("ins"), StringComparison.Ordinal);
        Assert.Equal(["De tekst in gewone taal"], pagina.Document.QuerySelectorAll("section[aria-labelledby=verschil] h3").Select(h => h.TextContent));
    }

    [Fact]
    public async Task Wat_intussen_veranderde_wordt_niet_ongelezen_verstuurd()
    {
        var deel = await AangebodenAsync();
        var pagina = await OpenAsync(deel.Wie.Goedkeurder, Pad(deel));
        await DoenAsync(deel, a =>
        {
            a.ReactieTeruggeven(null, Van(deel.Wie.Behandelaar), Portaal.Nu);
            a.ReactieSchrijven("Iets heel anders.", "Iets anders.", [], Van(deel.Wie.Behandelaar), Portaal.Nu);
            a.ReactieAanbieden(Van(deel.Wie.Behandelaar), Portaal.Nu);
        });

        var na = await pagina.VerstuurAsync(Verstuur);

        Assert.Equal([ReactieGoedkeuren.Veranderd.Tekst], na.Fouten);
        Assert.Contains("Iets heel anders.", na.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Het antwoord is verstuurd aan de raad.", (await na.VerstuurAsync(Verstuur)).Melding);
    }

    [Fact]
    public async Task Zonder_aangeboden_antwoord_is_er_niets_te_doen()
    {
        var deel = await DeelAsync();

        Assert.Equal("Er ligt nu niets om goed te keuren", (await OpenAsync(deel.Wie.Goedkeurder, Pad(deel))).Kop);
    }
}
