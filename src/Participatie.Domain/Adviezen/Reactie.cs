using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What an organisation does with a recommendation; stored as text.</summary>
public enum Reactieuitkomst
{
    Overgenomen,
    Deels,
    Niet,

    /// <summary>It is looked into, until a day.</summary>
    InOnderzoek,

    /// <summary>Another organisation is the one to answer.</summary>
    Doorverwezen,
}

/// <summary>Where an answer stands; everything before <see cref="Verstuurd"/> is seen by the own organisation only. Stored as text.</summary>
public enum Reactiestatus
{
    Concept,
    TerGoedkeuring,
    Verstuurd,
}

/// <summary>
/// What somebody who answers owes to this kind of advies, frozen when it is sent. A signaal or a brief asks less.
/// </summary>
/// <param name="TweePersonen">The one who approves is not one who wrote.</param>
/// <param name="GewoneTekst">A text in plain Dutch beside the formal one.</param>
/// <param name="ToezeggingBijOvergenomen">Taking over is promising: what, who, when.</param>
public sealed record Reactieplichten(bool TweePersonen, bool GewoneTekst, bool ToezeggingBijOvergenomen)
{
    /// <summary>What holds unless the administrator chose otherwise for the soort.</summary>
    public static Reactieplichten Standaard(Adviessoort soort) => Advies.IsLicht(soort) ? new(false, true, false) : new(true, true, true);
}

public static class ReactieRules
{
    public static readonly DomainRule AlleenConcept = new(nameof(AlleenConcept), "Dit antwoord ligt bij de goedkeurder. Vraag het terug als u het wilt veranderen.");
    public static readonly DomainRule LooptAl = new(nameof(LooptAl), "Er is al een antwoord in de maak. Ga daarmee verder.");
    public static readonly DomainRule NietGevraagd = new(nameof(NietGevraagd), "Er wordt nu geen antwoord van u gevraagd.");
    public static readonly DomainRule ElkeAanbeveling = new(nameof(ElkeAanbeveling), "Kies bij elke aanbeveling wat u ermee doet.");
    public static readonly DomainRule MotiveringNodig = new(nameof(MotiveringNodig), "Schrijf bij elke aanbeveling die u niet helemaal overneemt waarom niet.");
    public static readonly DomainRule AfwijkingGemotiveerd = new(nameof(AfwijkingGemotiveerd), "U vroeg de raad om te adviseren. Daarom schrijft u bij elke afwijking waarom, ook bij ‘in onderzoek’ en ‘doorverwezen’.");
    public static readonly DomainRule ToezeggingNodig = new(nameof(ToezeggingNodig), "Vul bij elke aanbeveling die u overneemt in wat u gaat doen, wie dat doet en wanneer het klaar is.");
    public static readonly DomainRule ToezeggingInDeToekomst = new(nameof(ToezeggingInDeToekomst), "Kies voor een belofte een dag na vandaag.");
    public static readonly DomainRule OnderzoekTotNodig = new(nameof(OnderzoekTotNodig), "Kies bij ‘in onderzoek’ tot wanneer, na vandaag.");
    public static readonly DomainRule DoorverwezenNaarNodig = new(nameof(DoorverwezenNaarNodig), "Vul bij ‘doorverwezen’ in naar welke organisatie.");
    public static readonly DomainRule TekstNodig = new(nameof(TekstNodig), "Schrijf de brief aan de raad.");
    public static readonly DomainRule GewoneTekstNodig = new(nameof(GewoneTekstNodig), "Schrijf ook de tekst in gewone taal. Die lezen jongeren en ouders.");
    public static readonly DomainRule GoedkeurderIsEenAnder = new(nameof(GoedkeurderIsEenAnder), "U schreef mee aan dit antwoord. Laat iemand anders het goedkeuren.");
    public static readonly DomainRule NietTerGoedkeuring = new(nameof(NietTerGoedkeuring), "Dit antwoord ligt niet bij de goedkeurder.");
    public static readonly DomainRule TeruggevenMetReden = new(nameof(TeruggevenMetReden), "Schrijf op wat er anders moet.");
    public static readonly DomainRule DagTeVer = new(nameof(DagTeVer), "Kies een dag binnen vijf jaar. Duurt het langer? Beloof dan een eerste stap.");
    public static readonly DomainRule VraagNodig = new(nameof(VraagNodig), "Schrijf op wat u van uw collega wilt weten.");
    public static readonly DomainRule VraagEenAnder = new(nameof(VraagEenAnder), "Kies een collega. Uzelf hoeft u niets te vragen.");
    public static readonly DomainRule AdviesNodig = new(nameof(AdviesNodig), "Schrijf op wat u ervan vindt.");
    public static readonly DomainRule OnbekendeAanbeveling = new(nameof(OnbekendeAanbeveling), "Deze aanbeveling hoort niet bij dit advies.");
}

