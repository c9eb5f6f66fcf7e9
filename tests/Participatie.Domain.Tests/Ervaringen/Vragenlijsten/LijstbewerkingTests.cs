using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class LijstbewerkingTests
{
    private static readonly Lijstinhoud Inhoud = Lijst.Van(
        Lijst.Blok("een", Lijst.Stelling("a"), Lijst.Stelling("b")),
        Lijst.Blok("twee", Lijst.Stelling("c")));

    [Theory]
    [InlineData("een", "b", -1, "een: b a, twee: c")]
    [InlineData("een", "a", 1, "een: b a, twee: c")]
    [InlineData("een", "b", 1, "een: a, twee: b c")]
    [InlineData("twee", "c", -1, "een: a b c, twee:")]
    [InlineData("een", "a", -1, "een: a b, twee: c")]
    [InlineData("twee", "c", 1, "een: a b, twee: c")]
    [InlineData("een", "onbekend", 1, "een: a b, twee: c")]
    [InlineData("onbekend", "a", 1, "een: a b, twee: c")]
    public void Vraag_schuift_op_en_gaat_over_de_rand_naar_het_volgende_blok(string blok, string vraag, int stap, string verwacht) =>
        Assert.Equal(verwacht, Kort(Inhoud.VraagVerplaatsen(blok, vraag, stap)));

    [Theory]
    [InlineData("twee", -1, "twee: c, een: a b")]
    [InlineData("een", 1, "twee: c, een: a b")]
    [InlineData("een", -1, "een: a b, twee: c")]
    [InlineData("onbekend", 1, "een: a b, twee: c")]
    public void Blok_schuift_op_en_blijft_binnen_de_lijst(string blok, int stap, string verwacht) =>
        Assert.Equal(verwacht, Kort(Inhoud.BlokVerplaatsen(blok, stap)));

    [Fact]
    public void Vraag_komt_erbij_verandert_en_gaat_weg()
    {
        var met = Inhoud.VraagToevoegen("twee", Lijst.Open("d"));
        Assert.Equal("een: a b, twee: c d", Kort(met));

        var anders = met.VraagVervangen("twee", "d", vraag => vraag with { Verplicht = true });
        Assert.True(anders.Vraag("d")!.Verplicht);

        Assert.Equal(Inhoud, anders.VraagVerwijderen("twee", "d"));
    }

    [Fact]
    public void Blok_komt_erbij_en_gaat_weg() =>
        Assert.Equal(Inhoud, Inhoud.BlokToevoegen(Lijst.Blok("drie")).BlokVerwijderen("drie"));

    [Fact]
    public void Wijzigen_laat_de_oude_inhoud_ongemoeid()
    {
        Inhoud.VraagVerwijderen("een", "a");

        Assert.Equal("een: a b, twee: c", Kort(Inhoud));
    }

    private static string Kort(Lijstinhoud inhoud) =>
        string.Join(", ", inhoud.Blokken.Select(blok => $"{blok.Code}: {string.Join(' ', blok.Vragen.Select(vraag => vraag.Code))}".TrimEnd()));
}
