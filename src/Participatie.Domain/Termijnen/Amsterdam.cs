namespace Participatie.Domain.Termijnen;

/// <summary>Days and instants in the Netherlands, summer time included.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Tijdzone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day on which something arrived.</summary>
    /// <param name="utc">The instant, UTC; a value without a kind is taken to be UTC.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    public static DateOnly DagVan(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new ArgumentException("An instant must be UTC.", nameof(utc))
        : DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Tijdzone));

    /// <summary>
    /// The instant, UTC, from which it is too late: midnight after the last day. Clocks change at two or three in the night, so there is exactly one midnight.
    /// </summary>
    public static DateTime TeLaatVanaf(DateOnly laatsteDag) => TimeZoneInfo.ConvertTimeToUtc(laatsteDag.AddDays(1).ToDateTime(TimeOnly.MinValue), Tijdzone);
}
