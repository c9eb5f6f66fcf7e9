namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Settings under <c>Demo</c>.</summary>
public sealed class DemoSettings
{
    /// <summary>
    /// True: an empty database is filled with the demo region at start, and codes and people of the demo are shown to everybody. Never on an installation for real people.
    /// </summary>
    public bool Actief { get; set; }

    /// <summary>True: the console says at start where to go and with which codes. For a developer's own machine: a console may be logged.</summary>
    public bool Aankondigen { get; set; }
}

internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Demo").Get<DemoSettings>() ?? new DemoSettings();
        services.AddSingleton(settings);
        if (settings is { Actief: true, Aankondigen: true })
        {
            services.AddHostedService<Demoaankondiging>();
        }

        services.AddScoped<Demoregio>();
        services.AddScoped<Demogegevens>();
    }
}
