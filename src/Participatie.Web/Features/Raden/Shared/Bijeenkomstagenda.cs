using System.Globalization;
using System.Text;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Raden;

/// <summary>
/// The entry of a meeting in somebody's own calendar (RFC 5545). The same UID with a higher SEQUENCE moves or cancels what was put there before.
/// </summary>
public static class Bijeenkomstagenda
{
    public const string Soort = "text/calendar; charset=utf-8";

    /// <summary>Longest line in bytes (RFC 5545, 3.1), line end not counted.</summary>
    private const int Regelmax = 75;

    /// <param name="bijeenkomst">The meeting.</param>
    /// <param name="raad">Name of the raad.</param>
    /// <param name="nu">UTC.</param>
    public static byte[] Ical(Bijeenkomst bijeenkomst, string raad, DateTime nu)
    {
        var tekst = new StringBuilder();
        foreach (var regel in Regels(bijeenkomst, raad, nu))
        {
            Vouwen(tekst, regel);
        }

        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    private static IEnumerable<string> Regels(Bijeenkomst bijeenkomst, string raad, DateTime nu)
    {
        var gaatNietDoor = bijeenkomst.Status == Bijeenkomststatus.Afgezegd;
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//Participatie//Bijeenkomsten//NL";
        yield return gaatNietDoor ? "METHOD:CANCEL" : "METHOD:PUBLISH";
        yield return "BEGIN:VEVENT";
        yield return $"UID:{bijeenkomst.Id}@participatie";
        yield return $"SEQUENCE:{bijeenkomst.Volgnummer.ToString(CultureInfo.InvariantCulture)}";
        yield return $"DTSTAMP:{Moment(nu)}";
        yield return $"DTSTART:{Moment(bijeenkomst.Begin)}";
        yield return $"DTEND:{Moment(bijeenkomst.Einde)}";
        yield return $"SUMMARY:{Tekst($"{raad}: {bijeenkomst.Titel}")}";
        yield return $"LOCATION:{Tekst(bijeenkomst.Plaats)}";
        yield return $"STATUS:{(gaatNietDoor ? "CANCELLED" : "CONFIRMED")}";
        yield return "END:VEVENT";
        yield return "END:VCALENDAR";
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545, 3.3.11; other control characters may not stand in a text at all.</summary>
    private static string Tekst(string tekst) => string.Concat(tekst
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Where(teken => !char.IsControl(teken)));

    /// <summary>Breaks between characters, never within one: a line is counted in bytes.</summary>
    private static void Vouwen(StringBuilder tekst, string regel)
    {
        var lengte = 0;
        foreach (var rune in regel.EnumerateRunes())
        {
            if (lengte + rune.Utf8SequenceLength > Regelmax)
            {
                tekst.Append("\r\n ");
                lengte = 1;
            }

            tekst.Append(rune);
            lengte += rune.Utf8SequenceLength;
        }

        tekst.Append("\r\n");
    }
}
