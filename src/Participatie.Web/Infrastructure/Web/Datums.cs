using System.Globalization;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>Dates as people read them, in Dutch and in the time of Amsterdam.</summary>
public static class Datums
{
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private const char HardeSpatie = '\u00a0';

    /// <summary>UTC instant to Amsterdam wall clock.</summary>
    public static DateTime InAmsterdam(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);

    /// <summary>The day it is in Amsterdam.</summary>
    public static DateOnly DagInAmsterdam(this DateTime utc) => DateOnly.FromDateTime(utc.InAmsterdam());

    /// <summary>The day it is now in Amsterdam.</summary>
    public static DateOnly Vandaag(this TimeProvider clock) => clock.Nu().DagInAmsterdam();

    /// <summary>Now, as UTC <see cref="DateTime"/>.</summary>
    public static DateTime Nu(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>Amsterdam wall clock to UTC; a time that summer time skips becomes the first that exists.</summary>
    public static DateTime NaarUtc(this DateOnly dag, TimeOnly tijd)
    {
        var local = dag.ToDateTime(tijd);
        while (Amsterdam.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        return TimeZoneInfo.ConvertTimeToUtc(local, Amsterdam);
    }

    /// <summary>“vrijdag 27 november 2026”, day and month joined by a hard space.</summary>
    public static string Voluit(this DateOnly dag) =>
        string.Create(Nederlands, $"{dag:dddd} {dag:%d}{HardeSpatie}{dag:MMMM yyyy}");

    /// <summary>“27 november 2026”.</summary>
    public static string Kort(this DateOnly dag) => string.Create(Nederlands, $"{dag:%d}{HardeSpatie}{dag:MMMM yyyy}");

    /// <summary>“27 november 2026, 14:05”.</summary>
    public static string MetTijd(this DateTime utc)
    {
        var local = utc.InAmsterdam();
        return string.Create(Nederlands, $"{local:%d}{HardeSpatie}{local:MMMM yyyy, HH:mm}");
    }

    /// <summary>“vandaag”, “morgen”, “over 4 dagen”, “3 dagen geleden”.</summary>
    public static string Afstand(this DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 1 and var n => $"over {n} dagen",
        var n => $"{-n} dagen geleden",
    };

    /// <summary>A whole number with dots for thousands.</summary>
    public static string Getal(this long n) => n.ToString("N0", Nederlands);

    /// <inheritdoc cref="Getal(long)"/>
    public static string Getal(this int n) => ((long)n).Getal();

    /// <summary>A number and the right word: “1 mens”, “1.200 mensen”.</summary>
    public static string Getal(this int n, string een, string meer) => $"{n.Getal()} {(n == 1 ? een : meer)}";

    /// <summary>One decimal, Dutch comma: “7,8”.</summary>
    public static string EenDecimaal(this double value) => value.ToString("0.0", Nederlands);
}
