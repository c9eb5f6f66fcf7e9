using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Participatie.Data.Conventions;

/// <summary>
/// Every instant is a UTC <see cref="DateTime"/>: SQLite can neither order nor compare <see cref="DateTimeOffset"/>.
/// A local time that slips in is a fault and throws.
/// </summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? NotUtc(value) : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime NotUtc(DateTime value) => throw new InvalidOperationException($"{value:O} is not UTC.");
}
