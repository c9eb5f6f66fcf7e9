using Microsoft.AspNetCore.OutputCaching;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Public results are kept as whole pages and forgotten when they change. Another node hears nothing of that, hence the short life.
/// </summary>
public sealed class Resultatencache(IOutputCacheStore store) : IEventHandler<RondeGepubliceerd>, IEventHandler<VervolgGewijzigd>
{
    public const string Tag = "resultaten";

    public const int Seconden = 60;

    public async Task VerwerkenAsync(RondeGepubliceerd domainEvent, Guid berichtId, CancellationToken cancellationToken) =>
        await store.EvictByTagAsync(Tag, cancellationToken);

    public async Task VerwerkenAsync(VervolgGewijzigd domainEvent, Guid berichtId, CancellationToken cancellationToken) =>
        await store.EvictByTagAsync(Tag, cancellationToken);
}
