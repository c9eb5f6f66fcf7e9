namespace Participatie.Domain.Shared;

/// <summary>The longest rising part of a row: what kept its order.</summary>
internal static class LangsteStijging
{
    /// <summary>Places, in order, of the longest strictly rising part; O(n log n).</summary>
    public static IReadOnlyList<int> Van(IReadOnlyList<int> rij)
    {
        // Of each length so far: where the part with the smallest last value ends.
        var einden = new List<int>();
        var vorige = new int[rij.Count];
        for (var i = 0; i < rij.Count; i++)
        {
            var (onder, boven) = (0, einden.Count);
            while (onder < boven)
            {
                var half = (onder + boven) / 2;
                (onder, boven) = rij[einden[half]] < rij[i] ? (half + 1, boven) : (onder, half);
            }

            vorige[i] = onder > 0 ? einden[onder - 1] : -1;
            if (onder == einden.Count)
            {
                einden.Add(i);
            }
            else
            {
                einden[onder] = i;
            }
        }

        var plaatsen = new int[einden.Count];
        for (var (lengte, i) = (einden.Count, einden.Count > 0 ? einden[^1] : -1); lengte > 0; i = vorige[i])
        {
            plaatsen[--lengte] = i;
        }

        return plaatsen;
    }
}
