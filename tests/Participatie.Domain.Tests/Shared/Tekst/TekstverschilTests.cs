using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Shared;

public sealed class TekstverschilTests
{
    private static string Kant(IEnumerable<Alineaverschil> verschil, Verschilsoort kant) =>
        string.Concat(verschil.SelectMany(a => a.Delen).Where(d => d.Soort is Verschilsoort.Gelijk || d.Soort == kant).Select(d => d.Tekst));

    private static string Beeld(IEnumerable<Alineaverschil> verschil) => string.Concat(verschil.Select(a => string.Concat(a.Delen.Select(d => d.Soort switch
    {
        Verschilsoort.Weg => $"[-{d.Tekst}-]",
        Verschilsoort.Erbij => $"[+{d.Tekst}+]",
        _ => d.Tekst,
    })) + "|"));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Een zin.", "Een zin.", "Een zin.|")]
    [InlineData("", "Een zin.", "[+Een zin.+]|")]
    [InlineData("Een zin.", "", "[-Een zin.-]|")]
    [InlineData("Wij willen kortere wachttijden.", "Wij willen echt kortere wachttijden.", "Wij willen [+echt +]kortere wachttijden.|")]
    [InlineData("De hulp moet sneller en beter worden.", "De zorg moet sneller en goedkoper worden.", "De [-hulp-][+zorg+] moet sneller en [-beter-][+goedkoper+] worden.|")]
    [InlineData("Vraag ons om raad.", "Vraag het aan ons om raad.", "Vraag [+het aan +]ons om raad.|")]
    [InlineData("Eerst dit.\n\nDan dat.", "Eerst dit.\n\nNieuw.\n\nDan dat.", "Eerst dit.\n\n|[+Nieuw.\n\n+]|Dan dat.|")]
    [InlineData("Eerst dit.\n\nDan dat.", "Dan dat.", "[-Eerst dit.\n\n-]|Dan dat.|")]
    [InlineData("Alleen dit.", "Alleen dit.\n\nEn dat.", "Alleen dit.[+\n\n+]|[+En dat.+]|")]
    [InlineData("Luister naar ouders.", "Jongeren beslissen zelf mee!", "[-Luister naar ouders.-]|[+Jongeren beslissen zelf mee!+]|")]
    [InlineData("een twee, drie vier vijf", "een zes, acht vier vijf", "een [-twee, drie-][+zes, acht+] vier vijf|")]
    public void Verschil_staat_bij_de_woorden_die_veranderd_zijn(string oud, string nieuw, string beeld) =>
        Assert.Equal(beeld, Beeld(Tekstverschil.Tussen(oud, nieuw)));

    [Fact]
    public void Teken_uit_meer_delen_wordt_niet_doorgesneden() =>
        Assert.Equal("Wij [-👩‍👧-][+👩‍👦+] doen mee|", Beeld(Tekstverschil.Tussen("Wij 👩‍👧 doen mee", "Wij 👩‍👦 doen mee")));

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    [InlineData(1000)]
    public void Oude_en_nieuwe_tekst_staan_er_precies_in(int woordenschat)
    {
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var schrijver = new Schrijver(zaad, woordenschat);
            var oud = schrijver.Tekst(zaad % 9);
            var nieuw = zaad % 3 == 0 ? schrijver.Tekst(5) : schrijver.Wijzig(schrijver.Wijzig(oud, "n"), "m");

            var verschil = Tekstverschil.Tussen(oud, nieuw);

            Assert.Equal(oud, Kant(verschil, Verschilsoort.Weg));
            Assert.Equal(nieuw, Kant(verschil, Verschilsoort.Erbij));
            Assert.All(verschil.SelectMany(a => a.Delen), deel => Assert.NotEmpty(deel.Tekst));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    public void Twintigduizend_heel_andere_woorden_blijven_te_doen(int woordenPerAlinea)
    {
        var oud = Lang(0, 7919, woordenPerAlinea);
        var nieuw = Lang(5000, 104_729, woordenPerAlinea);

        var verschil = Tekstverschil.Tussen(oud, nieuw);

        Assert.Equal(oud, Kant(verschil, Verschilsoort.Weg));
        Assert.Equal(nieuw, Kant(verschil, Verschilsoort.Erbij));
    }

    [Fact]
    public void Lange_tekst_met_veel_wijzigingen_blijft_leesbaar()
    {
        var oud = Lang(0, 1, 100);
        var nieuw = string.Join("\n\n", oud.Split("\n\n").Select((alinea, i) => alinea.Replace($"woord{i * 100} ", $"anders{i} ", StringComparison.Ordinal)));

        var verschil = Tekstverschil.Tussen(oud, nieuw);

        Assert.Equal(200, verschil.Count);
        Assert.All(verschil, alinea => Assert.Single(alinea.Delen, deel => deel.Soort == Verschilsoort.Erbij && deel.Tekst.StartsWith("anders", StringComparison.Ordinal)));
    }

    /// <summary>20,000 words in an order that depends on <paramref name="stap"/>.</summary>
    private static string Lang(int begin, int stap, int perAlinea) => string.Join(
        "\n\n", Enumerable.Range(0, 20_000).Select(i => $"woord{begin + (int)((long)i * stap % 20_000)}").Chunk(perAlinea).Select(woorden => string.Join(' ', woorden)));
}
