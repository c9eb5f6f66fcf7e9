using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Conventions;

/// <summary>A value that is read and written as a whole, stored as JSON text; enums by name.</summary>
internal static class Jsontekst
{
    private static readonly JsonSerializerOptions Wijze = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static PropertyBuilder<T> AlsJson<T>(this PropertyBuilder<T> builder)
        where T : class => builder.HasConversion(value => Schrijven(value), json => Lezen<T>(json), new JsonComparer<T>(Schrijven, Lezen<T>));

    private static string Schrijven<T>(T value) => JsonSerializer.Serialize(value, Wijze);

    private static T Lezen<T>(string json) => JsonSerializer.Deserialize<T>(json, Wijze)!;
}
