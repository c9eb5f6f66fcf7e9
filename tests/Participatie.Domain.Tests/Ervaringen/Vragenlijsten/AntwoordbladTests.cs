using System.Text;
using System.Text.Json;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class AntwoordbladTests
{
    /// <summary>As it lies in drafts and envelopes since the first release. Never change it.</summary>
    private const string Bewaard = """{"aantal":7.5,"luisteren":["vaak"],"open":"Één \u003Cb\u003E\nregel","rapportcijfer":8,"respect":null,"wie":["a","b"]}""";

    private static readonly Antwoordblad Blad = Antwoordblad.Leeg
        .Met("wie", Antwoord.Keuze("a", "b"))
        .Met("respect", Antwoord.PastNiet)
        .Met("rapportcijfer", Antwoord.VanGetal(8))
        .Met("open", Antwoord.VanTekst("Één <b>\nregel"))
        .Met("luisteren", Antwoord.Keuze("vaak"))
        .Met("aantal", Antwoord.VanGetal(7.5m));

    [Fact]
    public void Bewaarde_antwoorden_lezen_en_schrijven_gelijk()
    {
        Assert.Equal(Bewaard, Encoding.UTF8.GetString(Blad.Schrijven()));
        Assert.Equal(Blad, Antwoordblad.Lezen(Encoding.UTF8.GetBytes(Bewaard)));
    }

    [Fact]
    public void Volgorde_van_antwoorden_is_niet_te_zien() =>
        Assert.Equal(
            Antwoordblad.Leeg.Met("a", Antwoord.PastNiet).Met("b", Antwoord.PastNiet).Schrijven(),
            Antwoordblad.Leeg.Met("b", Antwoord.PastNiet).Met("a", Antwoord.PastNiet).Schrijven());

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"a":true}""")]
    [InlineData("""{"a":{}}""")]
    [InlineData("""{"a":[1]}""")]
    [InlineData("""{"a":[null]}""")]
    [InlineData("""{"a":1e999}""")]
    [InlineData("""{"a":1,"a":2}""")]
    public void Wat_geen_antwoorden_zijn_wordt_geweigerd(string json) =>
        Assert.Throws<JsonException>(() => Antwoordblad.Lezen(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Antwoorden_zijn_niet_per_ongeluk_af_te_drukken()
    {
        Assert.Equal("(afgeschermd)", $"{Blad["open"]}");
        Assert.DoesNotContain("regel", $"{Blad}", StringComparison.Ordinal);
        Assert.DoesNotContain("regel", $"{Ingevuld.Van(Blad["open"], "nl")}", StringComparison.Ordinal);
    }
}
