namespace Participatie.Domain.Ervaringen;

/// <summary>Invited people with the same background.</summary>
/// <param name="Categorieen">Their category of each background variable, numbered from 0.</param>
/// <param name="Uitgenodigd">How many were invited.</param>
/// <param name="Ingevuld">How many of those answered.</param>
public sealed record Responscel(IReadOnlyList<int> Categorieen, int Uitgenodigd, int Ingevuld);

/// <summary>Why a round has no R-indicator.</summary>
public enum GeenRIndicator
{
    /// <summary>Fewer than <see cref="RIndicator.MinsteAantal"/> people answered, or did not answer.</summary>
    TeWeinigMensen,

    /// <summary>A background group has too few invited people, or all or none of it answered.</summary>
    GroepTeDun,

    /// <summary>The background variables say the same thing of too many people to tell their influence apart.</summary>
    AchtergrondenVallenSamen,
}

/// <summary>An R-indicator, or why there is none.</summary>
/// <param name="Waarde">Between 0 and 1; 1 when everybody was equally likely to answer. Null together with a reason.</param>
/// <param name="Reden">Null together with a value.</param>
public sealed record RIndicatorUitkomst(double? Waarde, GeenRIndicator? Reden);

/// <summary>
/// Representativeness of the response: R = 1 − 2 S(ρ̂), S the standard deviation of the estimated response propensities over all
/// invited people (Schouten, Cobben and Bethlehem, Indicators for the representativeness of survey response, Survey Methodology 35 (2009)).
/// Propensities come from a logistic model with the main effect of each background variable, fitted by iteratively reweighted least squares.
/// For the researcher: it is not protected.
/// </summary>
public static class RIndicator
{
    /// <summary>Below this many who answered, or did not, chance outweighs any difference.</summary>
    public const int MinsteAantal = 30;

    /// <summary>Fewest invited people in a background group.</summary>
    public const int MinsteGroep = 10;

    private const int MeesteStappen = 50;

    /// <exception cref="ArgumentException">No background variables, or cells that do not agree on them.</exception>
    public static RIndicatorUitkomst Bereken(IReadOnlyList<Responscel> cellen)
    {
        var variabelen = cellen.Count == 0 ? 0 : cellen[0].Categorieen.Count;
        if (variabelen == 0 || cellen.Any(cel => cel.Categorieen.Count != variabelen || cel.Ingevuld > cel.Uitgenodigd))
        {
            throw new ArgumentException("Cells need the same background variables, and no more answers than invitations.", nameof(cellen));
        }

        var ingevuld = cellen.Sum(cel => cel.Ingevuld);
        var uitgenodigd = cellen.Sum(cel => cel.Uitgenodigd);
        if (ingevuld < MinsteAantal || uitgenodigd - ingevuld < MinsteAantal)
        {
            return new(Waarde: null, GeenRIndicator.TeWeinigMensen);
        }

        if (Enumerable.Range(0, variabelen).Any(variabele => HeeftDunneGroep(cellen, variabele)))
        {
            return new(Waarde: null, GeenRIndicator.GroepTeDun);
        }

        if (Responskansen(cellen, (double)ingevuld / uitgenodigd) is not { } kansen)
        {
            return new(Waarde: null, GeenRIndicator.AchtergrondenVallenSamen);
        }

        var gemiddelde = cellen.Select((cel, i) => cel.Uitgenodigd * kansen[i]).Sum() / uitgenodigd;
        var variantie = cellen.Select((cel, i) => cel.Uitgenodigd * Math.Pow(kansen[i] - gemiddelde, 2)).Sum() / (uitgenodigd - 1);
        return new(1 - (2 * Math.Sqrt(variantie)), Reden: null);
    }

    private static bool HeeftDunneGroep(IReadOnlyList<Responscel> cellen, int variabele) => cellen
        .GroupBy(cel => cel.Categorieen[variabele])
        .Select(groep => (Uitgenodigd: groep.Sum(cel => cel.Uitgenodigd), Ingevuld: groep.Sum(cel => cel.Ingevuld)))
        .Any(groep => groep.Uitgenodigd < MinsteGroep || groep.Ingevuld == 0 || groep.Ingevuld == groep.Uitgenodigd);

