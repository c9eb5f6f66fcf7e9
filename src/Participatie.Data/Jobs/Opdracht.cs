namespace Participatie.Data.Jobs;

public enum Opdrachtstatus
{
    Wacht,
    Bezig,
    Klaar,
    Mislukt,
}

/// <summary>
/// Long work that somebody started: an import, letters, opening the bus. The row is the truth; Hangfire only runs it. Whoever leaves the
/// page loses nothing, and a restart picks it up where it was.
/// </summary>
public sealed class Opdracht
{
    public const int MeldingMax = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which executor does it; the name of the executor class.</summary>
    public string Soort { get; init; } = "";

    /// <summary>What it is about, for example a ronde.</summary>
    public Guid OnderwerpId { get; init; }

    public Guid? GestartDoor { get; init; }

    /// <summary>JSON for the executor; no personal content.</summary>
    public string Gegevens { get; set; } = "{}";

    public Opdrachtstatus Status { get; set; }

    /// <summary>How far it is, in units of its own (lines, letters, envelopes).</summary>
    public long Gedaan { get; set; }

    public long? Totaal { get; set; }

    /// <summary>Dutch sentence for whoever waits.</summary>
    public string? Melding { get; set; }

    public DateTime AangemaaktOp { get; init; }

    public DateTime? KlaarOp { get; set; }

    /// <summary>Until when the present worker holds it; past that another may take it over.</summary>
    public DateTime? BezetTot { get; set; }

    public int Pogingen { get; set; }
}
