using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What the pages share on which somebody fills in.</summary>
public sealed class InvullenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Toegangskoekje>();
        services.AddSingleton<Rondekast>();
        services.AddSingleton<Uitnodigingstanden>();
        services.AddSingleton<Inwerper>();
        services.AddHostedService(provider => provider.GetRequiredService<Inwerper>());
        services.AddSingleton<Invulbalie>();
    }
}
