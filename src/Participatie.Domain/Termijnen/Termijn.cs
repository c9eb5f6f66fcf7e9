using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

/// <summary>Where a term stands; stored as text. Late is no state: it follows from the date.</summary>
public enum Termijnstatus
{
    Loopt,
    Opgeschort,

    /// <summary>What was asked was done.</summary>
    Voldaan,

    /// <summary>No longer asked.</summary>
    Vervallen,
}

/// <summary>A reminder that went out; a rung goes out once for one date.</summary>
public sealed class Herinnering : Entity
{
    private Herinnering()
    {
    }

    public Guid TermijnId { get; private set; }

    public Laddertrede Trede { get; private set; }

    /// <summary>The date that it was about; a date that moves begins the ladder anew.</summary>
    public DateOnly VoorDatum { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    /// <summary>To how many people; 0 when nobody held the role.</summary>
    public int Ontvangers { get; private set; }

    internal static Herinnering Maken(Termijn termijn, Laddertrede trede, DateTime op, int ontvangers) =>
        new() { TermijnId = termijn.Id, Trede = trede, VoorDatum = termijn.Uiterlijk, Op = op, Ontvangers = ontvangers };
}

/// <summary>
/// A clock: one thing that one organisation has to do by a date. It keeps the rules under which it began, its first date, and every pause and extension with its reason. It stops with the act itself.
/// </summary>
public sealed class Termijn : Entity
{
    private readonly List<Herinnering> _herinneringen = [];

    private Termijn()
    {
    }

    public Termijnsoort Soort { get; private set; }

    /// <summary>The organisation that has to act.</summary>
    public Guid PartijId { get; private set; }

    public Guid? AdresseringId { get; private set; }

    public Guid? ToezeggingId { get; private set; }

    public Guid? VerzoekId { get; private set; }

    /// <summary>The day of receipt in Amsterdam; it does not count.</summary>
    public DateOnly Begin { get; private set; }

    public Termijnregels Regels { get; private set; } = null!;

    public IReadOnlyList<Opschorting> Opschortingen { get; private set; } = [];

    public IReadOnlyList<Verlenging> Verlengingen { get; private set; } = [];

    /// <summary>The last day without pauses and extensions; it never changes.</summary>
    public DateOnly Oorspronkelijk { get; private set; }

    /// <summary>The last day as it stands now; while the clock stands still, as it stood when it stopped.</summary>
    public DateOnly Uiterlijk { get; private set; }

    public Termijnstatus Status { get; private set; }

    /// <summary>When it was met or lapsed (UTC).</summary>
    public DateTime? GestoptOp { get; private set; }

    /// <summary>The first day on which it was late, once that was noted; it stays when the answer comes after all.</summary>
    public DateOnly? TeLaatSinds { get; private set; }

    /// <summary>The next reminder; null while the clock stands still and after the last.</summary>
    public Laddertrede? VolgendeTrede { get; private set; }

    public DateOnly? VolgendeTredeOp { get; private set; }

    public IReadOnlyList<Herinnering> Herinneringen => _herinneringen;

    public bool IsOpen => Status is Termijnstatus.Loopt or Termijnstatus.Opgeschort;

    /// <summary>The last day by which the own organisation wants to be done; null when it has none.</summary>
    public DateOnly? Intern(Werkkalender kalender) =>
        Regels.InternWerkdagen == 0 ? null : Termijnberekening.WerkdagenEerder(Uiterlijk, Regels.InternWerkdagen, kalender) is var dag && dag > Begin ? dag : null;

    public bool IsTeLaat(DateOnly vandaag) => Status == Termijnstatus.Loopt && vandaag > Uiterlijk;

    /// <summary>Calendar days that the clock has stood still.</summary>
    public int Stilgestaan(DateOnly totEnMet) => Opschortingen.Sum(o => o.Dagen(totEnMet));

    /// <summary>The last day on which the clock may stand still; null when it does not.</summary>
    public DateOnly? StilTotEnMet => Opschortingen is [.., { Hervat: null } pauze]
        ? pauze.Van.AddDays(Regels.OpschortenDagen - Opschortingen.Where(o => o.Hervat is not null).Sum(o => o.Dagen(o.Van)) - 1)
        : null;

    /// <param name="soort">What for.</param>
    /// <param name="partijId">Who has to act.</param>
    /// <param name="begin">The day of receipt.</param>
    /// <param name="regels">The rules of this moment; kept.</param>
    /// <param name="kalender">Which days are working days.</param>
    /// <param name="adresseringId">Whose answer it is about.</param>
    /// <param name="toezeggingId">Which promise.</param>
    /// <param name="verzoekId">Which participatieverzoek.</param>
    public static Termijn Starten(
        Termijnsoort soort, Guid partijId, DateOnly begin, Termijnregels regels, Werkkalender kalender, Guid? adresseringId = null, Guid? toezeggingId = null, Guid? verzoekId = null)
    {
        var einde = Termijnberekening.Later(begin, regels.Duur, kalender);
        var termijn = new Termijn
        {
            Soort = soort,
            PartijId = partijId,
            AdresseringId = adresseringId,
            ToezeggingId = toezeggingId,
            VerzoekId = verzoekId,
            Begin = begin,
            Regels = regels,
            Oorspronkelijk = einde,
            Uiterlijk = einde,
        };
        termijn.Plannen(begin, kalender);
        return termijn;
    }

