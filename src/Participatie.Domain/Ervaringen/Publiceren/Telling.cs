namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Counts answered forms one by one. Memory depends on the number of cells only, so a million forms cost no more than ten.
/// </summary>
public sealed class Telling
{
    private readonly Telplan _plan;
    private readonly Dictionary<string, int> _vraagNummers;
    private readonly Dictionary<(string Uitsplitsing, string Groep), int> _groepNummers = [];
    private readonly Dictionary<string, int[,][]> _aantallen;
    private readonly Dictionary<string, int[,]> _n;

    public Telling(Telplan plan)
    {
        _plan = plan;
        _vraagNummers = plan.Vragen.Select((vraag, nummer) => (vraag.Code, nummer)).ToDictionary(StringComparer.Ordinal);
        foreach (var uitsplitsing in plan.Uitsplitsingen)
        {
            foreach (var groep in uitsplitsing.Groepen)
            {
                _groepNummers.Add((uitsplitsing.Code, groep), _groepNummers.Count + 1);
            }
        }

        _n = plan.Doelgroepen.ToDictionary(doelgroep => doelgroep, _ => new int[Rijen, plan.Vragen.Count], StringComparer.Ordinal);
        _aantallen = plan.Doelgroepen.ToDictionary(doelgroep => doelgroep, _ => LegeAantallen(), StringComparer.Ordinal);
    }

    public Telplan Plan => _plan;

    /// <summary>Row 0 is the whole doelgroep; the groups of all uitsplitsingen follow.</summary>
    private int Rijen => _groepNummers.Count + 1;

    /// <summary>Counts one answered form.</summary>
    /// <param name="doelgroep">Whose list was filled in.</param>
    /// <param name="achtergrond">The group of this person for every uitsplitsing of the plan.</param>
    /// <param name="antwoorden">Per vraagcode the chosen categories, from 0. Leave out what was skipped or did not fit.</param>
    /// <exception cref="ArgumentException">Something in the form is not in the plan; nothing of the form was counted.</exception>
    public void Neem(string doelgroep, IReadOnlyDictionary<string, string> achtergrond, IReadOnlyDictionary<string, IReadOnlyList<int>> antwoorden)
    {
        if (!_n.TryGetValue(doelgroep, out var n))
        {
            throw new ArgumentException($"Unknown doelgroep {doelgroep}.", nameof(doelgroep));
        }

        Span<int> rijen = stackalloc int[_plan.Uitsplitsingen.Count + 1];
        for (var i = 0; i < _plan.Uitsplitsingen.Count; i++)
        {
            var code = _plan.Uitsplitsingen[i].Code;
            if (!achtergrond.TryGetValue(code, out var groep) || !_groepNummers.TryGetValue((code, groep), out rijen[i + 1]))
            {
                throw new ArgumentException($"No known group for breakdown {code}.", nameof(achtergrond));
            }
        }

        foreach (var (code, gekozen) in antwoorden)
        {
            EisAntwoordPast(code, doelgroep, gekozen);
        }

        foreach (var rij in rijen)
        {
            Tel(n, doelgroep, rij, vraag: 0, [0]);
            foreach (var (code, gekozen) in antwoorden)
            {
                Tel(n, doelgroep, rij, _vraagNummers[code], gekozen);
            }
        }
    }

    /// <summary>The figures of a whole doelgroep.</summary>
    public Cijfers Van(string vraag, string doelgroep) => Rij(vraag, doelgroep, 0);

    /// <summary>The figures of one group of a doelgroep.</summary>
    public Cijfers Van(string vraag, string doelgroep, string uitsplitsing, string groep) =>
        Rij(vraag, doelgroep, _groepNummers[(uitsplitsing, groep)]);

    private Cijfers Rij(string vraag, string doelgroep, int rij)
    {
        var nummer = _vraagNummers[vraag];
        return new Cijfers(_n[doelgroep][rij, nummer], [.. _aantallen[doelgroep][rij, nummer]]);
    }

    private void Tel(int[,] n, string doelgroep, int rij, int vraag, IReadOnlyList<int> gekozen)
    {
        n[rij, vraag]++;
        var aantallen = _aantallen[doelgroep][rij, vraag];
        foreach (var categorie in gekozen)
        {
            aantallen[categorie]++;
        }
    }

    private void EisAntwoordPast(string code, string doelgroep, IReadOnlyList<int> gekozen)
    {
        var vraag = _vraagNummers.TryGetValue(code, out var nummer) && nummer > 0 ? _plan.Vragen[nummer] : null;
        var past = vraag is not null
            && vraag.Doelgroepen.Contains(doelgroep, StringComparer.Ordinal)
            && (vraag.Soort == TelSoort.MeerKeuze || gekozen.Count == 1)
            && gekozen.All(categorie => categorie >= 0 && categorie < vraag.Categorieen)
            && gekozen.Distinct().Count() == gekozen.Count;
        if (!past)
        {
            throw new ArgumentException($"Answer to {code} does not fit the plan.", nameof(gekozen));
        }
    }

    private int[,][] LegeAantallen()
    {
        var aantallen = new int[Rijen, _plan.Vragen.Count][];
        for (var rij = 0; rij < Rijen; rij++)
        {
            for (var vraag = 0; vraag < _plan.Vragen.Count; vraag++)
            {
                aantallen[rij, vraag] = new int[_plan.Vragen[vraag].Categorieen];
            }
        }

        return aantallen;
    }
}
