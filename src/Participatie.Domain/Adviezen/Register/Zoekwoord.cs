using System.Globalization;
using System.Text;

namespace Participatie.Domain.Adviezen;

/// <summary>A word that occurs in an advies or in an answer to it that was sent.</summary>
/// <param name="Woord">As <see cref="Zoekwoorden.Uit"/> writes it.</param>
/// <param name="AdviesId">Where it occurs.</param>
public sealed record Zoekwoord(string Woord, Guid AdviesId)
{
    public const int WoordMax = 40;
}

/// <summary>
/// How text becomes words that can be searched by their beginning. Words are written in the letters a to z and digits alone, so that every collation puts them in the same order and a range on an index finds them.
/// </summary>
public static class Zoekwoorden
{
    /// <summary>Shorter ones say nothing and begin too much.</summary>
    public const int WoordMin = 2;

    /// <summary>How many words of a question count.</summary>
    public const int VraagMax = 6;

    /// <summary>Every word once: lower case, without accents, cut at <see cref="Zoekwoord.WoordMax"/>.</summary>
    public static IReadOnlySet<string> Uit(params IEnumerable<string?> teksten)
    {
        var woorden = new HashSet<string>(StringComparer.Ordinal);
        var woord = new StringBuilder();
        foreach (var tekst in teksten.OfType<string>())
        {
            foreach (var teken in tekst.Normalize(NormalizationForm.FormKD).Append(' '))
            {
                if (char.IsAsciiLetterOrDigit(teken))
                {
                    woord.Append(char.ToLowerInvariant(teken));
                }
                else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
                {
                    if (woord.Length >= WoordMin)
                    {
                        woorden.Add(woord.ToString(0, Math.Min(woord.Length, Zoekwoord.WoordMax)));
                    }

                    woord.Clear();
                }
            }
        }

        return woorden;
    }

    /// <summary>What somebody asks for: the first few words, of which each must begin a word of what is found.</summary>
    /// <param name="vraag">As it was typed; null or empty asks nothing.</param>
    public static IReadOnlyList<string> Vraag(string? vraag) => [.. Uit(vraag).Take(VraagMax)];

    /// <summary>The first word that no longer begins with this one; null when all later words do.</summary>
    public static string? Voorbij(string begin)
    {
        for (var i = begin.Length - 1; i >= 0; i--)
        {
            if (begin[i] != 'z')
            {
                return begin[..i] + (begin[i] == '9' ? 'a' : (char)(begin[i] + 1));
            }
        }

        return null;
    }
}
