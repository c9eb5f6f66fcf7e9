using System.Globalization;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>The receipt of an advies as it was laid down: title, text, recommendations in order, and what is in the attachments.</summary>
public static class Adviesvingerafdruk
{
    /// <param name="inhoud">The version that is laid down.</param>
    /// <param name="bijlagen">SHA-256 of each attachment of the letter, in any order.</param>
    public static Vingerafdruk Van(Adviesinhoud inhoud, IEnumerable<string> bijlagen) => Vingerafdruk.Van(
    [
        new("titel", inhoud.Titel.Trim()),
        new("tekst", inhoud.Tekst),
        .. inhoud.Aanbevelingen.SelectMany((a, i) => new Vingerafdrukveld[]
        {
            new($"aanbeveling {(i + 1).ToString(CultureInfo.InvariantCulture)} kop", a.Kop.Trim()),
            new($"aanbeveling {(i + 1).ToString(CultureInfo.InvariantCulture)} tekst", a.Tekst.Trim()),
        }),
        .. bijlagen.Order(StringComparer.Ordinal).Select(som => new Vingerafdrukveld("bijlage", som)),
    ]);
}
