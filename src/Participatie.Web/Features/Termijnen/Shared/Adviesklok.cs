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
            .Where(a => adresseringIds.Contains(a.Id)).AsSingleQuery().ToListAsync(cancellationToken);
        var kaften = await KaftenAsync(adresseringIds, cancellationToken);
        var beloften = await BeloftenAsync([.. adresseringen.SelectMany(a => a.Termijnen).Select(t => t.ToezeggingId).OfType<Guid>()], cancellationToken);
        return
        [
            .. adresseringen.SelectMany(a => a.Termijnen.Where(t => termijnIds.Contains(t.Id))
                .Select(t => Houder(a, t, kaften[a.Id], t.ToezeggingId is { } id ? beloften.GetValueOrDefault(id) : null))),
        ];
    }

    private Adviesklok Houder(Adressering adressering, Termijn termijn, Kaft kaft, Belofteregel? belofte)
    {
        var eersteId = belofte?.EigenaarId ?? adressering.ContactId;
        var vanRaad = termijn.PartijId == adressering.RaadId;
        return new()
        {
            Adressering = adressering,
            Termijn = termijn,
            Partij = vanRaad ? kaft.Raad : kaft.Organisatie,
            RaadId = adressering.RaadId,
            Raad = kaft.Raad,
            Titel = belofte is null ? kaft.Titel : $"{belofte.Wat} (belofte bij {kaft.Titel})",
            Pad = links.Adviezen.AdresseringBekijken(adressering.Id),
            EersteId = vanRaad ? null : eersteId,
            Adres = vanRaad || eersteId is not null ? null : adressering.ContactEmail,
            Raadstekst = vanRaad ? null : new(
                kaft.Titel, kaft.Kenmerk, kaft.Raad, kaft.Organisatie, Amsterdam.DagVan(adressering.VerstuurdOp), termijn, belofte?.Wat,
                kaft is { Kenmerk: { } kenmerk, IsOpenbaar: true } ? links.Absoluut(links.Register.AdviesLezen(kenmerk)) : null),
        };
    }

    private async Task<Dictionary<Guid, Kaft>> KaftenAsync(List<Guid> adresseringIds, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        return await (
            from deel in db.Adresseringen.AsNoTracking()
            join advies in db.Adviezen on deel.AdviesId equals advies.Id
            join raad in db.Organisaties on deel.RaadId equals raad.Id
            join organisatie in db.Organisaties on deel.OrganisatieId equals organisatie.Id
            where adresseringIds.Contains(deel.Id)
            select new Kaft(
                deel.Id, advies.Titel, advies.Kenmerk, raad.Naam, organisatie.Naam,
                advies.OpenbaarVanaf <= vandaag))
            .ToDictionaryAsync(k => k.Id, cancellationToken);
    }

    private async Task<Dictionary<Guid, Belofteregel>> BeloftenAsync(List<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : await db.Toezeggingen.AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new Belofteregel(t.Id, t.Wat, t.EigenaarId)).ToDictionaryAsync(t => t.Id, cancellationToken);

    private sealed record Kaft(Guid Id, string Titel, string? Kenmerk, string Raad, string Organisatie, bool IsOpenbaar);

    private sealed record Belofteregel(Guid Id, string Wat, Guid? EigenaarId);
}
