using Participatie.Domain.Adviezen;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class LedenspreidingTests
{
    [Theory]
    [InlineData(new[] { 5, 2, 1, 0 }, new[] { 5, -1, -1, -1 })]
    [InlineData(new[] { 4, 3, 3, 2 }, new[] { 4, -1, -1, -1 })]
    [InlineData(new[] { 6, 4, 0, 0 }, new[] { 6, -1, -1, -1 })]
    [InlineData(new[] { 3, 0, 0, 0 }, new[] { -1, -1, -1, -1 })]
    [InlineData(new[] { 3, 4, 5, 6 }, new[] { 3, 4, 5, 6 })]
    public void Onder_de_drempel_staat_geen_aantal_en_alleen_wat_nodig_is_gaat_mee(int[] aantallen, int[] getoond) =>
        Assert.Equal(getoond.Select(n => n < 0 ? (int?)null : n), Ledenspreiding.Beschermen(aantallen));

    [Fact]
    public void Geen_verborgen_aantal_is_uit_het_totaal_te_rekenen()
    {
        // Everything an attacker may know: the table as shown, the true total, and how the hiding works.
        const int Rijen = 4;
        const int Meeste = 6;
        var werelden = Enumerable.Range(0, (int)Math.Pow(Meeste + 1, Rijen))
            .Select(nummer => Enumerable.Range(0, Rijen).Select(rij => nummer / (int)Math.Pow(Meeste + 1, rij) % (Meeste + 1)).ToArray())
            .Where(wereld => wereld.Sum() > 0)
            .GroupBy(wereld => string.Join(',', Ledenspreiding.Beschermen(wereld).Select(n => n?.ToString() ?? "x")) + "/" + wereld.Sum(), StringComparer.Ordinal)
            .ToList();

        // A world whose hidden rows could hold more than is tried here has look-alikes outside it.
        foreach (var gelijk in werelden.Where(g => g.First().Sum() <= Meeste))
        {
            var getoond = Ledenspreiding.Beschermen(gelijk.First());
            foreach (var rij in Enumerable.Range(0, Rijen).Where(rij => getoond[rij] is null))
            {
                Assert.True(gelijk.Select(wereld => wereld[rij]).Distinct().Count() > 1, $"Row {rij} is known in {gelijk.Key}.");
            }
        }

        Assert.True(werelden.Count > 100);
    }
}
