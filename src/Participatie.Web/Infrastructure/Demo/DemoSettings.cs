namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Settings under <c>Demo</c>.</summary>
public sealed class DemoSettings
{
    /// <summary>
    /// True: an empty database is filled with the demo region at start, and codes and people of the demo are shown to everybody. Never on an installation for real people.
    /// </summary>
    public bool Actief { get; set; }
}

internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Demo").Get<DemoSettings>() ?? new DemoSettings());
        services.AddScoped<Demoregio>();
        services.AddScoped<Demogegevens>();
    }
}
