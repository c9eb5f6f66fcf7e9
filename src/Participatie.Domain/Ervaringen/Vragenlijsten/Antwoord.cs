using System.Text.Json;
using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The answer to one question: chosen options, a number, a text, or "past niet". It is never printed by accident:
/// <see cref="ToString"/> gives nothing away.
/// </summary>
/// <remarks>In JSON: an array of option codes, a number, a string, or null for "past niet".</remarks>
[JsonConverter(typeof(AntwoordConverter))]
public sealed record Antwoord
{
    /// <summary>Stands for "past niet" in forms, conditions and exports; no option may bear it.</summary>
    public const string PastNietCode = "past-niet";

    public static readonly Antwoord PastNiet = new() { IsPastNiet = true };

    private Antwoord()
    {
    }

    /// <summary>Chosen option codes, in the order of the list.</summary>
    public Reeks<string> Keuzes { get; private init; }

    /// <summary>The number of a Getal or Rapportcijfer.</summary>
    public decimal? Getal { get; private init; }

    /// <summary>The text of an open answer, newlines as <c>\n</c>.</summary>
    public string? Tekst { get; private init; }

    public bool IsPastNiet { get; private init; }

    /// <summary>The answer as codes, as conditions and counts see it; empty for an open answer.</summary>
    public Reeks<string> Waarden =>
        IsPastNiet ? [PastNietCode] :
        Getal is { } getal ? [Getaltekst.Schrijven(getal)] :
        Keuzes;

    public static Antwoord Keuze(params ReadOnlySpan<string> codes) => VanKeuzes(Reeks.Van(codes));

    public static Antwoord VanKeuzes(Reeks<string> codes) => new() { Keuzes = codes };

    // The division drops trailing zeros, which a decimal keeps: 7,50 and 7,5 are one answer and one text in storage.
    public static Antwoord VanGetal(decimal getal) => new() { Getal = getal / 1.0000000000000000000000000000m };

    public static Antwoord VanTekst(string tekst) => new() { Tekst = tekst };

    /// <summary>Never the answer.</summary>
    public override string ToString() => "(afgeschermd)";

    private sealed class AntwoordConverter : JsonConverter<Antwoord>
    {
        public override bool HandleNull => true;

        public override Antwoord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Null => PastNiet,
            JsonTokenType.Number => reader.TryGetDecimal(out var getal) ? VanGetal(getal) : throw new JsonException("The number of an answer is out of range."),
            JsonTokenType.String => VanTekst(reader.GetString()!),
            JsonTokenType.StartArray => VanKeuzes(JsonSerializer.Deserialize<Reeks<string>>(ref reader, options)),
            _ => throw new JsonException("An answer is an array, a number, a string or null."),
        };

        public override void Write(Utf8JsonWriter writer, Antwoord value, JsonSerializerOptions options)
        {
            if (value.IsPastNiet)
            {
                writer.WriteNullValue();
            }
            else if (value.Getal is { } getal)
            {
                writer.WriteNumberValue(getal);
            }
            else if (value.Tekst is { } tekst)
            {
                writer.WriteStringValue(tekst);
            }
            else
            {
                JsonSerializer.Serialize(writer, value.Keuzes, options);
            }
        }
    }
}
