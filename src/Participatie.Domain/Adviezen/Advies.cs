using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Adviezen;

/// <summary>What kind of paper a raad sends; stored as text.</summary>
public enum Adviessoort
{
    Gevraagd,
    Ongevraagd,

    /// <summary>A first view on something that is still being made.</summary>
    Concept,

    Signaal,
    Rapport,

    /// <summary>A letter to councils.</summary>
    Brief,

    Basisafspraken,
}

/// <summary>Where the text of an advies stands; what each organisation did with it is the affair of its <see cref="Adressering"/>. Stored as text.</summary>
public enum Adviesstatus
{
    Concept,
    Vastgesteld,
    Verstuurd,
    Ingetrokken,
}

/// <summary>Who may read an advies that was sent; stored as text.</summary>
public enum Openbaarheid
{
    Openbaar,

    /// <summary>Public from a day on.</summary>
    Embargo,

    /// <summary>Only the raad and the organisations it was sent to.</summary>
    Vertrouwelijk,
}

/// <summary>What an advies is about; stored as text. The five verbeterthema's of the surveys, the themes of the werkagenda, and what raden advised on before.</summary>
public enum Adviesthema
{
    Communicatie,
    SerieusGenomenWorden,
    Gelijkwaardigheid,
    Regie,
    PassendeHulp,
    JeugdhulpOnderwijs,
    Huisvesting,
    Wachtlijsten,
    Overplaatsen,
    OvergangAchttien,
    Klachten,
    HulpInDeWijk,
    InclusieDiversiteit,
    Inkoop,
    Bestaanszekerheid,
    Participatie,
}

/// <summary>A recommendation while the text is written. Its id stays the same in all versions, so that a change of order or words can be followed.</summary>
public sealed record Aanbevelingtekst(Guid Id, string Kop, string Tekst);

/// <summary>Everything that is written of an advies.</summary>
/// <param name="Titel">In plain words.</param>
/// <param name="Tekst">The letter: paragraphs parted by an empty line.</param>
/// <param name="Aanbevelingen">In order; they are numbered by it.</param>
public sealed record Adviesinhoud(string Titel, string Tekst, IReadOnlyList<Aanbevelingtekst> Aanbevelingen)
{
    /// <summary>The same words in the same order.</summary>
    public bool IsGelijkAan(Adviesinhoud ander) => Titel == ander.Titel && Tekst == ander.Tekst && Aanbevelingen.SequenceEqual(ander.Aanbevelingen);
}

/// <summary>How the raad decided.</summary>
/// <param name="DoorVoorzitter">True: the chair, by the raad's own rule; else by vote of the members present.</param>
/// <param name="Aanwezig">Members present.</param>
/// <param name="Voor">Votes for.</param>
/// <param name="Tegen">Votes against.</param>
/// <param name="BeslotenOp">The day on which it was decided, when somebody else put it down for the chair.</param>
public sealed record Vaststelbesluit(bool DoorVoorzitter, int Aanwezig, int Voor, int Tegen, DateOnly? BeslotenOp = null)
{
    /// <summary>More than half of those present.</summary>
    public bool IsMeerderheid => Voor * 2 > Aanwezig && Voor + Tegen <= Aanwezig;
}

public static class AdviesRules
{
    public static readonly DomainRule TitelNodig = new(nameof(TitelNodig), "Geef het advies een titel.");
    public static readonly DomainRule AlleenConcept = new(nameof(AlleenConcept), "Dit advies is vastgesteld. De tekst verandert niet meer.");
    public static readonly DomainRule TekstNodig = new(nameof(TekstNodig), "Schrijf eerst de tekst van het advies.");
    public static readonly DomainRule AanbevelingNodig = new(nameof(AanbevelingNodig), "Schrijf ten minste één aanbeveling, met een kop en een tekst. Dan weet een organisatie waarop zij antwoord moet geven.");
    public static readonly DomainRule AanbevelingHeeftTekst = new(nameof(AanbevelingHeeftTekst), "Geef elke aanbeveling een kop en een tekst, of haal de lege weg.");
    public static readonly DomainRule MeerderheidNodig = new(nameof(MeerderheidNodig), "Meer dan de helft van de aanwezige leden moet voor zijn. Kijk de aantallen na.");
    public static readonly DomainRule EerstVaststellen = new(nameof(EerstVaststellen), "Stel het advies eerst vast. Daarna kunt u het versturen.");
    public static readonly DomainRule OrganisatieNodig = new(nameof(OrganisatieNodig), "Kies ten minste één organisatie.");
    public static readonly DomainRule AlVerstuurd = new(nameof(AlVerstuurd), "Dit advies is al verstuurd.");
    public static readonly DomainRule AlGeadresseerd = new(nameof(AlGeadresseerd), "Deze organisatie heeft het advies al gekregen.");
    public static readonly DomainRule EmbargoHeeftDag = new(nameof(EmbargoHeeftDag), "Kies de dag waarop iedereen het advies mag lezen, later dan vandaag.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom. Iedereen die het advies mag lezen, ziet die reden.");
    public static readonly DomainRule AlleenVerstuurd = new(nameof(AlleenVerstuurd), "Dit kan alleen met een advies dat verstuurd is.");
}

