using System.Text;
using Participatie.Domain.Adviezen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Verzoeken;

public sealed class VerzoekenBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Beide_kanten_zien_alleen_wat_van_hen_is_in_hooguit_acht_statements()
    {
        var (mijn, _, behandelaar, ondersteuner) = await portaal.VerzoekAsync();
        var (ander, _, _, _) = await portaal.VerzoekAsync();

        foreach (var wie in new[] { behandelaar, ondersteuner })
        {
            var bezoeker = await portaal.AlsAsync(wie);
            portaal.Statements.Wissen();
            var pagina = await bezoeker.OpenAsync("/verzoeken");
            Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
            Assert.Contains(mijn.Onderwerp, pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(ander.Onderwerp + " ", pagina.Inhoud + " ", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("stand=Verstuurd&niveau=Adviseren", true)]
    [InlineData("stand=Geweigerd", false)]
    [InlineData("niveau=Meebeslissen", false)]
    [InlineData("zoek=VERZOEK", true)]
    [InlineData("zoek=iets+anders", false)]
    public async Task Filters_staan_in_het_adres(string filter, bool gevonden)
    {
        var (verzoek, _, behandelaar, _) = await portaal.VerzoekAsync();

        var pagina = await (await portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken?{filter}");

        Assert.Equal(gevonden, pagina.Inhoud.Contains(verzoek.Onderwerp, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Te_laat_antwoord_is_te_zien()
    {
        var (_, _, _, ondersteuner) = await portaal.VerzoekAsync(
            gegevens: Een.Verzoekgegevens() with { AntwoordNodigVoor = portaal.Klok.Vandaag().AddDays(1) });
        portaal.Klok.Advance(TimeSpan.FromDays(2));

        Assert.Contains("Te laat", (await (await portaal.AlsAsync(ondersteuner)).OpenAsync("/verzoeken")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bestand_bevat_dezelfde_lijst_en_draait_geen_formule()
    {
        var (_, _, behandelaar, _) = await portaal.VerzoekAsync(gegevens: Een.Verzoekgegevens() with { Onderwerp = "=1+1" });
        var bezoeker = await portaal.AlsAsync(behandelaar);

        var csv = Encoding.UTF8.GetString((await bezoeker.OpenAsync("/verzoeken?handler=Csv")).Body);
        var xlsx = (await bezoeker.OpenAsync("/verzoeken?handler=Xlsx")).Body;

        Assert.Contains("'=1+1;", csv, StringComparison.Ordinal);
        Assert.Contains("08-01-2027", csv, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), xlsx[..2]);
    }
}
