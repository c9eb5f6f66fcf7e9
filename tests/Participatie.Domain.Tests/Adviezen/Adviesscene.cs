using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Adviezen;

/// <summary>An advies that one organisation got, the people of both sides, and a clock that a test moves.</summary>
internal sealed class Adviesscene
{
    public Adviesscene(Adviessoort soort = Adviessoort.Ongevraagd, int aanbevelingen = 2, Participatieniveau? niveau = null)
    {
        Raadslid = new(Guid.CreateVersion7(), "Raadslid", Guid.CreateVersion7());
        Behandelaar = new(Guid.CreateVersion7(), "Behandelaar", Guid.CreateVersion7());
        Goedkeurder = new(Guid.CreateVersion7(), "Goedkeurder", Behandelaar.OrganisatieId);
        Buitenstaander = new(Guid.CreateVersion7(), "Ander", Guid.CreateVersion7());
        var inhoud = new Adviesinhoud("Titel", "Tekst", [.. Enumerable.Range(1, aanbevelingen).Select(n => new Aanbevelingtekst(Guid.CreateVersion7(), $"Kop {n}", $"Tekst {n}"))]);
        Advies = Advies.Beginnen(Raadslid.OrganisatieId, soort, inhoud, Raadslid, Nu, niveau: niveau);
        Advies.Vaststellen(Advies.Versies[^1], new(DoorVoorzitter: true, 0, 0, 0), "raad", 1, new string('a', 64), Raadslid, Nu);
        Advies.Versturen(Raadslid, Nu);
        Deel = Adressering.Versturen(
            Advies, new(Behandelaar.OrganisatieId, Behandelaar.Id, "Behandelaar", null), Reactieplichten.Standaard(soort), Regels, Werkkalender.Standaard, Raadslid, Nu);
    }

    public Handelende Raadslid { get; }

    public Handelende Behandelaar { get; }

    public Handelende Goedkeurder { get; }

    public Handelende Buitenstaander { get; }

    public Advies Advies { get; }

    public Adressering Deel { get; }

    /// <summary>Monday 23 November 2026, 10:00 in Amsterdam, until a test moves it.</summary>
    public DateTime Nu { get; set; } = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    public DateOnly Vandaag => Amsterdam.DagVan(Nu);

    public DateOnly Later => Vandaag.AddMonths(4);

    public Termijnregels Regels(Guid partijId, Termijnsoort soort) => Termijnregels.Standaard(soort, Advies.IsLicht(Advies.Soort));

    public IReadOnlyList<Antwoordgegevens> Overgenomen() =>
        [.. Advies.Aanbevelingen.Select(a => new Antwoordgegevens(a.Id, Reactieuitkomst.Overgenomen, Wat: $"Wij doen {a.Kop}.", Wie: "afdeling Jeugd", Wanneer: Later))];

    public Antwoordgegevens Antwoord(Reactieuitkomst? uitkomst, int nummer = 1) => new(Advies.Aanbevelingen[nummer - 1].Id, uitkomst, Motivering: "Daarom.");

    public Reactie Beginnen() => Deel.ReactieBeginnen([.. Advies.Aanbevelingen.Select(a => a.Id)], Behandelaar, Nu);

    public Reactie Concept(params Antwoordgegevens[] antwoorden)
    {
        var reactie = Deel.HuidigeReactie ?? Beginnen();
        Deel.ReactieSchrijven("Geachte raad,", "Beste raad,", antwoorden.Length == 0 ? Overgenomen() : antwoorden, Behandelaar, Nu);
        return reactie;
    }

    public Adviesscene Beantwoord(params Antwoordgegevens[] antwoorden)
    {
        Concept(antwoorden);
        Deel.ReactieAanbieden(Behandelaar, Nu);
        Versturen();
        return this;
    }

    public Reactie Versturen(Handelende? door = null) => Deel.ReactieVersturen(Regels, Werkkalender.Standaard, door ?? Goedkeurder, Nu);

    public Adviesscene Oordeel(Oordeeluitkomst uitkomst, string? reden = null, Handelende? door = null)
    {
        Deel.BesluitBeoordelen(uitkomst, reden, Regels, Werkkalender.Standaard, door ?? Raadslid, Nu);
        return this;
    }

    public Adviesscene Eindoordeel(Oordeeluitkomst uitkomst, string? reden = null, Handelende? door = null)
    {
        Deel.UitwerkingBeoordelen(uitkomst, reden, Regels, Werkkalender.Standaard, door ?? Raadslid, Nu);
        return this;
    }

    public Adviesscene Melden(Toezegging belofte, bool gereed, string tekst = "Het loopt.", Handelende? door = null)
    {
        Deel.ToezeggingMelden(belofte.Id, tekst, null, gereed, Regels, Werkkalender.Standaard, door ?? Behandelaar, Nu);
        return this;
    }

    public Adviesscene Verzetten(Toezegging belofte, DateOnly naar, string reden = "Het duurt langer.", Handelende? door = null)
    {
        Deel.ToezeggingVerzetten(belofte.Id, naar, reden, Regels, Werkkalender.Standaard, door ?? Behandelaar, Nu);
        return this;
    }

    public Adviesscene Beoordelen(Toezegging belofte, Toezeggingoordeel oordeel, string? woorden = "Zo zien wij het.", Handelende? door = null)
    {
        Deel.ToezeggingBeoordelen(belofte.Id, oordeel, woorden, Regels, Werkkalender.Standaard, door ?? Raadslid, Nu);
        return this;
    }

    /// <summary>Every promise reported done and judged.</summary>
    public Adviesscene AllesBeoordeeld(Toezeggingoordeel oordeel = Toezeggingoordeel.Gedaan)
    {
        foreach (var belofte in Deel.Toezeggingen.Where(t => t.Status != Toezeggingstatus.Beoordeeld).ToList())
        {
            Melden(belofte, gereed: true);
            Beoordelen(belofte, oordeel);
        }

        return this;
    }

    public IEnumerable<Termijn> Open(Termijnsoort soort) => Deel.Termijnen.Where(t => t.IsOpen && t.Soort == soort);

    public Gebeurtenis Laatste => Deel.Gebeurtenissen[^1];

    public static void Breekt(DomainRule regel, Action daad) => Assert.Equal(regel, Assert.Throws<DomainRuleException>(daad).Rule);
}
