using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Participatie.Web.Infrastructure.Agenda;

/// <summary>A mail address in an invitation.</summary>
public sealed record Agendapersoon(string Naam, string Adres);

/// <summary>Something with a date.</summary>
/// <param name="Id">The same for every later version, so that an agenda replaces it.</param>
/// <param name="Volgnummer">Rises with each version.</param>
/// <param name="Titel">One line.</param>
/// <param name="Begin">UTC.</param>
/// <param name="Eind">UTC; after <paramref name="Begin"/>.</param>
public sealed record Agendapunt(Guid Id, int Volgnummer, string Titel, DateTime Begin, DateTime Eind)
{
    /// <summary>True for a whole day: only the dates of <see cref="Begin"/> and <see cref="Eind"/> count, the last day included.</summary>
    public bool HeleDag { get; init; }

    public string? Uitleg { get; init; }

    public string? Plaats { get; init; }

    public Uri? Link { get; init; }

    public bool Vervallen { get; init; }

    /// <summary>A whole day, such as the last day of a term.</summary>
    public static Agendapunt OpDag(Guid id, int volgnummer, string titel, DateOnly dag) =>
        new(id, volgnummer, titel, dag.ToDateTime(default, DateTimeKind.Utc), dag.ToDateTime(default, DateTimeKind.Utc)) { HeleDag = true };
}

/// <summary>Writes iCalendar (RFC 5545).</summary>
public static class Icalender
{
    public const string Type = "text/calendar; charset=utf-8";

    private const string Product = "-//Participatie//Participatie//NL";

    /// <summary>A feed to follow: METHOD:PUBLISH.</summary>
    /// <param name="naam">Of the agenda, as shown.</param>
    /// <param name="punten">In any order.</param>
    /// <param name="domein">Host name of the portal, part of each UID.</param>
    /// <param name="nu">UTC.</param>
    public static string Feed(string naam, IEnumerable<Agendapunt> punten, string domein, DateTime nu)
    {
        var agenda = new Calendar { Method = "PUBLISH", ProductId = Product };
        agenda.AddProperty("X-WR-CALNAME", naam);
        agenda.Events.AddRange(punten.Select(punt => Gebeurtenis(punt, domein, nu)));
        return Tekst(agenda);
    }

    /// <summary>One appointment to put in an agenda oneself; a later file replaces or cancels it.</summary>
    /// <param name="punt">What it is.</param>
    /// <param name="domein">Host name of the portal, part of the UID.</param>
    /// <param name="nu">UTC.</param>
    public static string Afspraak(Agendapunt punt, string domein, DateTime nu)
    {
        var agenda = new Calendar { Method = punt.Vervallen ? "CANCEL" : "PUBLISH", ProductId = Product };
        agenda.Events.Add(Gebeurtenis(punt, domein, nu));
        return Tekst(agenda);
    }

    /// <summary>An invitation for by mail: METHOD:REQUEST, or CANCEL when it is off.</summary>
    /// <param name="punt">What is invited to.</param>
    /// <param name="organisator">Who invites.</param>
    /// <param name="genodigden">Each sees the others: give one at a time when that must not be.</param>
    /// <param name="domein">Host name of the portal, part of the UID.</param>
    /// <param name="nu">UTC.</param>
    public static string Uitnodiging(Agendapunt punt, Agendapersoon organisator, IEnumerable<Agendapersoon> genodigden, string domein, DateTime nu)
    {
        var gebeurtenis = Gebeurtenis(punt, domein, nu);
        gebeurtenis.Organizer = new Organizer { CommonName = Regel(organisator.Naam), Value = Mailto(organisator) };
        gebeurtenis.Attendees = [.. genodigden.Select(g => new Attendee { CommonName = Regel(g.Naam), Value = Mailto(g), ParticipationStatus = "NEEDS-ACTION", Role = "REQ-PARTICIPANT", Rsvp = true })];
        var agenda = new Calendar { Method = punt.Vervallen ? "CANCEL" : "REQUEST", ProductId = Product };
        agenda.Events.Add(gebeurtenis);
        return Tekst(agenda);
    }

    private static CalendarEvent Gebeurtenis(Agendapunt punt, string domein, DateTime nu) => new()
    {
        Uid = $"{punt.Id:D}@{domein}",
        Sequence = punt.Volgnummer,
        DtStamp = Moment(nu),
        Summary = Regel(punt.Titel),
        Description = punt.Uitleg?.ReplaceLineEndings("\n"),
        Location = punt.Plaats is { } plaats ? Regel(plaats) : null,
        Url = punt.Link,
        Status = punt.Vervallen ? "CANCELLED" : "CONFIRMED",
        Start = punt.HeleDag ? Dag(punt.Begin) : Moment(punt.Begin),
        End = punt.HeleDag ? Dag(punt.Eind.AddDays(1)) : Moment(punt.Eind),
        Transparency = punt.HeleDag ? TransparencyType.Transparent : TransparencyType.Opaque,
    };

    private static CalDateTime Moment(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static CalDateTime Dag(DateTime dag) => new(DateOnly.FromDateTime(dag));

    private static Uri Mailto(Agendapersoon persoon) => new($"mailto:{persoon.Adres}");

    /// <summary>A quote in a name would end the parameter it stands in.</summary>
    private static string Regel(string tekst) => string.Concat(tekst.Select(teken => char.IsControl(teken) ? ' ' : teken == '"' ? '\'' : teken)).Trim();

    /// <summary>Lines of at most 75 octets, folded anew: never within a character.</summary>
    private static string Tekst(Calendar agenda)
    {
        const int octettenMax = 75;
        var heel = new CalendarSerializer().SerializeToString(agenda)!.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).TrimEnd('\n');
        var gevouwen = new StringBuilder();
        foreach (var regel in heel.Split('\n'))
        {
            var octetten = 0;
            foreach (var teken in regel.EnumerateRunes())
            {
                if (octetten + teken.Utf8SequenceLength > octettenMax)
                {
                    gevouwen.Append("\r\n ");
                    octetten = 1;
                }

                gevouwen.Append(teken.ToString());
                octetten += teken.Utf8SequenceLength;
            }

            gevouwen.Append("\r\n");
        }

        return gevouwen.ToString();
    }
}
