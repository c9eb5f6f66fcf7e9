using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>What a page of any area asks of Berichten.</summary>
public sealed class BerichtenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Takenlijst>();
}
