namespace Participatie.Domain.Ervaringen;

/// <summary>
/// A mean with the 95 % interval x̄ ± t(0.975; n − 1) · s / √n, clipped to the scale: outside it no mean can lie.
/// </summary>
public sealed record Betrouwbaarheidsinterval(int N, double Gemiddelde, double Onder, double Boven)
{
    /// <summary>The interval of the mean of equally spaced values, given as counts.</summary>
    /// <param name="aantallen">Count per value, from <paramref name="ondersteWaarde"/> upward in steps of one.</param>
    /// <param name="ondersteWaarde">Lowest value of the scale.</param>
    /// <returns>Null with fewer than two answers: then there is no spread to measure.</returns>
    public static Betrouwbaarheidsinterval? VanGemiddelde(IReadOnlyList<int> aantallen, int ondersteWaarde)
    {
        var n = aantallen.Sum();
        if (n < 2)
        {
            return null;
        }

        var gemiddelde = aantallen.Select((aantal, i) => (double)aantal * (ondersteWaarde + i)).Sum() / n;
        var kwadraten = aantallen.Select((aantal, i) => aantal * Math.Pow(ondersteWaarde + i - gemiddelde, 2)).Sum();
        var marge = StudentT.Kwantiel(0.975, n - 1) * Math.Sqrt(kwadraten / (n - 1) / n);
        var bovensteWaarde = ondersteWaarde + aantallen.Count - 1;
        return new(n, gemiddelde, Math.Max(ondersteWaarde, gemiddelde - marge), Math.Min(bovensteWaarde, gemiddelde + marge));
    }
}
