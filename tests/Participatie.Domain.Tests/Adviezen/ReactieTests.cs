using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;
using static Participatie.Domain.Tests.Adviezen.Adviesscene;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class ReactieTests
{
    private readonly Adviesscene _s = new();

    public static TheoryData<string> Zinnen => [.. Regels.Keys];

    private static Dictionary<string, (Func<Adviesscene, Antwoordgegevens> Antwoord, DomainRule? Regel)> Regels { get; } = new(StringComparer.Ordinal)
    {
        ["nog niet gekozen"] = (s => s.Antwoord(null), ReactieRules.ElkeAanbeveling),
        ["deels zonder waarom"] = (s => s.Antwoord(Reactieuitkomst.Deels) with { Motivering = " " }, ReactieRules.MotiveringNodig),
        ["niet zonder waarom"] = (s => s.Antwoord(Reactieuitkomst.Niet) with { Motivering = null }, ReactieRules.MotiveringNodig),
        ["niet met waarom"] = (s => s.Antwoord(Reactieuitkomst.Niet), null),
        ["onderzoek zonder dag"] = (s => s.Antwoord(Reactieuitkomst.InOnderzoek), ReactieRules.OnderzoekTotNodig),
        ["onderzoek tot vandaag"] = (s => s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Vandaag }, ReactieRules.OnderzoekTotNodig),
        ["onderzoek tot morgen"] = (s => s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Vandaag.AddDays(1) }, null),
        ["onderzoek tot over zes jaar"] = (s => s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Vandaag.AddYears(6) }, ReactieRules.DagTeVer),
        ["doorverwezen zonder naar"] = (s => s.Antwoord(Reactieuitkomst.Doorverwezen), ReactieRules.DoorverwezenNaarNodig),
        ["doorverwezen met naar"] = (s => s.Antwoord(Reactieuitkomst.Doorverwezen) with { DoorverwezenNaar = "Delft" }, null),
        ["overgenomen zonder belofte"] = (s => s.Antwoord(Reactieuitkomst.Overgenomen), ReactieRules.ToezeggingNodig),
        ["overgenomen met halve belofte"] = (s => s.Antwoord(Reactieuitkomst.Overgenomen) with { Wat = "Iets" }, ReactieRules.ToezeggingNodig),
        ["deels met halve belofte"] = (s => s.Antwoord(Reactieuitkomst.Deels) with { Wie = "iemand" }, ReactieRules.ToezeggingNodig),
        ["belofte voor vandaag"] = (s => s.Antwoord(Reactieuitkomst.Overgenomen) with { Wat = "Iets", Wie = "iemand", Wanneer = s.Vandaag }, ReactieRules.ToezeggingInDeToekomst),
        ["belofte over zes jaar"] = (s => s.Antwoord(Reactieuitkomst.Overgenomen) with { Wat = "Iets", Wie = "iemand", Wanneer = s.Vandaag.AddYears(6) }, ReactieRules.DagTeVer),
        ["belofte voor morgen"] = (s => s.Antwoord(Reactieuitkomst.Overgenomen) with { Wat = "Iets", Wie = "iemand", Wanneer = s.Vandaag.AddDays(1) }, null),
    };

    [Theory]
    [MemberData(nameof(Zinnen))]
    public void Antwoord_is_pas_compleet_als_elke_regel_klopt(string geval)
    {
        var s = new Adviesscene(aanbevelingen: 1);
        var reactie = s.Concept(Regels[geval].Antwoord(s));

        Assert.Equal(Regels[geval].Regel, reactie.Ontbreekt(s.Deel.Plichten, s.Deel.Niveau, s.Deel.Beloofd, s.Vandaag));
        if (Regels[geval].Regel is { } regel)
        {
            Breekt(regel, () => s.Deel.ReactieAanbieden(s.Behandelaar, s.Nu));
        }
    }

    [Theory]
    [InlineData(Participatieniveau.Raadplegen, false)]
    [InlineData(Participatieniveau.Adviseren, true)]
    [InlineData(Participatieniveau.Coproduceren, true)]
    [InlineData(Participatieniveau.Meebeslissen, true)]
    public void Vanaf_adviseren_is_elke_afwijking_gemotiveerd(Participatieniveau niveau, bool nodig)
    {
        var s = new Adviesscene(Adviessoort.Gevraagd, 1, niveau);
        var reactie = s.Concept(s.Antwoord(Reactieuitkomst.Doorverwezen) with { DoorverwezenNaar = "Delft", Motivering = null });

        Assert.Equal(nodig ? ReactieRules.AfwijkingGemotiveerd : null, reactie.Ontbreekt(s.Deel.Plichten, niveau, s.Deel.Beloofd, s.Vandaag));
    }

    [Fact]
    public void Beide_teksten_zijn_nodig()
    {
        _s.Concept();
        _s.Deel.ReactieSchrijven(" ", "Beste raad,", [], _s.Behandelaar, _s.Nu);
        Breekt(ReactieRules.TekstNodig, () => _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu));
        _s.Deel.ReactieSchrijven("Geachte raad,", "", [], _s.Behandelaar, _s.Nu);
        Breekt(ReactieRules.GewoneTekstNodig, () => _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu));
    }

    [Fact]
    public void Signaal_zonder_aanbevelingen_wordt_met_twee_teksten_beantwoord_door_een_persoon()
    {
        var s = new Adviesscene(Adviessoort.Signaal, 0);
        s.Beginnen();
        s.Deel.ReactieSchrijven("Geachte raad,", "Beste raad,", [new(null, null)], s.Behandelaar, s.Nu);

        s.Versturen(s.Behandelaar);

        Assert.Equal(Adresseringstatus.Beantwoord, s.Deel.Status);
        Assert.Empty(s.Deel.Toezeggingen);
    }

    [Fact]
    public void Halve_belofte_bij_een_antwoord_in_een_keer_gaat_niet_stil_verloren()
    {
        var s = new Adviesscene(Adviessoort.Signaal, 0);
        s.Beginnen();
        s.Deel.ReactieSchrijven("Geachte raad,", "Beste raad,", [new(null, null, Wat: "Iets")], s.Behandelaar, s.Nu);

        Breekt(ReactieRules.ToezeggingNodig, () => s.Versturen(s.Behandelaar));
    }

    [Fact]
    public void Elk_gebrek_wordt_met_zijn_aanbeveling_genoemd()
    {
        var reactie = _s.Beginnen();

        Assert.Equal(
            [
                (ReactieRules.ElkeAanbeveling, _s.Advies.Aanbevelingen[0].Id), (ReactieRules.ElkeAanbeveling, _s.Advies.Aanbevelingen[1].Id),
                (ReactieRules.TekstNodig, (Guid?)null), (ReactieRules.GewoneTekstNodig, null),
            ],
            reactie.Gebreken(_s.Deel.Plichten, _s.Deel.Niveau, _s.Deel.Beloofd, _s.Vandaag));
    }

    [Fact]
    public void Wie_meeschreef_keurt_niet_goed()
    {
        _s.Concept();
        _s.Deel.ReactieSchrijven("Geachte raad,", "Beste raad,", [], _s.Goedkeurder, _s.Nu);
        Breekt(ReactieRules.NietTerGoedkeuring, () => _s.Versturen());
        _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu);

        Breekt(ReactieRules.GoedkeurderIsEenAnder, () => _s.Versturen(_s.Goedkeurder));
        Breekt(ReactieRules.GoedkeurderIsEenAnder, () => _s.Versturen(_s.Behandelaar));
        _s.Versturen(_s.Goedkeurder with { Id = Guid.CreateVersion7() });
        Assert.Equal(Reactiestatus.Verstuurd, _s.Deel.HuidigeReactie!.Status);
    }

    [Fact]
    public void Aangeboden_concept_ligt_vast_tot_het_teruggaat()
    {
        _s.Concept();
        _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu);

        Breekt(ReactieRules.AlleenConcept, () => _s.Deel.ReactieSchrijven("a", "b", [], _s.Behandelaar, _s.Nu));
        Breekt(ReactieRules.AlleenConcept, () => _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu));
        Breekt(ReactieRules.TeruggevenMetReden, () => _s.Deel.ReactieTeruggeven(" ", _s.Goedkeurder, _s.Nu));
        _s.Deel.ReactieTeruggeven("Te vaag.", _s.Goedkeurder, _s.Nu);
        Assert.Equal((Reactiestatus.Concept, "Te vaag."), (_s.Deel.HuidigeReactie!.Status, _s.Deel.HuidigeReactie.Teruggeefreden));
        Breekt(ReactieRules.NietTerGoedkeuring, () => _s.Deel.ReactieTeruggeven("Nog eens.", _s.Goedkeurder, _s.Nu));
    }

    [Fact]
    public void Schrijver_vraagt_terug_zonder_reden()
    {
        _s.Concept();
        _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu);

        _s.Deel.ReactieTeruggeven(null, _s.Behandelaar, _s.Nu);

        Assert.Equal(Reactiestatus.Concept, _s.Deel.HuidigeReactie!.Status);
        Assert.Null(_s.Deel.HuidigeReactie.AangebodenOp);
    }

    [Fact]
    public void Tweede_aanbieding_bewaart_hoe_de_eerste_was()
    {
        var reactie = _s.Concept();
        _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu);
        Assert.Null(reactie.EerderAangeboden);
        _s.Deel.ReactieTeruggeven("Korter.", _s.Goedkeurder, _s.Nu);
        _s.Deel.ReactieSchrijven("Geachte leden,", "Beste leden,", [], _s.Behandelaar, _s.Nu);
        _s.Deel.ReactieAanbieden(_s.Behandelaar, _s.Nu);

        Assert.Equal(("Geachte raad,", "Geachte leden,"), (reactie.EerderAangeboden!.FormeleTekst, reactie.Aangeboden!.FormeleTekst));
        Assert.Null(reactie.Teruggeefreden);
    }

    [Fact]
    public void Er_is_een_antwoord_per_ronde()
    {
        _s.Beginnen();
        Breekt(ReactieRules.LooptAl, () => _s.Beginnen());
        _s.Beantwoord();
        Breekt(ReactieRules.NietGevraagd, () => _s.Beginnen());
        Breekt(ReactieRules.NietGevraagd, () => _s.Versturen());
    }

    [Fact]
    public void Onbekende_aanbeveling_wordt_geweigerd()
    {
        _s.Beginnen();

        Breekt(ReactieRules.OnbekendeAanbeveling, () => _s.Deel.ReactieSchrijven("a", "b", [new(Guid.CreateVersion7(), Reactieuitkomst.Niet)], _s.Behandelaar, _s.Nu));
    }

    [Fact]
    public void Elke_opslag_telt_en_elke_schrijver_is_bekend()
    {
        var reactie = _s.Concept();
        _s.Deel.ReactieSchrijven("a", "b", [], _s.Goedkeurder, _s.Nu);

        Assert.Equal(2, reactie.Opslag);
        Assert.Equal([_s.Behandelaar.Id, _s.Goedkeurder.Id], reactie.SchrijverIds);
    }

    [Fact]
    public void Collega_denkt_mee_en_alleen_wie_gevraagd_is_antwoordt_een_keer()
    {
        _s.Beginnen();
        var collega = _s.Behandelaar with { Id = Guid.CreateVersion7(), Naam = "Collega" };
        Breekt(ReactieRules.VraagEenAnder, () => _s.Deel.InternAdviesVragen(_s.Behandelaar.Id, "Ik", "Klopt dit?", _s.Behandelaar, _s.Nu));
        Breekt(ReactieRules.VraagNodig, () => _s.Deel.InternAdviesVragen(collega.Id, collega.Naam, " ", _s.Behandelaar, _s.Nu));
        var vraag = _s.Deel.InternAdviesVragen(collega.Id, collega.Naam, "Klopt dit?", _s.Behandelaar, _s.Nu);
        Assert.Equal((Gebeurtenissoort.InternAdviesGevraagd, Zicht.Organisatie), (_s.Laatste.Soort, _s.Laatste.Zicht));

        Breekt(ReactieRules.NietGevraagd, () => _s.Deel.InternAdviesGeven(vraag.Id, "Ja.", _s.Goedkeurder, _s.Nu));
        Breekt(ReactieRules.AdviesNodig, () => _s.Deel.InternAdviesGeven(vraag.Id, "", collega, _s.Nu));
        _s.Deel.InternAdviesGeven(vraag.Id, " Ja. ", collega, _s.Nu);
        Assert.Equal("Ja.", vraag.Antwoord);
        Assert.Equal((Gebeurtenissoort.InternAdviesGegeven, Zicht.Organisatie), (_s.Laatste.Soort, _s.Laatste.Zicht));
        Breekt(ReactieRules.NietGevraagd, () => _s.Deel.InternAdviesGeven(vraag.Id, "Nee.", collega, _s.Nu));
    }

    [Fact]
    public void Tweede_ronde_begint_met_het_eerdere_antwoord_zonder_de_beloften_te_herhalen()
    {
        _s.Beantwoord().Oordeel(Oordeeluitkomst.Onvoldoende, "Te vaag.");

        var tweede = _s.Beginnen();

        Assert.Equal(2, tweede.Ronde);
        Assert.Equal("Geachte raad,", tweede.FormeleTekst);
        Assert.All(tweede.Antwoorden, a => Assert.Equal((Reactieuitkomst.Overgenomen, null), (a.Uitkomst, a.Wat)));
        Assert.Null(tweede.Ontbreekt(_s.Deel.Plichten, _s.Deel.Niveau, _s.Deel.Beloofd, _s.Vandaag));
    }

    [Theory]
    [InlineData(Toezeggingoordeel.Gedaan, false)]
    [InlineData(Toezeggingoordeel.Deels, true)]
    [InlineData(Toezeggingoordeel.NietGedaan, true)]
    public void Na_een_belofte_die_niet_af_is_vraagt_de_volgende_ronde_een_nieuwe(Toezeggingoordeel oordeel, bool nodig)
    {
        _s.Beantwoord().Oordeel(Oordeeluitkomst.Voldoende).AllesBeoordeeld(oordeel).Eindoordeel(Oordeeluitkomst.Onvoldoende, "Het helpt niet.");

        var reactie = _s.Beginnen();

        Assert.Equal(nodig ? ReactieRules.ToezeggingNodig : null, reactie.Ontbreekt(_s.Deel.Plichten, _s.Deel.Niveau, _s.Deel.Beloofd, _s.Vandaag));
    }

    [Fact]
    public void Onderzoek_is_een_belofte_zonder_naam_van_een_mens()
    {
        var s = new Adviesscene(aanbevelingen: 1);
        s.Beantwoord(s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Later });

        var belofte = Assert.Single(s.Deel.Toezeggingen);
        Assert.Equal((Toezeggingsoort.Onderzoek, s.Later, "de organisatie"), (belofte.Soort, belofte.Wanneer, belofte.Wie));
    }

    [Fact]
    public void Onderzoek_dat_in_de_volgende_ronde_doorloopt_wordt_geen_tweede_belofte()
    {
        var s = new Adviesscene(aanbevelingen: 1);
        s.Beantwoord(s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Later }).Oordeel(Oordeeluitkomst.Onvoldoende, "Te laat.");
        s.Beantwoord(s.Antwoord(Reactieuitkomst.InOnderzoek) with { OnderzoekTot = s.Later.AddDays(-30) });

        var belofte = Assert.Single(s.Deel.Toezeggingen);
        Assert.Equal((s.Later.AddDays(-30), s.Later), (belofte.Wanneer, belofte.OorspronkelijkWanneer));
        Assert.Single(s.Open(Termijnsoort.Belofte));
    }
}
