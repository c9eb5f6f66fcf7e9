namespace Participatie.Domain.Shared;

/// <summary>
/// Which parts of an old text are still there in a new one: first whole paragraphs, then the words within paragraphs that resemble each other.
/// A paragraph that resembles none is wholly gone or wholly new: scattered common words tell a reader nothing.
/// </summary>
internal sealed class Tekstuitlijning
{
    /// <summary>Share of words in common from which two paragraphs are taken for versions of one.</summary>
    private const double GelijkenisMin = 0.35;

    /// <summary>Most pairs of paragraphs that are held against each other between two unchanged ones; beyond it only those on the same place.</summary>
    private const int ParenMax = 250_000;

    private readonly Tekstdelen _oud;
    private readonly Tekstdelen _nieuw;

    private Tekstuitlijning(Tekstdelen oud, Tekstdelen nieuw)
    {
        (_oud, _nieuw) = (oud, nieuw);
        Alineas = Uitlijning.Van(oud.Alineanummers, nieuw.Alineanummers);
        Delen = new int[oud.Delen.Count];
        Array.Fill(Delen, Uitlijning.Geen);
    }

    /// <summary>For each old paragraph the new one that is it or came from it, rising, or <see cref="Uitlijning.Geen"/>.</summary>
    public int[] Alineas { get; }

    /// <summary>For each old part the same new part, rising, or <see cref="Uitlijning.Geen"/>.</summary>
    public int[] Delen { get; }

    public static Tekstuitlijning Van(Tekstdelen oud, Tekstdelen nieuw)
    {
        var uitlijning = new Tekstuitlijning(oud, nieuw);
        uitlijning.ZoekVersies();
        for (var i = 0; i < uitlijning.Alineas.Length; i++)
        {
            if (uitlijning.Alineas[i] != Uitlijning.Geen)
            {
                uitlijning.LijnWoordenUit(oud.Alineas[i], nieuw.Alineas[uitlijning.Alineas[i]]);
            }
        }

        return uitlijning;
    }

    private void ZoekVersies()
    {
        var oudeWoorden = new Lazy<int[]>[_oud.Alineas.Count];
        var nieuweWoorden = new Lazy<int[]>[_nieuw.Alineas.Count];
        Vul(oudeWoorden, _oud);
        Vul(nieuweWoorden, _nieuw);
        var (oudVan, nieuwVan) = (0, 0);
        for (var i = 0; i <= Alineas.Length; i++)
        {
            if (i < Alineas.Length && Alineas[i] == Uitlijning.Geen)
            {
                continue;
            }

            var nieuwTot = i < Alineas.Length ? Alineas[i] : nieuweWoorden.Length;
            KoppelVersies(oudeWoorden.AsSpan(oudVan..i), oudVan, nieuweWoorden.AsSpan(nieuwVan..nieuwTot), nieuwVan);
            (oudVan, nieuwVan) = (i + 1, nieuwTot + 1);
        }

        static void Vul(Lazy<int[]>[] woorden, Tekstdelen tekst)
        {
            for (var i = 0; i < woorden.Length; i++)
            {
                var alinea = tekst.Alineas[i];
                woorden[i] = new(() =>
                {
                    int[] gevonden = [.. Enumerable.Range(alinea.Begin, alinea.Eind - alinea.Begin).Where(tekst.IsWoord).Select(deel => tekst.Nummers[deel])];
                    Array.Sort(gevonden);
                    return gevonden;
                });
            }
        }
    }

    private void KoppelVersies(ReadOnlySpan<Lazy<int[]>> oud, int oudVan, ReadOnlySpan<Lazy<int[]>> nieuw, int nieuwVan)
    {
        if ((long)oud.Length * nieuw.Length > ParenMax)
        {
            for (var i = 0; i < Math.Min(oud.Length, nieuw.Length); i++)
            {
                if (Gelijkenis(oud[i].Value, nieuw[i].Value) >= GelijkenisMin)
                {
                    Alineas[oudVan + i] = nieuwVan + i;
                }
            }

            return;
        }

        // The highest sum of likeness that the first i old and j new paragraphs can give.
        var gelijkenis = new double[oud.Length, nieuw.Length];
        var beste = new double[oud.Length + 1, nieuw.Length + 1];
        for (var i = 0; i < oud.Length; i++)
        {
            for (var j = 0; j < nieuw.Length; j++)
            {
                gelijkenis[i, j] = Gelijkenis(oud[i].Value, nieuw[j].Value);
                var samen = gelijkenis[i, j] >= GelijkenisMin ? beste[i, j] + gelijkenis[i, j] : 0;
                beste[i + 1, j + 1] = Math.Max(samen, Math.Max(beste[i, j + 1], beste[i + 1, j]));
            }
        }

        for (var (i, j) = (oud.Length, nieuw.Length); i > 0 && j > 0;)
        {
            if (beste[i, j] <= beste[i - 1, j])
            {
                i--;
            }
            else if (beste[i, j] <= beste[i, j - 1])
            {
                j--;
            }
            else
            {
                Alineas[oudVan + --i] = nieuwVan + --j;
            }
        }
    }

    /// <summary>Twice the words in common by the words of both, 0 to 1 (L. R. Dice, 1945).</summary>
    private static double Gelijkenis(int[] oud, int[] nieuw)
    {
        var (i, j, samen) = (0, 0, 0);
        while (i < oud.Length && j < nieuw.Length)
        {
            var verschil = oud[i].CompareTo(nieuw[j]);
            samen += verschil == 0 ? 1 : 0;
            i += verschil <= 0 ? 1 : 0;
            j += verschil >= 0 ? 1 : 0;
        }

        return samen == 0 ? 0 : 2.0 * samen / (oud.Length + nieuw.Length);
    }

    private void LijnWoordenUit(Alineaplaats oud, Alineaplaats nieuw)
    {
        var paren = Uitlijning.Van(_oud.Nummers[oud.Begin..oud.Eind], _nieuw.Nummers[nieuw.Begin..nieuw.Eind]);
        for (var i = 0; i < paren.Length; i++)
        {
            Delen[oud.Begin + i] = paren[i] == Uitlijning.Geen ? Uitlijning.Geen : nieuw.Begin + paren[i];
        }

        LaatLosseTekensLos(oud, nieuw);
        if (oud.HeeftScheiding && nieuw.HeeftScheiding && _oud.Nummers[oud.Eind] == _nieuw.Nummers[nieuw.Eind])
        {
            Delen[oud.Eind] = nieuw.Eind;
        }
    }

    /// <summary>A space or comma that stayed between two changes does not divide them: what was rewritten is one passage.</summary>
    private void LaatLosseTekensLos(Alineaplaats oud, Alineaplaats nieuw)
    {
        for (var begin = oud.Begin; begin < oud.Eind;)
        {
            var eind = begin + 1;
            if (Delen[begin] == Uitlijning.Geen)
            {
                begin = eind;
                continue;
            }

            while (eind < oud.Eind && Delen[eind] == Delen[eind - 1] + 1)
            {
                eind++;
            }

            var eersteVanBeide = begin == oud.Begin && Delen[begin] == nieuw.Begin;
            var laatsteVanBeide = eind == oud.Eind && Delen[eind - 1] + 1 == nieuw.Eind;
            if (!eersteVanBeide && !laatsteVanBeide && !Enumerable.Range(begin, eind - begin).Any(_oud.IsWoord))
            {
                Array.Fill(Delen, Uitlijning.Geen, begin, eind - begin);
            }

            begin = eind;
        }
    }
}
