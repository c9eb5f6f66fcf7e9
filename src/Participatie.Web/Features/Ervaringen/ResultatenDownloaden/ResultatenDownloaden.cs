using MediatR;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Everybody takes the published tables along as a file.</summary>
public static class ResultatenDownloaden
{
    public sealed record Query(Guid RondeId) : IQuery<Publicatiedocument>;

    public sealed class Handler(ParticipatieDb db, IMemoryCache cache) : IRequestHandler<Query, Publicatiedocument>
    {
        public async Task<Publicatiedocument> Handle(Query request, CancellationToken cancellationToken) =>
            (await db.LaatstePublicatieAsync(cache, request.RondeId, cancellationToken)).Document;
    }
}
