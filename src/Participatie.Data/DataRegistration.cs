using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Interceptors;

namespace Participatie.Data;

public static class DataRegistration
{
    /// <summary>What is loaded whole has few children (a ronde: at most two lists and some extensions), so one statement costs less than a second journey.</summary>
    private const QuerySplittingBehavior Splitsing = QuerySplittingBehavior.SingleQuery;

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
        services.AddSingleton<Rechtstreeks>();
        services.AddDbContextPool<ParticipatieDb>((provider, options) => Configure(options, settings)
            .AddInterceptors(provider.GetRequiredService<EventsInterceptor>())
            .AddInterceptors(settings.Provider == Provider.Sqlite ? [provider.GetRequiredService<SqlitePragmas>()] : []));
        return services;
    }

    /// <summary>
    /// The shape of Identity's tables. The context reads it from the application's services, so design time must offer it as well, or the two models differ.
    /// </summary>
    public static void Identityschema(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    /// <summary>Options for making migrations and for tools, without a portal around them.</summary>
    public static DbContextOptions<ParticipatieDb> Losstaand(DatabaseSettings settings)
    {
        var options = new DbContextOptionsBuilder<ParticipatieDb>();
        Configure(options, settings);
        options.UseApplicationServiceProvider(new ServiceCollection().Configure<IdentityOptions>(Identityschema).BuildServiceProvider());
        return options.Options;
    }

    /// <summary>Chooses provider and migrations assembly.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DatabaseSettings settings) => settings.Provider switch
    {
        Provider.Sqlite => options.UseSqlite(settings.Verbindingsreeks(), sqlite => sqlite
            .MigrationsAssembly("Participatie.Migrations.Sqlite").UseQuerySplittingBehavior(Splitsing)),
        Provider.PostgreSql => options.UseNpgsql(settings.Verbindingsreeks(), npgsql => npgsql
            .MigrationsAssembly("Participatie.Migrations.PostgreSql").UseQuerySplittingBehavior(Splitsing)),
        _ => throw new InvalidOperationException($"Unknown provider {settings.Provider}."),
    };
}
