namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

/// <summary>A small two-phase simplex method on a dense tableau; all variables are at least 0.</summary>
internal sealed class Simplex(int variabelen)
{
    private const double Nul = 1e-7;

    private readonly List<(Dictionary<int, double> Termen, double Rechts, bool Gelijk)> _eisen = [];
    private double[][] _tableau = [];
    private int[] _basis = [];
    private int _kolommen;

    public void Gelijk(Dictionary<int, double> termen, double rechts) => _eisen.Add((termen, rechts, true));

    public void Hoogstens(Dictionary<int, double> termen, double rechts) => _eisen.Add((termen, rechts, false));

    /// <summary>Finds a first solution; false when there is none.</summary>
    public bool HeeftOplossing()
    {
        var spelingen = _eisen.Count(eis => !eis.Gelijk);
        _kolommen = variabelen + spelingen;
        var breedte = _kolommen + _eisen.Count + 1;
        _tableau = [.. _eisen.Select(_ => new double[breedte])];
        _basis = new int[_eisen.Count];
        var speling = variabelen;
        for (var i = 0; i < _eisen.Count; i++)
        {
            var rij = _tableau[i];
            foreach (var (variabele, factor) in _eisen[i].Termen)
            {
                rij[variabele] = factor;
            }

            rij[^1] = _eisen[i].Rechts;
            if (!_eisen[i].Gelijk)
            {
                rij[speling++] = 1;
            }

            if (rij[^1] < 0)
            {
                for (var j = 0; j < breedte; j++)
                {
                    rij[j] = -rij[j];
                }
            }

            rij[_kolommen + i] = 1;
            _basis[i] = _kolommen + i;
        }

        var hulp = new double[breedte];
        Array.Fill(hulp, 1, _kolommen, _eisen.Count);
        if (Minimaliseer(hulp, breedte - 1) > 1e-6)
        {
            return false;
        }

        VerwijderHulpvariabelen();
        return true;
    }

    public double Kleinste(int variabele) => Minimaliseer(Doel(variabele, 1), _kolommen);

    /// <summary>Infinite when nothing bounds it.</summary>
    public double Grootste(int variabele) => -Minimaliseer(Doel(variabele, -1), _kolommen);

    private double[] Doel(int variabele, double factor)
    {
        var doel = new double[_kolommen + _eisen.Count + 1];
        doel[variabele] = factor;
        return doel;
    }

    private double Minimaliseer(double[] kosten, int toegestaan)
    {
        var gereduceerd = (double[])kosten.Clone();
        for (var i = 0; i < _basis.Length; i++)
        {
            TrekAf(gereduceerd, _tableau[i], kosten[_basis[i]]);
        }

        for (var stap = 0; ; stap++)
        {
            // Bland's rule ends any cycle, the steepest column is faster until one is feared.
            var kolom = stap < 500 ? Steilste(gereduceerd, toegestaan) : Array.FindIndex(gereduceerd, 0, toegestaan, waarde => waarde < -Nul);
            if (kolom < 0)
            {
                return -gereduceerd[^1];
            }

            var rij = -1;
            for (var i = 0; i < _basis.Length; i++)
            {
                if (_tableau[i][kolom] > Nul && (rij < 0 || IsEerder(i, rij, kolom)))
                {
                    rij = i;
                }
            }

            if (rij < 0)
            {
                return double.NegativeInfinity;
            }

            Draai(rij, kolom);
            TrekAf(gereduceerd, _tableau[rij], gereduceerd[kolom]);
        }
    }

    private static int Steilste(double[] gereduceerd, int toegestaan)
    {
        var kolom = -1;
        for (var j = 0; j < toegestaan; j++)
        {
            if (gereduceerd[j] < (kolom < 0 ? -Nul : gereduceerd[kolom]))
            {
                kolom = j;
            }
        }

        return kolom;
    }

    private bool IsEerder(int rij, int beste, int kolom)
    {
        var verschil = (_tableau[rij][^1] / _tableau[rij][kolom]) - (_tableau[beste][^1] / _tableau[beste][kolom]);
        return verschil < -1e-12 || (verschil < 1e-12 && _basis[rij] < _basis[beste]);
    }

    private void Draai(int rij, int kolom)
    {
        var spil = _tableau[rij][kolom];
        for (var j = 0; j < _tableau[rij].Length; j++)
        {
            _tableau[rij][j] /= spil;
        }

        for (var i = 0; i < _tableau.Length; i++)
        {
            if (i != rij)
            {
                TrekAf(_tableau[i], _tableau[rij], _tableau[i][kolom]);
            }
        }

        _basis[rij] = kolom;
    }

    private static void TrekAf(double[] van, double[] rij, double factor)
    {
        if (Math.Abs(factor) < 1e-12)
        {
            return;
        }

        for (var j = 0; j < van.Length; j++)
        {
            van[j] -= factor * rij[j];
        }
    }

    private void VerwijderHulpvariabelen()
    {
        for (var i = 0; i < _basis.Length; i++)
        {
            if (_basis[i] >= _kolommen && Array.FindIndex(_tableau[i], 0, _kolommen, waarde => Math.Abs(waarde) > Nul) is >= 0 and var kolom)
            {
                Draai(i, kolom);
            }
        }
    }
}
