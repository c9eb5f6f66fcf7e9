using System.Collections.Concurrent;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Features.Tests.Huis;

/// <summary>A portal with a few commands, an event handler, a piece of long work and a page that exist only to try the house itself.</summary>
public sealed class Huisportaal : Portaal
{
    public Proefontvanger Ontvanger { get; } = new();

    public Proefwerk Werk { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<IRequestHandler<OrganisatieProberen, Guid>, OrganisatieProberen.Handler>();
            services.AddScoped<IRequestHandler<TweeOrganisatiesProberen, Guid>, TweeOrganisatiesProberen.Handler>();
            services.AddScoped<IRequestHandler<RondeProberen, Guid>, RondeProberen.Handler>();
            services.AddSingleton<IEventHandler<RondeOpgezet>>(Ontvanger);
            services.AddKeyedSingleton<IOpdrachtUitvoerder>(nameof(Proefwerk), Werk);
        });
    }
}

/// <summary>Adds an organisation, and breaks off afterwards when asked to.</summary>
public sealed record OrganisatieProberen(string Naam, bool GaatMis = false) : ICommand<Guid>
{
    internal sealed class Handler(ParticipatieDb db) : IRequestHandler<OrganisatieProberen, Guid>
    {
        public Task<Guid> Handle(OrganisatieProberen request, CancellationToken cancellationToken)
        {
            var organisatie = Organisatie.Toevoegen(request.Naam, Organisatiesoort.Servicebureau);
            db.Organisaties.Add(organisatie);
            return request.GaatMis ? throw new InvalidOperationException("Asked to fail.") : Task.FromResult(organisatie.Id);
        }
    }
}

/// <summary>A command that sends another, and may break off after that one has been saved.</summary>
public sealed record TweeOrganisatiesProberen(string Eerste, string Tweede, bool GaatMis = false) : ICommand<Guid>
{
    internal sealed class Handler(ParticipatieDb db, IMediator mediator) : IRequestHandler<TweeOrganisatiesProberen, Guid>
    {
        public async Task<Guid> Handle(TweeOrganisatiesProberen request, CancellationToken cancellationToken)
        {
            db.Organisaties.Add(Organisatie.Toevoegen(request.Eerste, Organisatiesoort.Servicebureau));
            var tweede = await mediator.Send(new OrganisatieProberen(request.Tweede), cancellationToken);
            return request.GaatMis ? throw new InvalidOperationException("Asked to fail.") : tweede;
        }
    }
}

/// <summary>Sets up a ronde, which raises an event.</summary>
public sealed record RondeProberen(Guid OrganisatieId, bool GaatMis = false) : ICommand<Guid>
{
    internal sealed class Handler(ParticipatieDb db, Hoofdsleutel hoofdsleutel) : IRequestHandler<RondeProberen, Guid>
    {
        public Task<Guid> Handle(RondeProberen request, CancellationToken cancellationToken)
        {
            var ronde = Proefronde.Maken(request.OrganisatieId, hoofdsleutel);
            db.Rondes.Add(ronde);
            return request.GaatMis ? throw new InvalidOperationException("Asked to fail.") : Task.FromResult(ronde.Id);
        }
    }
}

internal static class Proefronde
{
    public static Ronde Maken(Guid organisatieId, Hoofdsleutel hoofdsleutel)
    {
        var vandaag = DateOnly.FromDateTime(Portaal.Begin.UtcDateTime);
        return Ronde.Opzetten(
            organisatieId,
            new Rondegegevens("Proefronde", vandaag.Year, Rondebereik.Regionaal, null, vandaag, vandaag.AddDays(28), "Onderzoek", [7, 14], Anonimiteit.ZonderAchtergrond, []),
            hoofdsleutel,
            vandaag);
    }
}

/// <summary>Receives <see cref="RondeOpgezet"/>, and refuses as often as a test asks.</summary>
public sealed class Proefontvanger : IEventHandler<RondeOpgezet>
{
    private readonly ConcurrentQueue<(Guid RondeId, Guid BerichtId)> _ontvangen = new();

    public IReadOnlyCollection<(Guid RondeId, Guid BerichtId)> Ontvangen => _ontvangen;

    /// <summary>How many deliveries are still refused.</summary>
    public int Weigeringen { get; set; }

    public Task VerwerkenAsync(RondeOpgezet domainEvent, Guid berichtId, CancellationToken cancellationToken)
    {
        if (Weigeringen > 0)
        {
            Weigeringen--;
            throw new InvalidOperationException("Asked to refuse.");
        }

        _ontvangen.Enqueue((domainEvent.RondeId, berichtId));
        return Task.CompletedTask;
    }
}

/// <summary>Long work that does what a test lays in it.</summary>
public sealed class Proefwerk : IOpdrachtUitvoerder
{
    public Func<Opdracht, Voortgang, CancellationToken, Task> Doen { get; set; } = (_, _, _) => Task.CompletedTask;

    public Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken) => Doen(opdracht, voortgang, cancellationToken);
}
