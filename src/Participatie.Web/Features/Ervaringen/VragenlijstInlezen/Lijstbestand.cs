using System.Text;
using System.Text.Json;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What reading a file gave: the content, or the reasons why not.</summary>
public sealed record Leesresultaat(Lijstinhoud? Inhoud, IReadOnlyList<string> Redenen)
{
    public static Leesresultaat Geweigerd(params IReadOnlyList<string> redenen) => new(null, redenen);
}

/// <summary>Reads a questionnaire from a file that anybody may have made. Believes nothing and never throws, whatever is in it.</summary>
public static class Lijstbestand
{
    public const int GrootteMaximum = 1024 * 1024;

    private const int RedenenMaximum = 10;

    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Leesresultaat Lezen(ReadOnlySpan<byte> bestand)
    {
        if (bestand.Length is 0 or > GrootteMaximum)
        {
            return Leesresultaat.Geweigerd(bestand.Length == 0 ? "Het bestand is leeg." : "Het bestand is groter dan 1 MB. Een vragenlijst is veel kleiner.");
        }

        try
        {
            var json = Streng.GetString(bestand.StartsWith("\uFEFF"u8) ? bestand[3..] : bestand);
            if (HeeftOnzichtbareTekens(json))
            {
                return Leesresultaat.Geweigerd("In het bestand staan tekens die niemand kan zien of typen. Haal ze weg.");
            }

            var inhoud = Lijstjson.Lezen(json);
            var fouten = Lijstcontrole.Controleren(inhoud).Where(melding => melding.Ernst == Ernst.Fout).ToList();
            return fouten.Count == 0
                ? new(inhoud, [])
                : Leesresultaat.Geweigerd([.. fouten.Take(RedenenMaximum).Select(melding => $"{melding.Tekst} ({melding.Pad})")]);
        }
        catch (DecoderFallbackException)
        {
            return Leesresultaat.Geweigerd("Het bestand is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8.");
        }
        catch (JsonException exception)
        {
            return Leesresultaat.Geweigerd(exception.LineNumber is { } regel
                ? $"Dit is geen vragenlijst van dit portaal. Het gaat mis op regel {regel + 1}."
                : "Dit is geen vragenlijst van dit portaal.");
        }
    }

    private static bool HeeftOnzichtbareTekens(string json)
    {
        var lezer = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (lezer.Read())
        {
            if (lezer.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && lezer.GetString() is { } tekst
                && Invoertekst.Schoonmaken(tekst) != tekst.ReplaceLineEndings("\n").Trim())
            {
                return true;
            }
        }

        return false;
    }
}
