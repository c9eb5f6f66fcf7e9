using System.Globalization;
using System.Text.RegularExpressions;
using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Ervaringen;

/// <summary>What people write for a coded value. Keys are as <see cref="Celtekst.Sleutel"/> makes them.</summary>
internal static partial class Codeboek
{
    public static IReadOnlyDictionary<string, Doelgroep> Doelgroepen { get; } = Maak<Doelgroep>(
        waarde => waarde.Naam(),
        (Doelgroep.Jongere, ["jongeren", "jeugdige", "kind", "client", "young person", "j"]),
        (Doelgroep.Ouder, ["ouders", "ouder/verzorger", "ouder(s)/verzorger(s)", "verzorger", "ouder of verzorger", "parent", "o"]));

    public static IReadOnlyDictionary<string, Uitnodigingskanaal> Kanalen { get; } = Maak<Uitnodigingskanaal>(
        waarde => waarde.Naam(),
        (Uitnodigingskanaal.Mail, ["e-mail", "digitaal", "online"]),
        (Uitnodigingskanaal.Brief, ["post", "papier", "per post", "schriftelijk", "letter"]));

    public static IReadOnlyDictionary<string, Trajectstatus> Trajectstatussen { get; } = Maak<Trajectstatus>(
        waarde => waarde.Naam(),
        (Trajectstatus.Lopend, ["loopt", "loopt nog", "lopende", "actief", "in zorg", "open", "nog bezig"]),
        (Trajectstatus.Afgesloten, ["beeindigd", "afgerond", "gestopt", "klaar", "uit zorg", "gesloten", "dicht"]));

    public static IReadOnlyDictionary<string, Zwaarte> Zwaartes { get; } = Maak<Zwaarte>(
        waarde => waarde.Naam(),
        (Zwaarte.Licht, ["lichte", "lichte hulp", "enkelvoudig", "l"]),
        (Zwaarte.Complex, ["complexe", "complexe hulp", "zwaar", "meervoudig", "c"]));

    public static IReadOnlyDictionary<string, SoortHulp> SoortenHulp { get; } = Maak<SoortHulp>(
        waarde => waarde.Naam(),
        (SoortHulp.AmbulanteHulp, ["ambulant", "ambulante jeugdhulp", "ambulante begeleiding", "begeleiding"]),
        (SoortHulp.Dagbehandeling, ["daghulp", "dagbesteding", "dagbegeleiding"]),
        (SoortHulp.Ggz, ["ggz", "jeugdggz", "j-ggz", "basis ggz", "specialistische ggz", "geestelijke gezondheidszorg"]),
        (SoortHulp.Verblijf, ["jeugdhulp met verblijf", "residentieel", "gezinshuis", "wonen"]),
        (SoortHulp.Pleegzorg, ["pleeggezin"]),
        (SoortHulp.Jeugdbescherming, ["jb", "ots", "voogdij", "ondertoezichtstelling"]),
        (SoortHulp.Jeugdreclassering, ["jr", "reclassering"]),
        (SoortHulp.Dyslexie, ["dyslexiezorg", "ed", "ernstige dyslexie"]),
        (SoortHulp.LokaalTeam, ["jeugdteam", "wijkteam", "cjg", "sociaal team", "centrum jeugd en gezin", "sociaal wijkteam"]),
        (SoortHulp.Overig, ["overige", "anders", "andere hulp"]));

    public static IReadOnlyDictionary<string, NietUitnodigenReden> Redenen { get; } = Maak<NietUitnodigenReden>(
        waarde => waarde.Naam(),
        (NietUitnodigenReden.GeheimAdres, ["geheim", "adres geheim", "verstrekkingsbeperking"]),
        (NietUitnodigenReden.HulpNietBekendBijOuders, ["ouders weten niet van hulp", "niet bekend bij ouders", "16+ zonder medeweten ouders"]),
        (NietUitnodigenReden.Afgemeld, ["wil niet", "geen onderzoek", "bezwaar", "opt-out"]));

    public static IReadOnlyDictionary<string, string> Talen { get; } = Tabel(
        ("nl", ["nederlands", "ned", "nld", "dutch", "nl-nl"]),
        ("en", ["engels", "eng", "english", "en-gb", "en-us"]));

