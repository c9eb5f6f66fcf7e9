using System.Text.RegularExpressions;

namespace Participatie.Domain.Shared;

/// <summary>What makes a passage hard to read.</summary>
public enum Hintsoort
{
    LangeZin,
    LangeAlinea,
    Lijdend,
    MoeilijkWoord,
    Afkorting,
    DubbeleOntkenning,
    Naamwoordstijl,
}

/// <summary>An estimate of how hard a text is.</summary>
public enum Leesniveau
{
    Makkelijk,
    Gewoon,
    Moeilijk,
}

/// <summary>Something a writer may make easier; never a reason to refuse a text.</summary>
/// <param name="Soort">What makes it hard.</param>
/// <param name="Begin">Place of the first character in the text.</param>
/// <param name="Lengte">In characters.</param>
/// <param name="Uitleg">Dutch sentence: what to do.</param>
/// <param name="Makkelijker">What could stand there instead, or null.</param>
public sealed record Taalhint(Hintsoort Soort, int Begin, int Lengte, string Uitleg, string? Makkelijker = null);

/// <param name="Hints">In reading order.</param>
/// <param name="Niveau">Null when the text is too short to say.</param>
public sealed record Taaloordeel(IReadOnlyList<Taalhint> Hints, Leesniveau? Niveau);

/// <summary>Hints for plain Dutch (B1). It looks at forms only, so it is sometimes wrong: it advises and never blocks.</summary>
public static partial class Taalhulp
{
    public const int ZinwoordenMax = 15;
    public const int AlineawoordenMax = 100;

    /// <summary>Fewest words for an estimate of how hard a text is.</summary>
    public const int NiveauwoordenMin = 30;

    private const int GewoonVanaf = 55;
    private const int MakkelijkVanaf = 70;

    /// <summary>How far a participle may be from its "wordt", and a second "niet" from the first, in words.</summary>
    private const int Bereik = 12;

    private static readonly HashSet<string> Worden = ["word", "wordt", "worden", "werd", "werden", "geworden"];

    private static readonly HashSet<string> Ontkenningen = ["niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder"];

    /// <summary>Look like a participle and are not.</summary>
    private static readonly HashSet<string> GeenDeelwoord =
    [
        "gebeden", "gebied", "gebieden", "gebit", "gebouwen", "gedachten", "gedicht", "gedichten", "geduld", "geest", "geesten", "gelden", "geluid", "geluiden", "gemeenten", "gerecht",
        "gerechten", "gesprekken", "getallen", "gevallen", "gevecht", "gevechten", "gevoelens", "gevolgen", "gewicht", "gewichten", "gewoonten", "gezicht", "gezichten", "gezinnen",
        "gezond", "gezondheid", "beest", "beeld", "beleid", "bekend", "bereid", "bericht", "beroemd", "besluit", "bestand", "bewust", "veiligheid", "verband", "verbod", "verdriet", "verkeerd", "verliefd", "verstand",
        "hemd", "herfst", "hert", "ernst", "gemeend", "gerust", "geleden", "geworden", "gehandicapten", "geheimen", "genoten", "gedragingen",
    ];

    /// <summary>Participles without "ge" that end in -en; others in -en could be any plural or verb.</summary>
    private static readonly HashSet<string> SterkDeelwoord =
    [
        "begonnen", "begrepen", "beschreven", "besloten", "besproken", "betrokken", "bevolen", "bewezen", "onderbroken", "ondernomen", "onderschreven", "ontbonden", "ontnomen", "ontslagen",
        "ontvangen", "ontworpen", "overgedragen", "overlegd", "overwogen", "verboden", "verbroken", "vergeleken", "vergeten", "verkozen", "verkregen", "verloren", "vernomen", "verschoven", "verstaan",
        "vertrokken", "verwezen", "verworven", "verzonden", "voltrokken", "voorzien", "weersproken", "herzien", "herschreven", "onderzocht", "overtuigd", "overhandigd", "volbracht", "voltooid",
    ];

    private static readonly HashSet<string> GeenWerkwoord =
    [
        "bezwaren", "eten", "goeden", "inkomen", "laken", "leven", "teken", "verleden", "vermogen", "vertrouwen", "wapen", "wezen", "midden", "westen", "oosten", "noorden", "zuiden", "gegeven", "dekken", "dozijn",
    ];

    private static readonly HashSet<string> BekendeAfkortingen = ["nl", "eu", "tv", "cd", "pdf", "sms", "btw", "aow", "ok", "pc", "wc", "gps", "usb"];

