using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class TermijnOpschortenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Wie_aan_zet_is_zet_de_klok_stil_en_iedereen_ziet_waarom()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var id = (await proef.KlokAsync()).Id;
        var dag = Amsterdam.DagVan(portaal.Nu);
        portaal.Klok.Advance(TimeSpan.FromDays(2));
        var pagina = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{id}/opschorten");

        var na = await pagina.VerstuurAsync("Zet de klok stil", ("Command.Van", $"{dag.AddDays(2):yyyy-MM-dd}"), ("Command.Categorie", "Overmacht"), ("Command.Reden", "Brand in het archief."));

        Assert.Equal("De klok staat stil.", na.Melding);
        Assert.Equal(Termijnstatus.Opgeschort, (await proef.KlokAsync()).Status);
        Assert.Contains("Brand in het archief.", na.Inhoud, StringComparison.Ordinal);

        portaal.Klok.Advance(TimeSpan.FromDays(3));
        var terug = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{id}/hervatten");
        na = await terug.VerstuurAsync("Laat de klok weer lopen", ("Command.Op", $"{dag.AddDays(5):yyyy-MM-dd}"));
        Assert.StartsWith("De klok loopt weer. De datum is nu ", na.Melding, StringComparison.Ordinal);
        Assert.Equal(dag.AddDays(45), (await proef.KlokAsync()).Uiterlijk);
    }

    [Theory]
    [InlineData("2026-02-30", "Brand", "Wij kunnen ‘2026-02-30’ hier niet lezen. Kijk of het klopt en vul het opnieuw in.")]
    [InlineData("", "Brand", "Kies vanaf welke dag de klok stilstaat.")]
    [InlineData("2026-11-01", "Brand", "De klok kan niet stilstaan vóór de dag na ontvangst. Kies een latere dag.")]
    [InlineData("2099-11-01", "Brand", "Kies vandaag of een dag die al voorbij is.")]
    [InlineData("2099-11-01", "", "Schrijf op waarom. Iedereen kan die reden lezen.")]
    public async Task Wat_niet_kan_wordt_gezegd_en_niets_gaat_verloren(string van, string reden, string fout)
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var pagina = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}/opschorten");

        var na = await pagina.VerstuurAsync("Zet de klok stil", ("Command.Van", van), ("Command.Categorie", "Overmacht"), ("Command.Reden", reden));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, na.Status);
        Assert.Contains(fout, na.Fouten);
        Assert.Equal(reden, na.Element("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task De_raad_verzet_de_klok_van_de_gemeente_niet()
    {
        var proef = await Ladderproef.MakenAsync(portaal);

        var pagina = await (await portaal.AlsAsync(proef.Wie.Raadslid)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}/opschorten");

        Assert.Equal(HttpStatusCode.Forbidden, pagina.Status);
    }
}
