using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class ParticipatieverzoekTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly Verzoekactor Vrager = new(Guid.NewGuid(), Guid.NewGuid());
    private static readonly Verzoekactor Raad = new(Guid.NewGuid(), Guid.NewGuid());

    private static readonly Raadsklok Klok = new(Raad.OrganisatieId, (_, soort) => Termijnregels.Standaard(soort), Werkkalender.Standaard);

    public static TheoryData<string, Verzoekgegevens> Onvolledig { get; } = new()
    {
        { nameof(VerzoekRules.DoelNodig), Gegevens() with { Doel = " " } },
        { nameof(VerzoekRules.FaseNodig), Gegevens() with { Fase = null } },
        { nameof(VerzoekRules.NiveauNodig), Gegevens() with { Niveau = null } },
        { nameof(VerzoekRules.LaagNodig), Gegevens() with { Laag = null } },
        { nameof(VerzoekRules.KadersNodig), Gegevens() with { Niveau = Participatieniveau.Coproduceren, Kaders = "" } },
        { nameof(VerzoekRules.TweeOptiesNodig), Gegevens() with { Niveau = Participatieniveau.Meebeslissen, Opties = ["Ja", "ja ", ""] } },
        { nameof(VerzoekRules.TegenprestatieNodig), Gegevens() with { Tegenprestatie = null } },
        { nameof(VerzoekRules.ContactNodig), Gegevens() with { Contact = null } },
        { nameof(VerzoekRules.DagNodig), Gegevens() with { AntwoordNodigVoor = Vandaag } },
    };

    [Theory]
    [MemberData(nameof(Onvolledig))]
    public void Zonder_dit_is_niet_te_versturen(string regel, Verzoekgegevens gegevens)
    {
        var verzoek = Participatieverzoek.Schrijven(Guid.NewGuid(), gegevens, Vrager, Nu);

        Assert.Equal([regel], verzoek.Ontbreekt(Vandaag).Select(r => r.Code));
        Assert.Equal(regel, Assert.Throws<DomainRuleException>(() => verzoek.Versturen(Klok, Vrager, Nu)).Rule.Code);
        Assert.Equal(Verzoekstatus.Concept, verzoek.Status);
    }

    [Theory]
    [InlineData(Participatieniveau.Raadplegen)]
    [InlineData(Participatieniveau.Adviseren)]
    [InlineData(Participatieniveau.Coproduceren)]
    [InlineData(Participatieniveau.Meebeslissen)]
    public void Volledig_verzoek_gaat_weg_en_verandert_dan_niet_meer(Participatieniveau niveau)
    {
        var verzoek = Verstuurd(Gegevens() with { Niveau = niveau, Opties = ["Ja", "Nee"] });

        Assert.Equal((Verzoekstatus.Verstuurd, Nu), (verzoek.Status, verzoek.VerstuurdOp));
        Breekt(VerzoekRules.NogConcept, () => verzoek.Wijzigen(Guid.NewGuid(), Gegevens()));
        Breekt(VerzoekRules.NogConcept, () => verzoek.Versturen(Klok, Vrager, Nu));
    }

    [Fact]
    public void Terugvragen_en_toelichten_brengt_het_verzoek_weer_bij_de_raad()
    {
        var verzoek = Verstuurd();

        Breekt(VerzoekRules.WachtOpDeVrager, () => verzoek.Toelichten("Ja.", Klok, Vrager, Nu));
        Breekt(VerzoekRules.VraagNodig, () => verzoek.Terugvragen(" ", Raad, Nu));
        verzoek.Terugvragen("Hoeveel tijd is er?", Raad, Nu.AddDays(1));
        Breekt(VerzoekRules.WachtOpDeRaad, () => verzoek.Aannemen(null, Raad, Nu));
        Breekt(VerzoekRules.ToelichtingNodig, () => verzoek.Toelichten("", Klok, Vrager, Nu));
        verzoek.Toelichten("Twee maanden.", Klok, Vrager, Nu.AddDays(2));
        verzoek.Aannemen(null, Raad, Nu.AddDays(3));

        Assert.Equal(Verzoekstatus.Aangenomen, verzoek.Status);
        Assert.Equal(
            [Verzoekstapsoort.Geschreven, Verzoekstapsoort.Verstuurd, Verzoekstapsoort.Teruggevraagd, Verzoekstapsoort.Toegelicht, Verzoekstapsoort.Aangenomen],
            verzoek.Stappen.Select(s => s.Soort));
        Assert.Equal(new Verzoekstap(Verzoekstapsoort.Teruggevraagd, Nu.AddDays(1), Raad.AccountId, Raad.OrganisatieId, "Hoeveel tijd is er?"), verzoek.Stappen[2]);
    }

    [Fact]
    public void Weigeren_en_intrekken_hebben_een_reden_en_een_concept_niet()
    {
        var verzoek = Verstuurd();
        Breekt(VerzoekRules.RedenNodig, () => verzoek.Weigeren(" ", Raad, Nu));
        Breekt(VerzoekRules.RedenNodig, () => verzoek.Intrekken(null, Vrager, Nu));
        verzoek.Weigeren("Te weinig tijd.", Raad, Nu);
        Breekt(VerzoekRules.LooptNog, () => verzoek.Intrekken("Toch niet.", Vrager, Nu));

        var concept = Participatieverzoek.Schrijven(Guid.NewGuid(), Gegevens(), Vrager, Nu);
        concept.Intrekken(null, Vrager, Nu);
        Assert.Equal((Verzoekstatus.Ingetrokken, (DateTime?)null), (concept.Status, concept.VerstuurdOp));
    }

    [Fact]
    public void Alleen_na_het_einde_en_een_keer_oordeelt_de_raad_met_reden_als_het_niet_goed_ging()
    {
        var verzoek = Verstuurd();
        Breekt(VerzoekRules.IsAangenomen, () => verzoek.Beeindigen("Gedaan.", null, Klok, Vrager, Nu));
        verzoek.Aannemen("Graag.", Raad, Nu);
        Breekt(VerzoekRules.IsBeeindigd, () => verzoek.Beoordelen(Niveauoordeel.Gehouden, null, Raad, Nu));
        Breekt(VerzoekRules.VerslagNodig, () => verzoek.Beeindigen("", null, Klok, Vrager, Nu));
        verzoek.Beeindigen("Twee punten overgenomen.", null, Klok, Vrager, Nu);

        Breekt(VerzoekRules.OordeelHeeftReden, () => verzoek.Beoordelen(Niveauoordeel.Deels, null, Raad, Nu));
        verzoek.Beoordelen(Niveauoordeel.Deels, "Eén punt zonder uitleg.", Raad, Nu);

        Assert.Equal(Niveauoordeel.Deels, verzoek.Oordeel);
        Breekt(VerzoekRules.NogNietBeoordeeld, () => verzoek.Beoordelen(Niveauoordeel.Gehouden, null, Raad, Nu));
    }

    [Fact]
    public void Klok_van_de_raad_loopt_tot_de_dag_van_de_vrager_en_stopt_bij_het_antwoord()
    {
        var verzoek = Verstuurd();
        var klok = Assert.Single(verzoek.Termijnen);
        Assert.Equal(
            (Termijnsoort.Verzoek, Raad.OrganisatieId, verzoek.Id, Vandaag, Vandaag.AddDays(30)), (klok.Soort, klok.PartijId, klok.VerzoekId, klok.Begin, klok.Uiterlijk));

        verzoek.Aannemen(null, Raad, Nu.AddDays(2));

        Assert.Equal((Termijnstatus.Voldaan, Nu.AddDays(2)), (klok.Status, klok.GestoptOp));
    }

    [Fact]
    public void Intrekken_laat_de_klok_vervallen()
    {
        var verzoek = Verstuurd();
        verzoek.Intrekken("Het plan gaat niet door.", Vrager, Nu);

        Assert.Equal(Termijnstatus.Vervallen, Assert.Single(verzoek.Termijnen).Status);
    }

    [Fact]
    public void Terugvragen_zet_de_klok_stil_met_de_vraag_als_reden_en_toelichten_geeft_de_dagen_terug()
    {
        var verzoek = Verstuurd();
        verzoek.Terugvragen("Hoeveel tijd is er?", Raad, Nu.AddDays(7));
        var klok = Assert.Single(verzoek.Termijnen);
        Assert.Equal(new Opschorting(Vandaag.AddDays(7), null, Opschortingscategorie.WachtOpAanvulling, "Hoeveel tijd is er?"), Assert.Single(klok.Opschortingen));

        verzoek.Toelichten("Twee maanden.", Klok, Vrager, Nu.AddDays(14));

        Assert.Equal((Termijnstatus.Loopt, Vandaag.AddDays(37)), (klok.Status, klok.Uiterlijk));
    }

    [Fact]
    public void Lange_vraag_past_in_de_reden_van_de_pauze()
    {
        var verzoek = Verstuurd();
        verzoek.Terugvragen(new string('v', Participatieverzoek.TekstMax), Raad, Nu.AddDays(7));

        Assert.Equal(Opschorting.RedenMax, verzoek.Termijnen[0].Opschortingen[0].Reden.Length);
    }

    [Theory]
    [InlineData(0, 0, 30)]
    [InlineData(0, 5, 35)]
    [InlineData(7, 7, 30)]
    // Three weeks after 26 December is a Saturday; the term runs to the Monday.
    [InlineData(31, 33, 56)]
    public void Waar_geen_pauze_kan_begint_na_de_toelichting_een_nieuwe_klok_met_de_dagen_die_over_waren(int gevraagdNa, int toegelichtNa, int eindeNa)
    {
        var verzoek = Verstuurd();
        verzoek.Terugvragen("Hoeveel tijd is er?", Raad, Nu.AddDays(gevraagdNa));
        Assert.DoesNotContain(verzoek.Termijnen, t => t.Status == Termijnstatus.Loopt);

        verzoek.Toelichten("Twee maanden.", Klok, Vrager, Nu.AddDays(toegelichtNa));

        Assert.Equal([Termijnstatus.Vervallen, Termijnstatus.Loopt], verzoek.Termijnen.Select(t => t.Status));
        Assert.Equal(Vandaag.AddDays(eindeNa), verzoek.Termijnen[1].Uiterlijk);
    }

    [Fact]
    public void Na_het_einde_loopt_een_klok_tot_de_raad_oordeelt()
    {
        var verzoek = Verstuurd();
        verzoek.Aannemen(null, Raad, Nu);
        verzoek.Beeindigen("Gedaan.", null, Klok, Vrager, Nu);
        var klok = verzoek.Termijnen[1];
        Assert.Equal((Termijnsoort.Niveauoordeel, Raad.OrganisatieId, Termijnstatus.Loopt, Vandaag.AddDays(21)), (klok.Soort, klok.PartijId, klok.Status, klok.Uiterlijk));

        verzoek.Beoordelen(Niveauoordeel.Gehouden, null, Raad, Nu);

        Assert.Equal(Termijnstatus.Voldaan, klok.Status);
    }

    [Fact]
    public void Bij_meebeslissen_staat_aan_het_einde_vast_wat_de_raad_koos_en_of_dat_is_gevolgd()
    {
        var verzoek = Verstuurd(Gegevens() with { Niveau = Participatieniveau.Meebeslissen, Opties = ["Ja", "Nee"] });
        verzoek.Aannemen(null, Raad, Nu);

        Breekt(VerzoekRules.KeuzeNodig, () => verzoek.Beeindigen("Gedaan.", null, Klok, Vrager, Nu));
        Breekt(VerzoekRules.KeuzeUitDeOpties, () => verzoek.Beeindigen("Gedaan.", new("Misschien", true), Klok, Vrager, Nu));
        Breekt(VerzoekRules.ZonderKeuzeNietGevolgd, () => verzoek.Beeindigen("Gedaan.", new(null, true), Klok, Vrager, Nu));
        verzoek.Beeindigen("Toch anders.", new("Nee", Gevolgd: false), Klok, Vrager, Nu);

        Assert.Equal(new Raadskeuze("Nee", Gevolgd: false), verzoek.Keuze);
    }

    [Fact]
    public void Zwijgt_de_vrager_dan_sluit_de_raad_zelf_af_na_de_dag_en_kan_hij_oordelen()
    {
        var verzoek = Verstuurd();
        var laatste = Nu.AddDays(30);
        Breekt(VerzoekRules.IsAangenomen, () => verzoek.Afsluiten(null, Klok, Raad, laatste.AddDays(1)));
        verzoek.Aannemen(null, Raad, Nu);
        Breekt(VerzoekRules.DagVoorbij, () => verzoek.Afsluiten(null, Klok, Raad, laatste));

        verzoek.Afsluiten("Wij hoorden niets meer.", Klok, Raad, laatste.AddDays(1));
        verzoek.Beoordelen(Niveauoordeel.Niet, "Geen verslag.", Raad, laatste.AddDays(2));

        Assert.Equal((Verzoekstatus.Beeindigd, Niveauoordeel.Niet), (verzoek.Status, verzoek.Oordeel));
        Assert.Equal(Raad.OrganisatieId, verzoek.Laatste(Verzoekstapsoort.AfgeslotenDoorRaad)!.OrganisatieId);
    }

    private static Verzoekgegevens Gegevens() => new(
        "Verwijsindex", "Weten wat ouders vinden.", Participatiefase.Verkenning, Participatieniveau.Adviseren, Participatielaag.Beleid, "Twee jaar geld.", "Reiskosten.",
        "jeugd@voorbeeld.example", Vandaag.AddDays(30), []);

    private static Participatieverzoek Verstuurd(Verzoekgegevens? gegevens = null)
    {
        var verzoek = Participatieverzoek.Schrijven(Guid.NewGuid(), gegevens ?? Gegevens(), Vrager, Nu);
        verzoek.Versturen(Klok, Vrager, Nu);
        return verzoek;
    }

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
