using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>A clock of an advies: what happens to it is written in the timeline of that advies.</summary>
public sealed class Adviesklok : Klokhouder
{
    public required Adressering Adressering { get; init; }

    public override void Herinneren(int ontvangers, Werkkalender kalender, DateTime nu) => Adressering.Herinneren(Termijn, ontvangers, kalender, nu);

    public override void TeLaatNoteren(DateTime nu) => Adressering.TeLaatNoteren(nu);

    public override void VanzelfHervatten(Werkkalender kalender, DateTime nu) => Adressering.TermijnVanzelfHervatten(Termijn, kalender, nu);

    public override void Herberekenen(Werkkalender kalender, DateTime nu) => Adressering.TermijnenHerberekenen(kalender, nu);
}

/// <summary>The clocks of adviezen.</summary>
internal sealed class Adviesklokken(ParticipatieDb db, Links links, TimeProvider clock) : IKlokbron
{
    public IQueryable<Termijn> ZichtbaarVoor(Gebruiker gebruiker)
    {
        var zichtbaar = db.Adresseringen.ZichtbaarVoor(gebruiker).Select(a => (Guid?)a.Id);
        return db.Termijnen.Where(t => zichtbaar.Contains(t.AdresseringId));
    }

    public async Task<IReadOnlyList<Klokhouder>> LadenAsync(IReadOnlyCollection<Guid> termijnIds, CancellationToken cancellationToken)
    {
        var adresseringIds = await db.Termijnen.Where(t => termijnIds.Contains(t.Id) && t.AdresseringId != null).Select(t => t.AdresseringId!.Value).Distinct().ToListAsync(cancellationToken);
        if (adresseringIds.Count == 0)
        {
            return [];
        }

        // Only the clocks that were asked for: of the aggregate no more is needed, and acts only add to its timeline.
        var adresseringen = await db.Adresseringen
            .Include(a => a.Termijnen.Where(t => termijnIds.Contains(t.Id))).ThenInclude(t => t.Herinneringen)
            .Where(a => adresseringIds.Contains(a.Id)).AsSplitQuery().ToListAsync(cancellationToken);
        var adviezen = await AdviezenAsync([.. adresseringen.Select(a => a.AdviesId)], cancellationToken);
        var namen = await NamenAsync([.. adresseringen.SelectMany(a => new[] { a.RaadId, a.OrganisatieId })], cancellationToken);
        var beloften = await BeloftenAsync([.. adresseringen.SelectMany(a => a.Termijnen).Select(t => t.ToezeggingId).OfType<Guid>()], cancellationToken);
        return
        [
            .. adresseringen.SelectMany(a => a.Termijnen.Where(t => termijnIds.Contains(t.Id))
                .Select(t => Houder(a, t, adviezen[a.AdviesId], namen, t.ToezeggingId is { } id ? beloften.GetValueOrDefault(id) : null))),
        ];
    }

    private Adviesklok Houder(Adressering adressering, Termijn termijn, Adviesregel advies, Dictionary<Guid, string> namen, Belofteregel? belofte)
    {
        var eersteId = belofte?.EigenaarId ?? adressering.ContactId;
        var vanRaad = termijn.PartijId == adressering.RaadId;
        return new()
        {
            Adressering = adressering,
            Termijn = termijn,
            Partij = namen[termijn.PartijId],
            RaadId = adressering.RaadId,
            Raad = namen[adressering.RaadId],
            Titel = belofte is null ? advies.Titel : $"{belofte.Wat} (belofte bij {advies.Titel})",
            Pad = links.Adviezen.AdresseringBekijken(adressering.Id),
            EersteId = vanRaad ? null : eersteId,
            Adres = vanRaad || eersteId is not null ? null : adressering.ContactEmail,
            Raadstekst = vanRaad ? null : new(
                advies.Titel, advies.Kenmerk, namen[adressering.RaadId], namen[adressering.OrganisatieId], Amsterdam.DagVan(adressering.VerstuurdOp), termijn, belofte?.Wat,
                advies is { Kenmerk: { } kenmerk, IsOpenbaar: true } ? links.Absoluut(links.Register.AdviesLezen(kenmerk)) : null),
        };
    }

    private async Task<Dictionary<Guid, Adviesregel>> AdviezenAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        return await db.Adviezen.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new Adviesregel(
                a.Id, a.Titel, a.Kenmerk,
                a.Status == Adviesstatus.Verstuurd && (a.Openbaarheid == Openbaarheid.Openbaar || (a.Openbaarheid == Openbaarheid.Embargo && a.EmbargoTot <= vandaag))))
            .ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    private Task<Dictionary<Guid, string>> NamenAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        db.Organisaties.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Naam }).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);

    private async Task<Dictionary<Guid, Belofteregel>> BeloftenAsync(List<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : await db.Toezeggingen.AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new Belofteregel(t.Id, t.Wat, t.EigenaarId)).ToDictionaryAsync(t => t.Id, cancellationToken);

    private sealed record Adviesregel(Guid Id, string Titel, string? Kenmerk, bool IsOpenbaar);

    private sealed record Belofteregel(Guid Id, string Wat, Guid? EigenaarId);
}
