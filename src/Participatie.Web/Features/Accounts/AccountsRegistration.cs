using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>What the slices of Accounts share.</summary>
public sealed class AccountsRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Tussenstappen>();
        services.AddScoped<Accountmail>();
        services.AddScoped<Wachtwoorden>();
        services.AddScoped<TweedeFactor>();
    }
}
