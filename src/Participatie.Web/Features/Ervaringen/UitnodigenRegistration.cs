using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What the slices that invite people share.</summary>
public sealed class UitnodigenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Bewaren").Get<BewaarSettings>() ?? new BewaarSettings());
        services.AddSingleton<Importbestanden>();
        services.AddSingleton<Brievenmap>();
        services.AddScoped<Importloop>();
        services.AddScoped<Uitnodigingsgeheimen>();
        services.AddScoped<Uitnodigingsmail>();
    }
}

/// <summary>Settings under <c>Bewaren</c>: how long what is personal is kept.</summary>
public sealed class BewaarSettings
{
    /// <summary>Months after the closing of a ronde.</summary>
    public int UitnodigingenMaanden { get; set; } = 3;
}
