using System.Runtime.InteropServices;
using System.Text;

namespace Participatie.Domain.Shared;

/// <summary>A passage that two writers changed differently.</summary>
/// <param name="Alinea">Which paragraph of the merged text it begins in, counted from 1.</param>
/// <param name="Basis">What both started from; empty when both added something on the same place.</param>
/// <param name="Hun">Empty when they took the passage out.</param>
/// <param name="Mijn">Empty when I took it out.</param>
public sealed record Tekstconflict(int Alinea, string Basis, string Hun, string Mijn);

/// <summary>What a writer keeps of a <see cref="Tekstconflict"/>.</summary>
public enum Conflictkeuze
{
    Beide,
    Hun,
    Mijn,
}

/// <summary>A piece of a merged text: words that nobody disputes, or a conflict.</summary>
/// <param name="Tekst">As it stands in the merged text; of a conflict theirs first, then mine.</param>
/// <param name="Conflict">Null when nobody disputes it.</param>
public sealed record Samenvoegdeel(string Tekst, Tekstconflict? Conflict = null);

/// <summary>Two versions of one text made into one.</summary>
/// <param name="Delen">In reading order; together the merged text.</param>
public sealed record Samengevoegd(IReadOnlyList<Samenvoegdeel> Delen)
{
    /// <summary>All that either writer added is in it.</summary>
    public string Tekst { get; } = string.Concat(Delen.Select(deel => deel.Tekst));

    public IReadOnlyList<Tekstconflict> Conflicten { get; } = [.. Delen.Select(deel => deel.Conflict).OfType<Tekstconflict>()];

    /// <summary>The text after the writer chose.</summary>
    /// <param name="keuze">Asked once for each conflict, in reading order.</param>
    public string Kies(Func<Tekstconflict, Conflictkeuze> keuze) => string.Concat(Delen.Select(deel => deel.Conflict is { } conflict
        ? keuze(conflict) switch
        {
            Conflictkeuze.Hun => conflict.Hun,
            Conflictkeuze.Mijn => conflict.Mijn,
            _ => deel.Tekst,
        }
        : deel.Tekst));
}

/// <summary>
/// Makes one text of two that were both written from the same third one, word by word. Changes on different places are all kept. Where both
/// changed the same passage differently both versions stay, and the conflict says so: nothing that anybody wrote gets lost.
/// </summary>
/// <remarks>Compare texts with the same line ends; a different line end is a change like any other.</remarks>
public static class Tekstsamenvoeging
{
    /// <param name="basis">What both writers started from.</param>
    /// <param name="mijn">What I made of it.</param>
    /// <param name="hun">What somebody else made of it meanwhile.</param>
    public static Samengevoegd Samenvoegen(string basis, string mijn, string hun)
    {
        var delen = Tekstdelen.Van(basis, mijn, hun);
        var (oud, ik, zij) = (delen[0], new Zijde(delen[0], delen[1]), new Zijde(delen[0], delen[2]));
        var uitvoer = new Uitvoer();
        var plaats = 0;
        while (Volgende(ik, zij) is { } bereik)
        {
            // Each passage grows as long as either side has a change that overlaps it.
            var (vanMij, vanHun) = (ik.Genomen, zij.Genomen);
            while (ik.Neem(ref bereik) || zij.Neem(ref bereik))
            {
            }

            uitvoer.Voeg(oud.Delen, plaats, bereik.Van);
            plaats = bereik.Tot;
            var mijnDelen = ik.Delen(bereik, vanMij);
            var hunDelen = zij.Delen(bereik, vanHun);
            if (zij.Genomen == vanHun || (ik.Genomen != vanMij && mijnDelen.SequenceEqual(hunDelen, StringComparer.Ordinal)))
            {
                uitvoer.Voeg(mijnDelen);
            }
            else if (ik.Genomen == vanMij)
            {
                uitvoer.Voeg(hunDelen);
            }
            else
            {
                uitvoer.VoegConflict(oud.Tekst(bereik.Van, bereik.Tot), hunDelen, mijnDelen, Tussenvoegsel(oud, bereik));
            }
        }

        uitvoer.Voeg(oud.Delen, plaats, oud.Delen.Count);
        return uitvoer.Klaar();
    }

    private static Bereik? Volgende(Zijde ik, Zijde zij) => (ik.Eerste, zij.Eerste) switch
    {
        ({ } a, { } b) => a.CompareTo(b) <= 0 ? a : b,
        (var a, var b) => a ?? b,
    };

    /// <summary>Whole paragraphs stay paragraphs of their own; within a paragraph the two versions follow each other.</summary>
    private static string Tussenvoegsel(Tekstdelen oud, Bereik bereik)
    {
        var voor = bereik.Van > 0 ? oud.Delen[bereik.Van - 1] : null;
        var na = bereik.Tot < oud.Delen.Count ? oud.Delen[bereik.Tot] : null;
        var heleAlinea = (voor is null || Tekstdelen.IsScheiding(voor)) && (na is null || Tekstdelen.IsScheiding(na));
        return heleAlinea ? na ?? voor ?? "\n\n" : " ";
    }

