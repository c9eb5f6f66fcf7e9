using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class RIndicatorTests
{
    [Fact]
    public void Overal_evenveel_respons_is_volledig_representatief()
    {
        var uitkomst = RIndicator.Bereken([new([0], 200, 40), new([1], 300, 60), new([2], 500, 100)]);

        Assert.Equal(1, uitkomst.Waarde!.Value, precision: 9);
        Assert.Null(uitkomst.Reden);
    }

    [Fact]
    public void Een_achtergrond_geeft_een_min_tweemaal_de_spreiding_van_de_responspercentages()
    {
        // Rates 0.5 and 0.3 around 0.4: S² = 200 · 0.01 / 199.
        var uitkomst = RIndicator.Bereken([new([0], 100, 50), new([1], 100, 30)]);

        Assert.Equal(1 - (2 * Math.Sqrt(200 * 0.01 / 199)), uitkomst.Waarde!.Value, precision: 9);
    }

    [Fact]
    public void Twee_achtergronden_die_elkaar_versterken_passen_precies_in_het_model()
    {
        // Odds 1/3, 1, 1 and 3: each background multiplies the odds by 3, so the fit is exact. Rates 0.25, 0.5, 0.5 and 0.75.
        var uitkomst = RIndicator.Bereken([new([0, 0], 100, 25), new([0, 1], 100, 50), new([1, 0], 100, 50), new([1, 1], 100, 75)]);

        Assert.Equal(1 - (2 * Math.Sqrt(2 * 100 * 0.0625 / 399)), uitkomst.Waarde!.Value, precision: 9);
    }

    [Fact]
    public void Alleen_hoofdeffecten_tellen_mee()
    {
        // A pure interaction: each margin answers at 0.5, so main effects see no difference.
        var uitkomst = RIndicator.Bereken([new([0, 0], 100, 25), new([0, 1], 100, 75), new([1, 0], 100, 75), new([1, 1], 100, 25)]);

        Assert.Equal(1, uitkomst.Waarde!.Value, precision: 9);
    }

    [Fact]
    public void Mensen_een_voor_een_of_samen_geteld_maakt_niet_uit()
    {
        Responscel[] samen = [new([0, 0], 40, 12), new([0, 1], 30, 6), new([1, 0], 50, 30), new([1, 1], 20, 5)];
        var eenVoorEen = samen.SelectMany(cel => Enumerable.Range(0, cel.Uitgenodigd).Select(i => new Responscel(cel.Categorieen, 1, i < cel.Ingevuld ? 1 : 0)));

        Assert.Equal(RIndicator.Bereken(samen).Waarde!.Value, RIndicator.Bereken([.. eenVoorEen]).Waarde!.Value, precision: 9);
    }

    [Fact]
    public void Rijswijk_met_twaalf_antwoorden_heeft_geen_indicator()
    {
        var uitkomst = RIndicator.Bereken([new([0], 40, 4), new([1], 46, 8)]);

        Assert.Equal(new(Waarde: null, GeenRIndicator.TeWeinigMensen), uitkomst);
    }

    [Theory]
    [InlineData(9, 3)]
    [InlineData(40, 0)]
    [InlineData(40, 40)]
    public void Dunne_groep_heeft_geen_indicator(int uitgenodigd, int ingevuld)
    {
        var uitkomst = RIndicator.Bereken([new([0], 100, 50), new([1], uitgenodigd, ingevuld)]);

        Assert.Equal(new(Waarde: null, GeenRIndicator.GroepTeDun), uitkomst);
    }

    [Fact]
    public void Achtergronden_die_samenvallen_hebben_geen_indicator()
    {
        var uitkomst = RIndicator.Bereken([new([0, 0], 100, 50), new([1, 1], 100, 30)]);

        Assert.Equal(new(Waarde: null, GeenRIndicator.AchtergrondenVallenSamen), uitkomst);
    }

    [Fact]
    public void Zonder_achtergrond_of_met_meer_antwoorden_dan_uitnodigingen_is_een_fout()
    {
        Assert.Throws<ArgumentException>(() => RIndicator.Bereken([]));
        Assert.Throws<ArgumentException>(() => RIndicator.Bereken([new([0], 10, 11)]));
        Assert.Throws<ArgumentException>(() => RIndicator.Bereken([new([0], 100, 50), new([0, 1], 100, 50)]));
    }
}
