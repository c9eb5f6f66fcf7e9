namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Disclosure control by cell suppression over all tables that one audience can see together.
/// <para>
/// Primary: a group with fewer people than the threshold is not shown, nor one in which everybody gave the same answer.
/// Complementary: <see cref="Lijn"/> hides more until the <em>rest</em> (total minus shown) would itself pass as a group. A row for allen
/// in a breakdown is shown only where all its doelgroepen are. Rows, not single counts, are hidden: a group hidden for its size is
/// hidden for every question.
/// </para>
/// <para>
/// Protection interval, and why it holds for all linked tables at once. For a group hidden for its size, every number of people
/// and every answer count from 0 up to that of its rest is possible; the rest has at least the threshold, over two or more groups.
/// Proof: hand the group labels of the people in the rest round among them. Each shown row, total, mean and other breakdown stays what it
/// is, for all questions together, since each person keeps their answers and other labels. For a group hidden for one question only, whose size
/// is known, answer counts from 0 are possible, if it was hidden for itself and not to cover for another: swap answers to that question
/// within the rest, where <see cref="Lijn"/> saw to it that they fit. Where no row of a breakdown is left for a question, only what its total says by itself remains known.
/// The attacker is taken to know exact sums where only rounded means are published, and the size of every shown group.
/// </para>
/// <para>
/// Not protected, by decision: small counts <em>within</em> a shown group (they tell what somebody answered, not who), a whole doelgroep or
/// ronde that agrees, newcomers who agree between two publications, crosses of two background variables, which no table holds, and what
/// the choice of the covering rows tells about their order of size.
/// </para>
/// Method: Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4, on linked tables, protection intervals and auditing;
/// Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear constraints, Management Science 47 (2001).
/// Because one rest per line is the only linear relation among hidden cells here, the audit is exact without a linear program.
/// </summary>
public sealed class Onthullingsbescherming
{
    private readonly Telling _telling;
    private readonly Telplan _plan;
    private readonly int _drempel;
    private readonly List<EerderePublicatie> _eerder;
    private readonly HashSet<Rijsleutel> _verborgen = [];

    private Onthullingsbescherming(Telling telling, int drempel, IReadOnlyList<BeschermdeTabellen> eerder)
    {
        _telling = telling;
        _plan = telling.Plan;
        _drempel = drempel;
        _eerder = [.. eerder.Select(tabellen => new EerderePublicatie(tabellen, CijfersOfNiets))];
    }

    /// <summary>Makes the protected tables of a ronde.</summary>
    /// <param name="telling">The raw figures.</param>
    /// <param name="drempel">Fewest people in a group that may be shown; at least 3, since of two each knows the other.</param>
    /// <param name="eerder">What this audience was shown of the same ronde before; its forms are among those counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is below 3.</exception>
    public static BeschermdeTabellen Bescherm(Telling telling, int drempel, IReadOnlyList<BeschermdeTabellen> eerder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(drempel, 3);
        var bescherming = new Onthullingsbescherming(telling, drempel, eerder);

        // The question on taking part comes first: what it hides stays hidden for every other.
        foreach (var vraag in telling.Plan.Vragen)
        {
            bescherming.Verberg(vraag);
        }

        return new(drempel, [.. telling.Plan.Vragen.SelectMany(bescherming.Tabellen)]);
    }

    private void Verberg(TelVraag vraag)
    {
        VerbergDoelgroepen(vraag);
        foreach (var uitsplitsing in _plan.Uitsplitsingen)
        {
            foreach (var doelgroep in vraag.Doelgroepen)
            {
                VerbergGroepen(vraag, doelgroep, uitsplitsing);
            }

            foreach (var groep in uitsplitsing.Groepen)
            {
                if (vraag.Doelgroepen.Any(doelgroep => _verborgen.Contains(new(vraag.Code, doelgroep, uitsplitsing.Code, groep))))
                {
                    _verborgen.Add(new(vraag.Code, Telplan.Allen, uitsplitsing.Code, groep));
                }
            }
        }
    }

    /// <summary>Jongeren and ouders have results of their own, so it is their joint total that gives way, not the larger of the two.</summary>
    private void VerbergDoelgroepen(TelVraag vraag)
    {
        var allen = Rijsleutel.VanTotaal(vraag.Code, Telplan.Allen);
        var lijn = MaakLijn(vraag, allen, vraag.Doelgroepen.Select(doelgroep => Rijsleutel.VanTotaal(vraag.Code, doelgroep)), magEensgezind: true);
        VerbergPrimair(lijn, vraag, allen);
        var cijfers = Cijfers(allen);
        if (IsHelemaalVerborgen(allen)
            || cijfers.N < _drempel
            || IsVerboden(allen, totaal: null, vraag, cijfers)
            || !lijn.IsVeilig(_verborgen))
        {
            _verborgen.Add(allen);
        }
    }

    private void VerbergGroepen(TelVraag vraag, string doelgroep, TelUitsplitsing uitsplitsing)
    {
        var totaal = Rijsleutel.VanTotaal(vraag.Code, doelgroep);
        var rijen = uitsplitsing.Groepen.Select(groep => new Rijsleutel(vraag.Code, doelgroep, uitsplitsing.Code, groep));
        if (_verborgen.Contains(totaal) || _eerder.Exists(eerder => eerder.HeeftAndereIndeling(uitsplitsing)))
        {
            _verborgen.UnionWith(rijen);
            return;
        }

        var lijn = MaakLijn(vraag, totaal, rijen, magEensgezind: vraag.Soort == TelSoort.Deelname);
        VerbergPrimair(lijn, vraag, totaal);
        lijn.Aanvullen(_verborgen);
    }

