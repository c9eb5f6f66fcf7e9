namespace Participatie.Domain.Shared;

/// <summary>Something in a list that keeps its identity when it is changed or moved.</summary>
public sealed record Lijstdeel<T>(Guid Id, T Waarde);

public enum Lijstconflictsoort
{
    /// <summary>Both changed it differently: theirs stands in the list, unless the two could be made into one.</summary>
    BeideGewijzigd,

    /// <summary>They took it out and I changed it: mine stands in the list.</summary>
    HunWegMijnGewijzigd,

    /// <summary>I took it out and they changed it: theirs stands in the list.</summary>
    MijnWegHunGewijzigd,

    /// <summary>Both moved it to another place: it stands where they put it.</summary>
    BeideVerplaatst,
}

/// <param name="Soort">What happened to it on both sides.</param>
/// <param name="Id">Which item.</param>
/// <param name="Hun">Theirs, or null when they took it out.</param>
/// <param name="Mijn">Mine, or null when I took it out.</param>
public sealed record Lijstconflict<T>(Lijstconflictsoort Soort, Guid Id, Lijstdeel<T>? Hun, Lijstdeel<T>? Mijn);

/// <param name="Delen">The merged list.</param>
/// <param name="Conflicten">In the order of the merged list.</param>
public sealed record SamengevoegdeLijst<T>(IReadOnlyList<Lijstdeel<T>> Delen, IReadOnlyList<Lijstconflict<T>> Conflicten);

/// <summary>Two values made into one; <paramref name="IsConflict"/> when the writer has to look at it.</summary>
public readonly record struct Waardesamenvoeging<T>(T Waarde, bool IsConflict);

/// <summary>Makes one list of two that were both made from the same third one: what was added, taken out, moved or changed on either side.</summary>
public static class Lijstsamenvoeging
{
    /// <param name="basis">What both started from.</param>
    /// <param name="mijn">What I made of it.</param>
    /// <param name="hun">What somebody else made of it meanwhile.</param>
    /// <param name="samenvoegen">Makes one value of base (null when both added it), mine and theirs, all different; without it theirs stays and it is a conflict.</param>
    /// <exception cref="ArgumentException">An id occurs twice in one list.</exception>
    public static SamengevoegdeLijst<T> Samenvoegen<T>(
        IReadOnlyList<Lijstdeel<T>> basis,
        IReadOnlyList<Lijstdeel<T>> mijn,
        IReadOnlyList<Lijstdeel<T>> hun,
        Func<Lijstdeel<T>?, T, T, Waardesamenvoeging<T>>? samenvoegen = null)
    {
        samenvoegen ??= (_, _, zij) => new(zij, IsConflict: true);
        var (oud, ik, zij) = (basis.ToDictionary(d => d.Id), mijn.ToDictionary(d => d.Id), hun.ToDictionary(d => d.Id));
        var waarden = new Dictionary<Guid, Lijstdeel<T>>();
        var conflicten = new List<Lijstconflict<T>>();
        foreach (var id in hun.Concat(mijn).Select(d => d.Id).Distinct())
        {
            var (vroeger, van, door) = (oud.GetValueOrDefault(id), ik.GetValueOrDefault(id), zij.GetValueOrDefault(id));
            if (van is not null && door is not null)
            {
                waarden[id] = Waarde(vroeger, van, door);
            }
            else if ((van ?? door)!.Equals(vroeger))
            {
                continue;
            }
            else
            {
                waarden[id] = (van ?? door)!;
                if (vroeger is not null)
                {
                    conflicten.Add(new(van is null ? Lijstconflictsoort.MijnWegHunGewijzigd : Lijstconflictsoort.HunWegMijnGewijzigd, id, door, van));
                }
            }
        }

        var volgorde = Volgorde(Ids(basis), [.. Ids(mijn).Where(waarden.ContainsKey)], [.. Ids(hun).Where(waarden.ContainsKey)], out var dubbelVerplaatst);
        conflicten.AddRange(dubbelVerplaatst.Select(id => new Lijstconflict<T>(Lijstconflictsoort.BeideVerplaatst, id, zij[id], ik[id])));
        var plaats = volgorde.Index().ToDictionary(paar => paar.Item, paar => paar.Index);
        return new([.. volgorde.Select(id => waarden[id])], [.. conflicten.OrderBy(c => plaats[c.Id]).ThenBy(c => c.Soort)]);

        Lijstdeel<T> Waarde(Lijstdeel<T>? vroeger, Lijstdeel<T> van, Lijstdeel<T> door)
        {
            if (van.Equals(door) || van.Equals(vroeger))
            {
                return door;
            }

            if (door.Equals(vroeger))
            {
                return van;
            }

            var samen = samenvoegen(vroeger, van.Waarde, door.Waarde);
            if (samen.IsConflict)
            {
                conflicten.Add(new(Lijstconflictsoort.BeideGewijzigd, van.Id, door, van));
            }

            return new(van.Id, samen.Waarde);
        }
    }

