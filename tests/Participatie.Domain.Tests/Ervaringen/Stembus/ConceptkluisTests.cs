using System.Security.Cryptography;
using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class ConceptkluisTests
{
    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();
    private readonly Rondesleutels _sleutels;
    private readonly Conceptkluis _kluis;
    private readonly Guid _uitnodigingId = Guid.CreateVersion7();

    public ConceptkluisTests()
    {
        _sleutels = Rondesleutels.Maken(_hoofdsleutel, Guid.CreateVersion7());
        _kluis = new Conceptkluis(_hoofdsleutel);
    }

    private Uitnodigingsgeheim Geheim => _sleutels.Toegang(_hoofdsleutel).Geheim(_uitnodigingId, 0);

    [Fact]
    public void Concept_opent_bij_een_volgend_bezoek()
    {
        var concept = _kluis.Verzegelen(Geheim, "vraag1=soms"u8);

        Assert.Equal("vraag1=soms", Encoding.UTF8.GetString(new Conceptkluis(_hoofdsleutel).Openen(Geheim, concept)));
    }

    [Fact]
    public void Elke_gewijzigde_byte_van_een_concept_valt_op()
    {
        var concept = _kluis.Verzegelen(Geheim, "vraag1=soms"u8);
        var geheim = Geheim;

        for (var i = 0; i < concept.Length; i++)
        {
            var gewijzigd = concept.ToArray();
            gewijzigd[i] ^= (byte)(1 << (i % 8));
            Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(geheim, gewijzigd));
        }

        Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(geheim, concept.AsSpan(0, 28).ToArray()));
        Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(geheim, []));
    }

    [Fact]
    public void Concept_van_een_ander_opent_niet()
    {
        var concept = _kluis.Verzegelen(Geheim, "vraag1=soms"u8);
        var toegang = _sleutels.Toegang(_hoofdsleutel);
        var andereRonde = Rondesleutels.Maken(_hoofdsleutel, Guid.CreateVersion7()).Toegang(_hoofdsleutel);

        Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(toegang.Geheim(Guid.CreateVersion7(), 0), concept));
        Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(toegang.Geheim(_uitnodigingId, 1), concept));
        Assert.Throws<VerbrokenZegelException>(() => _kluis.Openen(andereRonde.Geheim(_uitnodigingId, 0), concept));
    }

    [Fact]
    public void Concept_opent_niet_met_een_andere_hoofdsleutel_ook_niet_wie_het_geheim_kent()
    {
        var concept = _kluis.Verzegelen(Geheim, "vraag1=soms"u8);

        Assert.Throws<VerbrokenZegelException>(() => new Conceptkluis(Hoofdsleutel.Maken()).Openen(Geheim, concept));
    }

    [Fact]
    public void Groei_van_een_concept_is_niet_te_zien()
    {
        var begin = _kluis.Verzegelen(Geheim, "vraag1=soms"u8);
        var verder = _kluis.Verzegelen(Geheim, RandomNumberGenerator.GetBytes(4092));

        Assert.Equal(begin.Length, verder.Length);
        Assert.NotEqual(begin, _kluis.Verzegelen(Geheim, "vraag1=soms"u8));
    }
}
