namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What an audience already knows from an earlier publication of the same ronde, whose forms are a part of the forms counted now.
/// New minus old is a publication about the newcomers, so that difference must be nobody, or at least the threshold. A row that
/// was hidden in a total that was shown stays hidden, so that old and new hide the same people and their rests can be compared.
/// </summary>
internal sealed class EerderePublicatie
{
    private readonly Dictionary<Rijsleutel, Tabelrij> _rijen = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _indelingen = new(StringComparer.Ordinal);
    private readonly bool _isGegroeid;

    /// <param name="eerder">The document as it was published.</param>
    /// <param name="nu">The raw figures of a row now; null when the row is not counted any more.</param>
    public EerderePublicatie(BeschermdeTabellen eerder, Func<Rijsleutel, Cijfers?> nu)
    {
        foreach (var tabel in eerder.Tabellen)
        {
            _indelingen[tabel.Uitsplitsing] = [.. tabel.Rijen.Select(rij => rij.Groep)];
            foreach (var rij in tabel.Rijen)
            {
                var sleutel = rij.Groep == Telplan.Totaal
                    ? Rijsleutel.VanTotaal(tabel.Vraagcode, tabel.Doelgroep)
                    : new Rijsleutel(tabel.Vraagcode, tabel.Doelgroep, tabel.Uitsplitsing, rij.Groep);
                _rijen[sleutel] = rij;
                _isGegroeid |= rij is GetoondeRij getoond && nu(sleutel) is { } cijfers && !Zelfde(getoond, tabel.Soort, cijfers);
            }
        }
    }

    /// <summary>The audience has these very figures already, so they cannot help to hide others.</summary>
    public bool IsBekend(Rijsleutel rij) => !_isGegroeid && _rijen.GetValueOrDefault(rij) is GetoondeRij;

    /// <summary>Another grouping of the same variable can be subtracted from the new one in ways that no table shows.</summary>
    public bool HeeftAndereIndeling(TelUitsplitsing uitsplitsing) =>
        _indelingen.TryGetValue(uitsplitsing.Code, out var groepen)
        && !groepen.SequenceEqual([.. uitsplitsing.Groepen, Telplan.Totaal], StringComparer.Ordinal);

    /// <summary>
    /// Showing this row now would tell about a few newcomers, or about a group that was hidden in a total shown then.
    /// </summary>
    /// <param name="rij">The row.</param>
    /// <param name="totaal">The total it is a part of; null for the total of everybody.</param>
    /// <param name="soort">How the question is shown.</param>
    /// <param name="nu">Its raw figures now.</param>
    /// <param name="drempel">Fewest newcomers that may be known together.</param>
    public bool Verbiedt(Rijsleutel rij, Rijsleutel? totaal, TelSoort soort, Cijfers nu, int drempel)
    {
        switch (_rijen.GetValueOrDefault(rij))
        {
            case GetoondeRij toen:
                var groei = nu.N - toen.N;
                return groei == 0 ? !Zelfde(toen, soort, nu) : groei < drempel;
            case NietGetoondeRij:
                return totaal is { } geheel && _rijen.GetValueOrDefault(geheel) is GetoondeRij;
            default:
                return false;
        }
    }

    /// <summary>The newcomers in the hidden rest are nobody, or at least the threshold.</summary>
    /// <param name="totaal">The total of the line.</param>
    /// <param name="totaalNu">Its number of people now.</param>
    /// <param name="getoond">The rows shown now, with their figures.</param>
    /// <param name="drempel">Fewest newcomers that may be known together.</param>
    public bool RestIsVeilig(Rijsleutel totaal, int totaalNu, IEnumerable<(Rijsleutel Rij, int N)> getoond, int drempel)
    {
        if (_rijen.GetValueOrDefault(totaal) is not GetoondeRij totaalToen)
        {
            return true;
        }

        var groei = totaalNu - totaalToen.N;
        foreach (var (rij, n) in getoond)
        {
            if (_rijen.GetValueOrDefault(rij) is not GetoondeRij toen)
            {
                return true;
            }

            groei -= n - toen.N;
        }

        return groei == 0 || groei >= drempel;
    }

    private static bool Zelfde(GetoondeRij toen, TelSoort soort, Cijfers nu)
    {
        if (toen.N != nu.N)
        {
            return false;
        }

        var rij = GetoondeRij.Van(toen.Groep, soort, nu);
        return rij.Cijfer == toen.Cijfer && rij.Aantallen.SequenceEqual(toen.Aantallen);
    }
}