    public static string Naam(this Leesniveau niveau) => niveau switch
    {
        Leesniveau.Makkelijk => "makkelijk",
        Leesniveau.Gewoon => "gewoon",
        Leesniveau.Moeilijk => "moeilijk",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "No name."),
    };

    public static Taaloordeel Bekijk(string tekst)
    {
        var hints = new List<Taalhint>();
        var (zinnen, woorden, lettergrepen) = (0, 0, 0);
        var uitgelegd = Uitleg().Matches(tekst).Select(m => m.Groups["afkorting"].Value).ToHashSet(StringComparer.Ordinal);
        foreach (var alinea in Alineas().EnumerateMatches(tekst))
        {
            var alineawoorden = 0;
            foreach (var zin in Zinnen(tekst, alinea.Index, alinea.Index + alinea.Length))
            {
                if (zin.Count == 0)
                {
                    continue;
                }

                BekijkZin(tekst, zin, hints);
                BekijkAfkortingen(tekst, zin, uitgelegd, hints);
                zinnen++;
                alineawoorden += zin.Count;
                lettergrepen += zin.Sum(woord => Lettergrepen(woord.Klein));
            }

            woorden += alineawoorden;
            if (alineawoorden > AlineawoordenMax)
            {
                hints.Add(new(Hintsoort.LangeAlinea, alinea.Index, alinea.Length, $"Dit stuk heeft {alineawoorden} woorden. Maak er twee stukken van."));
            }
        }

        return new(
            [.. hints.OrderBy(h => h.Begin).ThenBy(h => h.Soort)],
            woorden < NiveauwoordenMin ? null : Niveau(Leesgemak(woorden, zinnen, lettergrepen)));
    }

    /// <summary>
    /// Reading ease, about 0 (very hard) to 100 (very easy): the formula of Flesch for Dutch by W. H. Douma, "De leesbaarheid van landbouwbladen" (Wageningen, 1960).
    /// </summary>
    public static double Leesgemak(int woorden, int zinnen, int lettergrepen) => 206.84 - (0.77 * 100 * lettergrepen / woorden) - (0.93 * woorden / zinnen);

    /// <summary>Counted by groups of vowels that are said as one; a vowel with a trema begins a new one.</summary>
    /// <returns>At least 1.</returns>
    public static int Lettergrepen(string woord) => Math.Max(1, Klank().Count(woord.ToLowerInvariant()));

    private static Leesniveau Niveau(double leesgemak) => leesgemak switch
    {
        >= MakkelijkVanaf => Leesniveau.Makkelijk,
        >= GewoonVanaf => Leesniveau.Gewoon,
        _ => Leesniveau.Moeilijk,
    };

    private static void BekijkZin(string tekst, List<Woord> zin, List<Taalhint> hints)
    {
        if (zin.Count > ZinwoordenMax)
        {
            hints.Add(Over(Hintsoort.LangeZin, zin[0], zin[^1], $"Deze zin heeft {zin.Count} woorden. Maak er twee zinnen van."));
        }

        var klein = zin.ConvertAll(woord => woord.Klein);
        for (var i = 0; i < zin.Count;)
        {
            if (Moeilijkewoorden.Op(klein, i) is { } gevonden)
            {
                var laatste = i + gevonden.Woorden - 1;
                hints.Add(Over(Hintsoort.MoeilijkWoord, zin[i], zin[laatste], $"Kies een makkelijker woord: {gevonden.Makkelijker}.", gevonden.Makkelijker));
                i = laatste;
            }

            i++;
        }

        BekijkLijdend(zin, hints);
        BekijkOntkenningen(zin, hints);
        for (var i = 0; i + 2 < zin.Count; i++)
        {
            var werkwoord = klein[i + 1];
            if (klein[i] == "het" && klein[i + 2] == "van" && werkwoord.Length > 4 && werkwoord.EndsWith("en", StringComparison.Ordinal) && !GeenWerkwoord.Contains(werkwoord))
            {
                hints.Add(Over(Hintsoort.Naamwoordstijl, zin[i], zin[i + 2], $"Schrijf wie dit doet. Bijvoorbeeld: ‘wij {werkwoord}’ of ‘om te {werkwoord}’."));
            }
        }
    }

    private static void BekijkLijdend(List<Woord> zin, List<Taalhint> hints)
    {
        for (var i = 0; i < zin.Count; i++)
        {
            if (!Worden.Contains(zin[i].Klein))
            {
                continue;
            }

            var deelwoord = Enumerable.Range(Math.Max(0, i - 2), Math.Min(zin.Count, i + Bereik + 1) - Math.Max(0, i - 2))
                .Where(j => zin[j].Deelzin == zin[i].Deelzin && IsDeelwoord(zin[j].Klein)).DefaultIfEmpty(-1).Last();
            if (deelwoord >= 0)
            {
                hints.Add(Over(Hintsoort.Lijdend, zin[Math.Min(i, deelwoord)], zin[Math.Max(i, deelwoord)], "Schrijf wie het doet, en zet die voor in de zin."));
            }
        }
    }

    private static bool IsDeelwoord(string woord) => SterkDeelwoord.Contains(woord) || (!GeenDeelwoord.Contains(woord) && Deelwoord().IsMatch(woord));

    private static void BekijkOntkenningen(List<Woord> zin, List<Taalhint> hints)
    {
        for (var i = 0; i < zin.Count; i++)
        {
            if (!Ontkenningen.Contains(zin[i].Klein))
            {
                continue;
            }

            for (var j = i + 1; j < zin.Count && j <= i + Bereik && zin[j].Deelzin == zin[i].Deelzin; j++)
            {
                if (Ontkenningen.Contains(zin[j].Klein) || (j == i + 1 && Ontkennend().IsMatch(zin[j].Klein)))
                {
                    hints.Add(Over(Hintsoort.DubbeleOntkenning, zin[i], zin[j], "Hier staat twee keer ‘niet’. Zeg wat wel zo is."));
                    i = j;
                    break;
                }
            }
        }
    }

    private static void BekijkAfkortingen(string tekst, List<Woord> zin, HashSet<string> uitgelegd, List<Taalhint> hints)
    {
        // A heading in capitals is no row of abbreviations.
        var allesGroot = zin.Count > 1 && zin.TrueForAll(woord => !tekst.AsSpan(woord.Begin, woord.Lengte).ContainsAnyInRange('a', 'z'));
        foreach (var woord in zin)
        {
            if (Moeilijkewoorden.Afkortingen.TryGetValue(woord.Klein, out var voluit))
            {
                hints.RemoveAll(h => h.Begin == woord.Begin && h.Soort == Hintsoort.MoeilijkWoord);
                hints.Add(Over(Hintsoort.Afkorting, woord, woord, $"Schrijf dit voluit: {voluit}.", voluit));
                continue;
            }

            var geschreven = tekst.Substring(woord.Begin, woord.Lengte);
            if (!allesGroot && Afkorting().IsMatch(geschreven) && !BekendeAfkortingen.Contains(woord.Klein) && uitgelegd.Add(geschreven))
            {
                hints.Add(Over(Hintsoort.Afkorting, woord, woord, $"Leg de eerste keer uit wat {geschreven} betekent."));
            }
        }
    }

    private static Taalhint Over(Hintsoort soort, Woord eerste, Woord laatste, string uitleg, string? makkelijker = null) =>
        new(soort, eerste.Begin, laatste.Begin + laatste.Lengte - eerste.Begin, uitleg, makkelijker);

    /// <summary>The words of each sentence in [<paramref name="van"/>, <paramref name="tot"/>).</summary>
    private static IEnumerable<List<Woord>> Zinnen(string tekst, int van, int tot)
    {
        var zin = new List<Woord>();
        var (einde, deelzin) = (van, 0);
        for (var m = WoordOfAfkorting().Match(tekst, van, tot - van); m.Success; m = m.NextMatch())
        {
            var tussen = tekst[einde..m.Index];
            if (zin.Count > 0 && IsZinseinde(tussen))
            {
                yield return zin;
                zin = [];
            }

            deelzin += tussen.AsSpan().ContainsAny(",;:()–—") ? 1 : 0;
            zin.Add(new(m.Index, m.Length, m.Value.ToLowerInvariant(), deelzin));
            einde = m.Index + m.Length;
        }

        yield return zin;
    }

    /// <summary>An end mark with a space after it; the point of a short form belongs to the word, so it does not end a sentence.</summary>
    private static bool IsZinseinde(ReadOnlySpan<char> tussen)
    {
        var teken = tussen.IndexOfAny(".!?…");
        return teken >= 0 && tussen[teken..].ContainsAny(" \t\u00A0");
    }

    private readonly record struct Woord(int Begin, int Lengte, string Klein, int Deelzin);

    [GeneratedRegex(@"[^\r\n]*[^\s][^\r\n]*", RegexOptions.None, 1000)]
    private static partial Regex Alineas();

    /// <summary>A short form with points, a short word that is always one, or a word.</summary>
    [GeneratedRegex(@"\b(?:\p{L}\.){2,}|\b(?:bijv|bv|ca|cf|dhr|enz|etc|evt|excl|incl|jl|mevr|mw|nl|nr|art|resp)\.(?=\s+[\p{Ll}\d])|[\p{L}\p{M}\p{Nd}]+(?:(?:['’\-]|(?<=\d)[.,:](?=\d))[\p{L}\p{M}\p{Nd}]+)*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WoordOfAfkorting();

    [GeneratedRegex(@"\((?<afkorting>[\p{L}\d]{2,8})\)|\b(?<afkorting>\p{Lu}[\p{L}\d]{1,7})\s+\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Uitleg();

    [GeneratedRegex(@"^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?\p{Lu}{1,4})$", RegexOptions.None, 1000)]
    private static partial Regex Afkorting();

    [GeneratedRegex("^(?:(?:aan|achter|af|bij|binnen|buiten|door|goed|in|klaar|mee|mede|na|om|onder|op|open|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|vrij|weg|weer)?ge[^e].{1,}(?:d|t|en)|(?:be|ver|ont|her|er).{2,}(?:d|t))$", RegexOptions.None, 1000)]
    private static partial Regex Deelwoord();

    [GeneratedRegex("^on(?!der|t|ze|s$|geveer|langs|danks|middellijk|miskenbaar)[a-z]{4,}", RegexOptions.None, 1000)]
    private static partial Regex Ontkennend();

    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ïe|oe|eu|ui|ei|ij|au|ou|(?<!^)y|^y(?![aeiou])|(?<!q)u|qu(?![aeiou])|[aeioàáâäèéêëìíîïòóôöùúûü]", RegexOptions.None, 1000)]
    private static partial Regex Klank();
}
