namespace Participatie.Domain.Termijnen;

/// <summary>A pause of which the end is known or assumed.</summary>
/// <param name="Van">The first day that does not count.</param>
/// <param name="Hervat">The first day that counts again, later than <paramref name="Van"/>.</param>
/// <param name="Bron">Where it comes from.</param>
internal readonly record struct Pauze(DateOnly Van, DateOnly Hervat, Opschorting Bron)
{
    /// <summary>The pauses of at least a day, in order; one that still lasts ends on <paramref name="hervatOp"/>, or is left out when that is null.</summary>
    internal static Pauze[] Uit(IReadOnlyList<Opschorting> opschortingen, DateOnly? hervatOp) => opschortingen.Count == 0
        ? []
        :
        [
            .. opschortingen.Select(o => new Pauze(o.Van, o.Hervat ?? hervatOp ?? o.Van, o)).Where(p => p.Hervat > p.Van).OrderBy(p => p.Van).ThenBy(p => p.Hervat),
        ];

    /// <summary>The pause in which a day lies, or null.</summary>
    internal static Pauze? Op(DateOnly dag, ReadOnlySpan<Pauze> pauzes)
    {
        foreach (var pauze in pauzes)
        {
            if (pauze.Van <= dag && dag < pauze.Hervat)
            {
                return pauze;
            }
        }

        return null;
    }
}