    /// <summary>True when a pause from today on is allowed.</summary>
    public bool KanStilstaanVanaf(DateOnly vandaag) => Status == Termijnstatus.Loopt && vandaag > Begin && vandaag <= Uiterlijk
        && Opschortingen.All(o => vandaag >= o.Hervat) && Stilgestaan(vandaag) < Regels.OpschortenDagen;

    /// <summary>The clock stands still from a day on.</summary>
    /// <param name="van">The first day that does not count: after receipt, not in the future, in no earlier pause.</param>
    /// <param name="categorie">Why, in kinds.</param>
    /// <param name="reden">Why, in words that everybody may read.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    public void Opschorten(DateOnly van, Opschortingscategorie categorie, string reden, DateOnly vandaag)
    {
        TermijnRules.LooptNiet.Eis(IsOpen);
        TermijnRules.StaatAlStil.Eis(Status == Termijnstatus.Loopt);
        TermijnRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        TermijnRules.PauzeNaOntvangst.Eis(van > Begin);
        TermijnRules.PauzeNietInDeToekomst.Eis(van <= vandaag);
        TermijnRules.PauzeOverlapt.Eis(Opschortingen.All(o => van >= o.Hervat));
        TermijnRules.PauzeBinnenTermijn.Eis(van <= Uiterlijk && vandaag <= Uiterlijk);
        TermijnRules.PauzesOp.Eis(Stilgestaan(vandaag) + (vandaag.DayNumber - van.DayNumber) < Regels.OpschortenDagen);
        Opschortingen = [.. Opschortingen, new(van, Hervat: null, categorie, reden.Trim())];
        Status = Termijnstatus.Opgeschort;
        (VolgendeTrede, VolgendeTredeOp) = (null, null);
    }

    /// <summary>The clock runs again.</summary>
    /// <param name="op">The first day that counts again; not in the future, and no later than the longest pause that is allowed.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    /// <param name="kalender">Which days are working days.</param>
    public void Hervatten(DateOnly op, DateOnly vandaag, Werkkalender kalender)
    {
        TermijnRules.LooptNiet.Eis(IsOpen);
        TermijnRules.StaatNietStil.Eis(Status == Termijnstatus.Opgeschort);
        TermijnRules.PauzeNietInDeToekomst.Eis(op <= vandaag);
        var pauze = Opschortingen[^1];
        TermijnRules.HervattenNaBegin.Eis(op > pauze.Van);
        var uiterst = StilTotEnMet!.Value.AddDays(1);
        Opschortingen = [.. Opschortingen.SkipLast(1), pauze with { Hervat = op < uiterst ? op : uiterst }];
        Status = Termijnstatus.Loopt;
        Herberekenen(vandaag, kalender);
    }

    /// <summary>The date becomes later.</summary>
    /// <exception cref="DomainRuleException">After the date, too often, or too long.</exception>
    public void Verlengen(Termijnduur duur, string reden, DateOnly vandaag, Werkkalender kalender)
    {
        TermijnRules.LooptNiet.Eis(IsOpen);
        TermijnRules.StaatAlStil.Eis(Status == Termijnstatus.Loopt);
        TermijnRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        TermijnRules.DuurNodig.Eis(duur.Aantal > 0);
        TermijnRules.VerlengenVoorDeDatum.Eis(vandaag <= Uiterlijk);
        TermijnRules.VerlengenTeVaak.Eis(Verlengingen.Count < Regels.VerlengenKeer);
        TermijnRules.VerlengenTeLang.Eis(duur.Aantal <= Termijnregels.DagenMax);
        var erbij = Verlengingen.Append(new Verlenging(duur, reden.Trim(), vandaag)).ToList();
        TermijnRules.VerlengenTeLang.Eis(erbij.Aggregate(Uiterlijk, (dag, v) => Kaal(dag, v.Duur)).DayNumber - Uiterlijk.DayNumber <= Regels.VerlengenDagen);
        Verlengingen = erbij;
        Herberekenen(vandaag, kalender);
    }

    /// <summary>What was asked has been done.</summary>
    public void Voldoen(DateTime nu) => Stoppen(Termijnstatus.Voldaan, nu);

    /// <summary>It is no longer asked.</summary>
    public void Vervallen(DateTime nu) => Stoppen(Termijnstatus.Vervallen, nu);

    /// <summary>Another organisation has to act from now on; the date stays.</summary>
    public void Overdragen(Guid partijId) => PartijId = partijId;