/// <summary>What is answered to one recommendation.</summary>
/// <param name="AanbevelingId">Which; null when the advies has none and is answered as a whole.</param>
/// <param name="Uitkomst">Null while it is not chosen.</param>
/// <param name="Motivering">Why.</param>
/// <param name="OnderzoekTot">With <see cref="Reactieuitkomst.InOnderzoek"/>.</param>
/// <param name="DoorverwezenNaar">With <see cref="Reactieuitkomst.Doorverwezen"/>: the name of the organisation.</param>
/// <param name="DoorverwezenNaarId">The organisation, when the portal knows it.</param>
/// <param name="Wat">The promise: what.</param>
/// <param name="Wie">The promise: who, as a function or department; it is public.</param>
/// <param name="Wanneer">The promise: by which day.</param>
public sealed record Antwoordgegevens(
    Guid? AanbevelingId, Reactieuitkomst? Uitkomst, string? Motivering = null, DateOnly? OnderzoekTot = null, string? DoorverwezenNaar = null, Guid? DoorverwezenNaarId = null,
    string? Wat = null, string? Wie = null, DateOnly? Wanneer = null);

/// <summary>The answer to one recommendation.</summary>
public sealed class Aanbevelingantwoord : Entity
{
    public const int MotiveringMax = 4000;
    public const int NaarMax = 120;

    private Aanbevelingantwoord()
    {
    }

    public Guid ReactieId { get; private set; }

    public Guid? AanbevelingId { get; private set; }

    public Reactieuitkomst? Uitkomst { get; private set; }

    public string? Motivering { get; private set; }

    public DateOnly? OnderzoekTot { get; private set; }

    public string? DoorverwezenNaar { get; private set; }

    public Guid? DoorverwezenNaarId { get; private set; }

    public string? Wat { get; private set; }

    public string? Wie { get; private set; }

    public DateOnly? Wanneer { get; private set; }

    internal bool HeeftToezegging => Wat is not null && Wie is not null && Wanneer is not null;

    internal bool HeeftDeelVanToezegging => Wat is not null || Wie is not null || Wanneer is not null;

    internal static Aanbevelingantwoord Maken(Guid reactieId, Antwoordgegevens gegevens)
    {
        var antwoord = new Aanbevelingantwoord { ReactieId = reactieId, AanbevelingId = gegevens.AanbevelingId };
        antwoord.Invullen(gegevens);
        return antwoord;
    }

    internal void Invullen(Antwoordgegevens gegevens)
    {
        Uitkomst = gegevens.Uitkomst;
        Motivering = Leeg(gegevens.Motivering);
        OnderzoekTot = gegevens.OnderzoekTot;
        DoorverwezenNaar = Leeg(gegevens.DoorverwezenNaar);
        DoorverwezenNaarId = gegevens.DoorverwezenNaarId;
        Wat = Leeg(gegevens.Wat);
        Wie = Leeg(gegevens.Wie);
        Wanneer = gegevens.Wanneer;
    }

    internal Antwoordgegevens Gegevens() => new(AanbevelingId, Uitkomst, Motivering, OnderzoekTot, DoorverwezenNaar, DoorverwezenNaarId, Wat, Wie, Wanneer);

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>What a colleague was asked about a draft, and said. It never leaves the organisation.</summary>
public sealed class Internadvies : Entity
{
    public const int TekstMax = 2000;

    private Internadvies()
    {
    }

    public Guid ReactieId { get; private set; }

    public Guid GevraagdAanId { get; private set; }

    public string GevraagdAanNaam { get; private set; } = "";

    public string Vraag { get; private set; } = "";

    public string GevraagdDoorNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime GevraagdOp { get; private set; }

