using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviesSchrijvenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Raad_komt_binnen_met_hoogstens_acht_opdrachten_en_een_ander_niet()
    {
        var (wie, advies) = await ConceptAsync();
        var bezoeker = await portaal.AlsAsync(wie.Raadslid);
        portaal.Statements.Wissen();

        var pagina = await bezoeker.OpenAsync(Pad(advies));

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        Assert.Contains(advies.Versies[0].Inhoud.Aanbevelingen[1].Tekst, pagina.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync(Pad(advies))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync(Pad(advies))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync($"/adviezen/{Guid.NewGuid()}/schrijven")).Status);
    }

    [Fact]
    public async Task Bewaren_maakt_een_versie_en_zonder_verandering_niet()
    {
        var (wie, advies) = await ConceptAsync();
        var bezoeker = await portaal.AlsAsync(wie.Raadslid);

        var bewaard = await (await bezoeker.OpenAsync(Pad(advies))).VerstuurAsync("Bewaar", ("Command.Titel", "Een nieuwe titel"));
        Assert.Contains("versie 2", bewaard.Melding, StringComparison.Ordinal);

        var zelfde = await bewaard.VerstuurAsync("Bewaar");
        Assert.Contains("niets veranderd", zelfde.Melding, StringComparison.Ordinal);
        Assert.Equal(2, await portaal.InDbAsync(db => db.Adviesversies.CountAsync(v => v.AdviesId == advies.Id)));
    }

    [Fact]
    public async Task Fout_houdt_alles_wat_getypt_is()
    {
        var (wie, advies) = await ConceptAsync();
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));

        var fout = await pagina.VerstuurAsync("Bewaar", ("Command.Titel", ""), ("Command.Tekst", "Dit wil ik niet kwijt."), ("Opmerkingen[geheel]", "En dit ook niet."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Equal("Geef het advies een titel.", fout.FoutBij("Command.Titel"));
        Assert.Contains("Dit wil ik niet kwijt.", fout.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("En dit ook niet.", fout.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aanbevelingen_verschuiven_en_toevoegen_zonder_iets_te_verliezen()
    {
        var (wie, advies) = await ConceptAsync();
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));

        var omhoog = await pagina.VerstuurAsync("Omhoog met aanbeveling 2", ("Command.Tekst", "Getypt en niet bewaard."));
        Assert.Equal("Aanbeveling 2", Kop(omhoog, 0));
        Assert.Contains("Getypt en niet bewaard.", omhoog.Document.Body!.TextContent, StringComparison.Ordinal);

        var erbij = await omhoog.VerstuurAsync("Voeg een aanbeveling toe");
        Assert.Equal("", Kop(erbij, 3));
        var weg = await erbij.VerstuurAsync("Haal weg: aanbeveling 1");
        Assert.Equal("Aanbeveling 1", Kop(weg, 0));
        Assert.Equal(1, await portaal.InDbAsync(db => db.Adviesversies.CountAsync(v => v.AdviesId == advies.Id)));

        await weg.VerstuurAsync("Bewaar");
        var versie = await portaal.InDbAsync(db => db.Adviesversies.SingleAsync(v => v.AdviesId == advies.Id && v.Nummer == 2));
        Assert.Equal(["Aanbeveling 1", "Aanbeveling 3"], versie.Inhoud.Aanbevelingen.Select(a => a.Kop));
        Assert.Equal("Getypt en niet bewaard.", versie.Inhoud.Tekst);
    }

    [Fact]
    public async Task Twee_schrijvers_tegelijk_verliezen_niets()
    {
        var (wie, advies) = await ConceptAsync();
        var eerste = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));
        var tweede = await (await portaal.AlsAsync(wie.Ondersteuner)).OpenAsync(Pad(advies));

        await eerste.VerstuurAsync("Bewaar", ("Command.Titel", "Titel van de een"));
        var samen = await tweede.VerstuurAsync("Bewaar", ("Command.Aanbevelingen[0].Kop", "Kop van de ander"));

        Assert.Contains("beide teksten", samen.Melding, StringComparison.Ordinal);
        var versie = await portaal.InDbAsync(db => db.Adviesversies.SingleAsync(v => v.AdviesId == advies.Id && v.Nummer == 3));
        Assert.True(versie.Samengevoegd);
        Assert.Equal("Titel van de een", versie.Inhoud.Titel);
        Assert.Equal("Kop van de ander", versie.Inhoud.Aanbevelingen[0].Kop);
    }

    [Fact]
    public async Task Hetzelfde_stuk_laat_de_schrijver_kiezen()
    {
        var (wie, advies) = await ConceptAsync();
        var eerste = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));
        var tweede = await (await portaal.AlsAsync(wie.Ondersteuner)).OpenAsync(Pad(advies));
        await eerste.VerstuurAsync("Bewaar", ("Command.Titel", "Titel van de een"));

        var vraag = await tweede.VerstuurAsync("Bewaar", ("Command.Titel", "Titel van de ander"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, vraag.Status);
        Assert.Contains("Titel van de een", vraag.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Titel van de ander", vraag.Inhoud, StringComparison.Ordinal);
        Assert.Equal(2, await portaal.InDbAsync(db => db.Adviesversies.CountAsync(v => v.AdviesId == advies.Id)));

        var keuze = vraag.Element("input[type=radio][value=Mijn]")!.GetAttribute("name")!;
        Assert.Contains("versie 3", (await vraag.VerstuurAsync("Bewaar", (keuze, "Mijn"))).Melding, StringComparison.Ordinal);
        Assert.Equal("Titel van de ander", await portaal.InDbAsync(db => db.Adviezen.Where(a => a.Id == advies.Id).Select(a => a.Titel).SingleAsync()));
    }

    [Fact]
    public async Task Opmerking_komt_erbij_met_antwoord_en_wordt_afgehandeld()
    {
        var (wie, advies) = await ConceptAsync();
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));

        var geplaatst = await pagina.VerstuurAsync("Bewaar en plaats opmerking", ("Opmerkingen[tekst]", "Klopt dit getal?"), ("Command.Titel", "Ook bewaard"));
        Assert.Contains("Klopt dit getal?", geplaatst.Inhoud, StringComparison.Ordinal);
        var opmerking = await portaal.InDbAsync(db => db.Opmerkingen.SingleAsync(o => o.AdviesId == advies.Id));
        Assert.Equal("Ook bewaard", await portaal.InDbAsync(db => db.Adviezen.Where(a => a.Id == advies.Id).Select(a => a.Titel).SingleAsync()));

        var antwoord = await geplaatst.VerstuurAsync("Bewaar en antwoord", ($"Opmerkingen[{opmerking.Id}]", "Ja, nagekeken."));
        Assert.Contains("Ja, nagekeken.", antwoord.Inhoud, StringComparison.Ordinal);
        var klaar = await antwoord.VerstuurAsync("Bewaar en handel af");
        Assert.Contains("Afgehandeld door", klaar.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lees_mee_geeft_tips_en_houdt_niets_tegen()
    {
        var (wie, advies) = await ConceptAsync();
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(Pad(advies));

        var hulp = await pagina.VerstuurAsync("Lees mee", ("Command.Tekst", "Indien er door de gemeente geen besluit genomen wordt, dient men middels een brief te reageren."));

        Assert.Equal(HttpStatusCode.OK, hulp.Status);
        Assert.NotNull(hulp.Element(".pp-hints li"));
        Assert.Equal(1, await portaal.InDbAsync(db => db.Adviesversies.CountAsync(v => v.AdviesId == advies.Id)));
    }

    [Fact]
    public async Task Oude_versie_komt_terug_als_nieuwe()
    {
        var (wie, advies) = await ConceptAsync();
        var bezoeker = await portaal.AlsAsync(wie.Raadslid);
        await (await bezoeker.OpenAsync(Pad(advies))).VerstuurAsync("Bewaar", ("Command.Titel", "Een heel andere titel"));

        var versies = await bezoeker.OpenAsync($"/adviezen/{advies.Id}/versies");
        Assert.NotNull(versies.Element("ins"));
        Assert.NotNull(versies.Element("del"));
        Assert.Contains("versie 3", (await versies.VerstuurAsync("Zet terug: versie 1")).Melding, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync($"/adviezen/{advies.Id}/versies?van=1&tot=99")).Status);
    }

    private static string Pad(Advies advies) => $"/adviezen/{advies.Id}/schrijven";

    private static string? Kop(Pagina pagina, int plaats) => (pagina.Element($"[name='Command.Aanbevelingen[{plaats}].Kop']") as AngleSharp.Html.Dom.IHtmlInputElement)?.Value;

    private async Task<(Adviesbezetting Wie, Advies Advies)> ConceptAsync()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);
        return (wie, advies);
    }
}
