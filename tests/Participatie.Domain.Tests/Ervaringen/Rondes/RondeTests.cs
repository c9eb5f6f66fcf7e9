using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Ervaringen;

public class RondeTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static readonly Hoofdsleutel Sleutel = Hoofdsleutel.Maken();

    private static readonly Rondegegevens Gegevens = new(
        "Regionale ronde 2026",
        2026,
        Rondebereik.Regionaal,
        Gemeentecode: null,
        OpentOp: new(2026, 12, 1),
        SluitNa: new(2027, 1, 15),
        Afzender: "Onderzoek Haaglanden",
        Herinneringsdagen: [7, 21],
        Anonimiteit.MetAchtergrond,
        [new(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Volledig), new(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Grof)]);

    [Fact]
    public void Nieuwe_ronde_is_in_voorbereiding_met_sleutels_en_alles_wat_is_ingevuld()
    {
        var ronde = Nieuw(Gegevens with { Naam = "  Regionale ronde 2026 " });

        Assert.Equal(Rondestatus.Voorbereiding, ronde.Status);
        Assert.Equal("Regionale ronde 2026", ronde.Naam);
        Assert.Equal(Ronde.DrempelStandaard, ronde.Drempel);
        Assert.NotEmpty(ronde.PubliekeSleutel);
        Assert.NotEmpty(ronde.IngepaktePriveSleutel);
        Assert.NotEmpty(ronde.IngepakteToegangssleutel);
        Assert.True(ronde.IsInrichtingVrij);
        Assert.Contains(new RondeOpgezet(ronde.Id), Gebeurd(ronde));
    }

    [Fact]
    public void Sluitdag_ligt_na_de_openingsdag()
    {
        Breekt(RondeRules.SluitenNaOpenen, () => Nieuw(Gegevens with { SluitNa = Gegevens.OpentOp }));
        Assert.Equal(Gegevens.OpentOp.AddDays(1), Nieuw(Gegevens with { SluitNa = Gegevens.OpentOp.AddDays(1) }).SluitNa);
    }

    [Fact]
    public void Ronde_duurt_hooguit_240_dagen()
    {
        var langste = Gegevens with { SluitNa = Gegevens.OpentOp.AddDays(Ronde.DuurMaxDagen) };

        Assert.Equal(langste.SluitNa, Nieuw(langste).SluitNa);
        Breekt(RondeRules.NietTeLang, () => Nieuw(langste with { SluitNa = langste.SluitNa.AddDays(1) }));
    }

    [Fact]
    public void Sluitdag_ligt_niet_in_het_verleden()
    {
        var vandaag = Gegevens with { OpentOp = Vandaag.AddDays(-1), SluitNa = Vandaag };

        Assert.Equal(Vandaag, Nieuw(vandaag).SluitNa);
        Breekt(RondeRules.SluitenInToekomst, () => Nieuw(vandaag with { OpentOp = Vandaag.AddDays(-2), SluitNa = Vandaag.AddDays(-1) }));
    }

    [Theory]
    [InlineData(Ronde.DrempelMin - 1)]
    [InlineData(Ronde.DrempelMax + 1)]
    public void Kleinste_groep_blijft_binnen_de_grenzen(int drempel) =>
        Breekt(RondeRules.DrempelBinnenGrenzen, () => Nieuw(Gegevens with { Drempel = drempel }));

    [Fact]
    public void Lokale_ronde_heeft_een_gemeente_en_een_regionale_niet()
    {
        Breekt(RondeRules.LokaalHeeftGemeente, () => Nieuw(Gegevens with { Bereik = Rondebereik.Lokaal }));
        Assert.Equal("0603", Nieuw(Gegevens with { Bereik = Rondebereik.Lokaal, Gemeentecode = "0603" }).Gemeentecode);
        Assert.Null(Nieuw(Gegevens with { Gemeentecode = "0603" }).Gemeentecode);
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(21, 7)]
    [InlineData(0)]
    [InlineData(1, 2, 3, 4)]
    public void Herinneringen_lopen_op_en_zijn_er_hooguit_drie(params int[] dagen) =>
        Breekt(RondeRules.HerinneringenOplopend, () => Nieuw(Gegevens with { Herinneringsdagen = dagen }));

    [Fact]
    public void Zonder_kenmerken_gaat_er_geen_achtergrond_mee()
    {
        Assert.Empty(Nieuw(Gegevens with { Anonimiteit = Anonimiteit.ZonderAchtergrond }).Achtergrond);
        Assert.Equal(Anonimiteit.ZonderAchtergrond, Nieuw(Gegevens with { Achtergrond = [] }).Anonimiteit);
    }

    [Fact]
    public void Kenmerken_staan_in_vaste_volgorde_en_zonder_wat_is_weggelaten()
    {
        var ronde = Nieuw(Gegevens with { Achtergrond = [.. Gegevens.Achtergrond, new(Achtergrondvariabele.Zwaarte, Nauwkeurigheid.Weggelaten)] });

        Assert.Equal([Achtergrondvariabele.Gemeente, Achtergrondvariabele.Leeftijdscategorie], ronde.Achtergrond.Select(k => k.Variabele));
    }

    [Fact]
    public void Voor_de_eerste_uitnodiging_kan_alles_nog_anders()
    {
        var ronde = MetLijst();

        ronde.GegevensWijzigen(Gegevens with { Naam = "Anders", Anonimiteit = Anonimiteit.ZonderAchtergrond, Achtergrond = [], Drempel = 20 }, Vandaag);
        ronde.LijstKiezen(Doelgroep.Ouder, Guid.NewGuid());
        ronde.LijstWeglaten(Doelgroep.Jongere);

        Assert.Equal(("Anders", Anonimiteit.ZonderAchtergrond, 20), (ronde.Naam, ronde.Anonimiteit, ronde.Drempel));
        Assert.Equal([Doelgroep.Ouder], ronde.Lijsten.Select(l => l.Doelgroep));
    }

    [Fact]
    public void Per_doelgroep_geldt_een_lijst()
    {
        var ronde = MetLijst();
        var andere = Guid.NewGuid();

        ronde.LijstKiezen(Doelgroep.Jongere, andere);

        Assert.Equal([new Rondelijst(Doelgroep.Jongere, andere)], ronde.Lijsten);
    }

    [Fact]
    public void Na_de_eerste_uitnodiging_staat_de_anonimiteit_vast()
    {
        var ronde = MetLijst();
        ronde.UitnodigenBeginnen(Nu);

        Assert.Equal(Nu, ronde.EersteUitnodigingOp);
        Assert.False(ronde.IsInrichtingVrij);
        Breekt(RondeRules.AnonimiteitStaatVast, () => ronde.GegevensWijzigen(Gegevens with { Anonimiteit = Anonimiteit.ZonderAchtergrond, Achtergrond = [] }, Vandaag));
        Breekt(RondeRules.AnonimiteitStaatVast, () => ronde.GegevensWijzigen(Gegevens with { Achtergrond = [Gegevens.Achtergrond[0]] }, Vandaag));
        Breekt(RondeRules.AnonimiteitStaatVast, () => ronde.GegevensWijzigen(Gegevens with { Drempel = Ronde.DrempelMin }, Vandaag));
        Breekt(RondeRules.AnonimiteitStaatVast, () => ronde.AchtergrondVergroven(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Weggelaten));
        Breekt(RondeRules.LijstenStaanVast, () => ronde.LijstKiezen(Doelgroep.Ouder, Guid.NewGuid()));
        Breekt(RondeRules.LijstenStaanVast, () => ronde.LijstWeglaten(Doelgroep.Jongere));
    }

    [Fact]
    public void Na_de_eerste_uitnodiging_kunnen_naam_en_dagen_nog_anders()
    {
        var ronde = MetLijst();
        ronde.UitnodigenBeginnen(Nu);

        ronde.GegevensWijzigen(Gegevens with { Naam = "Anders", SluitNa = Gegevens.SluitNa.AddDays(7), Achtergrond = [.. Gegevens.Achtergrond.Reverse()] }, Vandaag);

        Assert.Equal(("Anders", Gegevens.SluitNa.AddDays(7)), (ronde.Naam, ronde.SluitNa));
    }

    [Fact]
    public void Uitnodigen_vraagt_een_lijst_en_begint_een_keer()
    {
        Breekt(RondeRules.LijstNodig, () => Nieuw().UitnodigenBeginnen(Nu));
        var ronde = MetLijst();

        ronde.UitnodigenBeginnen(Nu);
        ronde.UitnodigenBeginnen(Nu.AddDays(1));

        Assert.Equal(Nu, ronde.EersteUitnodigingOp);
        Assert.Single(Gebeurd(ronde), new RondeUitnodigenBegonnen(ronde.Id));
    }

    [Fact]
    public void Ronde_opent_niet_voor_haar_dag_en_niet_zonder_lijst()
    {
        Breekt(RondeRules.NogNietOpen, () => MetLijst().Openen(Gegevens.OpentOp.AddDays(-1)));
        Breekt(RondeRules.LijstNodig, () => Nieuw().Openen(Gegevens.OpentOp));

        Assert.Equal(Rondestatus.Open, Open().Status);
    }

    [Fact]
    public void Open_ronde_opent_niet_nog_eens_en_haar_gegevens_staan_vast()
    {
        var ronde = Open();

        Breekt(RondeRules.AlleenInVoorbereiding, () => ronde.Openen(Gegevens.OpentOp));
        Breekt(RondeRules.AlleenInVoorbereiding, () => ronde.GegevensWijzigen(Gegevens, Gegevens.OpentOp));
        Breekt(RondeRules.AnonimiteitStaatVast, () => ronde.AchtergrondVergroven(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Weggelaten));
    }

    [Fact]
    public void Kenmerk_wordt_alleen_grover()
    {
        var ronde = Nieuw();

        ronde.AchtergrondVergroven(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Grof);
        Assert.Equal(Nauwkeurigheid.Grof, ronde.Indeling[Achtergrondvariabele.Leeftijdscategorie]);
        Breekt(RondeRules.AlleenGrover, () => ronde.AchtergrondVergroven(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Volledig));
        Breekt(RondeRules.AlleenGrover, () => ronde.AchtergrondVergroven(Achtergrondvariabele.Zwaarte, Nauwkeurigheid.Grof));

        ronde.AchtergrondVergroven(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Weggelaten);
        Assert.Equal(Anonimiteit.MetAchtergrond, ronde.Anonimiteit);
        ronde.AchtergrondVergroven(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Weggelaten);
        Assert.Equal(Anonimiteit.ZonderAchtergrond, ronde.Anonimiteit);
    }

    [Fact]
    public void Verlengen_bewaart_de_oude_sluitdag_en_de_reden()
    {
        var ronde = Open();
        var later = Gegevens.SluitNa.AddDays(14);

        ronde.Verlengen(later, " Te weinig jongeren ", Nu, Gegevens.OpentOp);

        Assert.Equal(later, ronde.SluitNa);
        Assert.Equal([new Verlenging(Gegevens.SluitNa, later, "Te weinig jongeren", Nu)], ronde.Verlengingen);
        Assert.Contains(new RondeVerlengd(ronde.Id), Gebeurd(ronde));
    }

    [Fact]
    public void Verlengen_vraagt_een_open_ronde_een_reden_en_een_latere_dag_die_niet_te_laat_is()
    {
        var ronde = Open();
        var later = Gegevens.SluitNa.AddDays(14);

        Breekt(RondeRules.AlleenOpen, () => MetLijst().Verlengen(later, "Reden", Nu, Vandaag));
        Breekt(RondeRules.RedenNodig, () => ronde.Verlengen(later, " ", Nu, Vandaag));
        Breekt(RondeRules.VerlengenIsLater, () => ronde.Verlengen(Gegevens.SluitNa, "Reden", Nu, Vandaag));
        Breekt(RondeRules.VerlengenIsLater, () => ronde.Verlengen(later, "Reden", Nu, later.AddDays(1)));
        Breekt(RondeRules.NietTeLang, () => ronde.Verlengen(Gegevens.OpentOp.AddDays(Ronde.DuurMaxDagen + 1), "Reden", Nu, Vandaag));
    }

    [Fact]
    public void Na_sluiten_is_er_geen_sleutel_meer_om_binnen_te_komen()
    {
        var ronde = Open();

        ronde.Sluiten(Nu);

        Assert.Equal((Rondestatus.Gesloten, (DateTime?)Nu), (ronde.Status, ronde.GeslotenOp));
        Assert.Empty(ronde.IngepakteToegangssleutel);
        Assert.NotEmpty(ronde.IngepaktePriveSleutel);
        Assert.Contains(new RondeGesloten(ronde.Id), Gebeurd(ronde));
        Breekt(RondeRules.AlleenOpen, () => ronde.Sluiten(Nu));
        Breekt(RondeRules.AlleenVoorSluiting, () => ronde.UitnodigenBeginnen(Nu));
    }

    [Fact]
    public void Bus_gaat_pas_open_na_sluiten_en_daarna_is_de_sleutel_weg()
    {
        var ronde = Open();
        Breekt(RondeRules.AlleenGesloten, () => ronde.BusGeleegd(Nu));
        ronde.Sluiten(Nu);

        ronde.BusGeleegd(Nu);

        Assert.Equal((Rondestatus.BusGeopend, (DateTime?)Nu), (ronde.Status, ronde.BusGeopendOp));
        Assert.Empty(ronde.IngepaktePriveSleutel);
        Breekt(RondeRules.AlleenGesloten, () => ronde.BusGeleegd(Nu));
    }

    [Fact]
    public void Publiceren_kan_pas_na_het_openen_van_de_bus_en_bewaart_de_eerste_keer()
    {
        var ronde = Open();
        ronde.Sluiten(Nu);
        Breekt(RondeRules.AlleenNaOpenen, () => ronde.Publiceren(Nu));
        ronde.BusGeleegd(Nu);

        ronde.Publiceren(Nu);
        ronde.Publiceren(Nu.AddDays(1));

        Assert.Equal((Rondestatus.Gepubliceerd, (DateTime?)Nu), (ronde.Status, ronde.GepubliceerdOp));
    }

    private static Ronde Nieuw(Rondegegevens? gegevens = null) => Ronde.Opzetten(Guid.NewGuid(), gegevens ?? Gegevens, Sleutel, Vandaag);

    private static Ronde MetLijst()
    {
        var ronde = Nieuw();
        ronde.LijstKiezen(Doelgroep.Jongere, Guid.NewGuid());
        return ronde;
    }

    private static Ronde Open()
    {
        var ronde = MetLijst();
        ronde.Openen(Gegevens.OpentOp);
        return ronde;
    }

    private static IReadOnlyList<DomainEvent> Gebeurd(IHasEvents ronde) => ronde.Events;

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
