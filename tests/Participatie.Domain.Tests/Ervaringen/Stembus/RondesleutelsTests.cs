using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class RondesleutelsTests
{
    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();
    private readonly Guid _rondeId = Guid.CreateVersion7();

    [Fact]
    public void Andere_hoofdsleutel_opent_de_sleutels_niet()
    {
        var sleutels = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        var andere = Hoofdsleutel.Maken();

        Assert.Throws<VerbrokenZegelException>(() => sleutels.Opener(andere));
        Assert.Throws<VerbrokenZegelException>(() => sleutels.Toegang(andere));
    }

    [Fact]
    public void Sleutels_van_een_andere_ronde_zijn_niet_te_gebruiken()
    {
        var sleutels = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        var verlegd = new Rondesleutels(Guid.CreateVersion7(), sleutels.PubliekeSleutel, sleutels.IngepaktePriveSleutel, sleutels.IngepakteToegangssleutel);

        Assert.Throws<VerbrokenZegelException>(() => verlegd.Opener(_hoofdsleutel));
        Assert.Throws<VerbrokenZegelException>(() => verlegd.Toegang(_hoofdsleutel));
    }

    [Fact]
    public void Verwisselde_ingepakte_sleutels_openen_niet()
    {
        var sleutels = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        var verwisseld = new Rondesleutels(_rondeId, sleutels.PubliekeSleutel, sleutels.IngepakteToegangssleutel, sleutels.IngepaktePriveSleutel);

        Assert.Throws<VerbrokenZegelException>(() => verwisseld.Opener(_hoofdsleutel));
        Assert.Throws<VerbrokenZegelException>(() => verwisseld.Toegang(_hoofdsleutel));
    }

    [Fact]
    public void Elke_gewijzigde_byte_van_een_ingepakte_sleutel_valt_op()
    {
        var sleutels = Rondesleutels.Maken(_hoofdsleutel, _rondeId);

        for (var i = 0; i < sleutels.IngepakteToegangssleutel.Length; i++)
        {
            var gewijzigd = sleutels.IngepakteToegangssleutel.ToArray();
            gewijzigd[i] ^= 1;
            var kapot = new Rondesleutels(_rondeId, sleutels.PubliekeSleutel, sleutels.IngepaktePriveSleutel, gewijzigd);
            Assert.Throws<VerbrokenZegelException>(() => kapot.Toegang(_hoofdsleutel));
        }
    }

    [Fact]
    public void Ingepakte_sleutels_zijn_elke_keer_anders()
    {
        var een = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        var twee = Rondesleutels.Maken(_hoofdsleutel, _rondeId);

        Assert.NotEqual(een.PubliekeSleutel, twee.PubliekeSleutel);
        Assert.NotEqual(
            een.Toegang(_hoofdsleutel).Geheim(_rondeId, 0).Code.Tekst,
            twee.Toegang(_hoofdsleutel).Geheim(_rondeId, 0).Code.Tekst);
    }

    [Fact]
    public void Na_ompakken_opent_alleen_de_nieuwe_hoofdsleutel_dezelfde_enveloppen_en_links()
    {
        var oud = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        var verzegelaar = new Envelopverzegelaar(_rondeId, oud.PubliekeSleutel);
        var envelop = verzegelaar.Verzegelen("formulier"u8);
        var uitnodigingId = Guid.CreateVersion7();
        var nieuweHoofdsleutel = Hoofdsleutel.Maken();

        var nieuw = oud.Ompakken(_hoofdsleutel, nieuweHoofdsleutel);

        using var opener = nieuw.Opener(nieuweHoofdsleutel);
        Assert.Equal("formulier", Encoding.UTF8.GetString(opener.Openen(envelop)));
        Assert.Equal(
            oud.Toegang(_hoofdsleutel).Geheim(uitnodigingId, 0).Token.Tekst,
            nieuw.Toegang(nieuweHoofdsleutel).Geheim(uitnodigingId, 0).Token.Tekst);
        Assert.Throws<VerbrokenZegelException>(() => nieuw.Opener(_hoofdsleutel));
    }
}
