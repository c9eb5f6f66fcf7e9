namespace Participatie.Data.Outbox;

/// <summary>An event of the domain, stored in the save that caused it and delivered at least once afterwards.</summary>
public sealed class Outboxbericht
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Name of the event type without namespace; persisted, so tested against a list.</summary>
    public string Soort { get; init; } = "";

    public string Inhoud { get; init; } = "";

    public DateTime AangemaaktOp { get; init; }

    public DateTime? BezorgdOp { get; set; }

    public int Pogingen { get; set; }

    /// <summary>Not delivered before this moment; moves with back-off and while a worker holds it.</summary>
    public DateTime NietVoor { get; set; }

    public string? LaatsteFout { get; set; }
}
