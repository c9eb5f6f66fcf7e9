using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Interceptors;

namespace Participatie.Data;

public static class DataRegistration
{
    /// <summary>Registers the context for the provider under <c>Database</c>, and the writer queue.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var settings = configuration.GetSection("Database").Get<DatabaseSettings>() ?? new DatabaseSettings();
        settings.Map = Path.Combine(contentRoot, settings.Map);
        Directory.CreateDirectory(settings.Map);

        services.AddSingleton(settings);
        services.AddSingleton(new Schrijfpoort(settings.Provider));
        services.AddSingleton<EventsInterceptor>();
        services.AddSingleton<SqlitePragmas>();
        services.AddDbContext<ParticipatieDb>((provider, options) => Configure(options, settings)
            .AddInterceptors(provider.GetRequiredService<EventsInterceptor>())
            .AddInterceptors(settings.Provider == Provider.Sqlite ? [provider.GetRequiredService<SqlitePragmas>()] : []));
        return services;
    }

    /// <summary>Chooses provider and migrations assembly; also used at design time.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DatabaseSettings settings) => settings.Provider switch
    {
        Provider.Sqlite => options.UseSqlite(settings.Verbindingsreeks(), sqlite => sqlite.MigrationsAssembly("Participatie.Migrations.Sqlite")),
        Provider.PostgreSql => options.UseNpgsql(settings.Verbindingsreeks(), npgsql => npgsql.MigrationsAssembly("Participatie.Migrations.PostgreSql")),
        _ => throw new InvalidOperationException($"Unknown provider {settings.Provider}."),
    };
}
