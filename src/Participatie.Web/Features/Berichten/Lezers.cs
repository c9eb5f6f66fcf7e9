using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Berichten;

/// <summary>People outside a request: whose tasks are asked for by a job or a feed.</summary>
internal static class Lezers
{
    /// <summary>These people with the roles in force now; who has no account any more is left out.</summary>
    public static async Task<List<Gebruiker>> GebruikersAsync(this ParticipatieDb db, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        var accounts = await db.Users.AsNoTracking().Where(a => accountIds.Contains(a.Id) && a.IsActief).OrderBy(a => a.Id).Select(a => new { a.Id, a.Naam }).ToListAsync(cancellationToken);
        var rollen = await db.Roltoekenningen.AsNoTracking()
            .Where(r => accountIds.Contains(r.AccountId) && r.BeeindigdOp == null)
            .Join(db.Organisaties.Where(o => o.IsActief), r => r.OrganisatieId, o => o.Id, (r, o) => new { r.AccountId, r.Rol, o.Id, o.Naam })
            .ToListAsync(cancellationToken);
        return accounts.ConvertAll(a => new Gebruiker(a.Id, a.Naam, Guid.Empty, [.. rollen.Where(r => r.AccountId == a.Id).Select(r => new Rolvervulling(r.Rol, r.Id, r.Naam))]));
    }
}