    public string? Antwoord { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? BeantwoordOp { get; private set; }

    internal static Internadvies Vragen(Guid reactieId, Guid aanId, string aanNaam, string vraag, Handelende door, DateTime nu) => new()
    {
        ReactieId = reactieId,
        GevraagdAanId = aanId,
        GevraagdAanNaam = aanNaam,
        Vraag = vraag.Trim(),
        GevraagdDoorNaam = door.Naam,
        GevraagdOp = nu,
    };

    internal void Beantwoorden(string antwoord, DateTime nu)
    {
        ReactieRules.AdviesNodig.Eis(!string.IsNullOrWhiteSpace(antwoord));
        Antwoord = antwoord.Trim();
        BeantwoordOp = nu;
    }
}

/// <summary>An answer as it was offered to the manager, so that the next time shows what became otherwise.</summary>
public sealed record Reactieinhoud(string FormeleTekst, string GewoneTekst, IReadOnlyList<Antwoordgegevens> Antwoorden);

/// <summary>
/// The answer of one organisation, for one round: a raad that finds it insufficient opens the next. Two texts: the formal one and one in plain Dutch.
/// </summary>
public sealed class Reactie : Entity
{
    public const int TekstMax = 30_000;
    public const int RedenMax = 2000;

    private readonly List<Aanbevelingantwoord> _antwoorden = [];
    private readonly List<Internadvies> _internadviezen = [];

    private Reactie()
    {
    }

    public Guid AdresseringId { get; private set; }

    /// <summary>From 1.</summary>
    public int Ronde { get; private set; }

    public Reactiestatus Status { get; private set; }

    public string FormeleTekst { get; private set; } = "";

    public string GewoneTekst { get; private set; } = "";

    /// <summary>Everybody who changed the draft.</summary>
    public IReadOnlyList<Guid> SchrijverIds { get; private set; } = [];

    public string OpstellerNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime GewijzigdOp { get; private set; }

    /// <summary>How often the draft was saved; a writer who had an older one in front of them is told.</summary>
    public int Opslag { get; private set; }

    public Guid? GoedkeurderId { get; private set; }

