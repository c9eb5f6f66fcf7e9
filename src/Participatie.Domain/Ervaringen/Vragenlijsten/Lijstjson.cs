using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The stored form of <see cref="Lijstinhoud"/>. What lies in a database today must be readable in ten years:
/// change it only so that the golden file in the tests still reads.
/// </summary>
public static class Lijstjson
{
    private static readonly JsonSerializerOptions Opties = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Schrijven(Lijstinhoud inhoud) => JsonSerializer.Serialize(inhoud, Opties);

    /// <exception cref="JsonException">The text is no questionnaire: broken, incomplete or with unknown members.</exception>
    public static Lijstinhoud Lezen(string json) => JsonSerializer.Deserialize<Lijstinhoud>(json, Opties) ?? throw new JsonException("The questionnaire is null.");

    /// <exception cref="JsonException">The stream holds no questionnaire.</exception>
    public static Lijstinhoud Lezen(Stream json) => JsonSerializer.Deserialize<Lijstinhoud>(json, Opties) ?? throw new JsonException("The questionnaire is null.");
}
