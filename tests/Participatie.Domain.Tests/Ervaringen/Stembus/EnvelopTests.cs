using System.Security.Cryptography;
using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class EnvelopTests : IDisposable
{
    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();
    private readonly Guid _rondeId = Guid.CreateVersion7();
    private readonly Rondesleutels _sleutels;
    private readonly Envelopverzegelaar _verzegelaar;
    private readonly Envelopopener _opener;

    public EnvelopTests()
    {
        _sleutels = Rondesleutels.Maken(_hoofdsleutel, _rondeId);
        _verzegelaar = new Envelopverzegelaar(_rondeId, _sleutels.PubliekeSleutel);
        _opener = _sleutels.Opener(_hoofdsleutel);
    }

    public void Dispose() => _opener.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4091)]
    [InlineData(4092)]
    [InlineData(4093)]
    [InlineData(100_000)]
    public void Formulier_komt_heel_uit_de_envelop(int lengte)
    {
        var formulier = RandomNumberGenerator.GetBytes(lengte);

        Assert.Equal(formulier, _opener.Openen(_verzegelaar.Verzegelen(formulier)));
    }

    [Fact]
    public void Elke_gewijzigde_byte_verbreekt_het_zegel()
    {
        var envelop = _verzegelaar.Verzegelen("vraag1=altijd"u8);

        for (var i = 0; i < envelop.Length; i++)
        {
            var gewijzigd = envelop.ToArray();
            gewijzigd[i] ^= (byte)(1 << (i % 8));
            Assert.Throws<VerbrokenZegelException>(() => _opener.Openen(gewijzigd));
        }
    }

    [Fact]
    public void Afgekorte_of_verlengde_envelop_opent_niet()
    {
        var envelop = _verzegelaar.Verzegelen("vraag1=altijd"u8);
        int[] lengtes = [0, 1, 65, 81, 96, 97, 113, envelop.Length - 1, envelop.Length + 1];

        Assert.All(lengtes, lengte =>
        {
            var ander = envelop.ToArray();
            Array.Resize(ref ander, lengte);
            Assert.Throws<VerbrokenZegelException>(() => _opener.Openen(ander));
        });
    }

    [Fact]
    public void Gespiegeld_punt_met_hetzelfde_gedeelde_geheim_opent_niet()
    {
        // (x, -y) has the same x after multiplication: only the binding of the key to the point itself refuses it.
        var envelop = _verzegelaar.Verzegelen("vraag1=altijd"u8);
        var p = Convert.FromHexString("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF");
        var leen = 0;
        for (var i = 31; i >= 0; i--)
        {
            var verschil = p[i] - envelop[33 + i] - leen;
            leen = verschil < 0 ? 1 : 0;
            envelop[33 + i] = (byte)verschil;
        }

        Assert.Throws<VerbrokenZegelException>(() => _opener.Openen(envelop));
    }

    [Fact]
    public void Envelop_onder_het_nummer_van_een_andere_ronde_opent_niet()
    {
        var elders = new Envelopverzegelaar(Guid.CreateVersion7(), _sleutels.PubliekeSleutel);

        Assert.Throws<VerbrokenZegelException>(() => _opener.Openen(elders.Verzegelen("x"u8)));
    }

    [Fact]
    public void Envelop_voor_een_andere_sleutel_opent_niet()
    {
        var elders = new Envelopverzegelaar(_rondeId, Rondesleutels.Maken(_hoofdsleutel, _rondeId).PubliekeSleutel);

        Assert.Throws<VerbrokenZegelException>(() => _opener.Openen(elders.Verzegelen("x"u8)));
    }

    [Fact]
    public void Korte_en_lange_formulieren_geven_even_grote_enveloppen()
    {
        var kort = _verzegelaar.Verzegelen("ja"u8);
        var lang = _verzegelaar.Verzegelen(new byte[4092]);
        var langer = _verzegelaar.Verzegelen(new byte[4093]);

        Assert.Equal(kort.Length, lang.Length);
        Assert.Equal(kort.Length + 4096, langer.Length);
    }

    [Fact]
    public void Ronde_met_lange_vragenlijst_kiest_een_grotere_maat()
    {
        var ruim = new Envelopverzegelaar(_rondeId, _sleutels.PubliekeSleutel, 65_536);
        var vol = RandomNumberGenerator.GetBytes(65_532);

        var envelop = ruim.Verzegelen(vol);

        Assert.Equal(ruim.Verzegelen("ja"u8).Length, envelop.Length);
        Assert.Equal(vol, _opener.Openen(envelop));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4096)]
    [InlineData(1000)]
    public void Maat_die_geen_veelvoud_is_wordt_geweigerd(int ruimte)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Envelopverzegelaar(_rondeId, _sleutels.PubliekeSleutel, ruimte));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Conceptkluis(_hoofdsleutel, ruimte));
    }

    [Fact]
    public void Sleutel_op_een_andere_kromme_wordt_geweigerd()
    {
        using var anders = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP384);
        var publiek = anders.ExportSubjectPublicKeyInfo();

        Assert.Throws<CryptographicException>(() => new Envelopverzegelaar(_rondeId, publiek));
    }

    [Fact]
    public void Zelfde_formulier_geeft_elke_keer_een_andere_envelop_zonder_de_tekst_erin()
    {
        var een = _verzegelaar.Verzegelen("heel herkenbare tekst"u8);
        var twee = _verzegelaar.Verzegelen("heel herkenbare tekst"u8);

        Assert.NotEqual(een, twee);
        Assert.Equal(-1, een.AsSpan().IndexOf("herkenbare"u8));
    }

    [Fact]
    public void Enveloppen_blijven_opengaan_en_verschillen_ook_na_duizend_stuks()
    {
        // More than a run of envelopes that share a passing key: their keys differ all the same.
        var enveloppen = Enumerable.Range(0, 1000).Select(_ => _verzegelaar.Verzegelen("ja"u8)).ToList();

        Assert.All(enveloppen, envelop => Assert.Equal("ja"u8, _opener.Openen(envelop)));
        Assert.Equal(enveloppen.Count, enveloppen.Select(e => Convert.ToHexString(e.AsSpan(100, 16))).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(4, enveloppen.Select(e => Convert.ToHexString(e.AsSpan(1, 64))).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Veel_draden_tegelijk_verzegelen_zonder_elkaar_te_storen()
    {
        var enveloppen = new byte[2000][];

        Parallel.For(0, enveloppen.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            enveloppen[i] = _verzegelaar.Verzegelen(Encoding.UTF8.GetBytes($"formulier {i}")));

        Assert.All(enveloppen.Index(), paar =>
            Assert.Equal($"formulier {paar.Index}", Encoding.UTF8.GetString(_opener.Openen(paar.Item))));
    }
}
