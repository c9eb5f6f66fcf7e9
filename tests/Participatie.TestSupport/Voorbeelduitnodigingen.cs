using System.Globalization;
using System.Text;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.TestSupport;

/// <summary>
/// Makes the example files of docs/voorbeelden. Everything is fictional: mail goes to the reserved domain
/// <c>voorbeeld.example</c>, the streets do not exist. The same seed gives the same bytes.
/// </summary>
public static class Voorbeelduitnodigingen
{
    /// <summary>The number that with 991 answers gives the 14 % of the reference case.</summary>
    public const int Aantal = 7_080;

    public const int AantalNietUitnodigen = 12;

    private const string Regeleinde = "\r\n";
    private const int Zaad = 20_170;

    private static readonly string[] Kolommen =
    [
        "doelgroep", "kanaal", "e-mail", "aanhef", "straat en huisnummer", "postcode", "plaats", "gemeente", "soort hulp",
        "leeftijdscategorie", "trajectstatus", "zwaarte", "taal", "niet uitnodigen", "reden niet uitnodigen",
    ];

    private static readonly (string Code, int Gewicht, int Postcode)[] Gemeentespreiding =
    [
        ("0518", 450, 2490), ("0637", 125, 2710), ("1783", 105, 2670), ("0503", 90, 2610), ("1916", 75, 2260),
        ("0603", 50, 2280), ("1926", 50, 2640), ("0629", 20, 2240), ("0626", 20, 2250), ("1842", 15, 2630),
    ];

    private static readonly (SoortHulp Soort, int Gewicht)[] Hulpspreiding =
    [
        (SoortHulp.AmbulanteHulp, 330), (SoortHulp.Ggz, 270), (SoortHulp.Dyslexie, 90), (SoortHulp.LokaalTeam, 90), (SoortHulp.Dagbehandeling, 60),
        (SoortHulp.Verblijf, 50), (SoortHulp.Pleegzorg, 40), (SoortHulp.Jeugdbescherming, 40), (SoortHulp.Jeugdreclassering, 15), (SoortHulp.Overig, 15),
    ];

    private static readonly string[] Straatbegin = ["Meetlint", "Potlood", "Kwadraat", "Leertafel", "Inktpot", "Gradenboog", "Kroontjespen", "Passer", "Schrijfblok", "Vlakgom"];
    private static readonly string[] Straateind = ["straat", "laan", "hof", "pad", "kade", "plein"];

    /// <summary>The good file: <see cref="Aantal"/> rows, all correct.</summary>
    public static string Regio()
    {
        var toeval = new Random(Zaad);
        var tekst = new StringBuilder(string.Join(';', Kolommen)).Append(Regeleinde);
        for (var nummer = 1; nummer <= Aantal; nummer++)
        {
            Schrijf(tekst, MaakRij(toeval, nummer, nietUitnodigen: nummer % (Aantal / AantalNietUitnodigen) == 0));
        }

        return tekst.ToString();
    }

    /// <summary>The faulty twin: 300 good rows with one faulty row of each kind between them, and what must be found on which line.</summary>
    public static (string Tekst, IReadOnlyList<(int Regelnummer, Regelfoutsoort Soort)> Verwacht) MetFouten()
    {
        const int goed = 300;
        var toeval = new Random(Zaad + 1);
        var tekst = new StringBuilder(string.Join(';', Kolommen)).Append(Regeleinde);
        var verwacht = new List<(int, Regelfoutsoort)>();
        var regelnummer = 2;
        var gevallen = Foutgevallen();
        for (var nummer = 1; nummer <= goed; nummer++)
        {
            Schrijf(tekst, MaakRij(toeval, nummer, nietUitnodigen: false));
            regelnummer++;
            if (nummer % 10 == 0 && (nummer / 10) - 1 is var geval && geval < gevallen.Count)
            {
                verwacht.Add((regelnummer, gevallen[geval].Soort));
                var rij = gevallen[geval].Regel;
                tekst.Append(rij).Append(Regeleinde);
                regelnummer += 1 + rij.Count(teken => teken == '\n');
            }
        }

        return (tekst.ToString(), verwacht);
    }

