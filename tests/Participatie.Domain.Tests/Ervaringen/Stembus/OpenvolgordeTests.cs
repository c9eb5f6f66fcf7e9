using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class OpenvolgordeTests
{
    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();
    private readonly Openingssleutel _sleutel = Openingssleutel.Maken();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void Elke_envelop_komt_precies_een_keer(int aantal)
    {
        var ids = Ids(aantal);

        var volgorde = Alles(Openvolgorde.Maken(_sleutel, ids));

        Assert.Equal(ids.Order(), volgorde.Order());
    }

    [Fact]
    public void Volgorde_hangt_niet_af_van_hoe_de_enveloppen_liggen()
    {
        var ids = Ids(500);

        Assert.Equal(Alles(Openvolgorde.Maken(_sleutel, ids)), Alles(Openvolgorde.Maken(_sleutel, ids.Order())));
    }

    [Fact]
    public void Bewaarde_sleutel_geeft_na_een_herstart_dezelfde_volgorde()
    {
        var ids = Ids(500);
        var openingId = Guid.CreateVersion7();
        var eerst = Openvolgorde.Maken(_sleutel, ids);

        var terug = Openingssleutel.Uitpakken(_hoofdsleutel, openingId, _sleutel.Inpakken(_hoofdsleutel, openingId));

        Assert.Equal(Alles(eerst), Alles(Openvolgorde.Hervatten(terug, ids, eerst.Vingerafdruk)));
    }

    [Fact]
    public void Bewaarde_sleutel_van_een_andere_opening_of_hoofdsleutel_pakt_niet_uit()
    {
        var openingId = Guid.CreateVersion7();
        var ingepakt = _sleutel.Inpakken(_hoofdsleutel, openingId);

        Assert.Throws<VerbrokenZegelException>(() => Openingssleutel.Uitpakken(_hoofdsleutel, Guid.CreateVersion7(), ingepakt));
        Assert.Throws<VerbrokenZegelException>(() => Openingssleutel.Uitpakken(Hoofdsleutel.Maken(), openingId, ingepakt));
    }

    [Fact]
    public void Andere_sleutel_geeft_een_andere_volgorde()
    {
        var ids = Ids(500);

        Assert.NotEqual(Alles(Openvolgorde.Maken(_sleutel, ids)), Alles(Openvolgorde.Maken(Openingssleutel.Maken(), ids)));
    }

    [Fact]
    public void Elke_volgorde_van_vier_enveloppen_komt_ongeveer_even_vaak_voor()
    {
        const int trekkingen = 24_000;
        var tellingen = Enumerable.Range(0, trekkingen)
            .Select(_ => string.Join(' ', Alles(Openvolgorde.Maken(Openingssleutel.Maken(), [1, 2, 3, 4]))))
            .CountBy(volgorde => volgorde)
            .ToList();

        // 23 degrees of freedom: a fair shuffle exceeds 80 less than once in ten million runs, a biased one soon does.
        var verwacht = trekkingen / 24.0;
        Assert.Equal(24, tellingen.Count);
        Assert.InRange(tellingen.Sum(t => Math.Pow(t.Value - verwacht, 2) / verwacht), 0, 80);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(100)]
    public void Hervatten_op_elk_punt_verliest_en_verdubbelt_niets(int grootte)
    {
        var ids = Ids(60);
        var volgorde = Openvolgorde.Maken(_sleutel, ids);
        var alles = Alles(volgorde);

        for (var gedaan = 0; gedaan <= ids.Length; gedaan++)
        {
            var porties = Openvolgorde.Hervatten(_sleutel, ids, volgorde.Vingerafdruk).Porties(gedaan, grootte).ToList();

            Assert.Equal(alles.Skip(gedaan), porties.SelectMany(p => p.ToArray()));
            Assert.All(porties.SkipLast(1), p => Assert.Equal(grootte, p.Length));
            Assert.All(porties, p => Assert.InRange(p.Length, 1, grootte));
        }
    }

    [Fact]
    public void Hervatten_weigert_als_er_een_envelop_bij_of_af_is_of_de_sleutel_anders()
    {
        var ids = Ids(20);
        var vingerafdruk = Openvolgorde.Maken(_sleutel, ids).Vingerafdruk;

        Assert.Throws<InvalidOperationException>(() => Openvolgorde.Hervatten(_sleutel, ids.Append(Toevalsgetal.Maken()), vingerafdruk));
        Assert.Throws<InvalidOperationException>(() => Openvolgorde.Hervatten(_sleutel, ids.Skip(1), vingerafdruk));
        Assert.Throws<InvalidOperationException>(() => Openvolgorde.Hervatten(Openingssleutel.Maken(), ids, vingerafdruk));
    }

    [Fact]
    public void Dubbel_id_wordt_geweigerd() =>
        Assert.Throws<ArgumentException>(() => Openvolgorde.Maken(_sleutel, [3, 1, 3]));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(6, 10)]
    [InlineData(0, 0)]
    public void Onmogelijke_voortgang_of_grootte_wordt_meteen_geweigerd(int voortgang, int grootte) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Openvolgorde.Maken(_sleutel, [1, 2, 3, 4, 5]).Porties(voortgang, grootte));

    [Fact]
    public void Toevalsgetallen_zijn_positief_verschillend_en_zonder_volgorde()
    {
        var getallen = Ids(2000);

        Assert.All(getallen, g => Assert.True(g > 0));
        Assert.Equal(getallen.Length, getallen.Distinct().Count());
        Assert.Contains(getallen, g => g > long.MaxValue / 2);
        Assert.InRange(getallen.Zip(getallen.Skip(1)).Count(paar => paar.First < paar.Second), 800, 1200);
    }

    private static long[] Ids(int aantal) => [.. Enumerable.Range(0, aantal).Select(_ => Toevalsgetal.Maken())];

    private static long[] Alles(Openvolgorde volgorde) => [.. volgorde.Porties(0, 64).SelectMany(p => p.ToArray())];
}
