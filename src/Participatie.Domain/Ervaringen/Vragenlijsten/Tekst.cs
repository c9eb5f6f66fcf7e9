using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>One text in several languages. Where a language is missing the Dutch text is shown: half a question is worse than a foreign one.</summary>
[JsonConverter(typeof(TekstConverter))]
public sealed class Tekst : IEquatable<Tekst>
{
    private readonly ImmutableSortedDictionary<string, string> _perTaal;

    private Tekst(ImmutableSortedDictionary<string, string> perTaal) => _perTaal = perTaal;

    /// <summary>Codes of the languages that have a text, in alphabetical order.</summary>
    public IEnumerable<string> Talen => _perTaal.Where(paar => paar.Value.Length > 0).Select(paar => paar.Key);

    /// <summary>The text in this language, else in Dutch, else empty.</summary>
    public string this[string taal] => Heeft(taal) ? _perTaal[taal] : _perTaal.GetValueOrDefault(Taal.Nederlands.Code, "");

    public static Tekst Van(string nl, string? en = null)
    {
        var tekst = new Tekst(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)).Met(Taal.Nederlands.Code, nl);
        return en is null ? tekst : tekst.Met(Taal.Engels.Code, en);
    }

    /// <summary>This text with another wording in one language; an empty wording means there is none.</summary>
    public Tekst Met(string taal, string tekst) => new(_perTaal.SetItem(taal, tekst.Trim()));

    public bool Heeft(string taal) => _perTaal.TryGetValue(taal, out var tekst) && tekst.Length > 0;

    /// <summary>The language the reader really gets, for a <c>lang</c> attribute where a translation is missing.</summary>
    public string TaalVoor(string taal) => Heeft(taal) ? taal : Taal.Nederlands.Code;

    public bool Equals(Tekst? other) => other is not null && _perTaal.SequenceEqual(other._perTaal);

    public override bool Equals(object? obj) => Equals(obj as Tekst);

    public override int GetHashCode() => this[Taal.Nederlands.Code].GetHashCode(StringComparison.Ordinal);

    public override string ToString() => this[Taal.Nederlands.Code];

    private sealed class TekstConverter : JsonConverter<Tekst>
    {
        public override Tekst Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var perTaal = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options);
            if (perTaal is null || perTaal.ContainsValue(null!))
            {
                throw new JsonException("A text is null.");
            }

            return new Tekst(perTaal.ToImmutableSortedDictionary(paar => paar.Key, paar => paar.Value.Trim(), StringComparer.Ordinal));
        }

        public override void Write(Utf8JsonWriter writer, Tekst value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (taal, tekst) in value._perTaal)
            {
                writer.WriteString(taal, tekst);
            }

            writer.WriteEndObject();
        }
    }
}