    public string? GoedkeurderNaam { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AangebodenOp { get; private set; }

    public string? Teruggeefreden { get; private set; }

    /// <summary>As it was offered last; null when it never was.</summary>
    public Reactieinhoud? Aangeboden { get; private set; }

    /// <summary>As it was offered the time before.</summary>
    public Reactieinhoud? EerderAangeboden { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VerstuurdOp { get; private set; }

    public IReadOnlyList<Aanbevelingantwoord> Antwoorden => _antwoorden;

    public IReadOnlyList<Internadvies> Internadviezen => _internadviezen;

    internal static Reactie Beginnen(Guid adresseringId, int ronde, IReadOnlyList<Guid> aanbevelingen, Reactie? vorige, Handelende door, DateTime nu)
    {
        var reactie = new Reactie
        {
            AdresseringId = adresseringId,
            Ronde = ronde,
            FormeleTekst = vorige?.FormeleTekst ?? "",
            GewoneTekst = vorige?.GewoneTekst ?? "",
            SchrijverIds = [door.Id],
            OpstellerNaam = door.Naam,
            GewijzigdOp = nu,
        };
        IEnumerable<Guid?> vragen = aanbevelingen.Count == 0 ? [null] : aanbevelingen.Select(id => (Guid?)id);
        reactie._antwoorden.AddRange(vragen.Select(id => Aanbevelingantwoord.Maken(
            reactie.Id, vorige?._antwoorden.Find(a => a.AanbevelingId == id) is { } eerder ? eerder.Gegevens() with { Wat = null, Wie = null, Wanneer = null } : new(id, Uitkomst: null))));
        return reactie;
    }

    internal void Schrijven(string formeel, string gewoon, IReadOnlyList<Antwoordgegevens> antwoorden, Handelende door, DateTime nu)
    {
        ReactieRules.AlleenConcept.Eis(Status == Reactiestatus.Concept);
        FormeleTekst = formeel.Trim();
        GewoneTekst = gewoon.Trim();
        foreach (var gegevens in antwoorden)
        {
            var antwoord = _antwoorden.Find(a => a.AanbevelingId == gegevens.AanbevelingId);
            ReactieRules.OnbekendeAanbeveling.Eis(antwoord is not null);
            antwoord.Invullen(gegevens);
        }

        SchrijverIds = [.. SchrijverIds.Append(door.Id).Distinct()];
        GewijzigdOp = nu;
        Opslag++;
    }

    /// <summary>The first rule that a complete answer breaks; null when it may go out.</summary>
    /// <param name="plichten">What is owed.</param>
    /// <param name="niveau">The say that was agreed; from adviseren on every deviation is motivated.</param>
    /// <param name="beloofd">Recommendations with a promise of an earlier round that still stands.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    public DomainRule? Ontbreekt(Reactieplichten plichten, Participatieniveau? niveau, IReadOnlyCollection<Guid?> beloofd, DateOnly vandaag) =>
        Gebreken(plichten, niveau, beloofd, vandaag).FirstOrDefault().Regel;

    /// <summary>Every rule that is still broken, with the recommendation it concerns, so that a page can show what is left to do.</summary>
    /// <inheritdoc cref="Ontbreekt"/>
    public IEnumerable<(DomainRule Regel, Guid? AanbevelingId)> Gebreken(
        Reactieplichten plichten, Participatieniveau? niveau, IReadOnlyCollection<Guid?> beloofd, DateOnly vandaag)
    {
        foreach (var a in _antwoorden)
        {
            if (Gebrek(a, plichten, niveau, beloofd, vandaag) is { } regel)
            {
                yield return (regel, a.AanbevelingId);
            }
        }

        if (FormeleTekst.Length == 0)
        {
            yield return (ReactieRules.TekstNodig, null);
        }

        if (plichten.GewoneTekst && GewoneTekst.Length == 0)
        {
            yield return (ReactieRules.GewoneTekstNodig, null);
        }
    }

    internal void Aanbieden(Handelende door, DateTime nu)
    {
        ReactieRules.AlleenConcept.Eis(Status == Reactiestatus.Concept);
        Status = Reactiestatus.TerGoedkeuring;
        AangebodenOp = nu;
        OpstellerNaam = door.Naam;
        Teruggeefreden = null;
        EerderAangeboden = Aangeboden;
        Aangeboden = new(FormeleTekst, GewoneTekst, _antwoorden.ConvertAll(a => a.Gegevens()));
    }

    internal void Teruggeven(string? reden)
    {
        ReactieRules.NietTerGoedkeuring.Eis(Status == Reactiestatus.TerGoedkeuring);
        Status = Reactiestatus.Concept;
        Teruggeefreden = reden?.Trim();
        AangebodenOp = null;
    }

    internal void Versturen(Handelende door, DateTime nu, bool tweePersonen)
    {
        if (tweePersonen)
        {
            ReactieRules.NietTerGoedkeuring.Eis(Status == Reactiestatus.TerGoedkeuring);
            ReactieRules.GoedkeurderIsEenAnder.Eis(!SchrijverIds.Contains(door.Id));
        }
        else
        {
            ReactieRules.NietTerGoedkeuring.Eis(Status != Reactiestatus.Verstuurd);
        }

        Status = Reactiestatus.Verstuurd;
        Opslag++;
        GoedkeurderId = door.Id;
        GoedkeurderNaam = door.Naam;
        VerstuurdOp = nu;
    }

    internal Internadvies AdviesVragen(Guid aanId, string aanNaam, string vraag, Handelende door, DateTime nu)
    {
        ReactieRules.VraagEenAnder.Eis(aanId != door.Id);
        ReactieRules.VraagNodig.Eis(!string.IsNullOrWhiteSpace(vraag));
        var advies = Internadvies.Vragen(Id, aanId, aanNaam, vraag, door, nu);
        _internadviezen.Add(advies);
        return advies;
    }

    private static DomainRule? Gebrek(
        Aanbevelingantwoord a, Reactieplichten plichten, Participatieniveau? niveau, IReadOnlyCollection<Guid?> beloofd, DateOnly vandaag) => a.Uitkomst switch
        {
            // An advies without recommendations is answered as a whole, by the two texts.
            null when a.AanbevelingId is not null => ReactieRules.ElkeAanbeveling,
            Reactieuitkomst.Deels or Reactieuitkomst.Niet when a.Motivering is null => ReactieRules.MotiveringNodig,
            Reactieuitkomst.InOnderzoek when !(a.OnderzoekTot > vandaag) => ReactieRules.OnderzoekTotNodig,
            Reactieuitkomst.Doorverwezen when a.DoorverwezenNaar is null => ReactieRules.DoorverwezenNaarNodig,
            Reactieuitkomst.InOnderzoek or Reactieuitkomst.Doorverwezen when niveau >= Participatieniveau.Adviseren && a.Motivering is null => ReactieRules.AfwijkingGemotiveerd,
            Reactieuitkomst.Overgenomen when plichten.ToezeggingBijOvergenomen && !a.HeeftToezegging && !beloofd.Contains(a.AanbevelingId) => ReactieRules.ToezeggingNodig,
            _ when a.HeeftDeelVanToezegging && !a.HeeftToezegging => ReactieRules.ToezeggingNodig,
            _ when a.HeeftToezegging && a.Wanneer <= vandaag => ReactieRules.ToezeggingInDeToekomst,
            _ when a.Wanneer > vandaag.AddYears(Toezegging.JarenMax) || a.OnderzoekTot > vandaag.AddYears(Toezegging.JarenMax) => ReactieRules.DagTeVer,
            _ => null,
        };
}
