using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What happens when the first invitation of a ronde is about to leave, by mail or by letter.</summary>
internal static class Rondestart
{
    /// <summary>Fixes the frame of the ronde and the versions of its lists; harmless when that was done before.</summary>
    public static async Task BeginnenAsync(ParticipatieDb db, Ronde ronde, DateTime nu, CancellationToken cancellationToken)
    {
        ronde.UitnodigenBeginnen(nu);
        var versies = ronde.Lijsten.Select(l => l.VersieId).ToList();
        var lijsten = await db.Vragenlijsten.Include(l => l.Versies.Where(v => versies.Contains(v.Id)))
            .Where(l => l.Versies.Any(v => versies.Contains(v.Id))).ToListAsync(cancellationToken);
        foreach (var lijst in lijsten)
        {
            foreach (var versie in lijst.Versies)
            {
                lijst.Gebruiken(versie.Id, nu);
            }
        }
    }
}
