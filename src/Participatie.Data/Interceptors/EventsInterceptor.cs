using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Participatie.Data.Outbox;
using Participatie.Domain.Shared;

namespace Participatie.Data.Interceptors;

/// <summary>Turns the events of saved aggregates into outbox rows of the same save, and stamps their concurrency token.</summary>
public sealed class EventsInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Apply(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Apply(eventData.Context);
        return new(result);
    }

    private void Apply(DbContext? db)
    {
        if (db is null)
        {
            return;
        }

        var nu = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>().ToList())
        {
            if (entry.State == EntityState.Modified)
            {
                entry.Property(e => e.Versie).CurrentValue = Guid.NewGuid();
            }

            var withEvents = (IHasEvents)entry.Entity;
            foreach (var domainEvent in withEvents.Events)
            {
                db.Add(new Outboxbericht
                {
                    Soort = domainEvent.GetType().Name,
                    Inhoud = JsonSerializer.Serialize(domainEvent, domainEvent.GetType()),
                    AangemaaktOp = nu,
                    NietVoor = nu,
                });
            }

            withEvents.ClearEvents();
        }
    }
}
