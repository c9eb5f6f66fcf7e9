using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Conventions;

/// <summary>
/// Keeps a short list inside its row. A change of the list is then a change of the row, so that the aggregate's concurrency token moves with it.
/// </summary>
internal static class Jsonkolom
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public static PropertyBuilder<IReadOnlyList<T>> AlsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            lijst => JsonSerializer.Serialize(lijst, Opties),
            json => Lezen<T>(json),
            new JsonComparer<IReadOnlyList<T>>(lijst => JsonSerializer.Serialize(lijst, Opties), Lezen<T>));
        return property;
    }

    private static IReadOnlyList<T> Lezen<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, Opties)!;
}
