using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Which variables a ronde keeps and how precisely; what is not named is left out. Each variable has groups with a fixed code: the same codes go into the
/// envelop, break the results down, and are compared over rondes.
/// </summary>
public sealed class Achtergrondindeling
{
    private readonly Dictionary<Achtergrondvariabele, Nauwkeurigheid> _nauwkeurigheid;

    private Achtergrondindeling(Dictionary<Achtergrondvariabele, Nauwkeurigheid> nauwkeurigheid) => _nauwkeurigheid = nauwkeurigheid;

    public Nauwkeurigheid this[Achtergrondvariabele variabele] => _nauwkeurigheid.GetValueOrDefault(variabele, Nauwkeurigheid.Weggelaten);

    /// <summary>What is kept, in the order of the variables.</summary>
    public IReadOnlyList<Achtergrondkeuze> Keuzes =>
        [.. _nauwkeurigheid.Where(p => p.Value != Nauwkeurigheid.Weggelaten).OrderBy(p => p.Key).Select(p => new Achtergrondkeuze(p.Key, p.Value))];

    public static Achtergrondindeling Volledig(IEnumerable<Achtergrondvariabele> gekozen)
        => new(gekozen.Distinct().ToDictionary(variabele => variabele, _ => Nauwkeurigheid.Volledig));

    /// <summary>The first choice for a variable counts.</summary>
    public static Achtergrondindeling Van(IEnumerable<Achtergrondkeuze> keuzes)
        => keuzes.DistinctBy(k => k.Variabele).Aggregate(new Achtergrondindeling([]), (indeling, keuze) => indeling.Met(keuze.Variabele, keuze.Nauwkeurigheid));

    /// <exception cref="ArgumentException">The variable has no coarse form.</exception>
    public Achtergrondindeling Met(Achtergrondvariabele variabele, Nauwkeurigheid nauwkeurigheid)
    {
        if (nauwkeurigheid == Nauwkeurigheid.Grof && !KanGrof(variabele))
        {
            throw new ArgumentException($"{variabele} has no coarse form.", nameof(nauwkeurigheid));
        }

        return new(new(_nauwkeurigheid) { [variabele] = nauwkeurigheid });
    }

    public Achtergrondindeling Met(Vergroving vergroving) => Met(vergroving.Variabele, vergroving.Wordt);

    /// <summary>True when the variable can be kept in a coarser form instead of being left out.</summary>
    public static bool KanGrof(Achtergrondvariabele variabele)
        => variabele is Achtergrondvariabele.Gemeente or Achtergrondvariabele.SoortHulp or Achtergrondvariabele.Leeftijdscategorie;

    /// <summary>The group codes of one person, for the variables that are kept.</summary>
    public IReadOnlyDictionary<Achtergrondvariabele, string> Groepen(Achtergrond achtergrond)
        => Keuzes.ToDictionary(keuze => keuze.Variabele, keuze => Groep(keuze, achtergrond));

    /// <summary>All group codes of a variable in their order, with what they are called on screen.</summary>
    public static IReadOnlyList<(string Code, string Naam)> Groepen(Achtergrondkeuze keuze) => keuze switch
    {
        { Nauwkeurigheid: Nauwkeurigheid.Weggelaten } => [],
        { Variabele: Achtergrondvariabele.Gemeente, Nauwkeurigheid: Nauwkeurigheid.Volledig } => [.. Gemeenten.Alle.Select(g => (g.Code, g.Naam))],
        { Variabele: Achtergrondvariabele.Gemeente } =>
            [.. Gemeenten.Alle.GroupBy(g => g.Tafel, (tafel, leden) => (tafel, string.Join(", ", leden.Select(g => g.Naam))))],
        { Variabele: Achtergrondvariabele.SoortHulp, Nauwkeurigheid: Nauwkeurigheid.Volledig } => Alle<SoortHulp>(w => w.Naam()),
        { Variabele: Achtergrondvariabele.SoortHulp } =>
            [("Thuis", "hulp thuis, op school of bij een praktijk"), ("Elders", "wonen op een andere plek"), ("Maatregel", "maatregel van de rechter"), ("Overig", "overig")],
        { Variabele: Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid: Nauwkeurigheid.Volledig } => Alle<Leeftijdscategorie>(w => $"{w.Naam()} jaar"),
        { Variabele: Achtergrondvariabele.Leeftijdscategorie } => [("TotEnMet15", "tot en met 15 jaar"), ("Vanaf16", "16 tot en met 23 jaar")],
        { Variabele: Achtergrondvariabele.Trajectstatus } => Alle<Trajectstatus>(w => w == Trajectstatus.Lopend ? "hulp loopt nog" : "hulp is afgesloten"),
        { Variabele: Achtergrondvariabele.Zwaarte } => Alle<Zwaarte>(w => w.Naam()),
        _ => throw new ArgumentOutOfRangeException(nameof(keuze), keuze, "Unknown variable."),
    };

