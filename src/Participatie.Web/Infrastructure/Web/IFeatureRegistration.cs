namespace Participatie.Web.Infrastructure.Web;

/// <summary>What an area or a group of slices needs in the container beside what is found by interface. Found by scan; needs a constructor without parameters.</summary>
public interface IFeatureRegistration
{
    void Register(IServiceCollection services, IConfiguration configuration);
}
