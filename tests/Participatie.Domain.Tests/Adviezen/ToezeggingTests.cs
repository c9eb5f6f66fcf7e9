using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using static Participatie.Domain.Tests.Adviezen.Adviesscene;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class ToezeggingTests
{
    private readonly Adviesscene _s = new Adviesscene(aanbevelingen: 1).Beantwoord();

    private Toezegging Belofte => _s.Deel.Toezeggingen[0];

    [Fact]
    public void Belofte_loopt_tot_haar_eigen_dag()
    {
        Assert.Equal(_s.Later, Belofte.Wanneer);
        Assert.Equal(_s.Later, Assert.Single(_s.Open(Termijnsoort.Belofte)).Uiterlijk);
        Assert.Equal(_s.Behandelaar.Id, Belofte.EigenaarId);
    }

    [Fact]
    public void Vertellen_hoe_het_gaat_begint_de_klok_opnieuw()
    {
        var eerste = _s.Open(Termijnsoort.Voortgang).Single();
        _s.Nu = _s.Nu.AddDays(30);
        Breekt(ToezeggingRules.TekstNodig, () => _s.Melden(Belofte, gereed: false, " "));
        Breekt(AdresseringRules.AlleenDeOrganisatieAntwoordt, () => _s.Melden(Belofte, gereed: false, door: _s.Raadslid));

        _s.Melden(Belofte, gereed: false);

        Assert.Equal(Termijnstatus.Voldaan, eerste.Status);
        Assert.Equal(_s.Vandaag, Assert.Single(_s.Open(Termijnsoort.Voortgang)).Begin);
        Assert.Equal((Gebeurtenissoort.ToezeggingVoortgang, Zicht.Openbaar), (_s.Laatste.Soort, _s.Laatste.Zicht));
    }

    [Fact]
    public void Klaar_melden_stopt_de_klokken_van_de_belofte_en_vraagt_het_oordeel_van_de_raad()
    {
        Breekt(ToezeggingRules.BewijsNodig, () => _s.Melden(Belofte, gereed: true, ""));
        _s.Melden(Belofte, gereed: true, "Kijk maar.");
        _s.Melden(Belofte, gereed: true, "En hier.");

        Assert.Equal(Toezeggingstatus.Gereed, Belofte.Status);
        Assert.Empty(_s.Open(Termijnsoort.Belofte));
        Assert.Empty(_s.Open(Termijnsoort.Voortgang));
        Assert.Equal(_s.Raadslid.OrganisatieId, Assert.Single(_s.Open(Termijnsoort.OordeelBelofte)).PartijId);
        Assert.Equal(Gebeurtenissoort.ToezeggingGereed, _s.Laatste.Soort);
    }

    [Fact]
    public void Verzetten_bewaart_de_eerste_dag_en_de_reden()
    {
        var eerder = Belofte.Wanneer;
        Breekt(ToezeggingRules.RedenNodig, () => _s.Verzetten(Belofte, _s.Later.AddDays(30), " "));
        Breekt(ToezeggingRules.LaterDanNu, () => _s.Verzetten(Belofte, _s.Vandaag));
        Breekt(ToezeggingRules.LaterDanNu, () => _s.Verzetten(Belofte, eerder));
        Breekt(ReactieRules.DagTeVer, () => _s.Verzetten(Belofte, _s.Vandaag.AddYears(5).AddDays(1)));

        _s.Verzetten(Belofte, new(2027, 5, 12));

        Assert.Equal((new DateOnly(2027, 5, 12), eerder), (Belofte.Wanneer, Belofte.OorspronkelijkWanneer));
        Assert.Equal(new Verzetting(eerder, new(2027, 5, 12), "Het duurt langer.", _s.Vandaag), Assert.Single(Belofte.Verzettingen));
        Assert.Equal(new DateOnly(2027, 5, 12), Assert.Single(_s.Open(Termijnsoort.Belofte)).Uiterlijk);
        Assert.Equal((Gebeurtenissoort.ToezeggingVerzet, eerder, new DateOnly(2027, 5, 12)), (_s.Laatste.Soort, _s.Laatste.Van, _s.Laatste.Tot));
    }

    [Fact]
    public void Belofte_die_klaar_is_gemeld_verzet_niemand_meer()
    {
        _s.Melden(Belofte, gereed: true);

        Breekt(ToezeggingRules.AlGereed, () => _s.Verzetten(Belofte, _s.Later.AddDays(30)));
    }

    [Fact]
    public void Raad_wordt_gevraagd_om_mee_te_doen()
    {
        Breekt(ToezeggingRules.TekstNodig, () => _s.Deel.RaadUitnodigen(Belofte.Id, "", _s.Behandelaar, _s.Nu));
        _s.Deel.RaadUitnodigen(Belofte.Id, "Denkt u mee op 3 maart?", _s.Behandelaar, _s.Nu);

        Assert.Equal("Denkt u mee op 3 maart?", Belofte.Uitnodiging);
        Assert.Equal((Gebeurtenissoort.ToezeggingUitnodiging, Zicht.Openbaar), (_s.Laatste.Soort, _s.Laatste.Zicht));
    }

    [Fact]
    public void Overdragen_ziet_alleen_de_eigen_organisatie()
    {
        var opvolger = Guid.CreateVersion7();
        _s.Deel.ToezeggingOverdragen(Belofte.Id, opvolger, "Bel eerst.", _s.Behandelaar, _s.Nu);

        Assert.Equal(opvolger, Belofte.EigenaarId);
        Assert.Equal((Gebeurtenissoort.ToezeggingOvergedragen, Zicht.Organisatie), (_s.Laatste.Soort, _s.Laatste.Zicht));
    }

    [Fact]
    public void Alleen_de_raad_zegt_of_het_gedaan_is_en_pas_als_er_iets_te_zeggen_valt()
    {
        Breekt(ToezeggingRules.NogNietTeBeoordelen, () => _s.Beoordelen(Belofte, Toezeggingoordeel.Gedaan));
        _s.Melden(Belofte, gereed: true);
        Breekt(AdresseringRules.AlleenDeRaadOordeelt, () => _s.Beoordelen(Belofte, Toezeggingoordeel.Gedaan, door: _s.Behandelaar));
        Breekt(ToezeggingRules.RedenBijOordeel, () => _s.Beoordelen(Belofte, Toezeggingoordeel.Deels, " "));

        _s.Beoordelen(Belofte, Toezeggingoordeel.Deels, "Alleen in de wijk Noord.");

        Assert.Equal((Toezeggingstatus.Beoordeeld, Toezeggingoordeel.Deels), (Belofte.Status, Belofte.Oordeel));
        Assert.Empty(_s.Open(Termijnsoort.OordeelBelofte));
        Breekt(ToezeggingRules.NietOpen, () => _s.Beoordelen(Belofte, Toezeggingoordeel.Gedaan));
        Breekt(ToezeggingRules.NietOpen, () => _s.Melden(Belofte, gereed: false));
        Breekt(ToezeggingRules.NietOpen, () => _s.Verzetten(Belofte, _s.Later.AddDays(9)));
        Breekt(ToezeggingRules.NietOpen, () => _s.Deel.RaadUitnodigen(Belofte.Id, "Kom.", _s.Behandelaar, _s.Nu));
        Breekt(ToezeggingRules.NietOpen, () => _s.Deel.ToezeggingOverdragen(Belofte.Id, null, null, _s.Behandelaar, _s.Nu));
    }

    [Fact]
    public void Na_de_dag_oordeelt_de_raad_ook_zonder_melding()
    {
        _s.Nu = _s.Nu.AddMonths(4).AddDays(1);

        _s.Beoordelen(Belofte, Toezeggingoordeel.NietGedaan, "Wij hoorden niets.");

        Assert.Empty(_s.Open(Termijnsoort.Belofte));
        Assert.Empty(_s.Open(Termijnsoort.Voortgang));
    }
}
