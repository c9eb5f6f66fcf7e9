namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What was published of a ronde, as it was published. A new publication is a new row: what was once seen cannot be unseen, so every next one is
/// protected against it.
/// </summary>
public sealed class Publicatie
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid RondeId { get; init; }

    public int Nummer { get; init; }

    public DateTime Op { get; init; }

    public Guid Door { get; init; }

    /// <summary>The protected tables as JSON, see <c>BeschermdeTabellen</c>.</summary>
    public string Tabellen { get; init; } = "{}";
}
