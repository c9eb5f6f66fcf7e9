using System.Globalization;
using System.Text;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The 32 characters of links and codes: digits and letters without I, L, O and U, so that nothing on paper looks
/// like something else. Reading forgives what people and their keyboards make of it.
/// </summary>
/// <remarks>The choice of letters is that of Douglas Crockford's Base 32.</remarks>
internal static class Schrijfalfabet
{
    internal const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    internal const int BitsPerTeken = 5;

    internal static char Teken(int waarde) => Tekens[waarde];

    /// <summary>True for what may stand between characters without meaning: blanks, dashes, invisible marks.</summary>
    internal static bool IsScheiding(Rune teken) => Rune.IsWhiteSpace(teken) || Rune.GetUnicodeCategory(teken)
        is UnicodeCategory.DashPunctuation or UnicodeCategory.Format || teken.Value is '_' or '.' or '\u2212';

    /// <summary>0 to 31, or -1 for a character that cannot be meant.</summary>
    internal static int Waarde(Rune teken)
    {
        // Digits of any script count: on an Arabic keyboard they are the ones at hand.
        if (Rune.GetUnicodeCategory(teken) == UnicodeCategory.DecimalDigitNumber)
        {
            return (int)Rune.GetNumericValue(teken);
        }

        var gewoon = teken.ToString().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return gewoon switch
        {
            "O" => 0,
            "I" or "L" or "İ" or "ı" => 1,
            "U" => Tekens.IndexOf('V', StringComparison.Ordinal),
            { Length: 1 } => Tekens.IndexOf(gewoon[0], StringComparison.Ordinal),
            _ => -1,
        };
    }
}
