using System.Security.Cryptography;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

public enum Aanwezigheid
{
    ZonderBericht,
    Aanwezig,
    Afgemeld,
}

/// <summary>Where a meeting stands; stored as text.</summary>
public enum Bijeenkomststatus
{
    /// <summary>Planned; nobody has been invited.</summary>
    Gepland,
    Uitgenodigd,
    Afgezegd,
    Afgerond,
}

/// <summary>A point of the agenda; they stand in order.</summary>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Minuten">How long; null: not fixed.</param>
/// <param name="Wie">Who brings it in.</param>
public sealed record Agendapunt(string Onderwerp, int? Minuten, string? Wie);

/// <summary>Somebody who is asked to come: a member, or a guest with an e-mail address.</summary>
/// <param name="Id">Which of the meeting.</param>
/// <param name="RaadslidId">The member; null for a guest.</param>
/// <param name="Naam">As the person is called.</param>
/// <param name="Email">Of a guest; a member's stands with the account.</param>
/// <param name="Aanwezigheid">Came, sent word, or neither.</param>
public sealed record Deelnemer(Guid Id, Guid? RaadslidId, string Naam, string? Email, Aanwezigheid Aanwezigheid);

/// <summary>What the raad decided.</summary>
/// <param name="Nummer">From 1 within the meeting.</param>
/// <param name="Tekst">What was decided.</param>
/// <param name="Voor">Votes for; null where the raad does not vote.</param>
/// <param name="Tegen">Votes against.</param>
/// <param name="Onthouding">Members who did not vote.</param>
public sealed record Raadsbesluit(int Nummer, string Tekst, int? Voor, int? Tegen, int? Onthouding);

/// <summary>A meeting of a raad: when, where, what about, who came, what was decided.</summary>
public sealed class Bijeenkomst : AggregateRoot
{
    public const int TitelMax = 120;
    public const int PlaatsMax = 300;
    public const int PuntMax = 200;
    public const int WieMax = 100;
    public const int PuntenMax = 20;
    public const int MinutenMax = 480;
    public const int BesluitMax = 500;
    public const int BesluitenMax = 20;
    public const int VerslagMax = 20_000;
    public const int RedenMax = 500;
    public const int GastenMax = 20;

    private Bijeenkomst()
    {
    }

    public Guid RaadId { get; private set; }

