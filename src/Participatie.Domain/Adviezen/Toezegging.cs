using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What was promised; stored as text.</summary>
public enum Toezeggingsoort
{
    /// <summary>To do something.</summary>
    Belofte,

    /// <summary>To tell what came out of looking into it.</summary>
    Onderzoek,
}

/// <summary>Where a promise stands; it ends by the raad's word and by nothing else. Stored as text.</summary>
public enum Toezeggingstatus
{
    Open,

    /// <summary>The organisation says that it is done; the raad has still to judge.</summary>
    Gereed,

    Beoordeeld,
}

/// <summary>What the raad says of a promise; stored as text.</summary>
public enum Toezeggingoordeel
{
    Gedaan,
    Deels,
    NietGedaan,
}

/// <summary>A promised day that was moved.</summary>
public sealed record Verzetting(DateOnly Van, DateOnly Naar, string Reden, DateOnly Op);

public static class ToezeggingRules
{
    public static readonly DomainRule NietOpen = new(nameof(NietOpen), "Deze belofte is al beoordeeld.");
    public static readonly DomainRule AlGereed = new(nameof(AlGereed), "U meldde al dat deze belofte klaar is. De raad zegt nu of dat zo is.");
    public static readonly DomainRule TekstNodig = new(nameof(TekstNodig), "Schrijf op hoe het ermee staat.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom het later wordt. Iedereen kan die reden lezen.");
    public static readonly DomainRule LaterDanNu = new(nameof(LaterDanNu), "Kies een andere dag, na vandaag.");
    public static readonly DomainRule BewijsNodig = new(nameof(BewijsNodig), "Laat zien dat het gedaan is: schrijf wat er nu anders is, of geef een link of een bestand.");
    public static readonly DomainRule LinkIsHttps = new(nameof(LinkIsHttps), "Geef een volledige link die begint met https://.");
    public static readonly DomainRule RedenBijOordeel = new(nameof(RedenBijOordeel), "Schrijf op wat er nog mist.");
    public static readonly DomainRule NogNietTeBeoordelen = new(nameof(NogNietTeBeoordelen), "De dag van deze belofte is nog niet voorbij en de organisatie meldde nog niet dat het klaar is.");
}

/// <summary>How it goes with a promise, in the organisation's words.</summary>
public sealed class Voortgangsmelding : Entity
{
    public const int TekstMax = 3000;
    public const int LinkMax = 500;

    private Voortgangsmelding()
    {
    }

    public Guid ToezeggingId { get; private set; }

    public string Tekst { get; private set; } = "";

    /// <summary>Where it can be seen; https only.</summary>
    public string? Bewijslink { get; private set; }

    public bool IsGereedmelding { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    public Guid DoorId { get; private set; }

    internal static Voortgangsmelding Maken(Guid toezeggingId, string tekst, string? bewijslink, bool gereed, Handelende door, DateTime nu) => new()
    {
        ToezeggingId = toezeggingId,
        Tekst = tekst.Trim(),
        Bewijslink = string.IsNullOrWhiteSpace(bewijslink) ? null : bewijslink.Trim(),
        IsGereedmelding = gereed,
        Op = nu,
        DoorId = door.Id,
    };
}

/// <summary>A promise of an organisation: what, who, when. The first day that was promised is never lost.</summary>
public sealed class Toezegging : Entity
{
    public const int WatMax = 500;
    public const int WieMax = 120;

    /// <summary>A promise further away than this is none.</summary>
    public const int JarenMax = 5;

    public const int WoordenMax = 2000;

    private readonly List<Voortgangsmelding> _meldingen = [];

    private Toezegging()
    {
    }

    public Guid AdresseringId { get; private set; }

    public Guid? AanbevelingId { get; private set; }

