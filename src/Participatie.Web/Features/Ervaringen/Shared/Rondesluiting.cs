using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The one way in which a ronde closes, by hand or by itself.</summary>
internal static class Rondesluiting
{
    /// <summary>Closes the ronde and wipes the drafts; runs in the caller's transaction, who saves.</summary>
    public static async Task SluitenAsync(this ParticipatieDb db, Ronde ronde, DateTime nu, CancellationToken cancellationToken)
    {
        ronde.Sluiten(nu);
        await db.ConceptenWissenAsync(ronde.Id, cancellationToken);
    }

    public static Task ConceptenWissenAsync(this ParticipatieDb db, Guid rondeId, CancellationToken cancellationToken) =>
        db.Concepten.Where(c => c.RondeId == rondeId).ExecuteDeleteAsync(cancellationToken);
}
