using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>
/// The briefing with which somebody's work went to a successor within one organisation: what was open, by when, what was promised and where it stood. It is never changed and never leaves the organisation.
/// </summary>
public sealed class Overdracht : AggregateRoot
{
    public const int BriefingMax = 30_000;
    public const int WoordenMax = 4000;

    private Overdracht()
    {
    }

    public Guid OrganisatieId { get; private set; }

    /// <summary>Whose work it was; null when it lay with nobody.</summary>
    public Guid? VanId { get; private set; }

    public string VanNaam { get; private set; } = "";

    public Guid NaarId { get; private set; }

    public string NaarNaam { get; private set; } = "";

    /// <summary>Who handed it over, perhaps for a colleague who had already gone.</summary>
    public string DoorNaam { get; private set; } = "";

    public string Briefing { get; private set; } = "";

    /// <summary>The parts that went along.</summary>
    public IReadOnlyList<Guid> AdresseringIds { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    public static Overdracht Vastleggen(
        Guid organisatieId, Guid? vanId, string vanNaam, Guid naarId, string naarNaam, string briefing, IReadOnlyList<Guid> adresseringen, Handelende door, DateTime nu)
    {
        var overdracht = new Overdracht
        {
            OrganisatieId = organisatieId,
            VanId = vanId,
            VanNaam = vanNaam,
            NaarId = naarId,
            NaarNaam = naarNaam,
            DoorNaam = door.Naam,
            Briefing = briefing.Trim(),
            AdresseringIds = adresseringen,
            Op = nu,
        };
        overdracht.Raise(new WerkOvergedragen(overdracht.Id));
        return overdracht;
    }
}

/// <summary>Somebody's work went to a successor.</summary>
public sealed record WerkOvergedragen(Guid OverdrachtId) : DomainEvent;
