using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class BetrouwbaarheidsintervalTests
{
    /// <summary>Upper 2.5 % points of the published tables of Student's t.</summary>
    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(2, 4.3027)]
    [InlineData(5, 2.5706)]
    [InlineData(11, 2.2010)]
    [InlineData(30, 2.0423)]
    [InlineData(120, 1.9799)]
    [InlineData(1_000_000, 1.9600)]
    public void Kwantiel_is_dat_van_de_tabel(int vrijheidsgraden, double verwacht) =>
        Assert.Equal(verwacht, StudentT.Kwantiel(0.975, vrijheidsgraden), precision: 4);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    [InlineData(0.975)]
    [InlineData(0.9999)]
    public void Kwantiel_is_de_gesloten_vorm_bij_een_en_twee_vrijheidsgraden(double kans)
    {
        Assert.Equal(Math.Tan(Math.PI * (kans - 0.5)), StudentT.Kwantiel(kans, 1), tolerance: 1e-7);
        Assert.Equal(((2 * kans) - 1) / Math.Sqrt(2 * kans * (1 - kans)), StudentT.Kwantiel(kans, 2), precision: 9);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(704)]
    public void Kans_is_symmetrisch_en_keert_het_kwantiel_om(int vrijheidsgraden)
    {
        Assert.Equal(1, StudentT.Kans(1.3, vrijheidsgraden) + StudentT.Kans(-1.3, vrijheidsgraden), precision: 12);
        Assert.Equal(0.95, StudentT.Kans(StudentT.Kwantiel(0.95, vrijheidsgraden), vrijheidsgraden), precision: 10);
    }

    [Theory]
    [InlineData(0.49, 5)]
    [InlineData(1, 5)]
    [InlineData(double.NaN, 5)]
    [InlineData(0.9, 0)]
    public void Kwantiel_weigert_wat_niet_bestaat(double kans, int vrijheidsgraden) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Kwantiel(kans, vrijheidsgraden));

    [Fact]
    public void Twaalf_cijfers_uitgerekend_met_de_hand()
    {
        // Marks 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9: sum 91, squares 701, s² = (701 − 91² / 12) / 11 = 0.992424, t = 2.200985.
        var interval = Betrouwbaarheidsinterval.VanGemiddelde([0, 0, 0, 0, 0, 2, 3, 5, 2, 0], ondersteWaarde: 1)!;

        Assert.Equal(12, interval.N);
        Assert.Equal(7.5833, interval.Gemiddelde, precision: 4);
        Assert.Equal(6.9504, interval.Onder, precision: 4);
        Assert.Equal(8.2163, interval.Boven, precision: 4);
    }

    [Fact]
    public void Interval_blijft_binnen_de_schaal()
    {
        var interval = Betrouwbaarheidsinterval.VanGemiddelde([1, 0, 0, 0, 0, 0, 0, 0, 0, 2], ondersteWaarde: 1)!;

        Assert.Equal((1, 10), (interval.Onder, interval.Boven));
    }

    [Fact]
    public void Iedereen_hetzelfde_cijfer_heeft_geen_marge()
    {
        var interval = Betrouwbaarheidsinterval.VanGemiddelde([0, 0, 0, 0, 0, 0, 0, 15, 0, 0], ondersteWaarde: 1)!;

        Assert.Equal((8, 8, 8), (interval.Onder, interval.Gemiddelde, interval.Boven));
    }

    [Fact]
    public void Een_antwoord_heeft_geen_interval() =>
        Assert.Null(Betrouwbaarheidsinterval.VanGemiddelde([0, 1, 0], ondersteWaarde: 1));
}
