using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>A judgement that the raad is still writing, shared within the raad; there is one for each part. It goes when the judgement is given.</summary>
public sealed class Oordeelconcept : AggregateRoot
{
    private Oordeelconcept()
    {
    }

    public Guid AdresseringId { get; private set; }

    public Oordeeluitkomst? Uitkomst { get; private set; }

    public string? Reden { get; private set; }

    public string DoorNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    /// <summary>How often it was saved; a writer who had an older one in front of them is told.</summary>
    public int Opslag { get; private set; }

    public static Oordeelconcept Beginnen(Guid adresseringId) => new() { AdresseringId = adresseringId };

    public void Schrijven(Oordeeluitkomst? uitkomst, string? reden, Handelende door, DateTime nu)
    {
        Uitkomst = uitkomst;
        Reden = string.IsNullOrWhiteSpace(reden) ? null : reden.Trim();
        DoorNaam = door.Naam;
        Op = nu;
        Opslag++;
    }
}
