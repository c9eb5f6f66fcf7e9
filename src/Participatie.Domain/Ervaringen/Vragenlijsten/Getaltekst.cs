using System.Globalization;

namespace Participatie.Domain.Ervaringen;

/// <summary>Numbers in stored texts: digits with a point, whatever the language of the reader.</summary>
internal static class Getaltekst
{
    public static string Schrijven(decimal getal) => getal.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Null when the text is no number.</summary>
    public static decimal? Lezen(string tekst) =>
        decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
