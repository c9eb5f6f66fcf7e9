using System.Text.Json;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What programs get of the register. The shape is promised in docs/openbare-gegevens.md: names are added, never changed or taken away.</summary>
public static class Registergegevens
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static byte[] Json<T>(T gegevens) => JsonSerializer.SerializeToUtf8Bytes(gegevens, Vorm);
}
