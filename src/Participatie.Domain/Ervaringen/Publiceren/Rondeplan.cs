namespace Participatie.Domain.Ervaringen;

/// <summary>
/// How the forms of a ronde are counted: the questions of its lists laid side by side by their shared vraagcode, broken down by the background that
/// went along. Knows how to take a form, and how the questions read in the published document.
/// </summary>
public sealed class Rondeplan
{
    private readonly Dictionary<Doelgroep, List<Teller>> _tellers = [];

    /// <param name="lijsten">The content of the fixed version that each doelgroep answered.</param>
    /// <param name="achtergrond">The variables to break down by, as the ronde keeps them.</param>
    public Rondeplan(IReadOnlyDictionary<Doelgroep, Lijstinhoud> lijsten, IReadOnlyList<Achtergrondkeuze> achtergrond)
    {
        var samen = new List<Samengevoegd>();
        foreach (var (doelgroep, inhoud) in lijsten.OrderBy(paar => paar.Key))
        {
            _tellers[doelgroep] =
            [
                .. from blok in inhoud.Blokken
                   from vraag in blok.Vragen
                   let soort = Telsoort(vraag)
                   where soort is not null
                   select Samengevoegd.Opnemen(samen, doelgroep, blok, vraag, inhoud.Opties(vraag), soort.Value),
            ];
        }

        Vragen = [.. samen.Select(vraag => vraag.Document())];
        Uitsplitsingen =
        [
            .. achtergrond.Select(keuze => new Documentuitsplitsing(
                keuze.Variabele.ToString(),
                keuze.Variabele.Naam(),
                [.. Achtergrondindeling.Groepen(keuze).Select(groep => new Documentoptie(groep.Code, groep.Naam))])),
        ];
        Telplan = new Telplan(
            [.. lijsten.Keys.Order().Select(doelgroep => doelgroep.ToString())],
            [.. Vragen.Select(vraag => new TelVraag(vraag.Code, vraag.Soort, vraag.Opties.Count, [.. vraag.Teksten.Select(tekst => tekst.Doelgroep.ToString())]))],
            [.. Uitsplitsingen.Select(uitsplitsing => new TelUitsplitsing(uitsplitsing.Code, [.. uitsplitsing.Groepen.Select(groep => groep.Code)]))]);
    }

    public Telplan Telplan { get; }

    public IReadOnlyList<Documentvraag> Vragen { get; }

    public IReadOnlyList<Documentuitsplitsing> Uitsplitsingen { get; }

    /// <summary>Counts one form.</summary>
    /// <param name="telling">A count by <see cref="Telplan"/>.</param>
    /// <param name="doelgroep">Whose list was filled in.</param>
    /// <param name="achtergrond">Variable → group code; holds at least every variable that is broken down by.</param>
    /// <param name="blad">The answers; what is not counted (open answers, numbers, past niet) is passed over.</param>
    /// <exception cref="ArgumentException">The form does not fit the plan.</exception>
    public void Neem(Telling telling, Doelgroep doelgroep, IReadOnlyDictionary<string, string> achtergrond, Antwoordblad blad)
    {
        var tellers = _tellers.GetValueOrDefault(doelgroep) ?? throw new ArgumentException($"No list for {doelgroep}.", nameof(doelgroep));
        var gekozen = new Dictionary<string, IReadOnlyList<int>>(tellers.Count, StringComparer.Ordinal);
        foreach (var teller in tellers)
        {
            if (blad[teller.Vraagcode] is { } antwoord && teller.Categorieen(antwoord) is { Count: > 0 } categorieen)
            {
                gekozen.Add(teller.Telcode, categorieen);
            }
        }

        telling.Neem(doelgroep.ToString(), achtergrond, gekozen);
    }

    private static TelSoort? Telsoort(Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Stelling or Vraagsoort.EenKeuze => TelSoort.EenKeuze,
        Vraagsoort.MeerKeuze => TelSoort.MeerKeuze,
        Vraagsoort.Rapportcijfer => TelSoort.Rapportcijfer,
        _ => null,
    };

    /// <summary>Where the answers of one list to one question count.</summary>
    private sealed record Teller(string Vraagcode, string Telcode, Dictionary<string, int> Categorie)
    {
        public List<int> Categorieen(Antwoord antwoord)
        {
            var indexen = new List<int>(1);
            foreach (var waarde in antwoord.Waarden)
            {
                if (Categorie.TryGetValue(waarde, out var index))
                {
                    indexen.Add(index);
                }
            }

            return indexen;
        }
    }

    /// <summary>A question that one or both lists ask. Options are joined: the first list's own, then what the second adds.</summary>
    private sealed class Samengevoegd(string code, TelSoort soort, Onderdeel onderdeel, Vraag eerste)
    {
        private readonly List<Documenttekst> _teksten = [];
        private readonly List<Documentoptie> _opties = [];

        public static Teller Opnemen(List<Samengevoegd> samen, Doelgroep doelgroep, Blok blok, Vraag vraag, Reeks<Optie> opties, TelSoort soort)
        {
            var zelfde = samen.Find(ander => ander.Code == vraag.Code);

            // The same code for another kind of question cannot share a table; nor may a question bear the name of taking part.
            var code = zelfde?.Soort == soort || (zelfde is null && vraag.Code != Telplan.Deelname) ? vraag.Code : $"{vraag.Code}.{doelgroep.Naam()}";
            if (zelfde is null || zelfde.Code != code)
            {
                zelfde = new Samengevoegd(code, soort, blok.Onderdeel, vraag);
                samen.Add(zelfde);
            }

            return zelfde.Met(doelgroep, vraag, opties);
        }

        private string Code => code;

        private TelSoort Soort => soort;

        public Documentvraag Document() => new(code, soort, onderdeel, eerste.Verbeterthema, eerste.Schaal, _teksten, _opties);

        private Teller Met(Doelgroep doelgroep, Vraag vraag, Reeks<Optie> opties)
        {
            _teksten.Add(new(doelgroep, vraag.Tekst.ToString(), vraag.Vraagstam?.ToString()));
            foreach (var optie in opties.Where(optie => _opties.TrueForAll(ander => ander.Code != optie.Code)))
            {
                _opties.Add(new(optie.Code, optie.Tekst.ToString()));
            }

            return new(vraag.Code, code, opties.ToDictionary(
                optie => optie.Code, optie => _opties.FindIndex(ander => ander.Code == optie.Code), StringComparer.Ordinal));
        }
    }
}
