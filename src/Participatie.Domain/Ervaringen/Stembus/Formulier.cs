using System.Text.Json;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What lies inside an envelop: who filled in (jongere or ouder), the background groups that the ronde lets go along, and the answers. No id, no
/// time, no language.
/// </summary>
/// <param name="Doelgroep">Whose list was filled in.</param>
/// <param name="Achtergrond">Variable → group code, as <see cref="Achtergrondindeling.Groepen(Achtergrond)"/> gives them.</param>
/// <param name="Antwoorden">The answers, without those that conditions hide.</param>
public sealed record Formulier(Doelgroep Doelgroep, IReadOnlyDictionary<Achtergrondvariabele, string> Achtergrond, Antwoordblad Antwoorden)
{
    /// <summary>Never the answers.</summary>
    public override string ToString() => "(afgeschermd)";

    /// <summary>As sealed: compact JSON in UTF-8.</summary>
    public byte[] Schrijven()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("d", Doelgroep.ToString());
            writer.WriteStartObject("a");
            foreach (var (variabele, groep) in Achtergrond.OrderBy(p => p.Key))
            {
                writer.WriteString(variabele.ToString(), groep);
            }

            writer.WriteEndObject();
            writer.WritePropertyName("v");
            writer.WriteRawValue(Antwoorden.Schrijven(), skipInputValidation: true);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <exception cref="JsonException">This is no form.</exception>
    public static Formulier Lezen(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        try
        {
            return new Formulier(
                Enum.Parse<Doelgroep>(root.GetProperty("d").GetString()!),
                root.GetProperty("a").EnumerateObject().ToDictionary(p => Enum.Parse<Achtergrondvariabele>(p.Name), p => p.Value.GetString()!),
                Antwoordblad.Lezen(System.Text.Encoding.UTF8.GetBytes(root.GetProperty("v").GetRawText())));
        }
        catch (Exception oorzaak) when (oorzaak is KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            throw new JsonException("This is no form.", oorzaak);
        }
    }
}
