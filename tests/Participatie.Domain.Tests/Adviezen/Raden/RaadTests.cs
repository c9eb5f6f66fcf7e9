using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class RaadTests
{
    private static readonly DateOnly Begin = new(2021, 3, 1);
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Theory]
    [InlineData("oudersraad", true)]
    [InlineData("jdm", true)]
    [InlineData("raad-2", true)]
    [InlineData("Oudersraad", false)]
    [InlineData("jóng", false)]
    [InlineData("2raad", false)]
    [InlineData("raad-", false)]
    [InlineData("a", false)]
    [InlineData("raad\n", false)]
    [InlineData(null, false)]
    public void Kenmerkwoord_past_in_een_adres(string? woord, bool goed) => Assert.Equal(goed, Raad.IsKenmerkwoord(woord));

    [Fact]
    public void Kenmerkwoord_staat_vast_na_het_eerste_advies()
    {
        var raad = Regionaal();

        raad.KenmerkwoordKiezen("ouders", heeftAdviezen: false);
        raad.KenmerkwoordKiezen("ouders", heeftAdviezen: true);

        Breekt(RaadRules.KenmerkwoordStaatVast, () => raad.KenmerkwoordKiezen("anders", heeftAdviezen: true));
        Assert.Equal("ouders", raad.Kenmerkwoord);
    }

    [Fact]
    public void Elke_verandering_van_staat_blijft_bewaard_met_haar_dag()
    {
        var raad = Regionaal();

        raad.StaatWijzigen(Raadsstaat.Slapend, new DateOnly(2023, 1, 1), Vandaag);
        raad.StaatWijzigen(Raadsstaat.Slapend, Vandaag, Vandaag);
        raad.StaatWijzigen(Raadsstaat.Actief, new DateOnly(2024, 9, 1), Vandaag);

        Assert.Equal(
            [new(Raadsstaat.Actief, Begin), new(Raadsstaat.Slapend, new DateOnly(2023, 1, 1)), new(Raadsstaat.Actief, new DateOnly(2024, 9, 1))], raad.Standen);
        Breekt(RaadRules.StaatNaDeVorige, () => raad.StaatWijzigen(Raadsstaat.Gestopt, new DateOnly(2024, 8, 31), Vandaag));
        Breekt(RaadRules.StaatNietInDeToekomst, () => raad.StaatWijzigen(Raadsstaat.Gestopt, Vandaag.AddDays(1), Vandaag));
    }

    [Fact]
    public void Raad_van_een_aanbieder_noemt_de_aanbieder_en_een_andere_niet()
    {
        Breekt(RaadRules.AanbiederHoortErbij, () => Raad.Oprichten(Guid.NewGuid(), Raadssoort.Aanbieder, null, "raad", Gegevens(), Raadsstaat.Actief, Begin));
        Breekt(RaadRules.AanbiederHoortErbij, () => Raad.Oprichten(Guid.NewGuid(), Raadssoort.Regionaal, Guid.NewGuid(), "raad", Gegevens(), Raadsstaat.Actief, Begin));
    }

    [Fact]
    public void Uren_ondersteuning_horen_bij_iemand_en_kunnen_kloppen()
    {
        Breekt(RaadRules.UrenHorenBijIemand, () => Regionaal().Wijzigen(Gegevens() with { OndersteuningUren = 8 }));
        Breekt(RaadRules.UrenKunnen, () => Regionaal().Wijzigen(Gegevens() with { Ondersteuning = "Servicebureau", OndersteuningUren = Raad.UrenMax + 1 }));
    }

    [Fact]
    public void Afwezigheid_overlapt_niet_en_eindigt_als_het_lid_terug_is()
    {
        var lid = Lid();
        lid.AfwezigMelden(new(2026, 11, 1), null);

        Breekt(RaadslidRules.AfwezigEenKeer, () => lid.AfwezigMelden(new(2027, 1, 1), new(2027, 2, 1)));
        Assert.True(lid.IsAfwezigOp(Vandaag));
        lid.Terugmelden(Vandaag);

        Assert.False(lid.IsAfwezigOp(Vandaag));
        Assert.True(lid.IsAfwezigOp(Vandaag.AddDays(-1)));
        lid.AfwezigMelden(Vandaag, Vandaag);
        lid.Terugmelden(Vandaag);
        Assert.Single(lid.Afwezig);
    }

    [Fact]
    public void Lid_stopt_een_keer_en_niet_voor_het_begin()
    {
        var lid = Lid();

        Breekt(RaadslidRules.StoptNaBegin, () => lid.Stoppen(Begin.AddDays(-1)));
        lid.Stoppen(Vandaag);

        Assert.True(lid.IsLidOp(Vandaag));
        Assert.False(lid.IsLidOp(Vandaag.AddDays(1)));
        Breekt(RaadslidRules.NogLid, () => lid.Stoppen(Vandaag));
        Breekt(RaadslidRules.EindeNaBegin, () => lid.Wijzigen(new("Noor", Raadsfunctie.Lid, Vandaag, Vandaag.AddDays(-1), IsHerbenoemd: true)));
    }

    [Fact]
    public void Van_wie_niet_doorgaat_blijft_geen_naam_bewaard()
    {
        var oproep = Oproep.Plaatsen(Guid.NewGuid(), new("Jongeren uit Westland", "Praat mee.", "raad@voorbeeld.example", Vandaag));
        oproep.AanmeldingNoteren("Sam", "06", Vandaag);

        oproep.AanmeldingBijwerken(oproep.Aanmeldingen[0].Id, Aanmeldingsstand.NietDoorgegaan, Vandaag.AddDays(3));

        var aanmelding = Assert.Single(oproep.Aanmeldingen);
        Assert.Equal(("", (string?)null, Vandaag.AddDays(3)), (aanmelding.Naam, aanmelding.Bereikbaar, aanmelding.StandOp));
        Assert.True(oproep.IsOpenOp(Vandaag));
        Assert.False(oproep.IsOpenOp(Vandaag.AddDays(1)));
        oproep.Sluiten(Vandaag);
        Assert.False(oproep.IsOpenOp(Vandaag));
    }

    private static Raadsgegevens Gegevens() => new("Oudersraad", Doelgroep.Ouder, Vaststelregel.Voorzitter, null, null, null);

    private static Raad Regionaal() => Raad.Oprichten(Guid.NewGuid(), Raadssoort.Regionaal, null, "oudersraad", Gegevens(), Raadsstaat.Actief, Begin);

    private static Raadslid Lid() => Raadslid.Toevoegen(Guid.NewGuid(), null, new("Noor", Raadsfunctie.Lid, Begin, null, IsHerbenoemd: false));

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