    public string Titel { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime Begin { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Einde { get; private set; }

    /// <summary>An address, or a link for a meeting online.</summary>
    public string Plaats { get; private set; } = "";

    public Bijeenkomststatus Status { get; private set; }

    public IReadOnlyList<Agendapunt> Agenda { get; private set; } = [];

    public IReadOnlyList<Deelnemer> Deelnemers { get; private set; } = [];

    public IReadOnlyList<Raadsbesluit> Besluiten { get; private set; } = [];

    public string? Verslag { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? RedenAfzegging { get; private set; }

    /// <summary>SEQUENCE of the calendar entry: goes up with every change after the invitation (RFC 5546, 3.2.2.1).</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Unguessable part of the address where guests get the calendar entry: 128 bits in hexadecimal.</summary>
    public string Agendasleutel { get; private set; } = "";

    public static Bijeenkomst Plannen(Guid raadId, Bijeenkomstgegevens gegevens, IEnumerable<(Guid? RaadslidId, string Naam, string? Email)> deelnemers)
    {
        var bijeenkomst = new Bijeenkomst
        {
            RaadId = raadId,
            Agendasleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Deelnemers = [.. deelnemers.Select(d => new Deelnemer(Guid.CreateVersion7(), d.RaadslidId, d.Naam.Trim(), Ingevuld.Leeg(d.Email), Aanwezigheid.ZonderBericht))],
        };
        bijeenkomst.Invullen(gegevens);
        return bijeenkomst;
    }

    /// <summary>From now on every change must be told to who was invited.</summary>
    public void Uitnodigen()
    {
        BijeenkomstRules.KanUitnodigen.Eis(Status == Bijeenkomststatus.Gepland);
        BijeenkomstRules.IemandUitgenodigd.Eis(Deelnemers.Count > 0);
        Status = Bijeenkomststatus.Uitgenodigd;
    }

    /// <summary>Another time, place or agenda.</summary>
    public void Verzetten(Bijeenkomstgegevens gegevens)
    {
        BijeenkomstRules.NogNietGeweest.Eis(Status is Bijeenkomststatus.Gepland or Bijeenkomststatus.Uitgenodigd);
        Invullen(gegevens);
        Volgnummer += Status == Bijeenkomststatus.Uitgenodigd ? 1 : 0;
    }

    public void Afzeggen(string reden)
    {
        BijeenkomstRules.NogNietGeweest.Eis(Status is Bijeenkomststatus.Gepland or Bijeenkomststatus.Uitgenodigd);
        BijeenkomstRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        Volgnummer += Status == Bijeenkomststatus.Uitgenodigd ? 1 : 0;
        Status = Bijeenkomststatus.Afgezegd;
        RedenAfzegging = reden.Trim();
    }

    /// <summary>A member says whether he or she comes.</summary>
    public void LatenWeten(Guid raadslidId, bool komt)
    {
        BijeenkomstRules.NogNietGeweest.Eis(Status is Bijeenkomststatus.Gepland or Bijeenkomststatus.Uitgenodigd);
        BijeenkomstRules.IsUitgenodigd.Eis(Deelnemers.Any(d => d.RaadslidId == raadslidId));
        Deelnemers = [.. Deelnemers.Select(d => d.RaadslidId == raadslidId ? d with { Aanwezigheid = komt ? Aanwezigheid.Aanwezig : Aanwezigheid.Afgemeld } : d)];
    }

    /// <summary>Who came, what was decided, and what was said. Can be done again to correct it.</summary>
    /// <param name="aanwezigheid">By participant; who is not named stays as it was.</param>
    /// <param name="besluiten">In order; the votes only count where the raad decides by majority.</param>
    /// <param name="verslag">The minutes.</param>
    /// <param name="regel">The raad's own.</param>
    /// <param name="nu">UTC.</param>
    public void Afronden(
        IReadOnlyDictionary<Guid, Aanwezigheid> aanwezigheid, IReadOnlyList<Besluitgegevens> besluiten, string? verslag, Vaststelregel regel, DateTime nu)
    {
        BijeenkomstRules.NietAfgezegd.Eis(Status != Bijeenkomststatus.Afgezegd);
        BijeenkomstRules.EerstBijeen.Eis(Begin <= nu);
        var deelnemers = Deelnemers.Select(d => aanwezigheid.TryGetValue(d.Id, out var hoe) ? d with { Aanwezigheid = hoe } : d).ToList();
        var stemmers = deelnemers.Count(d => d.RaadslidId is not null && d.Aanwezigheid == Aanwezigheid.Aanwezig);
        var nummer = 0;
        var besloten = new List<Raadsbesluit>();
        foreach (var besluit in besluiten.Where(b => !string.IsNullOrWhiteSpace(b.Tekst)))
        {
            if (regel == Vaststelregel.MeerderheidAanwezigen)
            {
                BijeenkomstRules.StemmenNodig.Eis(besluit is { Voor: >= 0, Tegen: >= 0, Onthouding: >= 0 });
                BijeenkomstRules.NietMeerStemmenDanLeden.Eis(besluit.Voor + besluit.Tegen + besluit.Onthouding <= stemmers);
                BijeenkomstRules.MeerderheidVoor.Eis(besluit.Voor * 2 > stemmers);
                besloten.Add(new(++nummer, besluit.Tekst!.Trim(), besluit.Voor, besluit.Tegen, besluit.Onthouding));
            }
            else
            {
                besloten.Add(new(++nummer, besluit.Tekst!.Trim(), null, null, null));
            }
        }

        Deelnemers = deelnemers;
        Besluiten = besloten;
        Verslag = Ingevuld.Leeg(verslag);
        Status = Bijeenkomststatus.Afgerond;
    }

    private void Invullen(Bijeenkomstgegevens gegevens)
    {
        BijeenkomstRules.TitelEnPlaatsNodig.Eis(!string.IsNullOrWhiteSpace(gegevens.Titel) && !string.IsNullOrWhiteSpace(gegevens.Plaats));
        BijeenkomstRules.EindeNaBegin.Eis(gegevens.Begin < gegevens.Einde);
        Titel = gegevens.Titel.Trim();
        Begin = gegevens.Begin;
        Einde = gegevens.Einde;
        Plaats = gegevens.Plaats.Trim();
        Agenda = [.. gegevens.Agenda.Where(p => !string.IsNullOrWhiteSpace(p.Onderwerp)).Select(p => p with { Onderwerp = p.Onderwerp.Trim(), Wie = Ingevuld.Leeg(p.Wie) })];
    }
}

/// <summary>What is filled in about a meeting; times in UTC.</summary>
public sealed record Bijeenkomstgegevens(string Titel, DateTime Begin, DateTime Einde, string Plaats, IReadOnlyList<Agendapunt> Agenda);

/// <summary>What is filled in about a decision.</summary>
public sealed record Besluitgegevens(string? Tekst, int? Voor, int? Tegen, int? Onthouding);

public static class BijeenkomstRules
{
    public static readonly DomainRule TitelEnPlaatsNodig = new(nameof(TitelEnPlaatsNodig), "Vul in hoe de bijeenkomst heet en waar zij is.");
    public static readonly DomainRule EindeNaBegin = new(nameof(EindeNaBegin), "Kies een eindtijd na de begintijd.");
    public static readonly DomainRule KanUitnodigen = new(nameof(KanUitnodigen), "De uitnodigingen zijn al verstuurd, of de bijeenkomst gaat niet door.");
    public static readonly DomainRule IemandUitgenodigd = new(nameof(IemandUitgenodigd), "Kies eerst wie u uitnodigt.");
    public static readonly DomainRule NogNietGeweest = new(nameof(NogNietGeweest), "Deze bijeenkomst is geweest of afgezegd. Er verandert niets meer aan.");
    public static readonly DomainRule NietAfgezegd = new(nameof(NietAfgezegd), "Deze bijeenkomst is afgezegd.");
    public static readonly DomainRule EerstBijeen = new(nameof(EerstBijeen), "De bijeenkomst moet nog beginnen. Rond haar daarna af.");
    public static readonly DomainRule IsUitgenodigd = new(nameof(IsUitgenodigd), "U staat niet bij wie is uitgenodigd.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom de bijeenkomst niet doorgaat.");
    public static readonly DomainRule StemmenNodig = new(nameof(StemmenNodig), "Vul bij elk besluit in hoeveel leden voor en tegen waren en hoeveel zich onthielden.");
    public static readonly DomainRule NietMeerStemmenDanLeden = new(nameof(NietMeerStemmenDanLeden), "Er zijn meer stemmen dan leden die er waren. Tel nog eens.");
    public static readonly DomainRule MeerderheidVoor =
        new(nameof(MeerderheidVoor), "Een besluit heeft meer dan de helft van de aanwezige leden nodig. Zet een voorstel dat het niet haalde in het verslag.");
}
