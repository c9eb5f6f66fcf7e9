using System.Reflection;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Participatie.Data;

namespace Participatie.Web.Infrastructure.Jobs;

/// <summary>
/// A recurring job. It finds what is due in our own tables, and each of its steps is safe to run twice. Implementations hold
/// their schedule as a constant and are found by scan.
/// </summary>
public interface IJob
{
    /// <summary>Cron expression, in the time of Amsterdam.</summary>
    static abstract string Schema { get; }

    Task UitvoerenAsync(CancellationToken cancellationToken);
}

public static class JobsRegistration
{
    public static IReadOnlyList<Type> Jobtypes { get; } = typeof(JobsRegistration).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IJob)))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .ToList();

    /// <summary>Hangfire: in memory on SQLite (everything due is derived from our tables), in the database on PostgreSQL.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOpdrachten();
        foreach (var type in Jobtypes)
        {
            services.AddScoped(type);
        }

        services.AddHangfire((provider, hangfire) =>
        {
            var database = provider.GetRequiredService<DatabaseSettings>();
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            if (database.Provider == Provider.Sqlite)
            {
                hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(6) });
            }
            else
            {
                hangfire.UsePostgreSqlStorage(storage => storage.UseNpgsqlConnection(database.Verbindingsreeks()));
            }
        });

        if (configuration.GetValue("Jobs:Actief", true))
        {
            services.AddHangfireServer(options =>
            {
                options.WorkerCount = configuration.GetValue("Jobs:Werkers", 4);
                options.ServerCheckInterval = TimeSpan.FromMinutes(1);
            });
            services.AddHostedService<JobsInplannen>();
            services.AddHostedService<Bezorger>();
        }

        return services;
    }
}

/// <summary>Lays the schedules of all jobs into Hangfire, and removes those that no longer exist.</summary>
internal sealed class JobsInplannen(IRecurringJobManagerV2 manager, JobStorage storage) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var names = JobsRegistration.Jobtypes.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        using (var connection = storage.GetConnection())
        {
            foreach (var gone in Hangfire.Storage.StorageConnectionExtensions.GetRecurringJobs(connection).Where(j => !names.Contains(j.Id)))
            {
                manager.RemoveIfExists(gone.Id);
            }
        }

        foreach (var type in JobsRegistration.Jobtypes)
        {
            typeof(JobsInplannen).GetMethod(nameof(Inplannen), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, null);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Inplannen<TJob>()
        where TJob : IJob => manager.AddOrUpdate<TJob>(
            typeof(TJob).Name,
            job => job.UitvoerenAsync(CancellationToken.None),
            TJob.Schema,
            new RecurringJobOptions { TimeZone = Web.Datums.Amsterdam, MisfireHandling = MisfireHandlingMode.Relaxed });
}
