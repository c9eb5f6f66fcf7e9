using System.Globalization;
using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Which column of a file holds which field. Immutable.</summary>
public sealed class Kolomkoppeling
{
    private static readonly Dictionary<string, Uitnodigingsveld> Herkend = MaakHerkend();

    private readonly Dictionary<Uitnodigingsveld, int> _kolommen;

    private Kolomkoppeling(IReadOnlyList<string> koppen, Dictionary<Uitnodigingsveld, int> kolommen)
    {
        Koppen = koppen;
        _kolommen = kolommen;
    }

    public IReadOnlyList<string> Koppen { get; }

    /// <summary>Field to column, counted from 0.</summary>
    public IReadOnlyDictionary<Uitnodigingsveld, int> Kolommen => _kolommen;

    /// <summary>Columns that no field uses, counted from 0; their content is never read.</summary>
    public IReadOnlyList<int> Ongebruikt => [.. Enumerable.Range(0, Koppen.Count).Except(_kolommen.Values)];

    /// <summary>What is missing before the file can be read, as Dutch sentences.</summary>
    public IReadOnlyList<string> Ontbreekt
    {
        get
        {
            var zinnen = Uitnodigingsvelden.Verplicht
                .Where(veld => !_kolommen.ContainsKey(veld))
                .Select(veld => $"De kolom ‘{veld.Kolomnaam()}’ ontbreekt. Wijs aan welke kolom dit is.")
                .ToList();
            if (!_kolommen.ContainsKey(Uitnodigingsveld.EMail) && !Uitnodigingsvelden.VoorEenBrief.All(_kolommen.ContainsKey))
            {
                zinnen.Add($"Er is geen kolom ‘{Uitnodigingsveld.EMail.Kolomnaam()}’ en ook niet alles voor een brief ({string.Join(", ", Uitnodigingsvelden.VoorEenBrief.Select(veld => veld.Kolomnaam()))}). Wijs een van beide aan.");
            }

            return zinnen;
        }
    }

    public bool IsVolledig => Ontbreekt.Count == 0;

    /// <summary>Guesses from the header; of two columns with the same meaning the first counts.</summary>
    public static Kolomkoppeling Raad(IReadOnlyList<string> koppen)
    {
        var kolommen = new Dictionary<Uitnodigingsveld, int>();
        for (var kolom = 0; kolom < koppen.Count; kolom++)
        {
            if (Herkend.TryGetValue(Sleutel(koppen[kolom]), out var veld))
            {
                kolommen.TryAdd(veld, kolom);
            }
        }

        return new(koppen, kolommen);
    }

    /// <summary>The same, with the field in another column, or in none. A column holds one field: the one that had it loses it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Kolomkoppeling Met(Uitnodigingsveld veld, int? kolom)
    {
        var kolommen = _kolommen.Where(paar => paar.Key != veld && paar.Value != kolom).ToDictionary();
        if (kolom is { } plek)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(plek, nameof(kolom));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(plek, Koppen.Count, nameof(kolom));
            kolommen[veld] = plek;
        }

        return new(Koppen, kolommen);
    }

    /// <summary>The header as the sender wrote it, for messages.</summary>
    public string Naam(Uitnodigingsveld veld) => _kolommen.TryGetValue(veld, out var kolom) && Koppen[kolom].Length is > 0 and <= 60 ? Koppen[kolom] : veld.Kolomnaam();

    /// <summary>The cells of one row by field.</summary>
    public IReadOnlyDictionary<Uitnodigingsveld, string> Cellen(IReadOnlyList<string> velden)
        => _kolommen.Where(paar => paar.Value < velden.Count).ToDictionary(paar => paar.Key, paar => velden[paar.Value]);

    private static Dictionary<string, Uitnodigingsveld> MaakHerkend()
    {
        (Uitnodigingsveld Veld, string[] Namen)[] synoniemen =
        [
            (Uitnodigingsveld.Doelgroep, ["doel groep", "respondent", "groep", "soort respondent", "lijst", "vragenlijst"]),
            (Uitnodigingsveld.Kanaal, ["verzendwijze", "mail of brief", "wijze van uitnodigen", "verzenden per"]),
            (Uitnodigingsveld.EMail, ["mail", "email adres", "e-mailadres", "mailadres", "emailadres client"]),
            (Uitnodigingsveld.Aanhef, ["naam", "tenaamstelling", "adressering", "geadresseerde", "t.a.v.", "aan"]),
            (Uitnodigingsveld.Straat, ["straat", "adres", "straatnaam", "straat + huisnummer", "straat/huisnummer", "adresregel", "straat en nr"]),
            (Uitnodigingsveld.Huisnummer, ["huisnr", "nummer", "huisnummer en toevoeging", "nr"]),
            (Uitnodigingsveld.Postcode, ["pc", "post code", "postcode (4+2)"]),
            (Uitnodigingsveld.Plaats, ["woonplaats", "plaatsnaam", "stad"]),
            (Uitnodigingsveld.Gemeente, ["gemeentenaam", "gemeentecode", "woonplaatsbeginsel", "verantwoordelijke gemeente", "gemeente (wpb)"]),
            (Uitnodigingsveld.SoortHulp, ["hulp", "soort jeugdhulp", "hulpvorm", "type hulp", "soort zorg", "jeugdhulpvorm", "product"]),
            (Uitnodigingsveld.Leeftijdscategorie, ["leeftijd", "leeftijdsgroep", "leeftijdsklasse", "leeftijd kind"]),
            (Uitnodigingsveld.Trajectstatus, ["status", "traject", "status traject", "status hulp", "lopend/afgesloten", "lopend of afgesloten"]),
            (Uitnodigingsveld.Zwaarte, ["complexiteit", "licht/complex", "zwaarte hulp", "licht of complex"]),
            (Uitnodigingsveld.Taal, ["voorkeurstaal", "taalcode", "language"]),
            (Uitnodigingsveld.NietUitnodigen, ["niet benaderen", "uitsluiten", "geen uitnodiging"]),
            (Uitnodigingsveld.Reden, ["reden", "reden uitsluiting", "waarom niet", "reden niet benaderen"]),
        ];
        return synoniemen
            .SelectMany(regel => regel.Namen.Append(regel.Veld.Kolomnaam()).Append(regel.Veld.ToString()).Select(Sleutel).Distinct().Select(sleutel => (sleutel, regel.Veld)))
            .ToDictionary(paar => paar.sleutel, paar => paar.Veld, StringComparer.Ordinal);
    }

    private static string Sleutel(string kop)
    {
        var sleutel = new StringBuilder(kop.Length);
        foreach (var teken in kop.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(teken))
            {
                sleutel.Append(char.ToLower(teken, CultureInfo.InvariantCulture));
            }
        }

        return sleutel.ToString();
    }
}
