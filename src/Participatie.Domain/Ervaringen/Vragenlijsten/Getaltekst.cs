using System.Globalization;

namespace Participatie.Domain.Ervaringen;

/// <summary>Numbers as text: stored ones have digits and a point, whatever the language; typed ones come in every shape.</summary>
internal static class Getaltekst
{
    public static string Schrijven(decimal getal) => getal.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Null when the text is no number.</summary>
    public static decimal? Lezen(string tekst) =>
        decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>
    /// A typed number in the stored shape: comma and point both separate decimals, and digits of every script count.
    /// Null when it is anything but a sign, digits and one separator: no exponents, no thousands, no words.
    /// </summary>
    public static string? Gewoon(string tekst)
    {
        var gewoon = string.Concat(tekst.Select(teken => teken switch
        {
            ',' or '\u066B' => '.',
            '\u2212' => '-',
            _ when char.IsDigit(teken) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(teken)),
            _ => teken,
        }));
        var cijfers = gewoon.AsSpan(gewoon.StartsWith('-') ? 1 : 0);
        var komma = cijfers.IndexOf('.');
        var geheel = komma < 0 ? cijfers : cijfers[..komma];
        var decimalen = komma < 0 ? "0" : cijfers[(komma + 1)..];
        return AlleenCijfers(geheel) && AlleenCijfers(decimalen) ? gewoon : null;
    }

    private static bool AlleenCijfers(ReadOnlySpan<char> tekst) => tekst.Length > 0 && !tekst.ContainsAnyExceptInRange('0', '9');
}
