using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Features.Adviezen;

internal static class Collegas
{
    /// <summary>Everybody with one of these roles in an organisation, by name; with any role when none is given.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Naam)>> CollegasAsync(
        this ParticipatieDb db, Guid organisatieId, CancellationToken cancellationToken, params Rol[] rollen)
    {
        var alle = rollen.Length == 0;
        var collegas = await db.Roltoekenningen.AsNoTracking()
            .Where(t => t.OrganisatieId == organisatieId && t.BeeindigdOp == null && (alle || rollen.Contains(t.Rol)))
            .Join(db.Users.Where(a => a.IsActief), t => t.AccountId, a => a.Id, (t, a) => new { a.Id, a.Naam })
            .Distinct().OrderBy(a => a.Naam).ToListAsync(cancellationToken);
        return collegas.ConvertAll(c => (c.Id, c.Naam));
    }
}
