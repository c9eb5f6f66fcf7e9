using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>The two moments at which a raad judges; stored as text.</summary>
public enum Oordeelmoment
{
    /// <summary>What was decided.</summary>
    Besluit,

    /// <summary>What happened in the elaboration.</summary>
    Uitwerking,
}

/// <summary>The judgement of the raad; stored as text.</summary>
public enum Oordeeluitkomst
{
    Voldoende,
    Onvoldoende,
}

/// <summary>The word of the raad on what an organisation did. Only the raad has it.</summary>
public sealed class Oordeel : Entity
{
    public const int RedenMax = 3000;

    private Oordeel()
    {
    }

    public Guid AdresseringId { get; private set; }

    public Oordeelmoment Moment { get; private set; }

    /// <summary>The round of the answer that is judged.</summary>
    public int Ronde { get; private set; }

    public Oordeeluitkomst Uitkomst { get; private set; }

    public string? Reden { get; private set; }

    public Guid DoorId { get; private set; }

    public string DoorNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    internal static Oordeel Geven(Guid adresseringId, Oordeelmoment moment, int ronde, Oordeeluitkomst uitkomst, string? reden, Handelende door, DateTime nu) => new()
    {
        AdresseringId = adresseringId,
        Moment = moment,
        Ronde = ronde,
        Uitkomst = uitkomst,
        Reden = string.IsNullOrWhiteSpace(reden) ? null : reden.Trim(),
        DoorId = door.Id,
        DoorNaam = door.Naam,
        Op = nu,
    };
}
