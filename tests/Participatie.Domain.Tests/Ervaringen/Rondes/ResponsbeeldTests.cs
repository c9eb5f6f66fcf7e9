using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class ResponsbeeldTests
{
    [Fact]
    public void Grote_groepen_staan_er_met_hun_deel_en_verschil()
    {
        var rijen = Rijen((2310, 231), (4530, 616));

        Assert.Equal((231, 27.3, -6.5, true), (rijen[0].Ingevuld, Math.Round(rijen[0].DeelIngevuld!.Value, 1), Math.Round(rijen[0].Verschil!.Value, 1), rijen[0].BlijftAchter));
        Assert.False(rijen[1].BlijftAchter);
    }

    [Fact]
    public void Vanaf_vijf_punten_blijft_een_groep_achter()
    {
        Assert.True(Rijen((50, 45), (50, 55))[0].BlijftAchter);
        Assert.False(Rijen((500, 451), (500, 549))[0].BlijftAchter);
    }

    [Fact]
    public void Kleine_groep_is_niet_terug_te_rekenen_uit_het_totaal()
    {
        var rijen = Rijen((100, 4), (100, 20), (100, 60));

        Assert.Equal([null, null, 60], rijen.Select(r => r.Ingevuld));
    }

    [Fact]
    public void Twee_kleine_groepen_die_samen_te_weinig_zijn_krijgen_er_een_bij()
    {
        Assert.Equal([null, null, null, 60], Rijen((100, 4), (100, 4), (100, 20), (100, 60)).Select(r => r.Ingevuld));
        Assert.Equal([null, null, null, 60], Rijen((100, 4), (100, 4), (100, 4), (100, 60)).Select(r => r.Ingevuld));
    }

    [Fact]
    public void Van_een_kleine_groep_blijkt_alleen_dat_zij_achterblijft_als_dat_voor_elk_klein_aantal_geldt()
    {
        var nul = Rijen((100, 0), (100, 40), (100, 60));
        var vier = Rijen((100, 4), (100, 40), (100, 60));

        Assert.True(nul[0].BlijftAchter);
        Assert.Equal(nul[0].BlijftAchter, vier[0].BlijftAchter);
        Assert.False(Rijen((5, 0), (100, 40), (100, 60))[0].BlijftAchter);
    }

    [Fact]
    public void Mee_verborgen_groep_zegt_niets_over_achterblijven() =>
        Assert.False(Rijen((10, 1), (500, 20), (500, 200))[1].BlijftAchter);

    [Fact]
    public void Groep_zonder_uitnodigingen_staat_er_niet() => Assert.Single(Rijen((0, 0), (10, 10)));

    [Fact]
    public void Zonder_antwoorden_is_er_geen_deel_en_blijft_niemand_achter() =>
        Assert.All(Rijen((10, 0), (20, 0)), rij => Assert.Equal((null, null, false), (rij.Ingevuld, rij.DeelIngevuld, rij.BlijftAchter)));

    private static IReadOnlyList<Responsrij> Rijen(params (int Uitgenodigd, int Ingevuld)[] groepen) =>
        Responsbeeld.Rijen([.. groepen.Select((groep, nummer) => new Responsgroep($"g{nummer}", $"Groep {nummer}", groep.Uitgenodigd, groep.Ingevuld))]);
}
