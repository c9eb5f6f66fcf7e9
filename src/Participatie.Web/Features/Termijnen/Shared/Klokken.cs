using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Clocks with what they belong to, from all areas.</summary>
public sealed class Klokken(ParticipatieDb db, IEnumerable<IKlokbron> bronnen, Links links)
{
    /// <summary>Tracked for writing, in the order of their keys.</summary>
    public async Task<IReadOnlyList<Klokhouder>> LadenAsync(IReadOnlyCollection<Guid> termijnIds, CancellationToken cancellationToken)
    {
        var houders = new List<Klokhouder>();
        foreach (var bron in bronnen)
        {
            houders.AddRange(await bron.LadenAsync(termijnIds, cancellationToken));
        }

        var rest = termijnIds.Except(houders.Select(h => h.Termijn.Id)).ToList();
        if (rest.Count > 0)
        {
            houders.AddRange(await LosAsync(rest, cancellationToken));
        }

        return [.. houders.OrderBy(h => h.Termijn.Id)];
    }

    /// <summary>The clock, for who may see it; else 404.</summary>
    public async Task<Klokhouder> ZichtbaarAsync(Guid termijnId, Gebruiker gebruiker, CancellationToken cancellationToken)
    {
        var eigen = gebruiker.Rollen.Select(r => r.OrganisatieId).Distinct().ToList();
        var zichtbaar = bronnen.Select(b => b.ZichtbaarVoor(gebruiker)).Prepend(db.Termijnen.Where(t => t.AdresseringId == null && eigen.Contains(t.PartijId)))
            .Select(termijnen => termijnen.Where(t => t.Id == termijnId).Select(t => t.Id))
            .Aggregate((een, ander) => een.Concat(ander));
        return await zichtbaar.AnyAsync(cancellationToken) ? (await LadenAsync([termijnId], cancellationToken))[0] : throw new NietGevondenException();
    }

    private async Task<List<Klokhouder>> LosAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var termijnen = await db.Termijnen.Include(t => t.Herinneringen).Where(t => ids.Contains(t.Id)).ToListAsync(cancellationToken);
        var partijIds = termijnen.ConvertAll(t => t.PartijId);
        var namen = await db.Organisaties.Where(o => partijIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);
        return termijnen.ConvertAll(t => new Klokhouder
        {
            Termijn = t,
            Partij = namen[t.PartijId],
            RaadId = t.PartijId,
            Raad = namen[t.PartijId],
            Titel = t.Soort.Naam(),
            Pad = links.Berichten.WachtOpMij(),
        });
    }
}
