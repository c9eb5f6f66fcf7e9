using Hangfire;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Jobs;

/// <summary>
/// Does one kind of long work. Called again after a crash with the same row: it must continue, or begin again harmlessly.
/// Throw <see cref="OpdrachtMisluktException"/> to stop for good with a sentence for the person who waits.
/// </summary>
public interface IOpdrachtUitvoerder
{
    Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken);
}

/// <summary>The work cannot be done; the message is Dutch and says what to do.</summary>
public sealed class OpdrachtMisluktException(string message) : Exception(message);

/// <summary>Reports how far the work is, and keeps it claimed.</summary>
public sealed class Voortgang(IServiceScopeFactory scopes, Guid opdrachtId, TimeProvider clock)
{
    internal static readonly TimeSpan Bezetting = TimeSpan.FromMinutes(2);

    private DateTime _laatst;

    /// <param name="gedaan">How far, in units of the work itself.</param>
    /// <param name="totaal">How much in all; null: not known yet.</param>
    /// <param name="melding">Dutch sentence for whoever waits.</param>
    /// <param name="cancellationToken">The job's end.</param>
    /// <param name="altijd">Write now, also when the last report was less than half a second ago.</param>
    public async Task MeldenAsync(long gedaan, long? totaal, string? melding, CancellationToken cancellationToken, bool altijd = false)
    {
        var nu = clock.Nu();
        if (!altijd && nu - _laatst < TimeSpan.FromMilliseconds(500))
        {
            return;
        }

        _laatst = nu;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipatieDb>();
        using var doorgang = await scope.ServiceProvider.GetRequiredService<Schrijfpoort>().BinnenAsync(cancellationToken);
        await db.Opdrachten.Where(o => o.Id == opdrachtId).ExecuteUpdateAsync(
            o => o.SetProperty(x => x.Gedaan, gedaan).SetProperty(x => x.Totaal, totaal).SetProperty(x => x.Melding, melding)
                .SetProperty(x => x.BezetTot, nu + Bezetting),
            cancellationToken);
    }
}

/// <summary>Starts long work: the row is saved with the command that asks for it, and runs after the commit.</summary>
public sealed class Opdrachten(ParticipatieDb db, TimeProvider clock)
{
    /// <summary>Adds the row; the delivering service starts it once the command has been committed.</summary>
    public Opdracht Starten<TUitvoerder>(Guid onderwerpId, Guid? gestartDoor, string gegevens = "{}")
        where TUitvoerder : IOpdrachtUitvoerder
    {
        var opdracht = new Opdracht
        {
            Soort = typeof(TUitvoerder).Name,
            OnderwerpId = onderwerpId,
            GestartDoor = gestartDoor,
            Gegevens = gegevens,
            AangemaaktOp = clock.Nu(),
        };
        db.Opdrachten.Add(opdracht);
        return opdracht;
    }
}

public static class OpdrachtenRegistration
{
    internal static void AddOpdrachten(this IServiceCollection services)
    {
        services.AddScoped<Opdrachten>();
        services.AddScoped<OpdrachtDoen>();
        foreach (var type in typeof(OpdrachtenRegistration).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IOpdrachtUitvoerder))))
        {
            services.AddKeyedScoped(typeof(IOpdrachtUitvoerder), type.Name, type);
        }
    }
}

/// <summary>Claims one piece of long work and does it; a second claim while it runs does nothing.</summary>
public sealed partial class OpdrachtDoen(ParticipatieDb db, Schrijfpoort poort, IServiceScopeFactory scopes, TimeProvider clock, ILogger<OpdrachtDoen> logger)
{
    private const int PogingenMax = 5;

    [AutomaticRetry(Attempts = 0)]
    public async Task UitvoerenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await OppakkenAsync(id, cancellationToken) is not { } opdracht)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var uitvoerder = scope.ServiceProvider.GetRequiredKeyedService<IOpdrachtUitvoerder>(opdracht.Soort);
            await uitvoerder.UitvoerenAsync(opdracht, new Voortgang(scopes, id, clock), cancellationToken);
            await AfrondenAsync(opdracht, Opdrachtstatus.Klaar, melding: null);
        }
        catch (OpdrachtMisluktException exception)
        {
            await AfrondenAsync(opdracht, Opdrachtstatus.Mislukt, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, exception, opdracht.Soort, id, opdracht.Pogingen);
            if (opdracht.Pogingen >= PogingenMax)
            {
                await AfrondenAsync(opdracht, Opdrachtstatus.Mislukt, "Het is na een paar keer proberen niet gelukt. De beheerder kan in het logboek zien waarom.");
            }
            else
            {
                await VrijgevenAsync(opdracht);
            }
        }
    }

    private async Task<Opdracht?> OppakkenAsync(Guid id, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var claimed = await db.Opdrachten
            .Where(o => o.Id == id && (o.Status == Opdrachtstatus.Wacht || (o.Status == Opdrachtstatus.Bezig && o.BezetTot < nu)))
            .ExecuteUpdateAsync(
                o => o.SetProperty(x => x.Status, Opdrachtstatus.Bezig).SetProperty(x => x.BezetTot, nu + Voortgang.Bezetting)
                    .SetProperty(x => x.Pogingen, x => x.Pogingen + 1),
                cancellationToken);
        return claimed == 0 ? null : await db.Opdrachten.AsNoTracking().SingleAsync(o => o.Id == id, cancellationToken);
    }

    private async Task AfrondenAsync(Opdracht opdracht, Opdrachtstatus status, string? melding)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(CancellationToken.None);
        await Eigen(opdracht).ExecuteUpdateAsync(
            o => o.SetProperty(x => x.Status, status).SetProperty(x => x.KlaarOp, nu).SetProperty(x => x.BezetTot, (DateTime?)null)
                .SetProperty(x => x.Melding, x => melding ?? x.Melding),
            CancellationToken.None);
    }

    private async Task VrijgevenAsync(Opdracht opdracht)
    {
        var opnieuw = clock.Nu() + TimeSpan.FromSeconds(20);
        using var doorgang = await poort.BinnenAsync(CancellationToken.None);
        await Eigen(opdracht).ExecuteUpdateAsync(o => o.SetProperty(x => x.BezetTot, opnieuw), CancellationToken.None);
    }

    /// <summary>The row while it is this worker's: whoever was silent too long and was replaced has no say any more.</summary>
    private IQueryable<Opdracht> Eigen(Opdracht opdracht)
    {
        var (id, poging) = (opdracht.Id, opdracht.Pogingen);
        return db.Opdrachten.Where(o => o.Id == id && o.Status == Opdrachtstatus.Bezig && o.Pogingen == poging);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Soort} {Id} failed at attempt {Poging}")]
    private static partial void LogFailed(ILogger logger, Exception exception, string soort, Guid id, int poging);
}

/// <summary>Takes up long work that nobody holds: new, or left behind by a node that died.</summary>
public sealed class OpdrachtenHervattenJob(ParticipatieDb db, TimeProvider clock, IBackgroundJobClient hangfire) : IJob
{
    public static string Schema => "* * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var ids = await db.Opdrachten
            .Where(o => o.Status == Opdrachtstatus.Wacht || (o.Status == Opdrachtstatus.Bezig && o.BezetTot < nu))
            .OrderBy(o => o.Id).Select(o => o.Id).Take(50).ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            hangfire.Enqueue<OpdrachtDoen>(o => o.UitvoerenAsync(id, CancellationToken.None));
        }
    }
}
