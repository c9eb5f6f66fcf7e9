using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class ParticipatieverzoekTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly Verzoekactor Vrager = new(Guid.NewGuid(), Guid.NewGuid());
    private static readonly Verzoekactor Raad = new(Guid.NewGuid(), Guid.NewGuid());

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
        Assert.Equal(regel, Assert.Throws<DomainRuleException>(() => verzoek.Versturen(Vrager, Nu, Vandaag)).Rule.Code);
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
        Breekt(VerzoekRules.NogConcept, () => verzoek.Versturen(Vrager, Nu, Vandaag));
    }

    [Fact]
    public void Terugvragen_en_toelichten_brengt_het_verzoek_weer_bij_de_raad()
    {
        var verzoek = Verstuurd();

        Breekt(VerzoekRules.WachtOpDeVrager, () => verzoek.Toelichten("Ja.", Vrager, Nu));
        Breekt(VerzoekRules.VraagNodig, () => verzoek.Terugvragen(" ", Raad, Nu));
        verzoek.Terugvragen("Hoeveel tijd is er?", Raad, Nu.AddDays(1));
        Breekt(VerzoekRules.WachtOpDeRaad, () => verzoek.Aannemen(null, Raad, Nu));
        Breekt(VerzoekRules.ToelichtingNodig, () => verzoek.Toelichten("", Vrager, Nu));
        verzoek.Toelichten("Twee maanden.", Vrager, Nu.AddDays(2));
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
        Breekt(VerzoekRules.IsAangenomen, () => verzoek.Beeindigen("Gedaan.", Vrager, Nu));
        verzoek.Aannemen("Graag.", Raad, Nu);
        Breekt(VerzoekRules.IsBeeindigd, () => verzoek.Beoordelen(Niveauoordeel.Gehouden, null, Raad, Nu));
        Breekt(VerzoekRules.VerslagNodig, () => verzoek.Beeindigen("", Vrager, Nu));
        verzoek.Beeindigen("Twee punten overgenomen.", Vrager, Nu);

        Breekt(VerzoekRules.OordeelHeeftReden, () => verzoek.Beoordelen(Niveauoordeel.Deels, null, Raad, Nu));
        verzoek.Beoordelen(Niveauoordeel.Deels, "Eén punt zonder uitleg.", Raad, Nu);

        Assert.Equal(Niveauoordeel.Deels, verzoek.Oordeel);
        Breekt(VerzoekRules.NogNietBeoordeeld, () => verzoek.Beoordelen(Niveauoordeel.Gehouden, null, Raad, Nu));
    }

    private static Verzoekgegevens Gegevens() => new(
        "Verwijsindex", "Weten wat ouders vinden.", Participatiefase.Verkenning, Participatieniveau.Adviseren, Participatielaag.Beleid, "Twee jaar geld.", "Reiskosten.",
        "jeugd@voorbeeld.example", Vandaag.AddDays(30), []);

    private static Participatieverzoek Verstuurd(Verzoekgegevens? gegevens = null)
    {
        var verzoek = Participatieverzoek.Schrijven(Guid.NewGuid(), gegevens ?? Gegevens(), Vrager, Nu);
        verzoek.Versturen(Vrager, Nu, Vandaag);
        return verzoek;
    }

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
