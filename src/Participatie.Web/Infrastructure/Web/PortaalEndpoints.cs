using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>The few addresses that are no page.</summary>
public static class PortaalEndpoints
{
    public const string Jobspad = "/beheer/jobs";

    public static void MapPortaal(this WebApplication app)
    {
        app.MapHealthChecks("/gezondheid/leeft", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/gezondheid/klaar").AllowAnonymous();
        app.MapHangfireDashboardWithAuthorizationPolicy(SecurityRegistration.BeheerderPolicy, Jobspad, new DashboardOptions
        {
            // The policy on the endpoint decides; Hangfire's own default would refuse every node but the local one.
            Authorization = [new AlleenBeheerders()],
            DisplayStorageConnectionString = false,
            DashboardTitle = "Participatie: jobs",
        });

        // Without this the fallback policy would send a visitor with a mistyped address to the sign-in page.
        app.MapFallback("{*pad}", () => Results.NotFound()).AllowAnonymous();
    }

    private sealed class AlleenBeheerders : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) =>
            context.GetHttpContext().Features.Get<Gebruiker>() is { } gebruiker && gebruiker.Is(Rol.FunctioneelBeheerder);
    }
}

/// <summary>Ready: the database answers.</summary>
internal sealed class DatabaseHealthCheck(ParticipatieDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
