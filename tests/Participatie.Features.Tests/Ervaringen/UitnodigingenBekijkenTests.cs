using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingenBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Alleen_een_onderzoeker_van_de_eigen_organisatie_komt_binnen()
    {
        var ronde = await portaal.RondeAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync(Pad(ronde))).Status);
        var ander = await portaal.AlsAsync(Rol.Onderzoeker);
        foreach (var pad in (string[])[Pad(ronde), $"{Pad(ronde)}?handler=Csv", $"{Pad(ronde)}?handler=Xlsx", $"/rondes/{Guid.NewGuid()}/uitnodigingen"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Overzicht_telt_per_stand_en_toont_adressen_verkort()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var mail = (await portaal.KlareUitnodigingenAsync(ronde, 60))[0];
        await portaal.KlareUitnodigingenAsync(ronde, 2, Uitnodigingskanaal.Brief, Doelgroep.Jongere);

        portaal.Statements.Wissen();
        var pagina = await bezoeker.OpenAsync(Pad(ronde));

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        Assert.Contains("staat klaar60262", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.EMail!, Encoding.UTF8.GetString(pagina.Body), StringComparison.Ordinal);
        Assert.Contains("ge…@voorbeeld.example", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Pagina 1 van 2", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(12, (await pagina.KlikAsync("Volgende")).Document.QuerySelectorAll("#lijst ~ table tbody tr").Length);

        var jongeren = await bezoeker.OpenAsync($"{Pad(ronde)}?doelgroep=Jongere&status=Klaar&kanaal=Brief&gemeente=0503");
        Assert.Contains("2 uitnodigingen", jongeren.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Niemand past bij deze keuze", (await bezoeker.OpenAsync($"{Pad(ronde)}?gemeente=0518")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync($"{Pad(ronde)}?status=%27%3B--&pagina=-3&doelgroep=99")).Status);
    }

    [Fact]
    public async Task Uitvoer_houdt_het_filter_en_geeft_geen_adressen()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        await portaal.KlareUitnodigingenAsync(ronde, 3);
        await portaal.KlareUitnodigingenAsync(ronde, 2, Uitnodigingskanaal.Brief);
        var pagina = await bezoeker.OpenAsync($"{Pad(ronde)}?kanaal=Brief");

        var csv = await pagina.KlikAsync("CSV");
        var tekst = Encoding.UTF8.GetString(csv.Body);
        Assert.Equal("uitnodigingen.csv", csv.Response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(3, tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("ouder;brief;Delft;ambulante hulp;12-15;lopend;licht;nl;staat klaar;0;", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Potloodlaan", tekst, StringComparison.Ordinal);

        using var xlsx = new MemoryStream((await pagina.KlikAsync("Excel")).Body);
        var rijen = (await xlsx.QueryAsync(useHeaderRow: true)).Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(2, rijen.Count);
        Assert.Equal("Delft", rijen[0]["gemeente"]);
    }

    [Fact]
    public async Task Niet_uitnodigen_vraagt_een_reden_en_wist_het_adres()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var uitnodiging = (await portaal.KlareUitnodigingenAsync(ronde, 1)).Single();

        var formulier = await (await bezoeker.OpenAsync(Pad(ronde))).KlikAsync("Niet uitnodigen");
        var zonder = await formulier.VerstuurAsync("Nodig deze persoon niet uit");
        Assert.Equal("Kies waarom deze persoon niet wordt uitgenodigd.", zonder.FoutBij("Command.Reden"));

        var klaar = await formulier.VerstuurAsync("Nodig deze persoon niet uit", ("Command.Reden", "GeheimAdres"));
        Assert.Equal("Deze persoon wordt niet uitgenodigd. Het adres is gewist.", klaar.Melding);
        var nu = await LeesAsync(uitnodiging.Id);
        Assert.Equal((Uitnodigingstatus.NietUitgenodigd, NietUitnodigenReden.GeheimAdres, null), (nu.Status, nu.NietUitnodigen!.Value, nu.EMail));

        var nogEens = await formulier.VerstuurAsync("Nodig deze persoon niet uit", ("Command.Reden", "GeheimAdres"));
        Assert.Equal([UitnodigingRules.AlleenKlaar.Tekst], nogEens.Fouten);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(formulier.Pad)).Status);
    }

    [Fact]
    public async Task Verbeterd_adres_staat_weer_klaar_met_een_nieuwe_link()
    {
        var (_, bezoeker, ronde) = await portaal.OnderzoekMetRondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var ander = await portaal.GenodigdeAsync(ronde);
        await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == genodigde.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Onbestelbaar)));

        var formulier = await (await bezoeker.OpenAsync(Pad(ronde))).KlikAsync("Verbeter het adres");
        Assert.Equal(genodigde.Uitnodiging.EMail, formulier.Element("#Command_EMail")!.GetAttribute("value"));
        var fout = await formulier.VerstuurAsync("Bewaar het adres", ("Command.EMail", "a@b\r\nBcc: x@y.nl"));
        Assert.Equal("Vul een e-mailadres in, zoals naam@voorbeeld.nl.", fout.FoutBij("Command.EMail"));
        var dubbel = await formulier.VerstuurAsync("Bewaar het adres", ("Command.EMail", ander.Uitnodiging.EMail));
        Assert.Equal(["Dit adres staat al in deze ronde. Niemand krijgt twee uitnodigingen."], dubbel.Fouten);

        var klaar = await formulier.VerstuurAsync("Bewaar het adres", ("Command.EMail", " goed@voorbeeld.example "));
        Assert.Equal("Het adres is verbeterd. Verstuur de uitnodiging opnieuw.", klaar.Melding);
        var nu = await LeesAsync(genodigde.Id);
        Assert.Equal((Uitnodigingstatus.Klaar, "goed@voorbeeld.example"), (nu.Status, nu.EMail));
        Assert.NotEqual(genodigde.Uitnodiging.Tokenhash, nu.Tokenhash);

        await klaar.VerstuurAsync("Verstuur 1 mail");
        await portaal.OpdrachtenAsync();
        Assert.Equal($"uitnodiging:{genodigde.Id}:1", await portaal.InDbAsync(db => db.Mailberichten.Where(m => m.UitnodigingId == genodigde.Id).Select(m => m.Sleutel).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(formulier.Pad)).Status);
    }

    private static string Pad(Ronde ronde) => $"/rondes/{ronde.Id}/uitnodigingen";

    private Task<Uitnodiging> LeesAsync(Guid id) => portaal.InDbAsync(db => db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == id));
}