    public static IReadOnlyDictionary<string, bool> JaNee { get; } = Tabel(
        (true, ["ja", "j", "true", "waar", "1", "x", "yes", "y"]),
        (false, ["nee", "n", "false", "onwaar", "0", "no"]));

    private static readonly Dictionary<string, Gemeente> GemeentenOpSleutel = MaakGemeenten();

    public static Gemeente? Gemeente(string tekst) => GemeentenOpSleutel.GetValueOrDefault(Celtekst.Sleutel(tekst));

    /// <summary>
    /// One of the four categories from "16-17", "16/17", "16 t/m 17 jaar", "tot 12", "18+" or a single age; null when the text is
    /// none of these or spans two categories.
    /// </summary>
    public static Leeftijdscategorie? Leeftijd(string tekst)
    {
        var klein = tekst.ToLowerInvariant();

        // A spreadsheet that takes 12-15 for a date shows December 2015.
        if (klein is "dec-15" or "dec/15" or "dec 15")
        {
            return Leeftijdscategorie.Van12TotEnMet15;
        }

        if (Leeftijdsband().Match(klein) is not { Success: true } band)
        {
            return null;
        }

        var getal = int.Parse(band.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
        var woord = band.Groups["tot"];
        var (van, tot) = (band.Groups["voor"].Value, band.Groups["b"], band.Groups["plus"].Success) switch
        {
            (_, { Success: true } einde, _) => (getal, int.Parse(einde.ValueSpan, CultureInfo.InvariantCulture) - (woord.Value == "tot" ? 1 : 0)),
            ("tot" or "<", _, _) => (0, getal - 1),
            ("t/m" or "tot en met", _, _) => (0, getal),
            (_, _, true) => (getal, 23),
            _ => (getal, getal),
        };
        return (van, tot) switch
        {
            ( >= 0 and <= 11, >= 0 and <= 11) => Leeftijdscategorie.TotEnMet11,
            ( >= 12 and <= 15, >= 12 and <= 15) => Leeftijdscategorie.Van12TotEnMet15,
            ( >= 16 and <= 17, >= 16 and <= 17) => Leeftijdscategorie.Van16TotEnMet17,
            ( >= 18 and <= 23, >= 18 and <= 23) => Leeftijdscategorie.Van18TotEnMet23,
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^(?<voor>tot en met|t/m|tot|<|van)? ?(?<a>[0-9]{1,2}) ?(jaar)? ?((?<tot>tot en met|t/m|tot|en|-|–|—|/) ?(?<b>[0-9]{1,2})|(?<plus>\+|jaar en ouder|en ouder))? ?(jaar|jr\.?)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Leeftijdsband();

    private static Dictionary<string, Gemeente> MaakGemeenten()
    {
        var opSleutel = new Dictionary<string, Gemeente>(StringComparer.Ordinal);
        foreach (var gemeente in Gemeenten.Alle)
        {
            foreach (var naam in (string[])[gemeente.Naam, "gemeente " + gemeente.Naam, gemeente.Code, gemeente.Code.TrimStart('0'), "GM" + gemeente.Code])
            {
                opSleutel[Celtekst.Sleutel(naam)] = gemeente;
            }
        }

        foreach (var (naam, code) in (IEnumerable<(string, string)>)
        [
            ("’s-Gravenhage", "0518"), ("gemeente ’s-Gravenhage", "0518"), ("Haag", "0518"), ("The Hague", "0518"),
            ("Leidschendam", "1916"), ("Voorburg", "1916"), ("Pijnacker", "1926"), ("Nootdorp", "1926"),
        ])
        {
            opSleutel[Celtekst.Sleutel(naam)] = Gemeenten.MetCode(code)!;
        }

        return opSleutel;
    }

    private static Dictionary<string, T> Maak<T>(Func<T, string> naam, params (T Waarde, string[] Synoniemen)[] regels)
        where T : struct, Enum
        => Tabel([.. regels.Select(regel => (regel.Waarde, (string[])[naam(regel.Waarde), .. regel.Synoniemen]))]);

    private static Dictionary<string, T> Tabel<T>(params (T Waarde, string[] Woorden)[] regels) => regels
        .SelectMany(regel => regel.Woorden.Append(regel.Waarde!.ToString()!).Select(Celtekst.Sleutel).Distinct().Select(sleutel => (sleutel, regel.Waarde)))
        .ToDictionary(paar => paar.sleutel, paar => paar.Waarde, StringComparer.Ordinal);
}
