namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Student's t distribution, through the regularised incomplete beta function I_x(a, b): NIST Digital Library of Mathematical
/// Functions, 8.17.22 (continued fraction, evaluated by Lentz's method) and 5.11.1 (Stirling series of ln Γ).
/// Good to ten digits for the probabilities that intervals use.
/// </summary>
public static class StudentT
{
    private const double Nauwkeurig = 1e-14;
    private const double BijnaNul = 1e-300;

    /// <summary>P(T ≤ t).</summary>
    /// <param name="t">Any value.</param>
    /// <param name="vrijheidsgraden">Degrees of freedom, at least 1.</param>
    public static double Kans(double t, double vrijheidsgraden)
    {
        var staart = 0.5 * OnvolledigeBeta(vrijheidsgraden / (vrijheidsgraden + (t * t)), vrijheidsgraden / 2, 0.5);
        return t > 0 ? 1 - staart : staart;
    }

    /// <summary>The t with P(T ≤ t) = <paramref name="kans"/>.</summary>
    /// <param name="kans">From 0.5 up to, not including, 1.</param>
    /// <param name="vrijheidsgraden">Degrees of freedom, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in [0.5, 1), or there are no degrees of freedom.</exception>
    public static double Kwantiel(double kans, double vrijheidsgraden)
    {
        if (kans is not (>= 0.5 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(kans), kans, "Upper half only; the distribution is symmetric.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(vrijheidsgraden, 1);
        var (laag, hoog) = (0.0, 1.0);
        while (Kans(hoog, vrijheidsgraden) < kans)
        {
            hoog *= 2;
        }

        while (hoog - laag > 1e-13 * (1 + hoog))
        {
            var midden = (laag + hoog) / 2;
            if (Kans(midden, vrijheidsgraden) < kans)
            {
                laag = midden;
            }
            else
            {
                hoog = midden;
            }
        }

        return (laag + hoog) / 2;
    }

    private static double OnvolledigeBeta(double x, double a, double b)
    {
        if (x is 0 or 1)
        {
            return x;
        }

        // The fraction converges fast below this point only; beyond it the mirror image does.
        if (x > (a + 1) / (a + b + 2))
        {
            return 1 - OnvolledigeBeta(1 - x, b, a);
        }

        var voorfactor = Math.Exp(LnGamma(a + b) - LnGamma(a) - LnGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x))) / a;
        return voorfactor * Kettingbreuk(x, a, b);
    }

    private static double Kettingbreuk(double x, double a, double b)
    {
        var c = 1.0;
        var d = 1 / VanNul(1 - ((a + b) * x / (a + 1)));
        var breuk = d;
        for (var m = 1; ; m++)
        {
            foreach (var term in (ReadOnlySpan<double>)
                [
                    m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))),
                    -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)),
                ])
            {
                d = 1 / VanNul(1 + (term * d));
                c = VanNul(1 + (term / c));
                breuk *= c * d;
            }

            if (Math.Abs((c * d) - 1) < Nauwkeurig)
            {
                return breuk;
            }
        }
    }

    private static double VanNul(double waarde) => Math.Abs(waarde) < BijnaNul ? BijnaNul : waarde;

    private static double LnGamma(double x)
    {
        // Γ(x + 1) = x Γ(x) brings x to where the series is exact to the last digit.
        var correctie = 0.0;
        while (x < 12)
        {
            correctie -= Math.Log(x);
            x++;
        }

        var k = 1 / (x * x);
        var reeks = (1.0 / 12 - (k * (1.0 / 360 - (k * (1.0 / 1260 - (k * (1.0 / 1680 - (k / 1188)))))))) / x;
        return correctie + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + reeks;
    }
}