    internal IEnumerable<(Achtergrondvariabele Variabele, Nauwkeurigheid Wordt)> Stappen()
    {
        foreach (var variabele in Enum.GetValues<Achtergrondvariabele>())
        {
            if (this[variabele] == Nauwkeurigheid.Volledig && KanGrof(variabele))
            {
                yield return (variabele, Nauwkeurigheid.Grof);
            }

            if (this[variabele] != Nauwkeurigheid.Weggelaten)
            {
                yield return (variabele, Nauwkeurigheid.Weggelaten);
            }
        }
    }

    /// <summary>Everything that can be told apart about a person, as one key.</summary>
    internal string Combinatie(Achtergrond achtergrond)
        => string.Join('|', Keuzes.Select(keuze => Groep(keuze, achtergrond)).Prepend(achtergrond.Doelgroep.ToString()));

    private static string Groep(Achtergrondkeuze keuze, Achtergrond achtergrond) => (keuze.Variabele, keuze.Nauwkeurigheid) switch
    {
        (Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig) => achtergrond.Gemeente.Code,
        (Achtergrondvariabele.Gemeente, _) => achtergrond.Gemeente.Tafel,
        (Achtergrondvariabele.SoortHulp, Nauwkeurigheid.Volledig) => achtergrond.SoortHulp.ToString(),
        (Achtergrondvariabele.SoortHulp, _) => achtergrond.SoortHulp switch
        {
            SoortHulp.AmbulanteHulp or SoortHulp.Dagbehandeling or SoortHulp.Ggz or SoortHulp.Dyslexie or SoortHulp.LokaalTeam => "Thuis",
            SoortHulp.Verblijf or SoortHulp.Pleegzorg => "Elders",
            SoortHulp.Jeugdbescherming or SoortHulp.Jeugdreclassering => "Maatregel",
            _ => "Overig",
        },
        (Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Volledig) => achtergrond.Leeftijdscategorie.ToString(),
        (Achtergrondvariabele.Leeftijdscategorie, _) => achtergrond.Leeftijdscategorie < Leeftijdscategorie.Van16TotEnMet17 ? "TotEnMet15" : "Vanaf16",
        (Achtergrondvariabele.Trajectstatus, _) => achtergrond.Trajectstatus.ToString(),
        (Achtergrondvariabele.Zwaarte, _) => achtergrond.Zwaarte.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(keuze), keuze, "Unknown variable."),
    };

    private static IReadOnlyList<(string Code, string Naam)> Alle<TEnum>(Func<TEnum, string> naam)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(w => (w.ToString(), naam(w)))];
}

public static class Achtergrondvariabelen
{
    /// <summary>The Dutch name as shown on screen.</summary>
    public static string Naam(this Achtergrondvariabele variabele) => variabele switch
    {
        Achtergrondvariabele.Gemeente => "gemeente",
        Achtergrondvariabele.SoortHulp => "soort hulp",
        Achtergrondvariabele.Leeftijdscategorie => "leeftijd van het kind",
        Achtergrondvariabele.Trajectstatus => "loopt de hulp nog",
        Achtergrondvariabele.Zwaarte => "lichte of complexe hulp",
        _ => throw new ArgumentOutOfRangeException(nameof(variabele), variabele, "Unknown variable."),
    };
}