    private static List<(Regelfoutsoort Soort, string Regel)> Foutgevallen()
    {
        const string mail = "ouder;mail;fout@voorbeeld.example;;;;;Delft;jeugd-ggz;12-15;lopend;licht;nl;nee;";
        const string brief = "ouder;brief;;Aan de bewoner;Potloodlaan 7;2611 XZ;Delft;Delft;jeugd-ggz;12-15;lopend;licht;nl;nee;";
        return
        [
            (Regelfoutsoort.GemeenteBuitenRegio, mail.Replace("Delft", "Utrecht", StringComparison.Ordinal)),
            (Regelfoutsoort.Leeg, mail.Replace("licht", "", StringComparison.Ordinal)),
            (Regelfoutsoort.WaardeOnbekend, mail.Replace("jeugd-ggz", "zwemles", StringComparison.Ordinal)),
            (Regelfoutsoort.WaardeOnbekend, mail.Replace("12-15", "15-16", StringComparison.Ordinal)),
            (Regelfoutsoort.LeeftijdPastNiet, mail.Replace("ouder", "jongere", StringComparison.Ordinal).Replace("12-15", "0-11", StringComparison.Ordinal)),
            (Regelfoutsoort.EMailOnjuist, mail.Replace("@voorbeeld.example", "(at)voorbeeld.example", StringComparison.Ordinal)),
            (Regelfoutsoort.MeerdereEMailadressen, mail.Replace("fout@", "een@voorbeeld.example,twee@", StringComparison.Ordinal)),
            (Regelfoutsoort.Regeleinde, mail.Replace("fout@voorbeeld.example", "\"fout@voorbeeld.example\nBcc: iedereen@voorbeeld.example\"", StringComparison.Ordinal)),
            (Regelfoutsoort.Stuurteken, brief.Replace("Aan de bewoner", "Aan de\u0007bewoner", StringComparison.Ordinal)),
            (Regelfoutsoort.TeLang, brief.Replace("Aan de bewoner", "Aan de bewoner van het huis met de groene deur aan het einde van het pad", StringComparison.Ordinal)),
            (Regelfoutsoort.PostcodeOnjuist, brief.Replace("2611 XZ", "261 XZ", StringComparison.Ordinal)),
            (Regelfoutsoort.HuisnummerOntbreekt, brief.Replace(" 7", "", StringComparison.Ordinal)),
            (Regelfoutsoort.AdresOnvolledig, brief.Replace("2611 XZ", "", StringComparison.Ordinal)),
            (Regelfoutsoort.GeenContact, mail.Replace("mail;fout@voorbeeld.example", ";", StringComparison.Ordinal)),
            (Regelfoutsoort.KanaalZonderGegevens, mail.Replace("mail;fout", "brief;fout", StringComparison.Ordinal)),
            (Regelfoutsoort.RedenOntbreekt, mail.Replace("nee;", "ja;", StringComparison.Ordinal)),
            (Regelfoutsoort.RedenZonderNietUitnodigen, mail + "geheim adres"),
            (Regelfoutsoort.Formule, brief.Replace("Aan de bewoner", "=HYPERLINK(A1)", StringComparison.Ordinal)),
            (Regelfoutsoort.TeveelVelden, mail + ";een;te veel"),
            (Regelfoutsoort.TeWeinigVelden, "ouder;mail;fout@voorbeeld.example"),
            (Regelfoutsoort.Aanhalingsteken, brief.Replace("Potloodlaan 7", "\"Potloodlaan\" 7", StringComparison.Ordinal)),
            (Regelfoutsoort.Dubbel, mail.Replace("fout@", "p000001@", StringComparison.Ordinal).Replace("ouder;", EersteDoelgroep() + ";", StringComparison.Ordinal)),
            (Regelfoutsoort.Tegenstrijdig, mail.Replace("fout@", "p000001@", StringComparison.Ordinal).Replace("ouder;", EersteDoelgroep() + ";", StringComparison.Ordinal).Replace("nee;", "ja;afgemeld", StringComparison.Ordinal)),
        ];
    }

