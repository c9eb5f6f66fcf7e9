using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Losproces;

/// <summary>
/// This assembly as a program: one run of the ladder on somebody else's database, in a process that a test can kill at any moment without taking itself along.
/// </summary>
public static class Losproces
{
    private const string Begonnen = "begonnen";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var map, var moment])
        {
            return 2;
        }

        await using var portaal = new Proces(map, DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        await using var scope = portaal.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<LadderKlimmenJob>();
        await Console.Out.WriteLineAsync(Begonnen);
        await Console.Out.FlushAsync();
        await job.UitvoerenAsync(CancellationToken.None);
        return 0;
    }

    /// <summary>Lets the job run in a process of its own and kills that after so long.</summary>
    /// <returns>True when it was killed; false when it was done before.</returns>
    public static async Task<bool> DraaienEnDodenAsync(Portaal portaal, TimeSpan na)
    {
        using var proces = Process.Start(new ProcessStartInfo("dotnet", [typeof(Losproces).Assembly.Location, portaal.Map, portaal.Klok.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        while (await proces.StandardOutput.ReadLineAsync() is { } regel && !regel.EndsWith(Begonnen, StringComparison.Ordinal))
        {
        }

        using var wekker = new CancellationTokenSource(na);
        try
        {
            await proces.WaitForExitAsync(wekker.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            proces.Kill();
            await proces.WaitForExitAsync();
            return true;
        }
    }

    private sealed class Proces(string map, DateTimeOffset moment) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Test");
            builder.UseSetting("Database:Map", map);
            builder.UseSetting("Database:Verbinding", $"Data Source={Path.Combine(map, "participatie.db")}");
            builder.UseSetting("Jobs:Actief", "false");
            builder.UseSetting("Mail:Wijze", "Map");
            builder.UseSetting("Portaal:Adres", "https://localhost");
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(new FakeTimeProvider(moment));
            });
        }
    }
}
