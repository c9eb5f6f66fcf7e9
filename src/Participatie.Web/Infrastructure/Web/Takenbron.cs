using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>Something that waits for this person: verb first, with the date by which and why it is so.</summary>
/// <param name="Wat">What is asked, beginning with the verb.</param>
/// <param name="Toelichting">Why, or what happens next; one sentence.</param>
/// <param name="Uiterlijk">The day by which; null when there is none.</param>
/// <param name="Knop">Text of the action.</param>
/// <param name="Pad">Where to do it.</param>
/// <param name="Onderwerp">What it is about, in a few words.</param>
public sealed record Taak(string Wat, string Toelichting, DateOnly? Uiterlijk, string Knop, string Pad, string Onderwerp)
{
    /// <summary>The clock behind the date, so that the date can explain itself; null when the date comes from elsewhere.</summary>
    public Termijn? Klok { get; init; }

    /// <summary>It lies with somebody else now: shown apart, asks nothing of this person.</summary>
    public bool LigtBijEenAnder { get; init; }

    /// <summary>For an agenda outside the portal: what may be read there. Null: as <see cref="Wat"/>.</summary>
    public string? InAgenda { get; init; }
}

/// <summary>
/// An area's tasks for a person. They are derived from the tables at the moment of asking, so a task is gone the moment somebody acts; found by scan.
/// </summary>
public interface ITakenbron
{
    Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken);
}
