namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Counts answered forms one by one. Memory depends on the number of cells only, so a million forms cost no more than ten.
/// </summary>
public sealed class Telling
{
    private readonly Dictionary<string, int> _vraagNummers;
    private readonly Dictionary<(string Uitsplitsing, string Groep), int> _rijNummers = [];
    private readonly Dictionary<string, Telvel> _vellen;

    public Telling(Telplan plan)
    {
        Plan = plan;
        _vraagNummers = plan.Vragen.Select((vraag, nummer) => (vraag.Code, nummer)).ToDictionary(StringComparer.Ordinal);
        foreach (var uitsplitsing in plan.Uitsplitsingen)
        {
            foreach (var groep in uitsplitsing.Groepen)
            {
                _rijNummers.Add((uitsplitsing.Code, groep), _rijNummers.Count + 1);
            }
        }

        _vellen = plan.Doelgroepen.ToDictionary(
            doelgroep => doelgroep, doelgroep => new Telvel(plan.Vragen, doelgroep, _rijNummers.Count + 1), StringComparer.Ordinal);
    }

    public Telplan Plan { get; }

    /// <summary>Counts one answered form.</summary>
    /// <param name="doelgroep">Whose list was filled in.</param>
    /// <param name="achtergrond">The group of this person for every uitsplitsing of the plan.</param>
    /// <param name="antwoorden">Per vraagcode the chosen categories, from 0. Leave out what was skipped or did not fit.</param>
    /// <exception cref="ArgumentException">Something in the form is not in the plan; nothing of the form was counted.</exception>
    public void Neem(string doelgroep, IReadOnlyDictionary<string, string> achtergrond, IReadOnlyDictionary<string, IReadOnlyList<int>> antwoorden)
    {
        if (!_vellen.TryGetValue(doelgroep, out var vel))
        {
            throw new ArgumentException($"Unknown doelgroep {doelgroep}.", nameof(doelgroep));
        }

        // Row 0 is the whole doelgroep; this person counts there and in one row of each uitsplitsing.
        Span<int> rijen = stackalloc int[Plan.Uitsplitsingen.Count + 1];
        for (var i = 1; i < rijen.Length; i++)
        {
            var code = Plan.Uitsplitsingen[i - 1].Code;
            if (!achtergrond.TryGetValue(code, out var groep) || !_rijNummers.TryGetValue((code, groep), out rijen[i]))
            {
                throw new ArgumentException($"No known group for breakdown {code}.", nameof(achtergrond));
            }
        }

        foreach (var (code, gekozen) in antwoorden)
        {
            if (!_vraagNummers.TryGetValue(code, out var nummer) || !vel.Past(nummer, gekozen))
            {
                throw new ArgumentException($"Answer to {code} does not fit the plan.", nameof(antwoorden));
            }
        }

        vel.Tel(rijen, vraag: 0, [0]);
        foreach (var (code, gekozen) in antwoorden)
        {
            vel.Tel(rijen, _vraagNummers[code], gekozen);
        }
    }

    /// <summary>The figures of a whole doelgroep.</summary>
    public Cijfers Van(string vraag, string doelgroep) => _vellen[doelgroep].Cijfers(0, _vraagNummers[vraag]);

    /// <summary>The figures of one group of a doelgroep.</summary>
    public Cijfers Van(string vraag, string doelgroep, string uitsplitsing, string groep) =>
        _vellen[doelgroep].Cijfers(_rijNummers[(uitsplitsing, groep)], _vraagNummers[vraag]);

    /// <summary>The tally sheet of one doelgroep: every row by every question.</summary>
    private sealed class Telvel
    {
        private readonly IReadOnlyList<TelVraag> _vragen;
        private readonly bool[] _staatOpLijst;
        private readonly int[,] _n;
        private readonly int[,][] _aantallen;

        public Telvel(IReadOnlyList<TelVraag> vragen, string doelgroep, int rijen)
        {
            _vragen = vragen;
            _staatOpLijst = [.. vragen.Select(vraag => vraag.Doelgroepen.Contains(doelgroep, StringComparer.Ordinal))];
            _n = new int[rijen, vragen.Count];
            _aantallen = new int[rijen, vragen.Count][];
            for (var rij = 0; rij < rijen; rij++)
            {
                for (var vraag = 0; vraag < vragen.Count; vraag++)
                {
                    _aantallen[rij, vraag] = new int[vragen[vraag].Categorieen];
                }
            }
        }

        public bool Past(int vraag, IReadOnlyList<int> gekozen)
        {
            var soort = _vragen[vraag].Soort;
            if (soort == TelSoort.Deelname || !_staatOpLijst[vraag] || (soort != TelSoort.MeerKeuze && gekozen.Count != 1))
            {
                return false;
            }

            for (var i = 0; i < gekozen.Count; i++)
            {
                if (gekozen[i] < 0 || gekozen[i] >= _vragen[vraag].Categorieen || IsDubbel(gekozen, i))
                {
                    return false;
                }
            }

            return true;
        }

        public void Tel(ReadOnlySpan<int> rijen, int vraag, IReadOnlyList<int> gekozen)
        {
            foreach (var rij in rijen)
            {
                _n[rij, vraag]++;
                var aantallen = _aantallen[rij, vraag];
                for (var i = 0; i < gekozen.Count; i++)
                {
                    aantallen[gekozen[i]]++;
                }
            }
        }

        public Cijfers Cijfers(int rij, int vraag) => new(_n[rij, vraag], [.. _aantallen[rij, vraag]]);

        private static bool IsDubbel(IReadOnlyList<int> gekozen, int plaats)
        {
            for (var i = 0; i < plaats; i++)
            {
                if (gekozen[i] == gekozen[plaats])
                {
                    return true;
                }
            }

            return false;
        }
    }
}