    /// <summary>Places [Van, Tot) in the text both started from; empty where something was only added.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Bereik(int Van, int Tot) : IComparable<Bereik>
    {
        public int CompareTo(Bereik ander) => (Van, Tot).CompareTo((ander.Van, ander.Tot));

        /// <summary>True when the two touch the same words, or add on the same place. Changes that only border each other do not overlap.</summary>
        public bool Overlapt(Bereik ander) => Van == Tot && ander.Van == ander.Tot
            ? Van == ander.Van
            : Math.Max(Van, ander.Van) < Math.Min(Tot, ander.Tot) || Ligt(Van, Tot, ander) || Ligt(ander.Van, ander.Tot, this);

        public Bereik Met(Bereik ander) => new(Math.Min(Van, ander.Van), Math.Max(Tot, ander.Tot));

        private static bool Ligt(int van, int tot, Bereik ander) => van == tot && ander.Van < van && van < ander.Tot;
    }

    /// <summary>The changes of one writer, taken one by one in reading order.</summary>
    private sealed class Zijde
    {
        private readonly Tekstdelen _nieuw;
        private readonly List<(Bereik Oud, Bereik Nieuw)> _wijzigingen = [];

        public Zijde(Tekstdelen oud, Tekstdelen nieuw)
        {
            _nieuw = nieuw;
            var paren = Tekstuitlijning.Van(oud, nieuw).Delen;
            var (oudVan, nieuwVan) = (0, 0);
            for (var i = 0; i <= paren.Length; i++)
            {
                if (i < paren.Length && paren[i] == Uitlijning.Geen)
                {
                    continue;
                }

                var nieuwTot = i < paren.Length ? paren[i] : nieuw.Delen.Count;
                if (i > oudVan || nieuwTot > nieuwVan)
                {
                    _wijzigingen.Add((new(oudVan, i), new(nieuwVan, nieuwTot)));
                }

                (oudVan, nieuwVan) = (i + 1, nieuwTot + 1);
            }
        }

        /// <summary>How many changes were taken.</summary>
        public int Genomen { get; private set; }

        public Bereik? Eerste => Genomen < _wijzigingen.Count ? _wijzigingen[Genomen].Oud : null;

        /// <summary>Takes the next change when it overlaps, and widens the passage with it.</summary>
        public bool Neem(ref Bereik bereik)
        {
            if (Eerste is not { } eerste || !eerste.Overlapt(bereik))
            {
                return false;
            }

            bereik = bereik.Met(eerste);
            Genomen++;
            return true;
        }

        /// <summary>What this writer has where the text both started from has <paramref name="bereik"/>; the changes in it begin at <paramref name="vanaf"/>.</summary>
        public IReadOnlyList<string> Delen(Bereik bereik, int vanaf)
        {
            if (vanaf == Genomen)
            {
                return [];
            }

            var (eerste, laatste) = (_wijzigingen[vanaf], _wijzigingen[Genomen - 1]);
            var van = eerste.Nieuw.Van - (eerste.Oud.Van - bereik.Van);
            var tot = laatste.Nieuw.Tot + (bereik.Tot - laatste.Oud.Tot);
            return [.. _nieuw.Delen.Skip(van).Take(tot - van)];
        }
    }

    private sealed class Uitvoer
    {
        private readonly List<Samenvoegdeel> _delen = [];
        private readonly StringBuilder _tekst = new();
        private int _alinea = 1;
        private string _laatste = "";

        public void Voeg(IReadOnlyList<string> delen, int van, int tot)
        {
            for (var i = van; i < tot; i++)
            {
                // In no text do two words touch; here they would where each writer took away something else between them.
                _tekst.Append(Tekstdelen.IsWoord(_laatste) && Tekstdelen.IsWoord(delen[i]) ? " " : "").Append(delen[i]);
                _alinea += Tekstdelen.IsScheiding(delen[i]) ? 1 : 0;
                _laatste = delen[i];
            }
        }

        public void Voeg(IReadOnlyList<string> delen) => Voeg(delen, 0, delen.Count);

        public void VoegConflict(string basis, IReadOnlyList<string> hun, IReadOnlyList<string> mijn, string tussen)
        {
            if (Tekstdelen.IsWoord(_laatste) && hun.Concat(mijn).FirstOrDefault() is { } begin && Tekstdelen.IsWoord(begin))
            {
                _tekst.Append(' ');
            }

            Afronden();
            var eerste = hun.Count > 0 ? hun : mijn;
            var alinea = _alinea + (Tekstdelen.IsScheiding(eerste[0]) ? 1 : 0);
            var conflict = new Tekstconflict(alinea, basis, string.Concat(hun), string.Concat(mijn));
            var sluitAan = hun.Count == 0 || mijn.Count == 0 || char.IsWhiteSpace(hun[^1][^1]) || char.IsWhiteSpace(mijn[0][0]);
            Voeg(hun);
            if (!sluitAan)
            {
                Voeg([tussen]);
            }

            Voeg(mijn);
            _delen.Add(new(_tekst.ToString(), conflict));
            _tekst.Clear();
        }

        public Samengevoegd Klaar()
        {
            Afronden();
            return new(_delen);
        }

        private void Afronden()
        {
            if (_tekst.Length > 0)
            {
                _delen.Add(new(_tekst.ToString()));
                _tekst.Clear();
            }
        }
    }
}
