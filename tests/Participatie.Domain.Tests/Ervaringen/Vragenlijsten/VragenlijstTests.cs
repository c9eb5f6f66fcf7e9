using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Ervaringen;

public class VragenlijstTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Lijstinhoud Goed = Lijst.Van(Lijst.Stelling("luisteren"));

    private static readonly Lijstinhoud Anders = Lijst.Van(Lijst.Stelling("luisteren"), Lijst.Open("waarom"));

    [Fact]
    public void Nieuwe_vragenlijst_begint_met_een_concept()
    {
        var lijst = Nieuw();

        var versie = Assert.Single(lijst.Versies);
        Assert.Equal((1, true, Goed), (versie.Nummer, versie.IsConcept, versie.Inhoud));
        Assert.False(lijst.IsVoorbeeld);
    }

    [Theory]
    [InlineData("Met Hoofdletters")]
    [InlineData("")]
    public void Code_die_geen_code_is_wordt_geweigerd(string code) =>
        Breekt(VragenlijstRules.CodeIsKort, () => Vragenlijst.Aanmaken(code, Doelgroep.Ouder, "Naam", Goed, Nu));

    [Fact]
    public void Lege_of_te_lange_naam_wordt_geweigerd()
    {
        Breekt(VragenlijstRules.NaamIsIngevuld, () => Vragenlijst.Aanmaken("lijst", Doelgroep.Ouder, "  ", Goed, Nu));
        Breekt(VragenlijstRules.NaamIsIngevuld, () => Nieuw().NaamWijzigen(new string('a', Vragenlijst.NaamMaximum + 1)));
    }

    [Fact]
    public void Concept_is_te_wijzigen_en_vast_te_stellen()
    {
        var lijst = Nieuw();
        var versie = lijst.Concept!;

        lijst.InhoudWijzigen(versie.Id, Anders, Nu);
        lijst.Vaststellen(versie.Id, Nu);

        Assert.Equal((Anders, Versiestatus.Vast, Nu), (versie.Inhoud, versie.Status, versie.VastgesteldOp));
        Assert.Equal([new VragenlijstVersieVastgesteld(lijst.Id, versie.Id)], ((IHasEvents)lijst).Events);
    }

    [Fact]
    public void Concept_met_fouten_is_te_bewaren_maar_niet_vast_te_stellen()
    {
        var lijst = Nieuw();
        lijst.InhoudWijzigen(lijst.Concept!.Id, Lijst.Van(Lijst.Stelling("een") with { Schaal = "weg" }), Nu);

        Breekt(VragenlijstRules.InhoudIsZonderFouten, () => lijst.Vaststellen(lijst.Concept!.Id, Nu));
    }

    [Fact]
    public void Concept_met_alleen_een_ontbrekende_vertaling_is_vast_te_stellen()
    {
        var lijst = Nieuw();
        lijst.InhoudWijzigen(lijst.Concept!.Id, Lijst.Van(Lijst.Open("een") with { Tekst = Tekst.Van("Alleen Nederlands") }), Nu);

        lijst.Vaststellen(lijst.Concept!.Id, Nu);

        Assert.NotNull(lijst.LaatsteVast);
    }

    [Fact]
    public void Vaste_versie_verandert_niet()
    {
        var lijst = Vast();

        Breekt(VragenlijstRules.VasteVersieBlijftGelijk, () => lijst.InhoudWijzigen(lijst.LaatsteVast!.Id, Anders, Nu));
        Breekt(VragenlijstRules.VasteVersieBlijftGelijk, () => lijst.Vaststellen(lijst.LaatsteVast!.Id, Nu));
    }

    [Fact]
    public void Vaste_versie_gaat_weer_open_zolang_geen_ronde_haar_gebruikte()
    {
        var lijst = Vast();
        var versie = lijst.LaatsteVast!;

        lijst.Heropenen(versie.Id, Nu);
        lijst.InhoudWijzigen(versie.Id, Anders, Nu);

        Assert.Equal((true, null, Anders), (versie.IsConcept, versie.VastgesteldOp, versie.Inhoud));
    }

    [Fact]
    public void Gebruikte_versie_verandert_nooit_meer()
    {
        var lijst = Vast();
        var versie = lijst.LaatsteVast!;
        lijst.Gebruiken(versie.Id, Nu);
        lijst.Gebruiken(versie.Id, Nu.AddYears(1));

        Breekt(VragenlijstRules.GebruikteVersieBlijftGelijk, () => lijst.InhoudWijzigen(versie.Id, Anders, Nu));
        Breekt(VragenlijstRules.GebruikteVersieBlijftGelijk, () => lijst.Heropenen(versie.Id, Nu));
        Assert.Equal(Nu, versie.GebruiktSinds);
    }

    [Fact]
    public void Concept_is_niet_in_een_ronde_te_gebruiken()
    {
        var lijst = Nieuw();

        Breekt(VragenlijstRules.AlleenVasteVersieInRonde, () => lijst.Gebruiken(lijst.Concept!.Id, Nu));
    }

    [Fact]
    public void Nieuw_concept_begint_als_de_gekozen_versie_en_krijgt_het_volgende_nummer()
    {
        var lijst = Vast();

        var concept = lijst.ConceptMaken(lijst.LaatsteVast!.Id, Nu);

        Assert.Equal((2, Goed), (concept.Nummer, concept.Inhoud));
        Breekt(VragenlijstRules.EenConceptTegelijk, () => lijst.ConceptMaken(lijst.LaatsteVast!.Id, Nu));
        Breekt(VragenlijstRules.EenConceptTegelijk, () => lijst.Heropenen(lijst.LaatsteVast!.Id, Nu));
    }

    [Fact]
    public void Versie_van_een_andere_lijst_wordt_geweigerd() =>
        Breekt(VragenlijstRules.VersieHoortBijLijst, () => Nieuw().Vaststellen(Nieuw().Concept!.Id, Nu));

    [Fact]
    public void Voorbeeldlijst_staat_vast_en_is_alleen_te_kopieren()
    {
        var voorbeeld = Vragenlijst.VanVoorbeeld(Voorbeeldlijsten.Jongere, Nu);
        var versie = voorbeeld.LaatsteVast!;

        Breekt(VragenlijstRules.VoorbeeldBlijftGelijk, () => voorbeeld.ConceptMaken(versie.Id, Nu));
        Breekt(VragenlijstRules.VoorbeeldBlijftGelijk, () => voorbeeld.Heropenen(versie.Id, Nu));
        Breekt(VragenlijstRules.VoorbeeldBlijftGelijk, () => voorbeeld.InhoudWijzigen(versie.Id, Anders, Nu));
        Breekt(VragenlijstRules.VoorbeeldBlijftGelijk, () => voorbeeld.NaamWijzigen("Onze lijst"));

        var kopie = voorbeeld.Kopieren(versie.Id, "onze-lijst", "Onze lijst", Nu);
        Assert.Equal((false, Doelgroep.Jongere, versie.Inhoud), (kopie.IsVoorbeeld, kopie.Doelgroep, kopie.Concept!.Inhoud));
    }

    [Fact]
    public void Nieuwe_uitgave_van_het_product_geeft_een_voorbeeld_een_volgende_versie()
    {
        var voorbeeld = Vragenlijst.VanVoorbeeld(Voorbeeldlijsten.Jongere, Nu);
        var eerste = voorbeeld.LaatsteVast!;

        Assert.False(voorbeeld.VoorbeeldBijwerken(Voorbeeldlijsten.Jongere, Nu));
        Assert.True(voorbeeld.VoorbeeldBijwerken(Voorbeeldlijsten.Jongere with { Inhoud = Anders }, Nu));

        Assert.Equal((2, Anders), (voorbeeld.LaatsteVast!.Nummer, voorbeeld.LaatsteVast.Inhoud));
        Assert.Equal(Voorbeeldlijsten.Jongere.Inhoud, eerste.Inhoud);
        Breekt(VragenlijstRules.AlleenEenVoorbeeldVolgtHetProduct, () => Nieuw().VoorbeeldBijwerken(Voorbeeldlijsten.Jongere, Nu));
    }

    private static Vragenlijst Nieuw() => Vragenlijst.Aanmaken("lijst", Doelgroep.Jongere, "Lijst", Goed, Nu);

    private static Vragenlijst Vast()
    {
        var lijst = Nieuw();
        lijst.Vaststellen(lijst.Concept!.Id, Nu);
        return lijst;
    }

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
