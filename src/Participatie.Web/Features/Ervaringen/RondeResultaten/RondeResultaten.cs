using MediatR;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Everybody sees what a ronde found, and what was done with it. Reads one stored document, however many people answered.</summary>
public static class RondeResultaten
{
    public sealed record Query(Guid RondeId, Doelgroep Toon, string? Vraag) : IQuery<Resultatenbeeld>;

    public sealed class Handler(ParticipatieDb db, IMemoryCache cache, TimeProvider clock) : IRequestHandler<Query, Resultatenbeeld>
    {
        public async Task<Resultatenbeeld> Handle(Query request, CancellationToken cancellationToken)
        {
            var publicatie = await db.LaatstePublicatieAsync(cache, request.RondeId, cancellationToken);
            return await Resultatenbeeld.MakenAsync(
                db, request.RondeId, publicatie.Document, request.Toon, request.Vraag, publicatie.Op, clock.Vandaag(), cancellationToken).OfNietGevonden();
        }
    }
}