/// <summary>One version of the text, never changed after it was written.</summary>
public sealed class Adviesversie : Entity
{
    private Adviesversie()
    {
    }

    public Guid AdviesId { get; private set; }

    public int Nummer { get; private set; }

    /// <summary>The version that its writer had in front of them; 0 for the first.</summary>
    public int Basis { get; private set; }

    /// <summary>True when somebody else had written in the meantime and both texts were joined.</summary>
    public bool Samengevoegd { get; private set; }

    public Adviesinhoud Inhoud { get; private set; } = null!;

    public Guid AuteurId { get; private set; }

    public string AuteurNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime GeschrevenOp { get; private set; }

    internal static Adviesversie Maken(Guid adviesId, int nummer, int basis, bool samengevoegd, Adviesinhoud inhoud, Handelende door, DateTime nu) => new()
    {
        AdviesId = adviesId,
        Nummer = nummer,
        Basis = basis,
        Samengevoegd = samengevoegd,
        Inhoud = inhoud,
        AuteurId = door.Id,
        AuteurNaam = door.Naam,
        GeschrevenOp = nu,
    };
}

/// <summary>A numbered recommendation of an advies that was laid down; organisations answer each of them.</summary>
public sealed class Aanbeveling : Entity
{
    public const int KopMax = 120;
    public const int TekstMax = 4000;

    private Aanbeveling()
    {
    }

    public Guid AdviesId { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    public string Kop { get; private set; } = "";

    public string Tekst { get; private set; } = "";

    internal static Aanbeveling Maken(Guid adviesId, int nummer, Aanbevelingtekst tekst) =>
        new() { Id = tekst.Id, AdviesId = adviesId, Nummer = nummer, Kop = tekst.Kop.Trim(), Tekst = tekst.Tekst.Trim() };
}

/// <summary>
/// What a raad has to say, from the first draft to the letter that was sent. Laying it down fixes one version with its fingerprint. What became of it is kept per organisation, in <see cref="Adressering"/>:
/// an advies has no single outcome.
/// </summary>
public sealed class Advies : AggregateRoot
{
    public const int TitelMax = 150;
    public const int TekstMax = 60_000;
    public const int AanbevelingenMax = 30;
    public const int KenmerkMax = 60;

    private readonly List<Adviesversie> _versies = [];
    private readonly List<Aanbeveling> _aanbevelingen = [];
    private readonly List<Themakoppeling> _themas = [];
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    private Advies()
    {
    }

    /// <summary>The organisation that is the raad.</summary>
    public Guid RaadId { get; private set; }

    public Adviessoort Soort { get; private set; }

    /// <summary>The title of the newest version, so that lists need no version.</summary>
    public string Titel { get; private set; } = "";

    public Adviesstatus Status { get; private set; }

    public Openbaarheid Openbaarheid { get; private set; }

    /// <summary>The first day on which everybody may read it; only with <see cref="Openbaarheid.Embargo"/>.</summary>
    public DateOnly? EmbargoTot { get; private set; }

    /// <summary>The first day on which everybody may read it; null while it was not sent, and for ever when it is confidential. Stays when the advies is taken back.</summary>
    public DateOnly? OpenbaarVanaf { get; private set; }

    public Guid? VerzoekId { get; private set; }

    /// <summary>The say that was agreed in the participatieverzoek; null when nobody asked for this advies.</summary>
    public Participatieniveau? Niveau { get; private set; }

    public int HuidigeVersie { get; private set; }

