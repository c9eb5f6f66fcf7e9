using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Adviezen;

public class AdviessamenvoegingTests
{
    private static readonly Guid Een = Guid.CreateVersion7();
    private static readonly Guid Twee = Guid.CreateVersion7();
    private static readonly Dictionary<string, Conflictkeuze> Niets = [];

    private static readonly Adviesinhoud Basis = new("Hulp dichtbij", "Ouders wachten te lang.\n\nDat moet anders.", [new(Een, "Eerst praten", "Praat met het gezin."), new(Twee, "Tel het", "Tel de wachttijd.")]);

    [Fact]
    public void Twee_schrijven_op_andere_plaatsen_en_alles_blijft()
    {
        var mijn = Basis with { Titel = "Hulp heel dichtbij", Aanbevelingen = [.. Basis.Aanbevelingen, new(Guid.CreateVersion7(), "Vast gezicht", "Dezelfde hulpverlener blijft.")] };
        var hun = Basis with { Tekst = "Ouders wachten te lang.\n\nDat moet snel anders.", Aanbevelingen = [Basis.Aanbevelingen[1], Basis.Aanbevelingen[0] with { Tekst = "Praat eerst met het gezin." }] };

        var samen = Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, Niets);

        Assert.Empty(samen.Open);
        Assert.Equal("Hulp heel dichtbij", samen.Inhoud.Titel);
        Assert.Equal("Ouders wachten te lang.\n\nDat moet snel anders.", samen.Inhoud.Tekst);
        Assert.Equal(["Tel het", "Vast gezicht", "Eerst praten"], samen.Inhoud.Aanbevelingen.Select(a => a.Kop));
        Assert.Contains(samen.Inhoud.Aanbevelingen, a => a.Tekst == "Praat eerst met het gezin.");
    }

    [Fact]
    public void Zelfde_stuk_wordt_gevraagd_en_niets_gaat_weg()
    {
        var samen = Adviessamenvoeging.Samenvoegen(
            Basis, Basis with { Tekst = "Ouders wachten veel te lang.\n\nDat moet anders." }, Basis with { Tekst = "Ouders wachten maanden te lang.\n\nDat moet anders." }, Niets);

        Assert.Single(samen.Open);
        Assert.Contains("veel", samen.Inhoud.Tekst, StringComparison.Ordinal);
        Assert.Contains("maanden", samen.Inhoud.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Conflictkeuze.Hun, "Hulp in de buurt")]
    [InlineData(Conflictkeuze.Mijn, "Hulp om de hoek")]
    [InlineData(Conflictkeuze.Beide, "Hulp in de buurt / Hulp om de hoek")]
    public void Keuze_beslist(Conflictkeuze keuze, string titel)
    {
        var (mijn, hun) = (Basis with { Titel = "Hulp om de hoek" }, Basis with { Titel = "Hulp in de buurt" });
        var open = Assert.Single(Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, Niets).Open);

        var samen = Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, new Dictionary<string, Conflictkeuze> { [open.Sleutel] = keuze });

        Assert.Empty(samen.Open);
        Assert.Equal(titel, samen.Inhoud.Titel);
    }

    [Fact]
    public void Weggehaald_en_veranderd_blijft_staan_tot_iemand_kiest()
    {
        var mijn = Basis with { Aanbevelingen = [Basis.Aanbevelingen[0] with { Tekst = "Praat altijd met het gezin." }, Basis.Aanbevelingen[1]] };
        var hun = Basis with { Aanbevelingen = [Basis.Aanbevelingen[1]] };

        var eerst = Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, Niets);
        var open = Assert.Single(eerst.Open);
        Assert.Contains(eerst.Inhoud.Aanbevelingen, a => a.Tekst == "Praat altijd met het gezin.");

        Assert.Equal(2, Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, new Dictionary<string, Conflictkeuze> { [open.Sleutel] = Conflictkeuze.Mijn }).Inhoud.Aanbevelingen.Count);
        Assert.Single(Adviessamenvoeging.Samenvoegen(Basis, mijn, hun, new Dictionary<string, Conflictkeuze> { [open.Sleutel] = Conflictkeuze.Hun }).Inhoud.Aanbevelingen);
    }

    [Fact]
    public void Keuze_bij_een_ander_verschil_telt_niet()
    {
        var hun = Basis with { Titel = "Hulp in de buurt" };
        var eerste = Assert.Single(Adviessamenvoeging.Samenvoegen(Basis, Basis with { Titel = "Hulp om de hoek" }, hun, Niets).Open);

        var later = Adviessamenvoeging.Samenvoegen(Basis, Basis with { Titel = "Hulp in de straat" }, hun, new Dictionary<string, Conflictkeuze> { [eerste.Sleutel] = Conflictkeuze.Mijn });

        Assert.Single(later.Open);
    }
}
