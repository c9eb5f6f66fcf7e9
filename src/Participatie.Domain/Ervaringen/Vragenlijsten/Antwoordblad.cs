using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// All answers of one person so far, by vraagcode. Immutable. Kept in the alphabetical order of the codes,
/// so that the stored form does not tell in which order somebody answered.
/// </summary>
public sealed class Antwoordblad : IEquatable<Antwoordblad>
{
    public static readonly Antwoordblad Leeg = new(ImmutableSortedDictionary.Create<string, Antwoord>(StringComparer.Ordinal));

    private static readonly JsonSerializerOptions Opties = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = 4,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly ImmutableSortedDictionary<string, Antwoord> _antwoorden;

    private Antwoordblad(ImmutableSortedDictionary<string, Antwoord> antwoorden) => _antwoorden = antwoorden;

    public int Aantal => _antwoorden.Count;

    public IEnumerable<string> Vraagcodes => _antwoorden.Keys;

    /// <summary>The answer to a question, or null when there is none.</summary>
    public Antwoord? this[string vraagcode] => _antwoorden.GetValueOrDefault(vraagcode);

    public Antwoordblad Met(string vraagcode, Antwoord antwoord) => new(_antwoorden.SetItem(vraagcode, antwoord));

    public Antwoordblad Zonder(string vraagcode) => new(_antwoorden.Remove(vraagcode));

    /// <summary>Only the answers to these questions.</summary>
    public Antwoordblad Beperken(IReadOnlySet<string> vraagcodes) => new(_antwoorden.RemoveRange(_antwoorden.Keys.Where(code => !vraagcodes.Contains(code))));

    /// <summary>Compact UTF-8 JSON: <c>{"luisteren":["vaak"],"rapportcijfer":8,"respect":null}</c>.</summary>
    public byte[] Schrijven() => JsonSerializer.SerializeToUtf8Bytes<IReadOnlyDictionary<string, Antwoord>>(_antwoorden, Opties);

    /// <summary>Reads what <see cref="Schrijven"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no answers.</exception>
    public static Antwoordblad Lezen(ReadOnlySpan<byte> json)
    {
        var antwoorden = JsonSerializer.Deserialize<Dictionary<string, Antwoord>>(json, Opties) ?? throw new JsonException("The answers are null.");
        return new(antwoorden.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public bool Equals(Antwoordblad? other) => other is not null && _antwoorden.SequenceEqual(other._antwoorden);

    public override bool Equals(object? obj) => Equals(obj as Antwoordblad);

    public override int GetHashCode() => Aantal;

    /// <summary>Never the answers.</summary>
    public override string ToString() => $"(afgeschermd, {Aantal} antwoorden)";
}
