using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Adviezen;

public sealed class OntvangstBevestigenTests(Portaal portaal) : Antwoordtest(portaal), IClassFixture<Portaal>
{
    private static string Pad(Deel deel) => $"/adviezen/antwoorden/{deel.Id}/ontvangen";

    [Fact]
    public async Task Alleen_de_behandelaar_van_de_organisatie_komt_binnen()
    {
        var deel = await DeelAsync();

        await AlleenVoorAsync(deel.Wie.Behandelaar, Rol.Behandelaar, Pad(deel), deel.Id);
    }

    [Fact]
    public async Task Een_knop_stopt_de_klok()
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync("Wij hebben het advies");

        Assert.Equal($"/adviezen/antwoorden/{deel.Id}", na.Pad);
        Assert.Equal("De raad ziet nu dat u het advies hebt.", na.Melding);
        var nu = await OpgeslagenAsync(deel);
        Assert.Empty(Open(nu, Termijnsoort.Ontvangst));
        Assert.Equal(Gebeurtenissoort.OntvangstBevestigd, Assert.Single(nu.Gebeurtenissen).Soort);
    }

    [Theory]
    [InlineData("/mijn-account", "/mijn-account")]
    [InlineData("https://elders.example/", null)]
    [InlineData("//elders.example/", null)]
    public async Task Uit_een_lijst_gaat_het_terug_naar_die_lijst_en_nooit_naar_elders(string terug, string? verwacht)
    {
        var deel = await DeelAsync();

        var na = await (await OpenAsync(deel.Wie.Behandelaar, Pad(deel))).VerstuurAsync("Wij hebben het advies", ("terug", terug));

        Assert.Equal(verwacht ?? $"/adviezen/antwoorden/{deel.Id}", na.Pad);
        Assert.Equal("localhost", na.Adres.Host);
    }

    [Fact]
    public async Task Tweede_keer_zegt_dat_het_al_gebeurd_is()
    {
        var deel = await DeelAsync();
        var pagina = await OpenAsync(deel.Wie.Behandelaar, Pad(deel));
        await pagina.VerstuurAsync("Wij hebben het advies");

        Assert.Equal([AdresseringRules.AlBevestigd.Tekst], (await pagina.VerstuurAsync("Wij hebben het advies")).Fouten);
    }
}
