using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Jobs;

/// <summary>Reacts to an event after its save. Delivered at least once: the message id makes a second time harmless.</summary>
public interface IEventHandler<in TEvent>
    where TEvent : DomainEvent
{
    Task VerwerkenAsync(TEvent domainEvent, Guid berichtId, CancellationToken cancellationToken);
}

/// <summary>Delivers outbox rows to their handlers, each row in a transaction of its own with what the handlers change.</summary>
public sealed partial class OutboxBezorgenJob(ParticipatieDb db, Schrijfpoort poort, TimeProvider clock, IServiceProvider services, ILogger<OutboxBezorgenJob> logger) : IJob
{
    private const int Batch = 100;

    private static readonly Dictionary<string, Type> Soorten = typeof(DomainEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract)
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static string Schema => "* * * * *";

    /// <summary>Names of all events that can be stored.</summary>
    public static IReadOnlyCollection<string> Namen => Soorten.Keys;

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var ids = await db.Outboxberichten.Where(o => o.BezorgdOp == null && o.NietVoor <= nu)
            .OrderBy(o => o.Id).Select(o => o.Id).Take(Batch).ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            await BezorgenAsync(id, cancellationToken);
        }
    }

    private async Task BezorgenAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

            // Claiming first serialises two nodes on the row; the loser sees it delivered.
            var nu = clock.Nu();
            var claimed = await db.Outboxberichten.Where(o => o.Id == id && o.BezorgdOp == null)
                .ExecuteUpdateAsync(o => o.SetProperty(x => x.BezorgdOp, nu), cancellationToken);
            if (claimed == 1)
            {
                var bericht = await db.Outboxberichten.AsNoTracking().SingleAsync(o => o.Id == id, cancellationToken);
                var soort = Soorten[bericht.Soort];
                var domainEvent = JsonSerializer.Deserialize(bericht.Inhoud, soort)!;
                foreach (var handler in services.GetServices(typeof(IEventHandler<>).MakeGenericType(soort)))
                {
                    await (Task)handler!.GetType().GetMethod(nameof(IEventHandler<>.VerwerkenAsync), [soort, typeof(Guid), typeof(CancellationToken)])!
                        .Invoke(handler, BindingFlags.DoNotWrapExceptions, binder: null, [domainEvent, id, cancellationToken], culture: null)!;
                }

                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, exception, id);
            db.ChangeTracker.Clear();
            await UitstellenAsync(id, exception.GetType().Name, cancellationToken);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task UitstellenAsync(Guid id, string fout, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var pogingen = await db.Outboxberichten.Where(o => o.Id == id).Select(o => o.Pogingen).SingleAsync(cancellationToken);
        var opnieuw = nu + TimeSpan.FromMinutes(Math.Min(Math.Pow(2, pogingen), 360));
        await db.Outboxberichten.Where(o => o.Id == id).ExecuteUpdateAsync(
            o => o.SetProperty(x => x.Pogingen, x => x.Pogingen + 1).SetProperty(x => x.NietVoor, opnieuw).SetProperty(x => x.LaatsteFout, fout),
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox message {Id} could not be delivered; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, Guid id);
}
