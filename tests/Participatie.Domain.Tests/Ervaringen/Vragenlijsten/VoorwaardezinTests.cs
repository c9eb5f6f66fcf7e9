using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class VoorwaardezinTests
{
    private static readonly Lijstinhoud Inhoud = Lijst.Van(
        Lijst.Stelling("luisteren") with { PastNiet = Lijst.PastNietBijMij },
        Lijst.Cijfer("cijfer"));

    [Fact]
    public void Antwoorden_staan_er_in_de_woorden_van_de_lijst()
    {
        Assert.Equal("bij ‘Tekst van luisteren’ ‘Altijd’ of ‘Vaak’ is gekozen", Zin(Voorwaarde.Als("luisteren", Vergelijking.In, "altijd", "vaak")));
        Assert.Equal("bij ‘Tekst van luisteren’ iets anders dan ‘Past niet bij mij’ is gekozen", Zin(Voorwaarde.Als("luisteren", Vergelijking.NietIn, Antwoord.PastNietCode)));
        Assert.Equal("bij ‘Tekst van luisteren’ precies ‘Soms’ is gekozen", Zin(Voorwaarde.Als("luisteren", Vergelijking.Gelijk, "soms")));
    }

    [Fact]
    public void Grens_van_een_getal_staat_er_als_meer_of_minder()
    {
        Assert.Equal("bij ‘Tekst van cijfer’ 8 of meer is ingevuld", Zin(Voorwaarde.Als("cijfer", Vergelijking.Minstens, "8")));
        Assert.Equal("bij ‘Tekst van cijfer’ 5 of minder is ingevuld", Zin(Voorwaarde.Als("cijfer", Vergelijking.Hoogstens, "5")));
    }

    [Fact]
    public void Combinaties_staan_met_en_en_of_en_tussen_haakjes_waar_het_moet()
    {
        var hoog = Voorwaarde.Als("cijfer", Vergelijking.Minstens, "8");
        var laag = Voorwaarde.Als("cijfer", Vergelijking.Hoogstens, "5");
        var altijd = Voorwaarde.Als("luisteren", Vergelijking.In, "altijd");

        Assert.Equal(
            "bij ‘Tekst van luisteren’ ‘Altijd’ is gekozen, en (bij ‘Tekst van cijfer’ 8 of meer is ingevuld, of bij ‘Tekst van cijfer’ 5 of minder is ingevuld)",
            Zin(Voorwaarde.Alle(altijd, Voorwaarde.EenVan(hoog, laag))));
    }

    [Fact]
    public void Vraag_of_antwoord_dat_er_niet_meer_is_staat_er_met_zijn_code()
    {
        Assert.Equal("bij ‘weg’ ‘ja’ is gekozen", Zin(Voorwaarde.Als("weg", Vergelijking.In, "ja")));
        Assert.Equal("bij ‘Tekst van luisteren’ ‘weg’ is gekozen", Zin(Voorwaarde.Als("luisteren", Vergelijking.In, "weg")));
    }

    private static string Zin(Voorwaarde voorwaarde) => Voorwaardezin.Van(voorwaarde, Inhoud);
}
