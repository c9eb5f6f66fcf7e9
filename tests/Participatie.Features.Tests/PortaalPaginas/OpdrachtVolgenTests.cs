using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Participatie.Data.Jobs;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.PortaalPaginas;

public sealed class OpdrachtVolgenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Alleen_wie_het_werk_begon_kan_het_volgen()
    {
        var opdracht = await BewarenAsync((await portaal.GebruikerAsync(Rol.Onderzoeker)).Id);

        Assert.Equal("/inloggen", (await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(HttpMethod.Get, Pad(opdracht)), volg: false)).Response.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(Pad(opdracht))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync($"/opdrachten/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Pagina_en_gegevens_zeggen_hoe_ver_het_is()
    {
        var wie = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var opdracht = await BewarenAsync(wie.Id);
        var bezoeker = await portaal.AlsAsync(wie);

        var pagina = await bezoeker.OpenAsync(Pad(opdracht));
        Assert.Equal("40 van de 100 regels", pagina.Tekst("[data-pp-tekst]"));
        Assert.Equal(("40", "100"), (pagina.Element("progress")!.GetAttribute("value"), pagina.Element("progress")!.GetAttribute("max")));

        var vraag = new HttpRequestMessage(HttpMethod.Get, pagina.Element("[data-pp-volg]")!.GetAttribute("data-pp-volg"));
        vraag.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var json = JsonDocument.Parse((await bezoeker.VraagAsync(vraag)).Body);
        Assert.False(json.RootElement.GetProperty("klaar").GetBoolean());
        Assert.Equal(40, json.RootElement.GetProperty("aantal").GetInt64());
        Assert.Equal(100, json.RootElement.GetProperty("totaal").GetInt64());
        Assert.Equal("40 van de 100 regels", json.RootElement.GetProperty("tekst").GetString());
    }

    [Theory]
    [InlineData("/rondes", true)]
    [InlineData("https://kwaad.example", false)]
    [InlineData("//kwaad.example", false)]
    public async Task Verder_gaan_kan_alleen_binnen_het_portaal(string naar, bool mag)
    {
        var wie = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var opdracht = await BewarenAsync(wie.Id);

        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync($"{Pad(opdracht)}?naar={Uri.EscapeDataString(naar)}");

        Assert.Equal(mag ? naar : null, pagina.Element("main a.utrecht-button")?.GetAttribute("href"));
    }

    private static string Pad(Opdracht opdracht) => $"/opdrachten/{opdracht.Id}";

    private async Task<Opdracht> BewarenAsync(Guid gestartDoor)
    {
        var opdracht = new Opdracht
        {
            Soort = "Onbekend",
            GestartDoor = gestartDoor,
            AangemaaktOp = portaal.Nu,
            Status = Opdrachtstatus.Bezig,
            Gedaan = 40,
            Totaal = 100,
            Melding = "40 van de 100 regels",
        };
        await portaal.BewarenAsync(opdracht);
        return opdracht;
    }
}
