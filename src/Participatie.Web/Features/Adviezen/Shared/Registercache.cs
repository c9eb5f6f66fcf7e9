using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// The register is kept as whole pages. A change forgets them on the node that delivers its event; another node hears nothing of that, hence the short life. The day is part of the key: at midnight something becomes late,
/// or an embargo ends, without any event.
/// </summary>
public sealed class Registercache(IOutputCacheStore store)
    : IEventHandler<AdviesGewijzigd>, IEventHandler<AdviesVerstuurd>, IEventHandler<AdresseringVerstuurd>
{
    /// <summary>Name of the policy, for <c>[OutputCache]</c> on a page.</summary>
    public const string Beleid = "adviezenregister";

    /// <summary>How long another node may show what was.</summary>
    public static readonly TimeSpan Leven = TimeSpan.FromSeconds(60);

    private const string Tag = "adviezenregister";

    public Task VerwerkenAsync(AdviesGewijzigd domainEvent, Guid berichtId, CancellationToken cancellationToken) => VergetenAsync(cancellationToken);

    public Task VerwerkenAsync(AdviesVerstuurd domainEvent, Guid berichtId, CancellationToken cancellationToken) => VergetenAsync(cancellationToken);

    public Task VerwerkenAsync(AdresseringVerstuurd domainEvent, Guid berichtId, CancellationToken cancellationToken) => VergetenAsync(cancellationToken);

    private Task VergetenAsync(CancellationToken cancellationToken) => store.EvictByTagAsync(Tag, cancellationToken).AsTask();

    /// <summary>The policy and what the register's slices share.</summary>
    public sealed class Registration : IFeatureRegistration
    {
        public void Register(IServiceCollection services, IConfiguration configuration)
        {
            services.AddScoped<Organisatiecijfers>();
            services.AddSingleton<Volgtoken>();
            services.AddScoped<Volgmail>();
            services.Configure<OutputCacheOptions>(options => options.AddPolicy(Beleid, beleid => beleid
                .Expire(Leven)
                .Tag(Tag)
                .SetVaryByQuery("zoek", "raad", "organisatie", "thema", "soort", "jaar", "stand", "volgorde", "pagina", "toon", "advies", "na")
                .VaryByValue(context => new KeyValuePair<string, string>(
                    "dag", context.RequestServices.GetRequiredService<TimeProvider>().Vandaag().ToString("O", CultureInfo.InvariantCulture)))));
        }
    }
}