    private static List<Guid> Ids<T>(IEnumerable<Lijstdeel<T>> lijst) => [.. lijst.Select(d => d.Id)];

    /// <summary>Their order, and in it what only I have or only I moved: after what it follows with me, behind what they put there.</summary>
    private static List<Guid> Volgorde(List<Guid> basis, List<Guid> mijn, List<Guid> hun, out List<Guid> dubbelVerplaatst)
    {
        var (mijnVerplaatst, hunVerplaatst) = (Verplaatst(basis, mijn), Verplaatst(basis, hun));
        var inHun = hun.ToHashSet();
        var (mijnVoorganger, hunVoorganger) = (Voorgangers(mijn), Voorgangers(hun));
        dubbelVerplaatst = [.. mijn.Where(id => mijnVerplaatst.Contains(id) && hunVerplaatst.Contains(id) && mijnVoorganger[id] != hunVoorganger[id])];

        bool PlaatsIk(Guid id) => !inHun.Contains(id) || (mijnVerplaatst.Contains(id) && !hunVerplaatst.Contains(id));
        var bekend = basis.ToHashSet();
        var volgorde = new LinkedList<Guid>(hun.Where(id => !mijnVoorganger.ContainsKey(id) || !PlaatsIk(id)));
        var knopen = new Dictionary<Guid, LinkedListNode<Guid>>();
        for (var knoop = volgorde.First; knoop is not null; knoop = knoop.Next)
        {
            knopen[knoop.Value] = knoop;
        }

        var vanHen = hun.Where(id => !mijnVoorganger.ContainsKey(id) && (!bekend.Contains(id) || hunVerplaatst.Contains(id))).ToHashSet();
        foreach (var id in mijn.Where(PlaatsIk))
        {
            var na = mijnVoorganger[id] is { } vorige ? knopen[vorige] : null;
            for (var volgende = na is null ? volgorde.First : na.Next; volgende is not null && vanHen.Contains(volgende.Value); volgende = volgende.Next)
            {
                na = volgende;
            }

            knopen[id] = na is null ? volgorde.AddFirst(id) : volgorde.AddAfter(na, id);
        }

        return [.. volgorde];
    }

    /// <summary>The fewest items that must have moved to get from one order to the other.</summary>
    private static HashSet<Guid> Verplaatst(List<Guid> basis, List<Guid> nieuw)
    {
        var plaats = basis.Index().ToDictionary(paar => paar.Item, paar => paar.Index);
        var samen = nieuw.Where(plaats.ContainsKey).ToList();
        var gebleven = LangsteStijging.Van([.. samen.Select(id => plaats[id])]).Select(i => samen[i]);
        return [.. samen.Except(gebleven)];
    }

    private static Dictionary<Guid, Guid?> Voorgangers(List<Guid> lijst) =>
        lijst.Index().ToDictionary(paar => paar.Item, paar => paar.Index > 0 ? lijst[paar.Index - 1] : (Guid?)null);
}
