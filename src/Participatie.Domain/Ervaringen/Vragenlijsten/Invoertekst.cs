using System.Globalization;
using System.Text;

namespace Participatie.Domain.Ervaringen;

/// <summary>Makes typed text fit to store, show and export, without touching what the person meant.</summary>
public static class Invoertekst
{
    /// <summary>
    /// Newlines become <c>\n</c>, white space around the text goes, and so do characters that nobody types: control characters, half surrogates,
    /// non-characters (which XML and so XLSX refuse) and marks that reverse the reading direction of what follows. Markup stays, as plain text.
    /// </summary>
    public static string Schoonmaken(string? tekst)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            return "";
        }

        var schoon = new StringBuilder(tekst.Length);
        for (var index = 0; index < tekst.Length;)
        {
            if (!Rune.TryGetRuneAt(tekst, index, out var teken))
            {
                index++;
                continue;
            }

            index += teken.Utf16SequenceLength;
            if (teken.Value == '\r')
            {
                // A browser sends \r\n for what its maxlength counted as one character.
                schoon.Append('\n');
                index += index < tekst.Length && tekst[index] == '\n' ? 1 : 0;
            }
            else if (IsTekst(teken))
            {
                schoon.Append(teken.ToString());
            }
        }

        return schoon.ToString().Trim();
    }

    private static bool IsTekst(Rune teken) =>
        teken.Value is '\n' or '\t'
        || (Rune.GetUnicodeCategory(teken) != UnicodeCategory.Control
            && (teken.Value & 0xFFFE) != 0xFFFE
            && teken.Value is not ((>= 0xFDD0 and <= 0xFDEF) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)));
}
