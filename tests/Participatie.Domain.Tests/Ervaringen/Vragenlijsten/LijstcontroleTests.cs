using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class LijstcontroleTests
{
    [Fact]
    public void Goede_lijst_heeft_geen_meldingen() =>
        Assert.Empty(Lijstcontrole.Controleren(Lijst.Van(
            Lijst.Uitleg("begin"),
            Lijst.Stelling("luisteren") with { PastNiet = Lijst.PastNietBijMij, Verplicht = true, Verbeterthema = Verbeterthema.Regie },
            Lijst.Cijfer("cijfer"),
            Lijst.Getal("aantal", 0, 50, decimalen: 1) with { Eenheid = Tekst.Van("keer", "times") },
            Lijst.EenKeuze("klaar", "ja", "nee"),
            Lijst.MeerKeuze("wie", "familie", "school") with { Minimum = 1, Maximum = 2 },
            Lijst.Open("waarom") with
            {
                MaximumTekens = 500,
                AlleenTonenAls = Voorwaarde.EenVan(
                    Voorwaarde.Als("cijfer", Vergelijking.Hoogstens, "5"),
                    Voorwaarde.Alle(
                        Voorwaarde.Als("luisteren", Vergelijking.In, "soms", Antwoord.PastNietCode),
                        Voorwaarde.Als("aantal", Vergelijking.Minstens, "2.5"),
                        Voorwaarde.Als("klaar", Vergelijking.NietIn, "ja"),
                        Voorwaarde.Als("wie", Vergelijking.Gelijk, "familie", "school"))),
            })));

    [Fact]
    public void Dubbele_vraagcode_wordt_gemeld_waar_hij_voor_de_tweede_keer_staat()
    {
        var melding = Enige(Lijst.Van(Lijst.Blok("een", Lijst.Open("wat")), Lijst.Blok("twee", Lijst.Open("wat"))));

        Assert.Equal(Ernst.Fout, melding.Ernst);
        Assert.Equal("blokken/twee/vragen/wat/code", melding.Pad);
        Assert.Contains("‘wat’", melding.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Dubbele_optiecode_wordt_gemeld() =>
        Assert.Equal("blokken/blok/vragen/wie/opties", Enige(Lijst.Van(Lijst.EenKeuze("wie", "ja", "ja"))).Pad);

    [Fact]
    public void Dubbele_blokcode_wordt_gemeld() =>
        Assert.Equal("blokken", Enige(Lijst.Van(Lijst.Blok("een", Lijst.Open("a")), Lijst.Blok("een", Lijst.Open("b")))).Pad);

    [Theory]
    [InlineData("")]
    [InlineData("Luisteren")]
    [InlineData("1e")]
    [InlineData("met spatie")]
    [InlineData("../pad")]
    [InlineData("een-code-van-meer-dan-veertig-tekens-lang")]
    public void Code_die_geen_code_is_wordt_gemeld_op_zijn_plaats(string code) =>
        Assert.Equal("blokken/blok/vragen/#1/code", Enige(Lijst.Van(Lijst.Open(code))).Pad);

    [Fact]
    public void Code_van_past_niet_is_niet_te_gebruiken_als_antwoord() =>
        Assert.Equal("blokken/blok/vragen/wie/opties/past-niet/code", Enige(Lijst.Van(Lijst.EenKeuze("wie", "ja", "past-niet"))).Pad);

    [Fact]
    public void Lege_nederlandse_tekst_is_een_fout()
    {
        var meldingen = Lijstcontrole.Controleren(Lijst.Van(Lijst.Open("wat") with { Tekst = Tekst.Van("   ", "What?") }));

        Assert.Equal(new Lijstmelding(Ernst.Fout, "blokken/blok/vragen/wat/tekst", "Vul de Nederlandse tekst in."), Assert.Single(meldingen));
    }

    [Fact]
    public void Ontbrekende_vertaling_is_een_waarschuwing()
    {
        var inhoud = Lijst.Van(Lijst.Open("wat") with { Hulptekst = Tekst.Van("Denk aan thuis.") });

        var melding = Enige(inhoud);

        Assert.Equal((Ernst.Waarschuwing, "blokken/blok/vragen/wat/hulptekst"), (melding.Ernst, melding.Pad));
        Assert.Contains("English", melding.Tekst, StringComparison.Ordinal);
        Assert.False(Lijstcontrole.HeeftFouten(inhoud));
    }

    [Fact]
    public void Te_lange_tekst_wordt_gemeld() =>
        Assert.Equal("blokken/blok/vragen/wat/tekst", Enige(Lijst.Van(Lijst.Open("wat") with { Tekst = Tekst.Van(new string('a', Vraag.TekstMaximum + 1), "b") })).Pad);

    [Fact]
    public void Voorwaarde_op_een_latere_vraag_wordt_gemeld() =>
        Assert.Contains("eerder", Enige(Lijst.Van(Lijst.Open("een") with { AlleenTonenAls = Voorwaarde.Als("twee", Vergelijking.In, "ja") }, Lijst.EenKeuze("twee", "ja", "nee"))).Tekst, StringComparison.Ordinal);

    [Fact]
    public void Voorwaarde_op_zichzelf_wordt_gemeld() =>
        Assert.Contains("eerder", Enige(Lijst.Van(Lijst.EenKeuze("een", "ja", "nee") with { AlleenTonenAls = Voorwaarde.Als("een", Vergelijking.In, "ja") })).Tekst, StringComparison.Ordinal);

    [Theory]
    [InlineData(Vergelijking.In, "misschien")]
    [InlineData(Vergelijking.In, "past-niet")]
    [InlineData(Vergelijking.Minstens, "3")]
    public void Voorwaarde_die_nooit_kan_gelden_wordt_gemeld(Vergelijking vergelijking, string waarde) =>
        Assert.Equal("blokken/blok/vragen/twee/alleen-tonen-als", Enige(Lijst.Van(
            Lijst.EenKeuze("een", "ja", "nee"),
            Lijst.Open("twee") with { AlleenTonenAls = Voorwaarde.Als("een", vergelijking, waarde) })).Pad);

    [Fact]
    public void Voorwaarde_op_een_open_antwoord_wordt_gemeld() =>
        Enige(Lijst.Van(Lijst.Open("een"), Lijst.Open("twee") with { AlleenTonenAls = Voorwaarde.Als("een", Vergelijking.In, "tekst") }));

    [Fact]
    public void Voorwaarde_zonder_waarden_of_zonder_delen_wordt_gemeld()
    {
        Enige(Lijst.Van(Lijst.EenKeuze("een", "ja", "nee"), Lijst.Open("twee") with { AlleenTonenAls = Voorwaarde.Als("een", Vergelijking.In) }));
        Enige(Lijst.Van(Lijst.Open("een") with { AlleenTonenAls = Voorwaarde.EenVan() }));
        Enige(Lijst.Van(Lijst.Open("een") with { AlleenTonenAls = new Voorwaarde() }));
    }

    [Fact]
    public void Te_diep_geneste_voorwaarde_wordt_gemeld()
    {
        var voorwaarde = Voorwaarde.Als("een", Vergelijking.In, "ja");
        for (var diepte = 1; diepte <= Voorwaarde.DiepteMaximum; diepte++)
        {
            voorwaarde = Voorwaarde.Alle(voorwaarde);
        }

        Enige(Lijst.Van(Lijst.EenKeuze("een", "ja", "nee"), Lijst.Open("twee") with { AlleenTonenAls = voorwaarde }));
    }

    [Fact]
    public void Wat_niet_bij_de_soort_hoort_wordt_gemeld()
    {
        Enige(Lijst.Van(Lijst.Open("een") with { Schaal = Schaal.Frequentie }));
        Enige(Lijst.Van(Lijst.Open("een") with { Opties = Lijst.EenKeuze("x", "ja", "nee").Opties }));
        Enige(Lijst.Van(Lijst.Open("een") with { Maximum = 3 }));
        Enige(Lijst.Van(Lijst.Open("een") with { Eenheid = Tekst.Van("keer", "times") }));
        Enige(Lijst.Van(Lijst.Cijfer("een") with { MaximumTekens = 3 }));
        Enige(Lijst.Van(Lijst.Cijfer("een") with { Decimalen = 1 }));
        Enige(Lijst.Van(Lijst.Open("een"), Lijst.Uitleg("twee") with { Verplicht = true }));
    }

    [Fact]
    public void Onmogelijke_grenzen_worden_gemeld()
    {
        Enige(Lijst.Van(Lijst.Getal("een", 5, 5)));
        Enige(Lijst.Van(Lijst.Getal("een", 0, Vraag.GetalMaximum + 1)));
        Enige(Lijst.Van(Lijst.Getal("een", 0, 5, decimalen: 3)));
        Enige(Lijst.Van(Lijst.MeerKeuze("een", "a", "b") with { Minimum = 3 }));
        Enige(Lijst.Van(Lijst.MeerKeuze("een", "a", "b") with { Minimum = 0 }));
        Enige(Lijst.Van(Lijst.MeerKeuze("een", "a", "b") with { Maximum = 3 }));
        Enige(Lijst.Van(Lijst.Open("een") with { MaximumTekens = Vraag.OpenMaximum + 1 }));
        Enige(Lijst.Van(Lijst.EenKeuze("een", "alleen")));
    }

    [Fact]
    public void Onbekende_schaal_wordt_gemeld() =>
        Assert.Equal("blokken/blok/vragen/een/schaal", Enige(Lijst.Van(Lijst.Stelling("een") with { Schaal = "bestaat-niet" })).Pad);

    [Fact]
    public void Lijst_zonder_vragen_talen_of_nederlands_heeft_fouten()
    {
        Assert.True(Lijstcontrole.HeeftFouten(Lijst.Van(Array.Empty<Blok>())));
        Assert.True(Lijstcontrole.HeeftFouten(Lijst.Van(Lijst.Uitleg("alleen-uitleg"))));
        Assert.True(Lijstcontrole.HeeftFouten(Lijst.Van(Lijst.Open("een")) with { Talen = [] }));
        Assert.True(Lijstcontrole.HeeftFouten(Lijst.Van(Lijst.Open("een")) with { Talen = [Taal.Engels, Taal.Nederlands] }));
        Assert.True(Lijstcontrole.HeeftFouten(Lijst.Van(Lijst.Open("een")) with { Talen = [Taal.Nederlands, Taal.Nederlands] }));
    }

    [Fact]
    public void Te_veel_vragen_wordt_gemeld() =>
        Assert.Equal("blokken", Enige(Lijst.Van([.. Enumerable.Range(1, Lijstinhoud.VragenMaximum + 1).Select(nummer => Lijst.Open($"vraag-{nummer}"))])).Pad);

    private static Lijstmelding Enige(Lijstinhoud inhoud) => Assert.Single(Lijstcontrole.Controleren(inhoud));
}
