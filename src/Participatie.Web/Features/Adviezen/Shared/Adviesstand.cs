using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who looks: the words differ for whoever has to act, and drafts of others are not seen.</summary>
/// <param name="RaadId">The raad for which this person looks; null for others.</param>
/// <param name="OrganisatieIds">The answering organisations for which this person looks.</param>
public sealed record Kijker(Guid? RaadId, IReadOnlyList<Guid> OrganisatieIds)
{
    /// <summary>Everybody.</summary>
    public static Kijker Publiek { get; } = new(null, []);

    public bool IsPubliek => RaadId is null && OrganisatieIds.Count == 0;
}

/// <summary>The clock that asks something now.</summary>
public sealed record Klokstand(Guid TermijnId, Termijnsoort Soort, Guid PartijId, DateOnly Uiterlijk, DateOnly Oorspronkelijk, Opschorting? Stil)
{
    public bool IsTeLaat(DateOnly vandaag) => Stil is null && vandaag > Uiterlijk;
}

/// <summary>One organisation in an advies: what it answered, and what is asked of whom.</summary>
/// <param name="AdresseringId">Its part.</param>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Status">What is asked of whom.</param>
/// <param name="Bevestigd">Receipt was confirmed.</param>
/// <param name="Klok">The open clock with the earliest date; null when nothing is asked.</param>
/// <param name="Antwoorden">What was answered last, per recommendation.</param>
/// <param name="Beloften">How many promises it made.</param>
/// <param name="Gedaan">How many of these were kept, by the raad's word.</param>
public sealed record Partijstand(
    Guid AdresseringId, Guid OrganisatieId, string Naam, Adresseringstatus Status, bool Bevestigd, Klokstand? Klok, IReadOnlyDictionary<Guid, Reactieuitkomst> Antwoorden, int Beloften, int Gedaan)
{
    /// <summary>It answered at least once.</summary>
    public bool IsBeantwoord { get; init; }

    /// <summary>It owes something and the date has passed.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Klok is not null && Klok.PartijId == OrganisatieId && Klok.IsTeLaat(vandaag);

    /// <summary>The state in a word with a shape, and in a sentence.</summary>
    public Toestand Toestand(Kijker kijker, DateOnly vandaag, Werkkalender kalender)
    {
        var voorRaad = kijker.RaadId is not null;
        var uiterlijk = Klok is null ? "" : $"Uiterlijk {Klok.Uiterlijk.Dag(vandaag)}";
        var over = Klok is null ? "" : Klok.Uiterlijk.Over(vandaag, kalender);
        var beloften = Beloften == 0 ? "" : $"{Gedaan} van {Beloften.Getal("belofte", "beloften")} gedaan.";
        return (Status, Klok) switch
        {
            (Adresseringstatus.Afgesloten, _) => new(Statustoon.Gewoon, "taken", "Afgesloten", $"De raad vindt het voldoende. {beloften}".Trim()),
            (Adresseringstatus.Ingetrokken, _) => new(Statustoon.Gewoon, "refused", "Ingetrokken", "De raad nam het advies terug."),
            (_, { Stil: { } stil }) => new(Statustoon.Gewoon, "open", "Klok staat stil", $"Sinds {stil.Van.Dag(vandaag)}. Reden: {Zin(stil.Reden)}"),
            (Adresseringstatus.Gevraagd or Adresseringstatus.Heropend, { Soort: Termijnsoort.Ontvangst }) when IsTeLaat(vandaag) =>
                new(Statustoon.TeLaat, "late", "Te laat", $"Ontvangst niet bevestigd. {uiterlijk}, {over}."),
            (Adresseringstatus.Gevraagd or Adresseringstatus.Heropend, { }) when IsTeLaat(vandaag) => new(Statustoon.TeLaat, "late", "Te laat", $"{uiterlijk}, {over}."),
            (Adresseringstatus.Heropend, _) => new(Statustoon.Gewoon, "open", "Opnieuw gevraagd", $"De raad vond het niet voldoende. {uiterlijk}."),
            (Adresseringstatus.Gevraagd, { Soort: Termijnsoort.Ontvangst }) => new(Statustoon.Gewoon, "open", "Verstuurd", $"Ontvangst nog niet bevestigd. {uiterlijk}."),
            (Adresseringstatus.Gevraagd, _) => new(Statustoon.Gewoon, "open", "Nog geen antwoord", $"{uiterlijk}, {over}."),
            (Adresseringstatus.Beantwoord or Adresseringstatus.WachtOpEindoordeel, _) when voorRaad =>
                new(Statustoon.Vraagt, "ask", "Wacht op uw oordeel", $"{uiterlijk}, {over}."),
            (Adresseringstatus.Beantwoord, _) => new(Statustoon.Gewoon, "busy", "Beantwoord", $"De raad beoordeelt het antwoord. {uiterlijk}."),
            (Adresseringstatus.WachtOpEindoordeel, _) => new(Statustoon.Gewoon, "busy", "Wacht op de raad", $"{beloften} De raad geeft het laatste oordeel."),
            (_, { Soort: Termijnsoort.Belofte or Termijnsoort.Voortgang }) when IsTeLaat(vandaag) =>
                new(Statustoon.TeLaat, "late", Klok.Soort == Termijnsoort.Belofte ? "Belofte te laat" : "Voortgang te laat", $"{uiterlijk}, {over}. {beloften}"),
            (_, { Soort: Termijnsoort.OordeelBelofte }) when voorRaad => new(Statustoon.Vraagt, "ask", "Wacht op uw oordeel", $"Over een belofte. {beloften}"),
            _ => new(Statustoon.Gewoon, "busy", "Bezig met beloften", $"Antwoord voldoende. {beloften}"),
        };
    }

    /// <summary>Late first, then what waits for whoever looks, then by date.</summary>
    public (int Rang, DateOnly Dag, string Naam) Volgorde(Kijker kijker, DateOnly vandaag)
    {
        var vraagtRaad = kijker.RaadId is { } raad && Klok?.PartijId == raad;
        var rang = IsTeLaat(vandaag) ? 0 : vraagtRaad ? 1 : Status is Adresseringstatus.Afgesloten or Adresseringstatus.Ingetrokken ? 4 : Klok is null ? 3 : 2;
        return (rang, Klok?.Uiterlijk ?? DateOnly.MaxValue, Naam);
    }

    private static string Zin(string tekst) => tekst.EndsWith('.') ? tekst : tekst + ".";
}

