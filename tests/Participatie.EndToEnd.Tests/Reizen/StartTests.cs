namespace Participatie.EndToEnd.Tests;

public sealed class StartTests(Browserportaal portaal) : IClassFixture<Browserportaal>
{
    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    [InlineData(1280, true)]
    public async Task Startpagina_past_en_is_toegankelijk(int breedte, bool donker)
    {
        await using var venster = await portaal.VensterAsync(breedte, donker: donker);

        await venster.NaarAsync("/");

        await venster.KijkAsync($"start-{breedte}{(donker ? "-donker" : "")}");
        Assert.Equal("Wat jongeren en ouders zeggen, raakt niet kwijt", await venster.Kop.InnerTextAsync());
    }
}