    private Lijn MaakLijn(TelVraag vraag, Rijsleutel totaal, IEnumerable<Rijsleutel> rijen, bool magEensgezind)
    {
        var delen = rijen
            .Select(rij => new Lijndeel(
                rij, Cijfers(rij), Cijfers(Groepsgrootte(rij)).N, !IsHelemaalVerborgen(rij) || IsBekend(Groepsgrootte(rij)), IsBekend(rij)))
            .ToList();
        var totaalNu = delen.Sum(deel => deel.Cijfers.N);
        return new(vraag, delen, _drempel, magEensgezind, getoond =>
            _eerder.TrueForAll(eerder => eerder.RestIsVeilig(totaal, totaalNu, getoond.Select(deel => (deel.Rij, deel.Cijfers.N)), _drempel)));
    }

    private void VerbergPrimair(Lijn lijn, TelVraag vraag, Rijsleutel totaal)
    {
        _verborgen.UnionWith(lijn.Delen
            .Where(deel => IsHelemaalVerborgen(deel.Rij)
                || lijn.IsGevoelig(deel)
                || IsVerboden(deel.Rij, totaal, vraag, deel.Cijfers))
            .Select(deel => deel.Rij));
    }

    private bool IsVerboden(Rijsleutel rij, Rijsleutel? totaal, TelVraag vraag, Cijfers cijfers) =>
        _eerder.Exists(eerder => eerder.Verbiedt(rij, totaal, vraag.Soort, cijfers, _drempel));

    /// <summary>Hidden by the question on taking part, and so for every question.</summary>
    private bool IsHelemaalVerborgen(Rijsleutel rij) => _verborgen.Contains(Groepsgrootte(rij));

    private bool IsBekend(Rijsleutel rij) => _eerder.Exists(eerder => eerder.IsBekend(rij));

    private static Rijsleutel Groepsgrootte(Rijsleutel rij) => rij with { Vraag = Telplan.Deelname };

    private IEnumerable<BeschermdeTabel> Tabellen(TelVraag vraag)
    {
        yield return Tabel(vraag, Telplan.Allen, Telplan.Doelgroep, vraag.Doelgroepen);
        foreach (var uitsplitsing in _plan.Uitsplitsingen)
        {
            foreach (var doelgroep in (IEnumerable<string>)[.. vraag.Doelgroepen, Telplan.Allen])
            {
                yield return Tabel(vraag, doelgroep, uitsplitsing.Code, uitsplitsing.Groepen);
            }
        }
    }

    private BeschermdeTabel Tabel(TelVraag vraag, string doelgroep, string uitsplitsing, IReadOnlyList<string> groepen) =>
        new(vraag.Code, vraag.Soort, doelgroep, uitsplitsing,
        [
            .. groepen.Select(groep => Rij(groep, vraag, new(vraag.Code, doelgroep, uitsplitsing, groep))),
            Rij(Telplan.Totaal, vraag, Rijsleutel.VanTotaal(vraag.Code, doelgroep)),
        ]);

    private Tabelrij Rij(string groep, TelVraag vraag, Rijsleutel rij) =>
        _verborgen.Contains(rij) ? new NietGetoondeRij(groep) : GetoondeRij.Van(groep, vraag.Soort, Cijfers(rij));

    private Cijfers Cijfers(Rijsleutel rij) =>
        CijfersOfNiets(rij) ?? throw new ArgumentException($"No such row: {rij}.", nameof(rij));

    /// <summary>The raw figures of a row, or null when the plan does not have it.</summary>
    private Cijfers? CijfersOfNiets(Rijsleutel rij)
    {
        var vraag = _plan.Vragen.FirstOrDefault(vraag => vraag.Code == rij.Vraag);
        if (vraag is null)
        {
            return null;
        }

        if (rij.Uitsplitsing == Telplan.Doelgroep)
        {
            var doelgroepen = vraag.Doelgroepen.Where(doelgroep => rij.Groep == Telplan.Totaal || rij.Groep == doelgroep).ToList();
            return doelgroepen.Count == 0
                ? null
                : Ervaringen.Cijfers.Som(doelgroepen.Select(doelgroep => _telling.Van(vraag.Code, doelgroep)), vraag.Categorieen);
        }

        var kent = _plan.Uitsplitsingen.Any(uitsplitsing =>
            uitsplitsing.Code == rij.Uitsplitsing && uitsplitsing.Groepen.Contains(rij.Groep, StringComparer.Ordinal));
        var delen = vraag.Doelgroepen.Where(doelgroep => rij.Doelgroep == Telplan.Allen || rij.Doelgroep == doelgroep).ToList();
        return kent && delen.Count > 0
            ? Ervaringen.Cijfers.Som(delen.Select(doelgroep => _telling.Van(vraag.Code, doelgroep, rij.Uitsplitsing, rij.Groep)), vraag.Categorieen)
            : null;
    }
}