/// <summary>A state as a badge and a sentence.</summary>
public sealed record Toestand(Statustoon Toon, string Vorm, string Woord, string Zin);

/// <param name="Id">The recommendation.</param>
/// <param name="Nummer">From 1.</param>
/// <param name="Kop">Its heading.</param>
/// <param name="Tekst">Its text.</param>
public sealed record Aanbevelingregel(Guid Id, int Nummer, string Kop, string Tekst);

/// <summary>A line of the timeline, with everybody who did the same on the same day.</summary>
public sealed record Tijdlijnregel(DateOnly Dag, string Zin, string? Toelichting, Tijdlijntoon Toon);

public enum Tijdlijntoon
{
    Gedaan,
    Nu,
    Later,
    Laat,
}

/// <summary>
/// An advies as it stands: the text that was laid down, every organisation with its answers and its clock, and the timeline. One loader for the raad, the organisations and the register, in a fixed number of
/// statements; what each may see of it is decided here.
/// </summary>
public sealed record Adviesstand(
    Guid Id, string? Kenmerk, string Titel, Guid RaadId, string Raad, Adviessoort Soort, Adviesstatus Status, Openbaarheid Openbaarheid, DateOnly? EmbargoTot, Participatieniveau? Niveau, Guid? VerzoekId,
    DateTime BegonnenOp, DateTime? VastgesteldOp, DateTime? VerstuurdOp, int Versie, string? Vingerafdruk, Adviesinhoud Inhoud, IReadOnlyList<Adviesthema> Themas,
    IReadOnlyList<Aanbevelingregel> Aanbevelingen, IReadOnlyList<Partijstand> Partijen, IReadOnlyList<Tijdlijnregel> Tijdlijn)
{
    /// <summary>The first day on which everybody may read it; null: never, or not yet sent.</summary>
    public DateOnly? OpenbaarVanaf { get; init; }

    /// <summary>Whether the raad is one of young people or of parents; null for a raad that nobody described yet.</summary>
    public Doelgroep? Raadsgroep { get; init; }

    /// <summary>How many answered at least once.</summary>
    public int Beantwoord => Partijen.Count(p => p.IsBeantwoord);

    public int Beloften => Partijen.Sum(p => p.Beloften);

    public int Gedaan => Partijen.Sum(p => p.Gedaan);

    /// <summary>“Vijf van de zes organisaties gaven antwoord. Rijswijk wacht op uw oordeel. Westland is ruim 6 weken te laat.”</summary>
    public string Samenvatting(Kijker kijker, DateOnly vandaag, Werkkalender kalender)
    {
        if (Status == Adviesstatus.Ingetrokken)
        {
            return "De raad nam dit advies terug.";
        }

        var zinnen = new List<string>
        {
            (Beantwoord, Partijen.Count) switch
            {
                (0, 1) => $"{Partijen[0].Naam} gaf nog geen antwoord.",
                (0, _) => "Nog geen organisatie gaf antwoord.",
                (1, 1) => $"{Partijen[0].Naam} gaf antwoord.",
                var (n, m) when n == m => $"Alle {m.InWoorden()} organisaties gaven antwoord.",
                (1, var m) => $"Eén van de {m.InWoorden()} organisaties gaf antwoord.",
                var (n, m) => $"{n.InWoorden().Hoofdletter()} van de {m.InWoorden()} organisaties gaven antwoord.",
            },
        };
        var wacht = Partijen.Where(p => kijker.RaadId is { } raad && p.Klok?.PartijId == raad && p.Klok.Soort != Termijnsoort.OordeelBelofte).Select(p => p.Naam).ToList();
        if (wacht.Count > 0)
        {
            zinnen.Add(wacht.Count <= 3 ? $"{wacht.Opsomming()} {(wacht.Count == 1 ? "wacht" : "wachten")} op uw oordeel." : $"{wacht.Count.InWoorden().Hoofdletter()} wachten op uw oordeel.");
        }

        var laat = Partijen.Where(p => p.IsTeLaat(vandaag)).ToList();
        if (laat.Count > 0)
        {
            zinnen.Add(laat switch
            {
                [var een] => $"{een.Naam} is {een.Klok!.Uiterlijk.Over(vandaag, kalender)}.",
                { Count: <= 3 } => $"{laat.ConvertAll(p => p.Naam).Opsomming()} zijn te laat.",
                _ => $"{laat.Count.InWoorden().Hoofdletter()} zijn te laat.",
            });
        }
        else if (Partijen.All(p => p.Status == Adresseringstatus.Afgesloten))
        {
            zinnen.Add("Alles is afgesloten.");
        }

        return string.Join(' ', zinnen);
    }

    /// <param name="db">The database.</param>
    /// <param name="adviezen">What may be seen at all, narrowed to one.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    /// <param name="kalender">Which days are working days.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <exception cref="NietGevondenException">There is none.</exception>
    public static async Task<Adviesstand> LadenAsync(
        ParticipatieDb db, IQueryable<Advies> adviezen, Func<Guid, Kijker> kijker, DateOnly vandaag, Werkkalender kalender, CancellationToken cancellationToken)
    {
        var kop = await adviezen.AsNoTracking().Join(db.Adviesversies, a => new { AdviesId = a.Id, Nummer = a.HuidigeVersie }, v => new { v.AdviesId, v.Nummer }, (a, v) => new
        {
            Advies = a,
            a.Themas,
            Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
            Doelgroep = db.Raden.Where(r => r.OrganisatieId == a.RaadId).Select(r => (Doelgroep?)r.Doelgroep).FirstOrDefault(),
            Versie = v,
        }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        var advies = kop.Advies;
        var wie = kijker(advies.RaadId);
        var aanbevelingen = advies.Status == Adviesstatus.Concept
            ? []
            : kop.Versie.Inhoud.Aanbevelingen.Select((a, i) => new Aanbevelingregel(a.Id, i + 1, a.Kop.Trim(), a.Tekst.Trim())).ToList();
        var partijen = (await PartijenAsync(db, [advies.Id], cancellationToken))[advies.Id].ToList();
        var tijdlijn = await TijdlijnAsync(db, advies.Id, kop.Raad, wie, partijen, vandaag, kalender, cancellationToken);
        return new(
            advies.Id, advies.Kenmerk, advies.Titel, advies.RaadId, kop.Raad, advies.Soort, advies.Status, advies.Openbaarheid, advies.EmbargoTot, advies.Niveau, advies.VerzoekId, advies.BegonnenOp, advies.VastgesteldOp,
            advies.VerstuurdOp, advies.HuidigeVersie, advies.Vingerafdruk, kop.Versie.Inhoud, [.. kop.Themas.Select(t => t.Thema).Order()], aanbevelingen,
            [.. partijen.OrderBy(p => p.Volgorde(wie, vandaag))], tijdlijn)
        {
            OpenbaarVanaf = advies.OpenbaarVanaf,
            Raadsgroep = kop.Doelgroep,
        };
    }

    /// <summary>The organisations of some adviezen, in three statements.</summary>
    internal static async Task<ILookup<Guid, Partijstand>> PartijenAsync(ParticipatieDb db, IReadOnlyList<Guid> adviesIds, CancellationToken cancellationToken)
    {
        var delen = await db.Adresseringen.AsNoTracking().Where(a => adviesIds.Contains(a.AdviesId))
            .Join(db.Organisaties, a => a.OrganisatieId, o => o.Id, (a, o) => new
            {
                a.Id,
                a.AdviesId,
                a.OrganisatieId,
                o.Naam,
                a.Status,
                a.BevestigdOp,
                a.BeantwoordOp,
                Beloften = a.Toezeggingen.Select(t => t.Oordeel).ToList(),
            }).ToListAsync(cancellationToken);
        var ids = delen.ConvertAll(d => d.Id);
        var klokken = await db.Termijnen.AsNoTracking()
            .Where(t => t.AdresseringId != null && ids.Contains(t.AdresseringId.Value) && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort))
            .Select(t => new { t.AdresseringId, t.Id, t.Soort, t.PartijId, t.Uiterlijk, t.Oorspronkelijk, t.Status, t.Opschortingen }).ToListAsync(cancellationToken);
        var antwoorden = await db.Reacties.AsNoTracking().Where(r => ids.Contains(r.AdresseringId) && r.Status == Reactiestatus.Verstuurd)
            .SelectMany(r => r.Antwoorden, (r, a) => new { r.AdresseringId, r.Ronde, a.AanbevelingId, a.Uitkomst }).ToListAsync(cancellationToken);
        var klokkenVan = klokken.ToLookup(k => k.AdresseringId);
        var antwoordenVan = antwoorden.ToLookup(a => a.AdresseringId);
        return delen.ToLookup(deel => deel.AdviesId, deel =>
        {
            var klok = Voorop(deel.Status, klokkenVan[deel.Id], k => k.Soort, k => k.Uiterlijk);
            var laatste = antwoordenVan[deel.Id].GroupBy(a => a.Ronde).MaxBy(g => g.Key);
            return new Partijstand(
                deel.Id, deel.OrganisatieId, deel.Naam, deel.Status, deel.BevestigdOp is not null,
                klok is null ? null : new(klok.Id, klok.Soort, klok.PartijId, klok.Uiterlijk, klok.Oorspronkelijk, klok.Status == Termijnstatus.Opgeschort ? klok.Opschortingen[^1] : null),
                laatste?.Where(a => a.AanbevelingId is not null && a.Uitkomst is not null).ToDictionary(a => a.AanbevelingId!.Value, a => a.Uitkomst!.Value) ?? [],
                deel.Beloften.Count, deel.Beloften.Count(b => b == Toezeggingoordeel.Gedaan))
            {
                IsBeantwoord = deel.BeantwoordOp is not null,
            };
        });
    }

    /// <summary>The clock that says how a part stands: while an answer or a judgement of it is owed, that one; promises come after.</summary>
    public static T? Voorop<T>(Adresseringstatus status, IEnumerable<T> klokken, Func<T, Termijnsoort> soort, Func<T, DateOnly> uiterlijk)
        where T : class => klokken.OrderBy(k => Rang(status, soort(k))).ThenBy(uiterlijk).FirstOrDefault();

    private static int Rang(Adresseringstatus status, Termijnsoort soort) => (status, soort) switch
    {
        (Adresseringstatus.Gevraagd or Adresseringstatus.Heropend, Termijnsoort.Reactie or Termijnsoort.Ontvangst) => 0,
        (Adresseringstatus.Beantwoord, Termijnsoort.OordeelBesluit) => 0,
        (Adresseringstatus.WachtOpEindoordeel, Termijnsoort.OordeelUitwerking) => 0,
        _ => 1,
    };

    private static async Task<List<Tijdlijnregel>> TijdlijnAsync(
        ParticipatieDb db, Guid adviesId, string raad, Kijker kijker, List<Partijstand> partijen, DateOnly vandaag, Werkkalender kalender, CancellationToken cancellationToken)
    {
        var eigen = partijen.Where(p => kijker.OrganisatieIds.Contains(p.OrganisatieId)).Select(p => (Guid?)p.AdresseringId).ToList();
        var isRaad = kijker.RaadId is not null;
        var gebeurtenissen = await db.Adviesgebeurtenissen.AsNoTracking()
            .Where(g => g.AdviesId == adviesId
                && (g.Zicht == Zicht.Openbaar
                    || (g.Zicht == Zicht.Raad && isRaad)
                    || (g.Zicht == Zicht.Partijen && (isRaad || eigen.Contains(g.AdresseringId)))
                    || (g.Zicht == Zicht.Organisatie && eigen.Contains(g.AdresseringId))))
            .ToListAsync(cancellationToken);
        return Tijdlijnmaker.Maken(gebeurtenissen, raad, partijen, kijker, vandaag, kalender);
    }
}
