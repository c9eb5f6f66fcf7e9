using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The working days and the rules of terms as they stand in the tables now; read once a request.</summary>
public sealed class Kalender(ParticipatieDb db)
{
    private Werkkalender? _werkdagen;
    private List<Termijnregeling>? _regelingen;

    /// <summary>With the days that are equated by decree.</summary>
    public async Task<Werkkalender> WerkdagenAsync(CancellationToken cancellationToken) =>
        _werkdagen ??= new Werkkalender(await db.GelijkgesteldeDagen.AsNoTracking().Select(d => new Feestdag(d.Dag, d.Naam, d.Besluit)).ToListAsync(cancellationToken));

    /// <summary>What holds on a day, per organisation and kind of term.</summary>
    /// <param name="soort">Of the advies; null for what is no advies.</param>
    /// <param name="dag">The day on which a clock begins.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public async Task<Termijnregelkeuze> RegelsAsync(Adviessoort? soort, DateOnly dag, CancellationToken cancellationToken)
    {
        _regelingen ??= await db.Termijnregelingen.AsNoTracking().ToListAsync(cancellationToken);
        var regelingen = _regelingen;
        var licht = soort is { } s && Advies.IsLicht(s);
        return (partijId, termijn) => Termijnregeling.Gelden(regelingen, partijId, termijn, licht, dag);
    }
}

public sealed class TermijnenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Kalender>().AddScoped<Klokken>().AddScoped<Klokzetten>().AddScoped<Ladderbrief>();
}
