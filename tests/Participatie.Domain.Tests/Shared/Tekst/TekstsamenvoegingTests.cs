using System.Text.RegularExpressions;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Shared;

public sealed partial class TekstsamenvoegingTests
{
    private const int Pogingen = 500;

    [Theory]
    [InlineData("Kort en goed.", "Kort en heel goed.", "Kort en goed!", "Kort en heel goed!")]
    [InlineData("a b c", "x b c", "a y c", "x y c")]
    [InlineData("Een.", "Een.\n\nTwee.", "Een, echt.", "Een, echt.\n\nTwee.")]
    [InlineData("Een.\n\nTwee.\n\nDrie.", "Een.\n\nDrie.", "Een.\n\nTwee.\n\nDrie en vier.", "Een.\n\nDrie en vier.")]
    [InlineData("Een.\n\nTwee.", "Nul.\n\nEen.\n\nTwee.", "Een.\n\nTwee.\n\nDrie.", "Nul.\n\nEen.\n\nTwee.\n\nDrie.")]
    [InlineData("Een.\n\nTwee.", "Een.\n\nSamen.\n\nTwee.", "Een.\n\nSamen.\n\nTwee.", "Een.\n\nSamen.\n\nTwee.")]
    public void Wijzigingen_op_verschillende_plaatsen_komen_er_allebei_in(string basis, string mijn, string hun, string samen)
    {
        var uitkomst = Tekstsamenvoeging.Samenvoegen(basis, mijn, hun);

        Assert.Equal(samen, uitkomst.Tekst);
        Assert.Empty(uitkomst.Conflicten);
    }

    [Theory]
    [InlineData("Wij willen snel antwoord.", "Wij willen morgen antwoord.", "Wij willen binnenkort antwoord.", "Wij willen binnenkort morgen antwoord.", 1, "snel", "binnenkort", "morgen")]
    [InlineData("Een.\n\nTwee.", "Een.\n\nLuister naar jongeren.", "Een.\n\nVraag het de ouders!", "Een.\n\nVraag het de ouders!\n\nLuister naar jongeren.", 2, "Twee.", "Vraag het de ouders!", "Luister naar jongeren.")]
    [InlineData("Een.\n\nTwee.", "Een.\n\nMijn.\n\nTwee.", "Een.\n\nHun.\n\nTwee.", "Een.\n\nHun.\n\nMijn.\n\nTwee.", 2, "", "Hun.\n\n", "Mijn.\n\n")]
    [InlineData("Een.", "Een.\n\nMijn.", "Een.\n\nHun.", "Een.\n\nHun.\n\nMijn.", 2, "", "\n\nHun.", "\n\nMijn.")]
    [InlineData("", "Mijn.", "Hun.", "Hun.\n\nMijn.", 1, "", "Hun.", "Mijn.")]
    [InlineData("Een.\n\nTwee.\n\nDrie.", "Een.\n\nDrie.", "Een.\n\nTwee is gewijzigd.\n\nDrie.", "Een.\n\nTwee is gewijzigd.\n\nDrie.", 2, "Twee.\n\n", "Twee is gewijzigd.\n\n", "")]
    public void Dezelfde_passage_houdt_beide_teksten_en_zegt_waar(
        string basis, string mijn, string hun, string samen, int alinea, string conflictbasis, string conflicthun, string conflictmijn)
    {
        var uitkomst = Tekstsamenvoeging.Samenvoegen(basis, mijn, hun);

        Assert.Equal(samen, uitkomst.Tekst);
        Assert.Equal(new Tekstconflict(alinea, conflictbasis, conflicthun, conflictmijn), Assert.Single(uitkomst.Conflicten));
    }

    [Fact]
    public void Schrijver_kiest_bij_elk_conflict_wat_blijft()
    {
        var uitkomst = Tekstsamenvoeging.Samenvoegen("De raad wil snel antwoord en goede uitleg.", "De raad wil morgen antwoord en korte uitleg.", "De raad wil nu antwoord en lange uitleg.");

        Assert.Equal(2, uitkomst.Conflicten.Count);
        Assert.Equal("De raad wil nu antwoord en lange uitleg.", uitkomst.Kies(_ => Conflictkeuze.Hun));
        Assert.Equal("De raad wil morgen antwoord en korte uitleg.", uitkomst.Kies(_ => Conflictkeuze.Mijn));
        Assert.Equal("De raad wil nu morgen antwoord en korte uitleg.", uitkomst.Kies(c => c.Basis == "snel" ? Conflictkeuze.Beide : Conflictkeuze.Mijn));
        Assert.Equal(uitkomst.Tekst, uitkomst.Kies(_ => Conflictkeuze.Beide));
    }

