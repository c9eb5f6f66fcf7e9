using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using static Participatie.Domain.Tests.Adviezen.Adviesscene;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class AdresseringTests
{
    private readonly Adviesscene _s = new();

    [Fact]
    public void Verstuurd_advies_heeft_twee_klokken()
    {
        Assert.Equal([Termijnsoort.Ontvangst, Termijnsoort.Reactie], _s.Deel.Termijnen.Select(t => t.Soort));
        Assert.Equal([new(2026, 11, 30), new DateOnly(2027, 1, 4)], _s.Deel.Termijnen.Select(t => t.Uiterlijk));
        Assert.All(_s.Deel.Termijnen, t => Assert.Equal(_s.Behandelaar.OrganisatieId, t.PartijId));
        Assert.Empty(_s.Deel.Gebeurtenissen);
    }

    [Fact]
    public void Versturen_vraagt_een_verstuurd_advies_een_contact_en_de_eigen_raad()
    {
        Adressering Sturen(Adressant aan, Handelende door) =>
            Adressering.Versturen(_s.Advies, aan, Reactieplichten.Standaard(Adviessoort.Ongevraagd), _s.Regels, Werkkalender.Standaard, door, _s.Nu, achteraf: true);

        Breekt(AdresseringRules.ContactNodig, () => Sturen(new(Guid.CreateVersion7(), null, null, " "), _s.Raadslid));
        Breekt(AdresseringRules.AlleenDeRaadOordeelt, () => Sturen(new(Guid.CreateVersion7(), null, null, "a@b.example"), _s.Buitenstaander));
        Assert.Equal(Gebeurtenissoort.OrganisatieToegevoegd, Assert.Single(Sturen(new(Guid.CreateVersion7(), null, null, "a@b.example"), _s.Raadslid).Gebeurtenissen).Soort);
        _s.Advies.Intrekken("Vergissing.", _s.Raadslid, _s.Nu);
        Breekt(AdviesRules.EerstVaststellen, () => Sturen(new(Guid.CreateVersion7(), null, null, "a@b.example"), _s.Raadslid));
    }

    [Fact]
    public void Ontvangst_wordt_een_keer_bevestigd_door_de_eigen_organisatie()
    {
        Breekt(AdresseringRules.AlleenDeOrganisatieAntwoordt, () => _s.Deel.OntvangstBevestigen(_s.Raadslid, _s.Nu));
        _s.Deel.OntvangstBevestigen(_s.Behandelaar, _s.Nu);

        Assert.Empty(_s.Open(Termijnsoort.Ontvangst));
        Assert.Single(_s.Open(Termijnsoort.Reactie));
        Assert.Equal((Gebeurtenissoort.OntvangstBevestigd, Zicht.Openbaar), (_s.Laatste.Soort, _s.Laatste.Zicht));
        Breekt(AdresseringRules.AlBevestigd, () => _s.Deel.OntvangstBevestigen(_s.Behandelaar, _s.Nu));
    }

    [Fact]
    public void Antwoord_stopt_de_klok_bevestigt_de_ontvangst_en_start_die_van_de_raad()
    {
        _s.Beantwoord();

        Assert.Equal(Adresseringstatus.Beantwoord, _s.Deel.Status);
        Assert.Empty(_s.Open(Termijnsoort.Ontvangst));
        Assert.Empty(_s.Open(Termijnsoort.Reactie));
        Assert.Equal(_s.Raadslid.OrganisatieId, Assert.Single(_s.Open(Termijnsoort.OordeelBesluit)).PartijId);
        Assert.Equal(2, _s.Open(Termijnsoort.Belofte).Count());
        Assert.Equal(2, _s.Open(Termijnsoort.Voortgang).Count());
        Assert.True(_s.Deel.OpTijd);
        Assert.Equal(
            [Gebeurtenissoort.ReactieBegonnen, Gebeurtenissoort.ReactieAangeboden, Gebeurtenissoort.ReactieVerstuurd, Gebeurtenissoort.ToezeggingGedaan, Gebeurtenissoort.ToezeggingGedaan],
            _s.Deel.Gebeurtenissen.Select(g => g.Soort));
    }

    [Fact]
    public void Wat_voor_het_antwoord_gebeurt_ziet_alleen_de_eigen_organisatie()
    {
        _s.Beantwoord();

        Assert.All(_s.Deel.Gebeurtenissen, g => Assert.Equal(
            g.Soort is Gebeurtenissoort.ReactieBegonnen or Gebeurtenissoort.ReactieAangeboden ? Zicht.Organisatie : Zicht.Openbaar, g.Zicht));
    }

    [Fact]
    public void Antwoord_na_de_datum_is_te_laat_en_blijft_dat()
    {
        _s.Nu = _s.Nu.AddDays(60);
        Assert.True(_s.Deel.TeLaatNoteren(_s.Nu));
        Assert.False(_s.Deel.TeLaatNoteren(_s.Nu));
        var laat = _s.Deel.Gebeurtenissen.Single(g => g.Termijn == Termijnsoort.Reactie);
        Assert.Equal((Gebeurtenissoort.TeLaat, new DateOnly(2027, 1, 5)), (laat.Soort, laat.Dag));
        Assert.Null(laat.ActorId);

        _s.Beantwoord();

        Assert.False(_s.Deel.OpTijd);
    }

    [Fact]
    public void Alleen_de_raad_van_dit_advies_oordeelt_en_alleen_als_er_iets_ligt()
    {
        Breekt(AdresseringRules.NietsTeBeoordelen, () => _s.Oordeel(Oordeeluitkomst.Voldoende));
        _s.Beantwoord();

        Breekt(AdresseringRules.AlleenDeRaadOordeelt, () => _s.Oordeel(Oordeeluitkomst.Voldoende, door: _s.Buitenstaander));
        Breekt(AdresseringRules.AlleenDeRaadOordeelt, () => _s.Oordeel(Oordeeluitkomst.Voldoende, door: _s.Behandelaar));
        Breekt(AdresseringRules.OnvoldoendeMetReden, () => _s.Oordeel(Oordeeluitkomst.Onvoldoende, " "));
        Breekt(AdresseringRules.NietsTeBeoordelen, () => _s.Eindoordeel(Oordeeluitkomst.Voldoende));
    }

    [Fact]
    public void Onvoldoende_heropent_met_een_eigen_klok()
    {
        _s.Beantwoord();
        _s.Nu = _s.Nu.AddDays(7);
        _s.Oordeel(Oordeeluitkomst.Onvoldoende, "Te vaag.");

        Assert.Equal((Adresseringstatus.Heropend, 2), (_s.Deel.Status, _s.Deel.Ronde));
        Assert.Equal(_s.Vandaag, Assert.Single(_s.Open(Termijnsoort.Reactie)).Begin);
        Assert.Empty(_s.Open(Termijnsoort.OordeelBesluit));
        Assert.Equal((Gebeurtenissoort.OordeelOnvoldoende, "Te vaag."), (_s.Laatste.Soort, _s.Laatste.Toelichting));
        Assert.Equal(1, _s.Deel.Oordelen[^1].Ronde);
    }

    [Fact]
    public void Voldoende_zonder_beloften_sluit_af()
    {
        var s = new Adviesscene(aanbevelingen: 1);
        s.Beantwoord(s.Antwoord(Reactieuitkomst.Niet)).Oordeel(Oordeeluitkomst.Voldoende);

        Assert.Equal(Adresseringstatus.Afgesloten, s.Deel.Status);
        Assert.DoesNotContain(s.Deel.Termijnen, t => t.IsOpen);
        Assert.Equal([Gebeurtenissoort.OordeelVoldoende, Gebeurtenissoort.Afgesloten], s.Deel.Gebeurtenissen.TakeLast(2).Select(g => g.Soort));
        Breekt(AdresseringRules.AlKlaar, () => s.Deel.OntvangstBevestigen(s.Behandelaar, s.Nu));
        Breekt(AdresseringRules.AlKlaar, () => s.Deel.ContactWijzigen(Guid.CreateVersion7(), "x", null, null, s.Behandelaar, s.Nu));
        Breekt(AdresseringRules.AlKlaar, () => s.Deel.Intrekken(s.Raadslid, s.Nu));
    }

    [Fact]
    public void Na_het_oordeel_over_elke_belofte_wacht_het_op_het_eindoordeel()
    {
        _s.Beantwoord().Oordeel(Oordeeluitkomst.Voldoende);
        Assert.Equal(Adresseringstatus.InUitvoering, _s.Deel.Status);

        _s.AllesBeoordeeld();

        Assert.Equal(Adresseringstatus.WachtOpEindoordeel, _s.Deel.Status);
        Assert.Equal(_s.Raadslid.OrganisatieId, Assert.Single(_s.Deel.Termijnen, t => t.IsOpen).PartijId);
        _s.Eindoordeel(Oordeeluitkomst.Voldoende);
        Assert.Equal((Adresseringstatus.Afgesloten, _s.Nu), (_s.Deel.Status, _s.Deel.AfgeslotenOp));
    }

    [Fact]
    public void Onvoldoende_uitwerking_heropent()
    {
        _s.Beantwoord().Oordeel(Oordeeluitkomst.Voldoende).AllesBeoordeeld(Toezeggingoordeel.NietGedaan).Eindoordeel(Oordeeluitkomst.Onvoldoende, "Niets gedaan.");

        Assert.Equal(Adresseringstatus.Heropend, _s.Deel.Status);
        Assert.Equal([Termijnsoort.Reactie], _s.Deel.Termijnen.Where(t => t.IsOpen).Select(t => t.Soort));
    }

    [Fact]
    public void Zwijgen_van_de_raad_is_geen_instemming()
    {
        _s.Beantwoord();
        _s.Nu = _s.Nu.AddYears(2);
        _s.Deel.TeLaatNoteren(_s.Nu);

        Assert.Equal(Adresseringstatus.Beantwoord, _s.Deel.Status);
        Assert.Contains(_s.Deel.Gebeurtenissen, g => g.Soort == Gebeurtenissoort.TeLaat && g.OrganisatieId == _s.Raadslid.OrganisatieId);
    }

    [Fact]
    public void Opvolger_krijgt_de_open_beloften_en_de_briefing_blijft_binnen()
    {
        _s.Beantwoord();
        _s.Beoordelen(_s.Melden(_s.Deel.Toezeggingen[0], gereed: true).Deel.Toezeggingen[0], Toezeggingoordeel.Gedaan);
        var opvolger = Guid.CreateVersion7();
        Breekt(AdresseringRules.AlleenDeOrganisatieAntwoordt, () => _s.Deel.ContactWijzigen(opvolger, "Opvolger", null, null, _s.Buitenstaander, _s.Nu));
        Breekt(AdresseringRules.ContactNodig, () => _s.Deel.ContactWijzigen(null, "Opvolger", null, null, _s.Behandelaar, _s.Nu));

        _s.Deel.ContactWijzigen(opvolger, " Opvolger ", null, "Let op de datum.", _s.Behandelaar, _s.Nu);

        Assert.Equal((opvolger, "Opvolger"), (_s.Deel.ContactId, _s.Deel.ContactNaam));
        Assert.Equal([_s.Behandelaar.Id, opvolger], _s.Deel.Toezeggingen.Select(t => t.EigenaarId));
        Assert.Equal((Gebeurtenissoort.ContactGewijzigd, Zicht.Organisatie, "Let op de datum."), (_s.Laatste.Soort, _s.Laatste.Zicht, _s.Laatste.Toelichting));
    }

    [Fact]
    public void Klok_verandert_alleen_wie_aan_zet_is()
    {
        var klok = _s.Open(Termijnsoort.Reactie).Single();
        _s.Nu = _s.Nu.AddDays(3);
        Breekt(AdresseringRules.AlleenWieMoetHandelen, () => _s.Deel.TermijnOpschorten(klok.Id, _s.Vandaag, Opschortingscategorie.WachtOpAanvulling, "Even wachten.", _s.Raadslid, _s.Nu));
        Breekt(TermijnRules.LooptNiet, () => _s.Deel.TermijnVerlengen(Guid.CreateVersion7(), Termijnduur.Weken(1), "x", Werkkalender.Standaard, _s.Behandelaar, _s.Nu));

        _s.Deel.TermijnOpschorten(klok.Id, _s.Vandaag, Opschortingscategorie.WachtOpAanvulling, "Even wachten.", _s.Behandelaar, _s.Nu);
        Assert.Equal((Gebeurtenissoort.TermijnOpgeschort, Zicht.Openbaar, "Even wachten."), (_s.Laatste.Soort, _s.Laatste.Zicht, _s.Laatste.Toelichting));
        _s.Nu = _s.Nu.AddDays(5);
        _s.Deel.TermijnHervatten(klok.Id, _s.Vandaag, Werkkalender.Standaard, _s.Behandelaar, _s.Nu);
        Assert.Equal((Gebeurtenissoort.TermijnHervat, klok.Uiterlijk), (_s.Laatste.Soort, _s.Laatste.Tot));
        _s.Deel.TermijnVerlengen(klok.Id, Termijnduur.Weken(1), "Overleg.", Werkkalender.Standaard, _s.Behandelaar, _s.Nu);
        Assert.Equal((Gebeurtenissoort.TermijnVerlengd, klok.Uiterlijk), (_s.Laatste.Soort, _s.Laatste.Tot));
    }

    [Fact]
    public void Herinnering_zien_de_twee_partijen()
    {
        var klok = _s.Open(Termijnsoort.Reactie).Single();

        _s.Deel.Herinneren(klok, 1, Werkkalender.Standaard, _s.Nu);

        Assert.Equal((Gebeurtenissoort.HerinneringVerstuurd, Zicht.Partijen, Laddertrede.Vooraf), (_s.Laatste.Soort, _s.Laatste.Zicht, _s.Laatste.Trede));
    }

    [Fact]
    public void Intrekken_laat_alle_klokken_vervallen_en_daarna_oordeelt_niemand_meer()
    {
        _s.Beantwoord();
        Breekt(AdresseringRules.AlleenDeRaadOordeelt, () => _s.Deel.Intrekken(_s.Behandelaar, _s.Nu));
        _s.Deel.Intrekken(_s.Raadslid, _s.Nu);

        Assert.Equal(Adresseringstatus.Ingetrokken, _s.Deel.Status);
        Assert.DoesNotContain(_s.Deel.Termijnen, t => t.IsOpen);
        _s.Nu = _s.Nu.AddYears(1);
        Breekt(AdresseringRules.AlKlaar, () => _s.Beoordelen(_s.Deel.Toezeggingen[0], Toezeggingoordeel.Gedaan));
        Breekt(AdresseringRules.AlKlaar, () => _s.Melden(_s.Deel.Toezeggingen[0], gereed: true));
    }
}