    private static string EersteDoelgroep() => MaakRij(new Random(Zaad + 1), 1, nietUitnodigen: false)[0];

    private static string[] MaakRij(Random toeval, int nummer, bool nietUitnodigen)
    {
        var jongere = toeval.Next(100) < 34;
        var (code, _, postcode) = Kies(toeval, Gemeentespreiding, spreiding => spreiding.Gewicht);
        var gemeente = Gemeenten.MetCode(code)!;
        var soort = Kies(toeval, Hulpspreiding, spreiding => spreiding.Gewicht).Soort;
        var leeftijd = (Leeftijdscategorie)(jongere ? Kies(toeval, [(1, 45), (2, 30), (3, 25)], keus => keus.Item2).Item1 : Kies(toeval, [(0, 50), (1, 30), (2, 13), (3, 7)], keus => keus.Item2).Item1);
        var status = toeval.Next(100) < 62 ? Trajectstatus.Lopend : Trajectstatus.Afgesloten;
        var complex = soort is SoortHulp.Verblijf or SoortHulp.Jeugdbescherming or SoortHulp.Jeugdreclassering ? 80 : 25;
        var zwaarte = toeval.Next(100) < complex ? Zwaarte.Complex : Zwaarte.Licht;
        var taal = toeval.Next(100) < 6 ? "en" : "nl";

        // The first row of a file is always mail: the faulty twin repeats its address.
        var mail = toeval.Next(100) < 80 || nummer == 1;
        var straat = $"{Straatbegin[toeval.Next(Straatbegin.Length)]}{Straateind[toeval.Next(Straateind.Length)]} {toeval.Next(1, 200).ToString(CultureInfo.InvariantCulture)}";
        var letters = $"{"XYZ"[toeval.Next(3)]}{"XYZ"[toeval.Next(3)]}";
        var postcodetekst = string.Create(CultureInfo.InvariantCulture, $"{postcode + toeval.Next(5)} {letters}");
        var reden = (NietUitnodigenReden)toeval.Next(3);
        var brief = !mail && !nietUitnodigen;
        return
        [
            (jongere ? Doelgroep.Jongere : Doelgroep.Ouder).Naam(),
            nietUitnodigen ? "" : (mail ? Uitnodigingskanaal.Mail : Uitnodigingskanaal.Brief).Naam(),
            mail && !nietUitnodigen ? $"p{nummer.ToString("D6", CultureInfo.InvariantCulture)}@voorbeeld.example" : "",
            brief ? (jongere ? "Aan de bewoner" : "Aan de ouder(s)/verzorger(s)") : "",
            brief ? straat : "",
            brief ? postcodetekst : "",
            brief ? gemeente.Naam : "",
            gemeente.Naam,
            soort.Naam(),
            leeftijd.Naam(),
            status.Naam(),
            zwaarte.Naam(),
            taal,
            nietUitnodigen ? "ja" : "nee",
            nietUitnodigen ? reden.Naam() : "",
        ];
    }

    private static T Kies<T>(Random toeval, T[] keuzes, Func<T, int> gewicht)
    {
        var rest = toeval.Next(keuzes.Sum(gewicht));
        foreach (var keuze in keuzes)
        {
            rest -= gewicht(keuze);
            if (rest < 0)
            {
                return keuze;
            }
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    private static void Schrijf(StringBuilder tekst, string[] rij) => tekst.AppendJoin(';', rij).Append(Regeleinde);
}