    /// <summary>Works the date out anew: after a pause, an extension, or a day newly equated by decree.</summary>
    /// <returns>True when the date became another.</returns>
    public bool Herberekenen(DateOnly vandaag, Werkkalender kalender)
    {
        var eerder = Uiterlijk;
        Uiterlijk = Termijnberekening.Einddatum(Begin, Regels.Duur, Opschortingen, Verlengingen, kalender);
        Plannen(vandaag, kalender);
        return Uiterlijk != eerder;
    }

    /// <summary>Notes that it has become late, on the day that became true and not on the day it is noticed.</summary>
    /// <returns>True the first time for this date.</returns>
    public bool TeLaatNoteren(DateOnly vandaag)
    {
        if (!IsTeLaat(vandaag) || TeLaatSinds is not null)
        {
            return false;
        }

        TeLaatSinds = Uiterlijk.AddDays(1);
        return true;
    }

    /// <summary>Notes that the rung that is due was sent, and plans the next.</summary>
    public Herinnering Herinneren(int ontvangers, DateTime nu, DateOnly vandaag, Werkkalender kalender)
    {
        var trede = VolgendeTrede ?? throw new InvalidOperationException("No rung is due.");
        var herinnering = Herinnering.Maken(this, trede, nu, ontvangers);
        _herinneringen.Add(herinnering);
        Plannen(vandaag, kalender);
        return herinnering;
    }

    /// <summary>Lays down the next rung, which may have passed over one whose time is gone.</summary>
    /// <param name="vandaag">Today in Amsterdam.</param>
    /// <param name="kalender">Which days are working days.</param>
    public void Plannen(DateOnly vandaag, Werkkalender kalender)
    {
        var volgende = Status == Termijnstatus.Loopt ? Volgende(Uiterlijk, Gehad(Uiterlijk), vandaag, kalender) : null;
        (VolgendeTrede, VolgendeTredeOp) = (volgende?.Trede, volgende?.Dag);
    }

    /// <summary>
    /// The rungs that will go out when nobody does anything, each on the day it goes: the same walk that the job makes day after day. A clock that stands still is taken to run again when it may stand still
    /// no longer.
    /// </summary>
    /// <param name="vandaag">Today in Amsterdam; a rung that is overdue goes on the first working day from here.</param>
    /// <param name="kalender">Which days are working days.</param>
    public IReadOnlyList<Geplandetrede> Vooruitzien(DateOnly vandaag, Werkkalender kalender)
    {
        if (!IsOpen)
        {
            return [];
        }

        var (uiterlijk, dag) = (Uiterlijk, vandaag);
        if (StilTotEnMet is { } stil)
        {
            dag = stil >= vandaag ? stil.AddDays(1) : vandaag;
            uiterlijk = Termijnberekening.Einddatum(
                Begin, Regels.Duur, [.. Opschortingen.SkipLast(1), Opschortingen[^1] with { Hervat = stil.AddDays(1) }], Verlengingen, kalender);
        }

        var gehad = Gehad(uiterlijk);
        var planning = new List<Geplandetrede>();
        for (dag = kalender.EersteWerkdagVanaf(dag); Volgende(uiterlijk, gehad, dag, kalender) is { } volgende;)
        {
            if (volgende.Dag > dag)
            {
                // Planned anew on its own day, as the job does: a warning may have become pointless by then.
                dag = kalender.EersteWerkdagVanaf(volgende.Dag);
                continue;
            }

            planning.Add(volgende with { Dag = dag });
            gehad = new([.. gehad.Treden, volgende.Trede], dag, BereikteNiemand: false);
        }

        return planning;
    }

    private Geplandetrede? Volgende(DateOnly uiterlijk, Beklommen gehad, DateOnly vandaag, Werkkalender kalender) =>
        Herinneringsladder.Volgende(Regels.Ladder, Begin, uiterlijk, gehad.Treden, gehad.Laatst, gehad.BereikteNiemand, vandaag, kalender);

    private Beklommen Gehad(DateOnly uiterlijk)
    {
        var laatste = _herinneringen.MaxBy(h => h.Op);
        return new(
            [.. _herinneringen.Where(h => h.VoorDatum == uiterlijk).Select(h => h.Trede)],
            laatste is null ? null : Amsterdam.DagVan(laatste.Op),
            laatste is { Ontvangers: 0 } && laatste.VoorDatum == uiterlijk);
    }

    private void Stoppen(Termijnstatus status, DateTime nu)
    {
        if (!IsOpen)
        {
            return;
        }

        Status = status;
        GestoptOp = nu;
        (VolgendeTrede, VolgendeTredeOp) = (null, null);
    }

    private static DateOnly Kaal(DateOnly dag, Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Werkdagen => dag.AddDays((duur.Aantal * 7 / 5) + 1),
        Termijneenheid.Dagen => dag.AddDays(duur.Aantal),
        Termijneenheid.Weken => dag.AddDays(7 * duur.Aantal),
        _ => dag.AddMonths(duur.Aantal),
    };

    /// <summary>How far the ladder was climbed.</summary>
    private sealed record Beklommen(IReadOnlyList<Laddertrede> Treden, DateOnly? Laatst, bool BereikteNiemand);
}
