namespace Participatie.Domain.Ervaringen;

/// <summary>The raw figures of one group for one question. Research role only: nothing here is protected.</summary>
/// <param name="N">People who gave an answer; "past niet bij mij" and skipped do not count.</param>
/// <param name="Aantallen">Count per category; with meer keuzes they need not add up to <paramref name="N"/>.</param>
public sealed record Cijfers(int N, IReadOnlyList<int> Aantallen)
{
    /// <summary>Everybody gave the same answer, so that the answer of each of them is known.</summary>
    public bool IsEensgezind => N > 0 && Aantallen.Any(aantal => aantal == N);

    public static Cijfers Som(IEnumerable<Cijfers> delen, int categorieen)
    {
        var n = 0;
        var aantallen = new int[categorieen];
        foreach (var deel in delen)
        {
            n += deel.N;
            for (var categorie = 0; categorie < categorieen; categorie++)
            {
                aantallen[categorie] += deel.Aantallen[categorie];
            }
        }

        return new Cijfers(n, aantallen);
    }
}
