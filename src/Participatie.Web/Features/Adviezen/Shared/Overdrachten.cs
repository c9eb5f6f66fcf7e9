using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>One part as its successor has to know it.</summary>
/// <param name="AdresseringId">Which.</param>
/// <param name="Titel">Of the advies.</param>
/// <param name="Raad">Who asked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Concept">A draft of an answer, and whether it lies with the manager; null when there is none.</param>
/// <param name="Klokken">What the organisation has to do, and by when; the day of a promise stands with the promise.</param>
/// <param name="Beloften">What was promised and has not been judged.</param>
public sealed record Werkstuk(
    Guid AdresseringId, string Titel, string Raad, Adresseringstatus Status, Reactiestatus? Concept, IReadOnlyList<(Termijnsoort Soort, DateOnly Uiterlijk, bool StaatStil)> Klokken,
    IReadOnlyList<(string Wat, string Wie, DateOnly Wanneer, Toezeggingstatus Status, string? Laatste)> Beloften);

internal static class Overdrachten
{
    /// <summary>The open work of one person, or of nobody, in an organisation: parts of which they are the contact, and parts with a promise that they keep.</summary>
    /// <param name="db">The context.</param>
    /// <param name="organisatieId">Which organisation.</param>
    /// <param name="vanId">Whose work; null: what lies with nobody who holds the role.</param>
    /// <param name="alleen">Only this part.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public static async Task<IReadOnlyList<Werkstuk>> WerkAsync(this ParticipatieDb db, Guid organisatieId, Guid? vanId, Guid? alleen, CancellationToken cancellationToken)
    {
        var delen = alleen is { } id ? db.Adresseringen.Where(a => a.Id == id) : db.WerkVan(organisatieId, vanId);
        var rijen = await (
            from a in delen.AsNoTracking()
            join advies in db.Adviezen on a.AdviesId equals advies.Id
            join raad in db.Organisaties on a.RaadId equals raad.Id
            orderby a.VerstuurdOp
            select new
            {
                a.Id,
                advies.Titel,
                Raad = raad.Naam,
                a.Status,
                Concept = a.Reacties.Where(r => r.Ronde == a.Ronde).Select(r => (Reactiestatus?)r.Status).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var ids = rijen.ConvertAll(r => r.Id);
        var klokken = await db.Termijnen.AsNoTracking().Where(t => t.AdresseringId != null && ids.Contains(t.AdresseringId.Value) && t.PartijId == organisatieId && t.GestoptOp == null)
            .Select(t => new { t.AdresseringId, t.Soort, t.Uiterlijk, t.Status }).ToListAsync(cancellationToken);
        var beloften = await db.Toezeggingen.AsNoTracking().Where(t => ids.Contains(t.AdresseringId) && t.Status != Toezeggingstatus.Beoordeeld)
            .Select(t => new { t.AdresseringId, t.Wat, t.Wie, t.Wanneer, t.Status, Laatste = t.Meldingen.OrderByDescending(m => m.Op).Select(m => m.Tekst).FirstOrDefault() }).ToListAsync(cancellationToken);
        return [.. rijen.Select(r => new Werkstuk(
            r.Id, r.Titel, r.Raad, r.Status, r.Concept == Reactiestatus.Verstuurd ? null : r.Concept,
            [.. klokken.Where(k => k.AdresseringId == r.Id && k.Soort != Termijnsoort.Belofte).Select(k => (k.Soort, k.Uiterlijk, k.Status == Termijnstatus.Opgeschort)).Distinct().OrderBy(k => k.Uiterlijk)],
            [.. beloften.Where(b => b.AdresseringId == r.Id).OrderBy(b => b.Wanneer).Select(b => (b.Wat, b.Wie, b.Wanneer, b.Status, b.Laatste))]))];
    }

    /// <summary>The open parts of one person, or those that lie with nobody who holds the role.</summary>
    public static IQueryable<Adressering> WerkVan(this ParticipatieDb db, Guid organisatieId, Guid? vanId)
    {
        var open = db.Adresseringen.Where(a => a.OrganisatieId == organisatieId && a.Status != Adresseringstatus.Afgesloten && a.Status != Adresseringstatus.Ingetrokken);
        if (vanId is { } van)
        {
            return open.Where(a => a.ContactId == van || a.Toezeggingen.Any(t => t.EigenaarId == van && t.Status != Toezeggingstatus.Beoordeeld));
        }

        return open.Where(a => a.ContactId == null || !db.Roltoekenningen.Any(r =>
            r.AccountId == a.ContactId && r.OrganisatieId == organisatieId && r.Rol == Rol.Behandelaar && r.BeeindigdOp == null && db.Users.Any(u => u.Id == r.AccountId && u.IsActief)));
    }

    /// <summary>What is open, by when, what was promised and where it stands, in plain words.</summary>
    public static string Briefing(IReadOnlyList<Werkstuk> werk, string? erbij)
    {
        var tekst = new StringBuilder();
        if (!string.IsNullOrWhiteSpace(erbij))
        {
            tekst.Append(erbij.Trim()).Append("\n\n");
        }

        foreach (var stuk in werk)
        {
            tekst.Append(Datums.Nederlands, $"{stuk.Titel} ({stuk.Raad}). {stuk.Status.Naam()}.\n");
            if (stuk.Concept is { } concept)
            {
                tekst.Append(concept == Reactiestatus.Concept ? "Er is een concept van het antwoord.\n" : "Het antwoord ligt bij de goedkeurder.\n");
            }

            foreach (var (soort, uiterlijk, staatStil) in stuk.Klokken)
            {
                tekst.Append(Datums.Nederlands, $"{soort.Naam()}: uiterlijk {uiterlijk.Kort()}{(staatStil ? ", de klok staat nu stil" : "")}.\n");
            }

            foreach (var (wat, wie, wanneer, status, laatste) in stuk.Beloften)
            {
                tekst.Append(Datums.Nederlands, $"Beloofd: {wat.TrimEnd('.')} ({wie}), uiterlijk {wanneer.Kort()}. {status.Naam()}.{(laatste is null ? "" : $" Laatst verteld: {laatste}")}\n");
            }

            tekst.Append('\n');
        }

        var geheel = tekst.ToString().Trim();
        return geheel.Length <= Overdracht.BriefingMax ? geheel : geheel[..(Overdracht.BriefingMax - 1)] + "…";
    }

    /// <summary>Cut to what an event of the timeline holds; the whole is in the <see cref="Overdracht"/>.</summary>
    public static string Kort(string briefing) => briefing.Length <= Gebeurtenis.ToelichtingMax ? briefing : briefing[..(Gebeurtenis.ToelichtingMax - 1)] + "…";
}
