namespace Participatie.Domain.Shared;

/// <summary>
/// Finds what two rows of numbers have in common, in order. The shortest difference (E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", Algorithmica 1986) as long as that is small; beyond it, the row is first cut at what occurs exactly once on both sides. Work and
/// memory stay bounded however different the rows are.
/// </summary>
internal sealed class Uitlijning
{
    public const int Geen = -1;

    /// <summary>Most additions and removals the exact search looks for; its work and memory grow with the square of this.</summary>
    private const int VerschilMax = 1000;

    private readonly int[] _oud;
    private readonly int[] _nieuw;
    private readonly int[] _paren;

    private Uitlijning(int[] oud, int[] nieuw)
    {
        (_oud, _nieuw) = (oud, nieuw);
        _paren = new int[oud.Length];
        Array.Fill(_paren, Geen);
    }

    /// <summary>For each place in the old row its place in the new one, rising, or <see cref="Geen"/>.</summary>
    public static int[] Van(int[] oud, int[] nieuw)
    {
        var uitlijning = new Uitlijning(oud, nieuw);
        uitlijning.Vergelijk(0, oud.Length, 0, nieuw.Length);
        return uitlijning._paren;
    }

    private void Vergelijk(int oudVan, int oudTot, int nieuwVan, int nieuwTot)
    {
        while (oudVan < oudTot && nieuwVan < nieuwTot && _oud[oudVan] == _nieuw[nieuwVan])
        {
            _paren[oudVan++] = nieuwVan++;
        }

        while (oudVan < oudTot && nieuwVan < nieuwTot && _oud[oudTot - 1] == _nieuw[nieuwTot - 1])
        {
            _paren[--oudTot] = --nieuwTot;
        }

        if (oudVan < oudTot && nieuwVan < nieuwTot && !Kortste(oudVan, oudTot, nieuwVan, nieuwTot))
        {
            Opknippen(oudVan, oudTot, nieuwVan, nieuwTot);
        }
    }

    /// <summary>False, with nothing paired, when the difference is larger than <see cref="VerschilMax"/>.</summary>
    private bool Kortste(int oudVan, int oudTot, int nieuwVan, int nieuwTot)
    {
        var (n, m) = (oudTot - oudVan, nieuwTot - nieuwVan);
        var grens = Math.Min(n + m, VerschilMax);
        if (Math.Abs(n - m) > grens)
        {
            return false;
        }

        // Furthest place in the old row on each diagonal k = x - y, and how it was after each number of differences d.
        var verste = new int[(2 * grens) + 3];
        var midden = grens + 1;
        var spoor = new List<int[]>();
        for (var d = 0; d <= grens; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var omlaag = k == -d || (k != d && verste[midden + k - 1] < verste[midden + k + 1]);
                var x = omlaag ? verste[midden + k + 1] : verste[midden + k - 1] + 1;
                while (x < n && x - k < m && _oud[oudVan + x] == _nieuw[nieuwVan + x - k])
                {
                    x++;
                }

                verste[midden + k] = x;
                if (k == n - m && x >= n)
                {
                    Terug(spoor, oudVan, nieuwVan, n, m);
                    return true;
                }
            }

            spoor.Add(verste[(midden - d)..(midden + d + 1)]);
        }

        return false;
    }

    private void Terug(List<int[]> spoor, int oudVan, int nieuwVan, int x, int y)
    {
        for (var d = spoor.Count; d >= 0; d--)
        {
            var (vorigeX, vorigeY) = (0, 0);
            if (d > 0)
            {
                var vorige = spoor[d - 1];
                var (k, midden) = (x - y, d - 1);
                var omlaag = k == -d || (k != d && vorige[midden + k - 1] < vorige[midden + k + 1]);
                var vorigeK = omlaag ? k + 1 : k - 1;
                vorigeX = vorige[midden + vorigeK];
                vorigeY = vorigeX - vorigeK;
            }

            while (x > vorigeX && y > vorigeY)
            {
                _paren[oudVan + --x] = nieuwVan + --y;
            }

            (x, y) = (vorigeX, vorigeY);
        }
    }

    private void Opknippen(int oudVan, int oudTot, int nieuwVan, int nieuwTot)
    {
        var (vorigeOud, vorigeNieuw) = (oudVan, nieuwVan);
        foreach (var (oud, nieuw) in Ankers(oudVan, oudTot, nieuwVan, nieuwTot))
        {
            Vergelijk(vorigeOud, oud, vorigeNieuw, nieuw);
            _paren[oud] = nieuw;
            (vorigeOud, vorigeNieuw) = (oud + 1, nieuw + 1);
        }

        if (vorigeOud > oudVan)
        {
            Vergelijk(vorigeOud, oudTot, vorigeNieuw, nieuwTot);
        }
    }

    /// <summary>The longest row of places, rising on both sides, of what occurs once on either side.</summary>
    private List<(int Oud, int Nieuw)> Ankers(int oudVan, int oudTot, int nieuwVan, int nieuwTot)
    {
        var inNieuw = Eenmalig(_nieuw, nieuwVan, nieuwTot);
        var kandidaten = Eenmalig(_oud, oudVan, oudTot)
            .Where(paar => inNieuw.ContainsKey(paar.Key))
            .Select(paar => (Oud: paar.Value, Nieuw: inNieuw[paar.Key]))
            .OrderBy(paar => paar.Oud)
            .ToList();
        return [.. LangsteStijging.Van([.. kandidaten.Select(paar => paar.Nieuw)]).Select(i => kandidaten[i])];
    }

    private static Dictionary<int, int> Eenmalig(int[] rij, int van, int tot)
    {
        const int vaker = -1;
        var plaatsen = new Dictionary<int, int>();
        for (var i = van; i < tot; i++)
        {
            plaatsen[rij[i]] = plaatsen.ContainsKey(rij[i]) ? vaker : i;
        }

        return plaatsen.Where(paar => paar.Value != vaker).ToDictionary(paar => paar.Key, paar => paar.Value);
    }
}
