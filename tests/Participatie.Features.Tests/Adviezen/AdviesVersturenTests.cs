using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviesVersturenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Raad_stelt_vast_en_stuurt_naar_wie_wel_en_geen_account_heeft()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.RaadAsync(wie.Raad.Id);
        var zonder = Een.Organisatie();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(zonder, advies);
        var bezoeker = await portaal.AlsAsync(wie.Ondersteuner);

        var vaststellen = await bezoeker.OpenAsync($"/adviezen/{advies.Id}/vaststellen");
        var teWeinig = await vaststellen.VerstuurAsync("Stel vast", ("Command.Aanwezig", "6"), ("Command.Voor", "3"), ("Command.Tegen", "3"));
        Assert.Equal([AdviesRules.MeerderheidNodig.Tekst], teWeinig.Fouten);
        var vast = await teWeinig.VerstuurAsync("Stel vast", ("Command.Aanwezig", "6"), ("Command.Voor", "4"), ("Command.Tegen", "2"));
        Assert.Contains("-2026-01", vast.Melding, StringComparison.Ordinal);

        portaal.Statements.Wissen();
        var kiezen = await bezoeker.OpenAsync($"/adviezen/{advies.Id}/versturen");
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        var niemand = await kiezen.VerstuurAsync("Verder");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, niemand.Status);
        var tweede = await niemand.VerstuurAsync("Verder", ("OrganisatieIds", wie.Gemeente.Id.ToString()), ("OrganisatieIds", zonder.Id.ToString()));
        Assert.Contains("4 januari 2027", tweede.Inhoud, StringComparison.Ordinal);

        var plaats = tweede.Document.QuerySelectorAll("input[type=hidden]").First(i => i.GetAttribute("value") == zonder.Id.ToString()).GetAttribute("name")!.Replace("OrganisatieId", "", StringComparison.Ordinal);
        var fout = await tweede.VerstuurAsync("Verstuur", (plaats + "Naam", "Kim de Vries"), (plaats + "Email", "geen adres"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Contains("Kim de Vries", fout.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var email = $"kim{zonder.Id:N}@voorbeeld.example";
        var klaar = await fout.VerstuurAsync("Verstuur", (plaats + "Naam", "Kim de Vries"), (plaats + "Email", email), ("Command.Bevestigd", "true"));
        Assert.Contains("2 organisaties", klaar.Melding, StringComparison.Ordinal);

        await portaal.InDbAsync(async db =>
        {
            Assert.Equal(2, await db.Adresseringen.CountAsync(a => a.AdviesId == advies.Id));
            Assert.Equal(wie.Behandelaar.Id, await db.Adresseringen.Where(a => a.AdviesId == advies.Id && a.OrganisatieId == wie.Gemeente.Id).Select(a => a.ContactId).SingleAsync());
            Assert.Equal(64, (await db.Adviezen.SingleAsync(a => a.Id == advies.Id)).Vingerafdruk!.Length);
            Assert.Equal(Mailsoort.Antwoordlink, (await db.Mailberichten.SingleAsync(m => m.Aan == email)).Soort);
            return 0;
        });
        var brief = await bezoeker.OpenAsync($"/adviezen/{advies.Id}/brief");
        Assert.Equal("application/pdf", brief.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Behandelaar)).OpenAsync($"/adviezen/{advies.Id}/brief")).Status);
    }

    [Fact]
    public async Task Alleen_de_voorzitter_stelt_vast_of_de_ondersteuner_met_de_dag()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.RaadAsync(wie.Raad.Id, regel: Vaststelregel.Voorzitter);
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);
        var pad = $"/adviezen/{advies.Id}/vaststellen";

        var lid = await (await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync(pad)).VerstuurAsync("Stel vast", ("Command.VoorzitterBesloot", "true"), ("Command.BeslotenOp", "2026-11-20"));
        Assert.Contains("stelt de voorzitter een advies vast", Assert.Single(lid.Fouten), StringComparison.Ordinal);

        var zonderDag = await (await (await portaal.AlsAsync(wie.Ondersteuner)).OpenAsync(pad)).VerstuurAsync("Stel vast");
        Assert.Equal(2, zonderDag.Fouten.Count);
        var vast = await zonderDag.VerstuurAsync("Stel vast", ("Command.VoorzitterBesloot", "true"), ("Command.BeslotenOp", "2026-11-20"));
        Assert.Contains("vastgesteld", vast.Melding, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), await portaal.InDbAsync(async db => (await db.Adviezen.SingleAsync(a => a.Id == advies.Id)).Besluit!.BeslotenOp));
    }

    [Fact]
    public async Task Wie_een_oude_tekst_las_stelt_niet_vast()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.RaadAsync(wie.Raad.Id);
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);
        var bezoeker = await portaal.AlsAsync(wie.Ondersteuner);
        var pagina = await bezoeker.OpenAsync($"/adviezen/{advies.Id}/vaststellen");
        await (await bezoeker.OpenAsync($"/adviezen/{advies.Id}/schrijven")).VerstuurAsync("Bewaar", ("Command.Titel", "Nieuwer"));

        var oud = await pagina.VerstuurAsync("Stel vast", ("Command.Aanwezig", "3"), ("Command.Voor", "3"), ("Command.Tegen", "0"));

        Assert.Contains("Iemand schreef net", Assert.Single(oud.Fouten), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_adviezen_tegelijk_vastgesteld_krijgen_elk_een_eigen_nummer()
    {
        var wie = await portaal.AdviesbezettingAsync();
        await portaal.RaadAsync(wie.Raad.Id);
        var adviezen = new[] { Een.Advies(wie.Raad.Id, portaal.Nu), Een.Advies(wie.Raad.Id, portaal.Nu) };
        await portaal.BewarenAsync(adviezen[0], adviezen[1]);
        var paginas = await Task.WhenAll(adviezen.Select(async a => await (await portaal.AlsAsync(wie.Ondersteuner)).OpenAsync($"/adviezen/{a.Id}/vaststellen")));

        await Task.WhenAll(paginas.Select(p => p.VerstuurAsync("Stel vast", ("Command.Aanwezig", "3"), ("Command.Voor", "3"), ("Command.Tegen", "0"))));

        var nummers = await portaal.InDbAsync(db => db.Adviezen.Where(a => a.RaadId == wie.Raad.Id).OrderBy(a => a.Volgnummer).Select(a => a.Volgnummer).ToListAsync());
        Assert.Equal([1, 2], nummers);
    }

    [Fact]
    public async Task Intrekken_vraagt_een_reden_en_stopt_de_klok()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{advies.Id}/intrekken");

        var leeg = await pagina.VerstuurAsync("Trek in");
        Assert.Equal(AdviesRules.RedenNodig.Tekst, leeg.FoutBij("Command.Reden"));
        Assert.Contains("ingetrokken", (await leeg.VerstuurAsync("Trek in", ("Command.Reden", "Het plan is van tafel."))).Melding, StringComparison.Ordinal);
        Assert.Equal(Adresseringstatus.Ingetrokken, await portaal.InDbAsync(db => db.Adresseringen.Where(a => a.AdviesId == advies.Id).Select(a => a.Status).SingleAsync()));
    }

    [Theory]
    [InlineData("plaatje.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")]
    [InlineData("brief.pdf", "<!doctype html><html><script>1</script></html>")]
    [InlineData("notitie.txt", "<script>alert(1)</script>")]
    public async Task Vijandige_bijlage_krijgt_een_zin_en_komt_er_niet_bij(string naam, string inhoud)
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);
        var pagina = await (await portaal.AlsAsync(wie.Raadslid)).OpenAsync($"/adviezen/{advies.Id}/bijlagen");

        var fout = await pagina.VerstuurAsync("Voeg toe", [], [("Bestand", naam, System.Text.Encoding.UTF8.GetBytes(inhoud))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.NotEqual("", fout.FoutBij("Bestand"));
        Assert.Equal(0, await portaal.InDbAsync(db => db.Bijlagen.CountAsync(b => b.AdviesId == advies.Id)));
    }

    [Fact]
    public async Task Bijlage_is_er_voor_de_raad_en_pas_na_versturen_voor_de_organisatie()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(advies);
        var raad = await portaal.AlsAsync(wie.Raadslid);
        var erbij = await (await raad.OpenAsync($"/adviezen/{advies.Id}/bijlagen")).VerstuurAsync("Voeg toe", [], [("Bestand", "cijfers.csv", "a;b\n1;2\n"u8.ToArray())]);
        Assert.Contains("cijfers.csv", erbij.Melding, StringComparison.Ordinal);
        var pad = $"/adviezen/bijlagen/{await portaal.InDbAsync(db => db.Bijlagen.Where(b => b.AdviesId == advies.Id).Select(b => b.Id).SingleAsync())}";

        Assert.Equal("a;b\n1;2\n"u8.ToArray(), (await raad.OpenAsync(pad)).Body);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync(pad)).Status);

        await portaal.InDbAsync(async db =>
        {
            var bewaard = await db.Adviezen.Include(a => a.Versies).SingleAsync(a => a.Id == advies.Id);
            db.Adresseringen.Add(Een.Adressering(bewaard.Verstuurd(portaal.Nu), wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id));
            await db.SaveChangesAsync();
            return 0;
        });
        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(wie.Behandelaar)).OpenAsync(pad)).Status);
    }
}
