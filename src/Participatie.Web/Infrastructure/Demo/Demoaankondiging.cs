using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Says on the console of a developer where to go, with which code to fill in and where to sign in.</summary>
internal sealed class Demoaankondiging(IHostApplicationLifetime lifetime, IServer server, IServiceScopeFactory scopes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => _ = AankondigenAsync(lifetime.ApplicationStopping));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task AankondigenAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var codes = await scope.ServiceProvider.GetRequiredService<Demogegevens>().CodesAsync(cancellationToken);
        var adres = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "";
        Console.WriteLine($"""

              De demoregio staat klaar op {adres}

              Invullen          {string.Join(", ", codes.Select(code => $"{code.Doelgroep.Naam()} ({code.Taal}) {code.Code}"))}
              Inloggen          {adres}/ontwikkeling
              Mail              {adres}/ontwikkeling/postvak
              Opnieuw beginnen  dotnet run --project src/Participatie.Web -- demogegevens --wissen

            """);
    }
}
