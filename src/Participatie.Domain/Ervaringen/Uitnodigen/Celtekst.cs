using System.Globalization;
using System.Text;

namespace Participatie.Domain.Ervaringen;

/// <summary>Text from a cell, as people and spreadsheets leave it there.</summary>
internal static class Celtekst
{
    private const int LangsteCitaat = 40;

    private static readonly HashSet<string> AlsLeeg = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "--", "n.v.t.", "nvt", "null", "#n/b", "#n/a",
    };

    /// <summary>
    /// Makes every kind of space a plain one, takes away invisible marks and outer spaces, joins double spaces; what
    /// people write for "nothing" becomes empty. Line ends and other control characters inside stay, to be refused.
    /// </summary>
    public static string Schoon(string? ruw)
    {
        if (string.IsNullOrEmpty(ruw))
        {
            return "";
        }

        var schoon = new StringBuilder(ruw.Length);
        foreach (var teken in ruw)
        {
            if (char.GetUnicodeCategory(teken) == UnicodeCategory.SpaceSeparator)
            {
                if (schoon.Length > 0 && schoon[^1] != ' ')
                {
                    schoon.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(teken) != UnicodeCategory.Format)
            {
                schoon.Append(teken);
            }
        }

        var tekst = schoon.ToString().Trim();
        return AlsLeeg.Contains(tekst) ? "" : tekst;
    }

    /// <summary>Lower-case letters and digits only, without accents: "’s-Gravenhage" and "S GRAVENHAGE" are one.</summary>
    public static string Sleutel(string tekst)
    {
        var sleutel = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(teken))
            {
                sleutel.Append(char.ToLowerInvariant(teken));
            }
        }

        return sleutel.ToString();
    }

    /// <summary>The value between Dutch quotes, shortened, with control characters made visible.</summary>
    public static string Citaat(string tekst)
    {
        var kort = tekst.Length > LangsteCitaat ? string.Concat(tekst.AsSpan(0, LangsteCitaat - 1), "…") : tekst;
        return $"‘{string.Concat(kort.Select(teken => char.IsControl(teken) ? '␤' : teken))}’";
    }
}
