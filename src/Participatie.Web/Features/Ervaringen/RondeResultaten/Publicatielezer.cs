using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>A publication and when it came.</summary>
public sealed record GelezenPublicatie(Guid Id, DateTime Op, Publicatiedocument Document);

/// <summary>Reads published documents. A publication never changes, so each is read and parsed once.</summary>
public static class Publicatielezer
{
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromMinutes(30);

    /// <summary>What the public of a ronde sees now.</summary>
    /// <exception cref="NietGevondenException">Nothing was published.</exception>
    public static async Task<GelezenPublicatie> LaatstePublicatieAsync(this ParticipatieDb db, IMemoryCache cache, Guid rondeId, CancellationToken cancellationToken)
    {
        var laatste = await db.Publicaties.Where(p => p.RondeId == rondeId).OrderByDescending(p => p.Nummer)
            .Select(p => new { p.Id, p.Op }).FirstOrDefaultAsync(cancellationToken).OfNietGevonden();
        var document = await cache.GetOrCreateAsync((typeof(Publicatielezer), laatste.Id), async regel =>
        {
            regel.SlidingExpiration = Bewaartijd;
            return Publicatiedocument.Lezen(
                await db.Publicaties.Where(p => p.Id == laatste.Id).Select(p => p.Document).SingleAsync(cancellationToken));
        });
        return new(laatste.Id, laatste.Op, document!);
    }
}