    public Toezeggingsoort Soort { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>A function or department; public.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Who keeps it in mind; null: the contact of the organisation.</summary>
    public Guid? EigenaarId { get; private set; }

    /// <summary>The day as it is promised now.</summary>
    public DateOnly Wanneer { get; private set; }

    /// <summary>The day that was promised first.</summary>
    public DateOnly OorspronkelijkWanneer { get; private set; }

    public IReadOnlyList<Verzetting> Verzettingen { get; private set; } = [];

    public Toezeggingstatus Status { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime GedaanOp { get; private set; }

    /// <summary>UTC; when the organisation said that it was done.</summary>
    public DateTime? GereedOp { get; private set; }

    public Toezeggingoordeel? Oordeel { get; private set; }

    /// <summary>The raad's words.</summary>
    public string? Oordeelwoorden { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? BeoordeeldOp { get; private set; }

    /// <summary>How the raad was asked to take part in the elaboration.</summary>
    public string? Uitnodiging { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? UitgenodigdOp { get; private set; }

    public IReadOnlyList<Voortgangsmelding> Meldingen => _meldingen;

    public bool IsOpen => Status == Toezeggingstatus.Open;

    /// <summary>A link that a reader can safely be sent to.</summary>
    public static bool IsBewijslink(string link) => Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps && adres.UserInfo.Length == 0;

    internal static Toezegging Doen(Guid adresseringId, Guid? aanbevelingId, Toezeggingsoort soort, string wat, string wie, DateOnly wanneer, Guid? eigenaarId, DateTime nu) => new()
    {
        AdresseringId = adresseringId,
        AanbevelingId = aanbevelingId,
        Soort = soort,
        Wat = wat.Trim(),
        Wie = wie.Trim(),
        Wanneer = wanneer,
        OorspronkelijkWanneer = wanneer,
        EigenaarId = eigenaarId,
        GedaanOp = nu,
    };

    internal void Verzetten(DateOnly naar, string reden, DateOnly vandaag)
    {
        ToezeggingRules.NietOpen.Eis(Status != Toezeggingstatus.Beoordeeld);
        ToezeggingRules.AlGereed.Eis(IsOpen);
        ToezeggingRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        ToezeggingRules.LaterDanNu.Eis(naar > vandaag && naar != Wanneer);
        ReactieRules.DagTeVer.Eis(naar <= vandaag.AddYears(JarenMax));
        Verzettingen = [.. Verzettingen, new(Wanneer, naar, reden.Trim(), vandaag)];
        Wanneer = naar;
    }

    internal void Melden(string tekst, string? bewijslink, bool gereed, Handelende door, DateTime nu)
    {
        ToezeggingRules.NietOpen.Eis(Status != Toezeggingstatus.Beoordeeld);
        (gereed ? ToezeggingRules.BewijsNodig : ToezeggingRules.TekstNodig).Eis(!string.IsNullOrWhiteSpace(tekst));
        ToezeggingRules.LinkIsHttps.Eis(string.IsNullOrWhiteSpace(bewijslink) || IsBewijslink(bewijslink.Trim()));
        _meldingen.Add(Voortgangsmelding.Maken(Id, tekst, bewijslink, gereed, door, nu));
        if (gereed)
        {
            Status = Toezeggingstatus.Gereed;
            GereedOp = nu;
        }
    }

    internal void Uitnodigen(string tekst, DateTime nu)
    {
        ToezeggingRules.NietOpen.Eis(Status != Toezeggingstatus.Beoordeeld);
        ToezeggingRules.TekstNodig.Eis(!string.IsNullOrWhiteSpace(tekst));
        Uitnodiging = tekst.Trim();
        UitgenodigdOp = nu;
    }

    internal void Overdragen(Guid? eigenaarId) => EigenaarId = eigenaarId;

    internal void Beoordelen(Toezeggingoordeel oordeel, string? woorden, DateTime nu)
    {
        ToezeggingRules.NietOpen.Eis(Status != Toezeggingstatus.Beoordeeld);
        ToezeggingRules.NogNietTeBeoordelen.Eis(Status == Toezeggingstatus.Gereed || Wanneer < Termijnen.Amsterdam.DagVan(nu));
        ToezeggingRules.RedenBijOordeel.Eis(oordeel == Toezeggingoordeel.Gedaan || !string.IsNullOrWhiteSpace(woorden));
        Status = Toezeggingstatus.Beoordeeld;
        Oordeel = oordeel;
        Oordeelwoorden = string.IsNullOrWhiteSpace(woorden) ? null : woorden.Trim();
        BeoordeeldOp = nu;
    }
}