    /// <summary>“oudersraad-2026-07”; given when it is laid down, and part of its public address.</summary>
    public string? Kenmerk { get; private set; }

    public int? Jaar { get; private set; }

    public int? Volgnummer { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime BegonnenOp { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VastgesteldOp { get; private set; }

    public Vaststelbesluit? Besluit { get; private set; }

    /// <summary>SHA-256 of the version that was laid down, 64 hexadecimal digits.</summary>
    public string? Vingerafdruk { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VerstuurdOp { get; private set; }

    public IReadOnlyList<Adviesversie> Versies => _versies;

    public IReadOnlyList<Aanbeveling> Aanbevelingen => _aanbevelingen;

    public IReadOnlyList<Themakoppeling> Themas => _themas;

    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => _gebeurtenissen;

    /// <summary>Asks less of whoever answers: it needs no recommendations.</summary>
    public static bool IsLicht(Adviessoort soort) => soort is Adviessoort.Signaal or Adviessoort.Brief;

    public bool IsOpenbaar(DateOnly vandaag) => OpenbaarVanaf <= vandaag;

    public static Advies Beginnen(Guid raadId, Adviessoort soort, Adviesinhoud inhoud, Handelende door, DateTime nu, Guid? verzoekId = null, Participatieniveau? niveau = null)
    {
        AdviesRules.TitelNodig.Eis(!string.IsNullOrWhiteSpace(inhoud.Titel));
        var advies = new Advies { RaadId = raadId, Soort = soort, BegonnenOp = nu, VerzoekId = verzoekId, Niveau = niveau };
        advies.VersieErbij(inhoud, basis: 0, samengevoegd: false, door, nu);
        advies.Gebeurt(Gebeurtenissoort.AdviesBegonnen, Zicht.Raad, nu, door);
        return advies;
    }

    /// <summary>Writes a version that stands on the newest one.</summary>
    /// <param name="inhoud">The whole text, already joined with what others wrote since <paramref name="basis"/>.</param>
    /// <param name="basis">The version that the writer had in front of them.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="nu">UTC.</param>
    public Adviesversie Schrijven(Adviesinhoud inhoud, int basis, Handelende door, DateTime nu)
    {
        AdviesRules.AlleenConcept.Eis(Status == Adviesstatus.Concept);
        AdviesRules.TitelNodig.Eis(!string.IsNullOrWhiteSpace(inhoud.Titel));
        return VersieErbij(inhoud, basis, samengevoegd: basis != HuidigeVersie, door, nu);
    }

    /// <summary>What it is about, and who may read it.</summary>
    public void Instellen(Adviessoort soort, IEnumerable<Adviesthema> themas, Openbaarheid openbaarheid, DateOnly? embargoTot, DateOnly vandaag)
    {
        AdviesRules.AlVerstuurd.Eis(Status is Adviesstatus.Concept or Adviesstatus.Vastgesteld);
        AdviesRules.EmbargoHeeftDag.Eis(openbaarheid != Openbaarheid.Embargo || embargoTot > vandaag);
        Soort = soort;
        Openbaarheid = openbaarheid;
        EmbargoTot = openbaarheid == Openbaarheid.Embargo ? embargoTot : null;
        var gekozen = themas.ToHashSet();
        _themas.RemoveAll(t => !gekozen.Contains(t.Thema));
        _themas.AddRange(gekozen.Where(t => _themas.All(k => k.Thema != t)).Select(t => new Themakoppeling(t)));
    }

    /// <summary>The raad lays the newest version down; it never changes afterwards.</summary>
    /// <param name="inhoud">The newest version.</param>
    /// <param name="besluit">How the raad decided.</param>
    /// <param name="kenmerkwoord">The raad's own word in the kenmerk.</param>
    /// <param name="volgnummer">The next number of this raad in this year.</param>
    /// <param name="vingerafdruk">SHA-256 of <paramref name="inhoud"/>, in hexadecimal.</param>
    /// <param name="door">Who puts it down in the portal.</param>
    /// <param name="nu">UTC.</param>
    public void Vaststellen(Adviesversie inhoud, Vaststelbesluit besluit, string kenmerkwoord, int volgnummer, string vingerafdruk, Handelende door, DateTime nu)
    {
        AdviesRules.AlleenConcept.Eis(Status == Adviesstatus.Concept && inhoud.Nummer == HuidigeVersie);
        AdviesRules.TekstNodig.Eis(!string.IsNullOrWhiteSpace(inhoud.Inhoud.Tekst));
        AdviesRules.AanbevelingNodig.Eis(IsLicht(Soort) || inhoud.Inhoud.Aanbevelingen.Count > 0);
        AdviesRules.AanbevelingHeeftTekst.Eis(inhoud.Inhoud.Aanbevelingen.All(a => !string.IsNullOrWhiteSpace(a.Kop) && !string.IsNullOrWhiteSpace(a.Tekst)));
        AdviesRules.MeerderheidNodig.Eis(besluit.DoorVoorzitter || besluit.IsMeerderheid);
        Status = Adviesstatus.Vastgesteld;
        VastgesteldOp = nu;
        Besluit = besluit;
        Vingerafdruk = vingerafdruk;
        Jaar = Amsterdam.DagVan(nu).Year;
        Volgnummer = volgnummer;
        Kenmerk = $"{kenmerkwoord}-{Jaar}-{volgnummer:00}";
        _aanbevelingen.AddRange(inhoud.Inhoud.Aanbevelingen.Select((tekst, i) => Aanbeveling.Maken(Id, i + 1, tekst)));
        Gebeurt(Gebeurtenissoort.AdviesVastgesteld, Zicht.Openbaar, nu, door);
        Raise(new AdviesVastgesteld(Id));
    }

    /// <summary>The letter goes out. Each organisation gets an <see cref="Adressering"/> in the same act.</summary>
    public void Versturen(Handelende door, DateTime nu)
    {
        AdviesRules.EerstVaststellen.Eis(Status != Adviesstatus.Concept);
        AdviesRules.AlVerstuurd.Eis(Status == Adviesstatus.Vastgesteld);
        AdviesRules.EmbargoHeeftDag.Eis(Openbaarheid != Openbaarheid.Embargo || EmbargoTot is not null);
        Status = Adviesstatus.Verstuurd;
        VerstuurdOp = nu;
        OpenbaarVanaf = (Openbaarheid, EmbargoTot, Amsterdam.DagVan(nu)) switch
        {
            (Openbaarheid.Vertrouwelijk, _, _) => null,
            (Openbaarheid.Embargo, { } embargo, var vandaag) when embargo > vandaag => embargo,
            (_, _, var vandaag) => vandaag,
        };
        Gebeurt(Gebeurtenissoort.AdviesVerstuurd, Zicht.Openbaar, nu, door);
        Raise(new AdviesVerstuurd(Id));
    }

    /// <summary>The raad takes it back; its addresses end with it.</summary>
    public void Intrekken(string reden, Handelende door, DateTime nu)
    {
        AdviesRules.AlleenVerstuurd.Eis(Status == Adviesstatus.Verstuurd);
        AdviesRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        Status = Adviesstatus.Ingetrokken;
        Gebeurt(Gebeurtenissoort.AdviesIngetrokken, Zicht.Openbaar, nu, door, reden);
        Raise(new AdviesGewijzigd(Id, AdresseringId: null));
    }

    private Adviesversie VersieErbij(Adviesinhoud inhoud, int basis, bool samengevoegd, Handelende door, DateTime nu)
    {
        var versie = Adviesversie.Maken(Id, HuidigeVersie + 1, basis, samengevoegd, inhoud, door, nu);
        _versies.Add(versie);
        HuidigeVersie = versie.Nummer;
        Titel = inhoud.Titel.Trim();
        return versie;
    }

    private void Gebeurt(Gebeurtenissoort soort, Zicht zicht, DateTime nu, Handelende door, string? toelichting = null) =>
        _gebeurtenissen.Add(Gebeurtenis.Maken(Id, soort, zicht, nu, door, toelichting: toelichting));
}

/// <summary>A theme of an advies.</summary>
public sealed class Themakoppeling(Adviesthema thema)
{
    public Adviesthema Thema { get; private set; } = thema;
}

/// <summary>The raad laid an advies down.</summary>
public sealed record AdviesVastgesteld(Guid AdviesId) : DomainEvent;

/// <summary>An advies went out to its organisations.</summary>
public sealed record AdviesVerstuurd(Guid AdviesId) : DomainEvent;

/// <summary>Something that the register shows of an advies became otherwise; what is cached of it is made anew, and followers hear of it.</summary>
public sealed record AdviesGewijzigd(Guid AdviesId, Guid? AdresseringId) : DomainEvent;