    [Fact]
    public void Woorden_groeien_niet_aan_elkaar_als_elk_iets_anders_ertussen_weghaalt() =>
        Assert.Equal("ja nee goed zo", Tekstsamenvoeging.Samenvoegen("ja ,nee goed zo", "ja nee goed zo", "ja,nee goed zo").Tekst);

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(1000)]
    public void Wie_alleen_schreef_krijgt_precies_zijn_tekst(int woordenschat)
    {
        for (var zaad = 0; zaad < Pogingen; zaad++)
        {
            var schrijver = new Schrijver(zaad, woordenschat);
            var basis = schrijver.Tekst(zaad % 8);
            var gewijzigd = schrijver.Wijzig(basis, "x");

            Assert.All(
                [Tekstsamenvoeging.Samenvoegen(basis, basis, gewijzigd), Tekstsamenvoeging.Samenvoegen(basis, gewijzigd, basis), Tekstsamenvoeging.Samenvoegen(basis, gewijzigd, gewijzigd)],
                uitkomst =>
                {
                    Assert.Equal(gewijzigd, uitkomst.Tekst);
                    Assert.Empty(uitkomst.Conflicten);
                });
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(1000)]
    public void Niets_wat_iemand_schreef_gaat_verloren(int woordenschat)
    {
        var conflicten = 0;
        for (var zaad = 0; zaad < Pogingen; zaad++)
        {
            var schrijver = new Schrijver(zaad, woordenschat);
            var basis = schrijver.Tekst(1 + (zaad % 8));
            var (mijn, hun) = (schrijver.Wijzig(basis, "mijn"), schrijver.Wijzig(basis, "hun"));

            var uitkomst = Tekstsamenvoeging.Samenvoegen(basis, mijn, hun);

            conflicten += uitkomst.Conflicten.Count;
            var (had, heeft) = (Aantallen(basis), Aantallen(uitkomst.Tekst));
            Assert.Equal(uitkomst.Tekst, string.Concat(uitkomst.Delen.Select(d => d.Tekst)));
            Assert.All(
                Aantallen(mijn).Concat(Aantallen(hun)).Where(paar => paar.Value > had.GetValueOrDefault(paar.Key)),
                paar => Assert.True(heeft.GetValueOrDefault(paar.Key) > 0, $"{paar.Key} is lost with seed {zaad}"));
        }

        Assert.NotEqual(0, conflicten);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(1000)]
    public void Wie_wie_is_maakt_alleen_bij_conflicten_uit(int woordenschat)
    {
        for (var zaad = 0; zaad < Pogingen; zaad++)
        {
            var schrijver = new Schrijver(zaad, woordenschat);
            var basis = schrijver.Tekst(1 + (zaad % 8));
            var (een, ander) = (schrijver.Wijzig(basis, "x"), schrijver.Wijzig(basis, "y"));

            var heen = Tekstsamenvoeging.Samenvoegen(basis, een, ander);
            var terug = Tekstsamenvoeging.Samenvoegen(basis, ander, een);

            Assert.Equal(heen.Kies(_ => Conflictkeuze.Mijn), terug.Kies(_ => Conflictkeuze.Hun));
            Assert.Equal(heen.Kies(_ => Conflictkeuze.Hun), terug.Kies(_ => Conflictkeuze.Mijn));
            Assert.Equal(
                heen.Conflicten.Select(c => (c.Basis, c.Hun, c.Mijn)),
                terug.Conflicten.Select(c => (c.Basis, c.Mijn, c.Hun)));
        }
    }

    [Fact]
    public void Wijzigingen_die_elkaar_niet_raken_geven_nooit_een_conflict()
    {
        for (var zaad = 0; zaad < Pogingen; zaad++)
        {
            var toeval = new Random(zaad);
            var woorden = Enumerable.Range(0, 60).Select(i => $"woord{i}").ToArray();
            var (mijn, hun, samen) = (woorden.ToArray(), woorden.ToArray(), woorden.ToArray());
            var wie = 0;
            for (var i = toeval.Next(3); i < woorden.Length; i += 1 + toeval.Next(6))
            {
                // Each changes, adds behind or takes out; at least one word of each stretch stays, so that it is still the same paragraph.
                var nieuw = toeval.Next(3) switch { 0 => $"nieuw{i}", 1 => $"{woorden[i]} erbij{i}", _ => "" };
                samen[i] = (wie++ % 2 == 0 ? mijn : hun)[i] = nieuw;
                i++;
            }

            var uitkomst = Tekstsamenvoeging.Samenvoegen(Tekst(woorden), Tekst(mijn), Tekst(hun));

            Assert.Empty(uitkomst.Conflicten);
            Assert.Equal(Woorden(Tekst(samen)), Woorden(uitkomst.Tekst));
        }

        static string Tekst(string[] woorden) => string.Join("\n\n", woorden.Chunk(20).Select(w => string.Join(' ', w.Where(woord => woord.Length > 0))));
    }

    [Fact]
    public void Twee_lange_teksten_die_niets_met_elkaar_hebben_blijven_te_doen()
    {
        var (basis, mijn, hun) = (Lang("b"), Lang("m"), Lang("h"));

        var uitkomst = Tekstsamenvoeging.Samenvoegen(basis, mijn, hun);

        Assert.Equal($"{hun}\n\n{mijn}", uitkomst.Tekst);

        static string Lang(string merk) => string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"{merk}{i}"));
    }

    private static List<string> Woorden(string tekst) => [.. Woord().Matches(tekst).Select(m => m.Value)];

    private static Dictionary<string, int> Aantallen(string tekst) => Woorden(tekst).CountBy(w => w).ToDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Woord();
}
