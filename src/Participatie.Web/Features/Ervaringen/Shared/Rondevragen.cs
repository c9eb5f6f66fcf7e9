using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Queries about several rondes at once, one statement each.</summary>
internal static class Rondevragen
{
    public static async Task<IReadOnlyList<(Rondekern Kern, string? Gemeentecode)>> KernenAsync(this IQueryable<Ronde> rondes, CancellationToken cancellationToken)
    {
        var rijen = await rondes
            .Select(r => new
            {
                r.Id,
                r.Naam,
                r.Status,
                r.OpentOp,
                r.SluitNa,
                HeeftLijst = r.Lijsten.Any(),
                IsUitgenodigd = r.EersteUitnodigingOp != null,
                HeeftAchtergrond = r.Anonimiteit == Anonimiteit.MetAchtergrond,
                r.Gemeentecode,
            })
            .ToListAsync(cancellationToken);
        return [.. rijen.Select(r => (
            new Rondekern(r.Id, r.Naam, r.Status, r.OpentOp, r.SluitNa, r.HeeftLijst, r.IsUitgenodigd, r.HeeftAchtergrond), r.Gemeentecode))];
    }

    /// <summary>The numbers per ronde; a ronde without invitations is not in it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Rondestand>> StandenAsync(
        this ParticipatieDb db, IReadOnlyCollection<Guid> rondeIds, CancellationToken cancellationToken)
    {
        var tellingen = await db.Uitnodigingen.AsNoTracking()
            .Where(u => rondeIds.Contains(u.RondeId))
            .GroupBy(u => new { u.RondeId, u.Status, u.Kanaal, Verstuurd = u.UitgenodigdOp != null })
            .Select(g => new { g.Key, Aantal = g.Count() })
            .ToListAsync(cancellationToken);
        return tellingen.GroupBy(t => t.Key.RondeId).ToDictionary(
            ronde => ronde.Key,
            ronde => Rondestand.Van([.. ronde.Select(t => new Uitnodigingstelling(t.Key.Status, t.Key.Kanaal, t.Key.Verstuurd, t.Aantal))]));
    }
}
