using System.Globalization;

namespace Participatie.Domain.Shared;

/// <summary>A paragraph in a <see cref="Tekstdelen"/>: its words are [<paramref name="Begin"/>, <paramref name="Eind"/>), and the line ends after it, if any, the part at <paramref name="Eind"/>.</summary>
internal readonly record struct Alineaplaats(int Begin, int Eind, bool HeeftScheiding)
{
    /// <summary>Just after the line ends.</summary>
    public int Volgende => HeeftScheiding ? Eind + 1 : Eind;
}

/// <summary>
/// A text cut into words, spaces, punctuation and the line ends between paragraphs; put together again it is exactly the text.
/// Two words never lie next to each other. Texts that are compared share the numbers of their parts.
/// </summary>
internal sealed class Tekstdelen
{
    private readonly List<string> _delen = [];
    private readonly List<Alineaplaats> _alineas = [];

    private Tekstdelen(string tekst, Dictionary<string, int> nummers)
    {
        for (var i = 0; i < tekst.Length;)
        {
            i = LeesAlinea(tekst, i);
        }

        Nummers = [.. _delen.Select(Nummer)];
        Alineanummers = [.. _alineas.Select(a => Nummer("\n" + string.Concat(_delen[a.Begin..a.Eind])))];
        return;

        int Nummer(string deel)
        {
            if (!nummers.TryGetValue(deel, out var nummer))
            {
                nummer = nummers.Count;
                nummers[deel] = nummer;
            }

            return nummer;
        }
    }

    public IReadOnlyList<string> Delen => _delen;

    public IReadOnlyList<Alineaplaats> Alineas => _alineas;

    /// <summary>The same number for the same part.</summary>
    public int[] Nummers { get; }

    /// <summary>The same number for the same paragraph, apart from the line ends after it.</summary>
    public int[] Alineanummers { get; }

    /// <param name="teksten">Texts that will be compared.</param>
    public static Tekstdelen[] Van(params ReadOnlySpan<string> teksten)
    {
        var nummers = new Dictionary<string, int>(StringComparer.Ordinal);
        var delen = new Tekstdelen[teksten.Length];
        for (var i = 0; i < teksten.Length; i++)
        {
            delen[i] = new Tekstdelen(teksten[i], nummers);
        }

        return delen;
    }

    public string Tekst(int begin, int eind) => string.Concat(_delen[begin..eind]);

    public bool IsWoord(int deel) => IsWoordteken(_delen[deel][0]);

    public static bool IsWoord(string deel) => deel.Length > 0 && IsWoordteken(deel[0]);

    public static bool IsScheiding(string deel) => deel.Length > 0 && deel[0] is '\n' or '\r';

    /// <summary>Marks, joiners and halves of a pair count as part of a word, so that no sign is ever cut.</summary>
    private static bool IsWoordteken(char teken) => char.GetUnicodeCategory(teken) is not
        (UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation);

    private int LeesAlinea(string tekst, int i)
    {
        var begin = _delen.Count;
        while (i < tekst.Length && tekst[i] is not ('\n' or '\r'))
        {
            var eind = Deeleind(tekst, i);
            _delen.Add(tekst[i..eind]);
            i = eind;
        }

        var woordeind = _delen.Count;
        var scheidingseind = i;
        for (var j = i; j < tekst.Length && char.IsWhiteSpace(tekst[j]); j++)
        {
            scheidingseind = tekst[j] is '\n' or '\r' ? j + 1 : scheidingseind;
        }

        var heeftScheiding = scheidingseind > i;
        if (heeftScheiding)
        {
            _delen.Add(tekst[i..scheidingseind]);
        }

        _alineas.Add(new(begin, woordeind, heeftScheiding));
        return scheidingseind;
    }

    private static int Deeleind(string tekst, int begin)
    {
        var i = begin + 1;
        if (IsWoordteken(tekst[begin]))
        {
            while (i < tekst.Length && (IsWoordteken(tekst[i]) || IsVoeg(tekst, i)))
            {
                i++;
            }
        }
        else if (IsSpatie(tekst[begin]))
        {
            while (i < tekst.Length && IsSpatie(tekst[i]))
            {
                i++;
            }
        }

        return i;
    }

    private static bool IsSpatie(char teken) => char.IsWhiteSpace(teken) && teken is not ('\n' or '\r');

    /// <summary>A hyphen or apostrophe within a word, a point or comma within a number.</summary>
    private static bool IsVoeg(string tekst, int i) => i + 1 < tekst.Length && tekst[i] switch
    {
        '-' or '\'' or '’' => IsWoordteken(tekst[i + 1]),
        '.' or ',' or ':' => char.IsAsciiDigit(tekst[i - 1]) && char.IsAsciiDigit(tekst[i + 1]),
        _ => false,
    };
}