    /// <summary>The fitted propensity of each cell; null when the fit has no single solution.</summary>
    private static double[]? Responskansen(IReadOnlyList<Responscel> cellen, double start)
    {
        var ontwerp = Ontwerpmatrix(cellen);
        var effecten = new double[ontwerp[0].Length];
        effecten[0] = Math.Log(start / (1 - start));
        for (var stap = 0; stap < MeesteStappen; stap++)
        {
            var kansen = Kansen(ontwerp, effecten);
            if (Verbetering(cellen, ontwerp, kansen) is not { } verbetering)
            {
                return null;
            }

            for (var i = 0; i < effecten.Length; i++)
            {
                effecten[i] += verbetering[i];
            }

            if (verbetering.All(verschil => Math.Abs(verschil) < 1e-10))
            {
                return Kansen(ontwerp, effecten);
            }
        }

        return null;
    }

    /// <summary>An intercept, and a dummy for each category but the first of its variable.</summary>
    private static double[][] Ontwerpmatrix(IReadOnlyList<Responscel> cellen)
    {
        var dummies = Enumerable.Range(0, cellen[0].Categorieen.Count)
            .SelectMany(variabele => cellen.Select(cel => cel.Categorieen[variabele]).Distinct().Order().Skip(1)
                .Select(categorie => (variabele, categorie)))
            .ToList();
        return [.. cellen.Select(cel =>
            (double[])[1, .. dummies.Select(dummy => cel.Categorieen[dummy.variabele] == dummy.categorie ? 1.0 : 0.0)])];
    }

    private static double[] Kansen(double[][] ontwerp, double[] effecten) =>
        [.. ontwerp.Select(rij => 1 / (1 + Math.Exp(-rij.Zip(effecten, (x, effect) => x * effect).Sum())))];

    /// <summary>One Newton step, (XᵀWX)⁻¹ Xᵀ(y − μ); null when the matrix is singular.</summary>
    private static double[]? Verbetering(IReadOnlyList<Responscel> cellen, double[][] ontwerp, double[] kansen)
    {
        var grootte = ontwerp[0].Length;
        var stelsel = new double[grootte, grootte + 1];
        for (var cel = 0; cel < cellen.Count; cel++)
        {
            var gewicht = cellen[cel].Uitgenodigd * kansen[cel] * (1 - kansen[cel]);
            var afwijking = cellen[cel].Ingevuld - (cellen[cel].Uitgenodigd * kansen[cel]);
            for (var i = 0; i < grootte; i++)
            {
                for (var j = 0; j < grootte; j++)
                {
                    stelsel[i, j] += ontwerp[cel][i] * ontwerp[cel][j] * gewicht;
                }

                stelsel[i, grootte] += ontwerp[cel][i] * afwijking;
            }
        }

        return LosOp(stelsel);
    }

    /// <summary>Gauss-Jordan elimination with the largest pivot; the last column is the right-hand side.</summary>
    private static double[]? LosOp(double[,] stelsel)
    {
        var grootte = stelsel.GetLength(0);
        for (var kolom = 0; kolom < grootte; kolom++)
        {
            var spil = Enumerable.Range(kolom, grootte - kolom).MaxBy(rij => Math.Abs(stelsel[rij, kolom]));
            if (Math.Abs(stelsel[spil, kolom]) < 1e-9)
            {
                return null;
            }

            for (var j = kolom; j <= grootte; j++)
            {
                (stelsel[kolom, j], stelsel[spil, j]) = (stelsel[spil, j], stelsel[kolom, j]);
            }

            for (var rij = 0; rij < grootte; rij++)
            {
                var factor = stelsel[rij, kolom] / stelsel[kolom, kolom];
                for (var j = kolom; rij != kolom && j <= grootte; j++)
                {
                    stelsel[rij, j] -= factor * stelsel[kolom, j];
                }
            }
        }

        return [.. Enumerable.Range(0, grootte).Select(i => stelsel[i, grootte] / stelsel[i, i])];
    }
}
