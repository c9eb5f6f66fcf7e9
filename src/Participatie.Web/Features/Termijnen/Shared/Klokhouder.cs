using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// A clock with what it belongs to, as far as letters and pages need to know. By itself it moves the clock alone; an area whose aggregate keeps a timeline gives a kind of its own that writes there too.
/// </summary>
public class Klokhouder
{
    public required Termijn Termijn { get; init; }

    /// <summary>Who has to act.</summary>
    public required string Partij { get; init; }

    /// <summary>To whom it is owed, and who hears of it in the end; the same as the clock's own organisation when a raad has to act.</summary>
    public required Guid RaadId { get; init; }

    /// <summary>The raad's name.</summary>
    public required string Raad { get; init; }

    /// <summary>What it is about, as the parties know it.</summary>
    public required string Titel { get; init; }

    /// <summary>Where to act.</summary>
    public required string Pad { get; init; }

    /// <summary>Who is the first to act; null when that is everybody with the role.</summary>
    public Guid? EersteId { get; init; }

    /// <summary>Where letters go when whoever acts has no account.</summary>
    public string? Adres { get; init; }

    /// <summary>What the raad may send to the gemeenteraad; null when there is no such text.</summary>
    public Raadstekst? Raadstekst { get; init; }

    /// <summary>A raad's own duty.</summary>
    public bool IsVanRaad => Termijn.PartijId == RaadId;

    /// <summary>Writes down that the rung that is due went out.</summary>
    public virtual void Herinneren(int ontvangers, Werkkalender kalender, DateTime nu) => Termijn.Herinneren(ontvangers, nu, Amsterdam.DagVan(nu), kalender);

    /// <summary>Writes down that the date has passed.</summary>
    public virtual void TeLaatNoteren(DateTime nu) => Termijn.TeLaatNoteren(Amsterdam.DagVan(nu));

    /// <summary>Sets the clock going again once it stood still as long as it may.</summary>
    public virtual void VanzelfHervatten(Werkkalender kalender, DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        if (Termijn.StilTotEnMet < vandaag)
        {
            Termijn.Hervatten(vandaag, vandaag, kalender);
        }
    }

    /// <summary>Works the date out anew after a change of the calendar.</summary>
    public virtual void Herberekenen(Werkkalender kalender, DateTime nu) => Termijn.Herberekenen(Amsterdam.DagVan(nu), kalender);
}

/// <summary>An area that has clocks; found by scan. A clock that no area knows is moved by itself and spoken of in general words.</summary>
public interface IKlokbron
{
    /// <summary>Its own among these clocks, tracked for writing.</summary>
    Task<IReadOnlyList<Klokhouder>> LadenAsync(IReadOnlyCollection<Guid> termijnIds, CancellationToken cancellationToken);

    /// <summary>Its clocks of which this person may read why they end when they end.</summary>
    IQueryable<Termijn> ZichtbaarVoor(Gebruiker gebruiker);
}
