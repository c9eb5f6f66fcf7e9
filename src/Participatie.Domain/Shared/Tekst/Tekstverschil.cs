namespace Participatie.Domain.Shared;

/// <summary>What became of a piece of text.</summary>
public enum Verschilsoort
{
    Gelijk,
    Weg,
    Erbij,
}

/// <param name="Soort">Whether it stayed, went or came.</param>
/// <param name="Tekst">Never empty; the line ends after a paragraph are part of its last pieces.</param>
public sealed record Verschildeel(Verschilsoort Soort, string Tekst);

/// <summary>One paragraph, old or new or both.</summary>
/// <param name="Delen">Never empty; in reading order, what went before what came.</param>
public sealed record Alineaverschil(IReadOnlyList<Verschildeel> Delen)
{
    public bool IsGelijk => Delen.All(deel => deel.Soort == Verschilsoort.Gelijk);
}

/// <summary>
/// The differences between two texts, for people: by paragraph, and by word within a paragraph that was changed.
/// </summary>
public static class Tekstverschil
{
    /// <summary>
    /// Exact: all pieces that stayed or went, put together, are the old text; all that stayed or came are the new one.
    /// Bounded: texts without anything in common are wholly replaced instead of searched.
    /// </summary>
    public static IReadOnlyList<Alineaverschil> Tussen(string oud, string nieuw)
    {
        var delen = Tekstdelen.Van(oud, nieuw);
        var (vroeger, later) = (delen[0], delen[1]);
        var uitlijning = Tekstuitlijning.Van(vroeger, later);
        var verschillen = new List<Alineaverschil>();
        var volgende = 0;
        for (var i = 0; i < vroeger.Alineas.Count; i++)
        {
            var paar = uitlijning.Alineas[i];
            if (paar == Uitlijning.Geen)
            {
                verschillen.Add(Geheel(vroeger, i, Verschilsoort.Weg));
                continue;
            }

            for (; volgende < paar; volgende++)
            {
                verschillen.Add(Geheel(later, volgende, Verschilsoort.Erbij));
            }

            verschillen.Add(Versie(vroeger, vroeger.Alineas[i], later, later.Alineas[paar], uitlijning.Delen));
            volgende = paar + 1;
        }

        for (; volgende < later.Alineas.Count; volgende++)
        {
            verschillen.Add(Geheel(later, volgende, Verschilsoort.Erbij));
        }

        return verschillen;
    }

    private static Alineaverschil Geheel(Tekstdelen tekst, int alinea, Verschilsoort soort) =>
        new([new Verschildeel(soort, tekst.Tekst(tekst.Alineas[alinea].Begin, tekst.Alineas[alinea].Volgende))]);

    private static Alineaverschil Versie(Tekstdelen vroeger, Alineaplaats oud, Tekstdelen later, Alineaplaats nieuw, int[] paren)
    {
        var verschil = new List<Verschildeel>();
        for (var (i, j) = (oud.Begin, nieuw.Begin); i < oud.Volgende || j < nieuw.Volgende;)
        {
            var (oudVan, nieuwVan) = (i, j);
            while (i < oud.Volgende && paren[i] == j)
            {
                (i, j) = (i + 1, j + 1);
            }

            Voeg(Verschilsoort.Gelijk, vroeger.Tekst(oudVan, i));
            (oudVan, nieuwVan) = (i, j);
            while (i < oud.Volgende && paren[i] == Uitlijning.Geen)
            {
                i++;
            }

            j = i < oud.Volgende ? paren[i] : nieuw.Volgende;
            Voeg(Verschilsoort.Weg, vroeger.Tekst(oudVan, i));
            Voeg(Verschilsoort.Erbij, later.Tekst(nieuwVan, j));
        }

        return new(verschil);

        void Voeg(Verschilsoort soort, string tekst)
        {
            if (tekst.Length > 0)
            {
                verschil.Add(new(soort, tekst));
            }
        }
    }
}
