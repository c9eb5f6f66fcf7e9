namespace Participatie.Domain.Shared;

/// <summary>Something with an identity. Ids are version 7 and made here, so that rows lie in order of making.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
}

/// <summary>
/// An entity that guards its own rules and tells what happened. Events become outbox rows in the same save.
/// </summary>
public abstract class AggregateRoot : Entity, IHasEvents
{
    private readonly List<DomainEvent> _events = [];

    /// <summary>Concurrency token, stamped at each save: random, so that it tells nothing about when.</summary>
    public Guid Versie { get; private set; } = Guid.NewGuid();

    IReadOnlyList<DomainEvent> IHasEvents.Events => _events;

    void IHasEvents.ClearEvents() => _events.Clear();

    protected void Raise(DomainEvent domainEvent) => _events.Add(domainEvent);
}

/// <summary>Read by the interceptor that turns events into outbox rows.</summary>
public interface IHasEvents
{
    IReadOnlyList<DomainEvent> Events { get; }

    void ClearEvents();
}

/// <summary>
/// Something that happened, named noun + participle. Carries ids and facts, never personal content: the outbox is kept.
/// </summary>
public abstract record DomainEvent;
