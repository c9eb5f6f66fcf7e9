using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class UitnodigingsgeheimTests
{
    private const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();
    private readonly Rondesleutels _sleutels;
    private readonly Toegangssleutel _toegang;

    public UitnodigingsgeheimTests()
    {
        _sleutels = Rondesleutels.Maken(_hoofdsleutel, Guid.CreateVersion7());
        _toegang = _sleutels.Toegang(_hoofdsleutel);
    }

    [Fact]
    public void Zelfde_uitnodiging_krijgt_bij_elke_herinnering_dezelfde_link_en_code()
    {
        var uitnodigingId = Guid.CreateVersion7();
        var eerst = _toegang.Geheim(uitnodigingId, 0);

        var later = _sleutels.Toegang(_hoofdsleutel).Geheim(uitnodigingId, 0);

        Assert.Equal(eerst.Token.Tekst, later.Token.Tekst);
        Assert.Equal(eerst.Code.Tekst, later.Code.Tekst);
    }

    [Fact]
    public void Andere_poging_uitnodiging_of_ronde_geeft_andere_geheimen()
    {
        var uitnodigingId = Guid.CreateVersion7();
        var elders = Rondesleutels.Maken(_hoofdsleutel, Guid.CreateVersion7()).Toegang(_hoofdsleutel);
        Uitnodigingsgeheim[] geheimen =
        [
            _toegang.Geheim(uitnodigingId, 0), _toegang.Geheim(uitnodigingId, 1), _toegang.Geheim(uitnodigingId, 256),
            _toegang.Geheim(Guid.CreateVersion7(), 0), elders.Geheim(uitnodigingId, 0),
        ];

        Assert.Equal(geheimen.Length, geheimen.Select(g => g.Token.Tekst).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(geheimen.Length, geheimen.Select(g => g.Code.Tekst).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Negatieve_poging_wordt_geweigerd() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _toegang.Geheim(Guid.CreateVersion7(), -1));

    [Fact]
    public void Link_en_code_zijn_zo_te_schrijven_dat_ze_terug_te_lezen_zijn()
    {
        var hash = new Geheimhash(_hoofdsleutel);
        for (var i = 0; i < 500; i++)
        {
            var geheim = _toegang.Geheim(Guid.CreateVersion7(), 0);

            Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", geheim.Token.Tekst);
            Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$", geheim.Code.Tekst);
            Assert.Equal(hash.Van(geheim.Token), hash.Van(Uitnodigingstoken.Lezen(geheim.Token.Tekst)!));
            Assert.Equal(hash.Van(geheim.Code), hash.Van(Gelezen(geheim.Code.Tekst)));
        }
    }

    [Fact]
    public void Elk_van_de_128_bits_van_de_link_telt()
    {
        var hash = new Geheimhash(_hoofdsleutel);
        var token = _toegang.Geheim(Guid.CreateVersion7(), 0).Token;

        for (var i = 0; i < Uitnodigingstoken.Lengte; i++)
        {
            foreach (var teken in Tekens.Where(t => t != char.ToUpperInvariant(token.Tekst[i])))
            {
                var ander = Uitnodigingstoken.Lezen(Vervangen(token.Tekst, i, teken));
                Assert.True(ander is null || !hash.Van(ander).AsSpan().SequenceEqual(hash.Van(token)));
            }
        }
    }

    [Fact]
    public void Link_in_hoofdletters_werkt_ook()
    {
        var token = _toegang.Geheim(Guid.CreateVersion7(), 0).Token.Tekst;

        Assert.Equal(token, Uitnodigingstoken.Lezen(token.ToUpperInvariant())?.Tekst);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000")]
    [InlineData("000000000000000000000000000")]
    [InlineData("0000000000000000000000000?")]
    [InlineData("000000000000000000000000 0")]
    [InlineData("00000000000000000000000001")]
    [InlineData("000000000000000000000000\U0001F600")]
    [InlineData("0000000000000000000000000\uD83D")]
    public void Wat_geen_link_is_geeft_niets(string? tekst) => Assert.Null(Uitnodigingstoken.Lezen(tekst));

    [Fact]
    public void Elk_verkeerd_getypt_teken_wordt_gevonden()
    {
        for (var n = 0; n < 50; n++)
        {
            var code = Aaneen(_toegang.Geheim(Guid.CreateVersion7(), 0).Code);
            for (var i = 0; i < code.Length; i++)
            {
                foreach (var teken in Tekens.Where(t => t != code[i]))
                {
                    Assert.Equal(Codeuitkomst.ControletekenKloptNiet, Uitnodigingscode.Lezen(Vervangen(code, i, teken)).Uitkomst);
                }
            }
        }
    }

    [Fact]
    public void Elke_verwisseling_van_twee_tekens_wordt_gevonden()
    {
        // All pairs of different symbols on all pairs of places: the sum is linear, so what stands elsewhere does not matter.
        for (var i = 0; i < Uitnodigingscode.Lengte; i++)
        {
            for (var j = i + 1; j < Uitnodigingscode.Lengte; j++)
            {
                foreach (var (links, rechts) in Tekens.SelectMany(a => Tekens.Where(b => b != a).Select(b => (a, b))))
                {
                    var code = MetTekens((i, links), (j, rechts));
                    Assert.Equal(Codeuitkomst.ControletekenKloptNiet, Uitnodigingscode.Lezen(Vervangen(Vervangen(code, i, rechts), j, links)).Uitkomst);
                }
            }
        }
    }

    [Theory]
    [InlineData("k7pm 3xq{0}")]
    [InlineData(" K7PM-3XQ{0} ")]
    [InlineData("k.7.p.m_3\u00A0x\u2011q\u200B{0}")]
    [InlineData("Ｋ７ＰＭ　３ＸＱ{0}")]
    [InlineData("K٧PM ٣XQ{0}")]
    [InlineData("K۷PM\n۳XQ{0}")]
    public void Code_wordt_gelezen_hoe_hij_ook_is_getypt(string vorm)
    {
        var controleteken = Tekens.Single(t => Uitnodigingscode.Lezen($"K7PM3XQ{t}").Code is not null);

        Assert.Equal($"K7PM 3XQ{controleteken}", Gelezen(string.Format(vorm, controleteken)).Tekst);
    }

    [Theory]
    [InlineData('o', '0')]
    [InlineData('O', '0')]
    [InlineData('i', '1')]
    [InlineData('I', '1')]
    [InlineData('l', '1')]
    [InlineData('L', '1')]
    [InlineData('ı', '1')]
    [InlineData('İ', '1')]
    [InlineData('u', 'V')]
    [InlineData('Ｏ', '0')]
    public void Tekens_die_op_elkaar_lijken_mogen_door_elkaar(char getypt, char bedoeld)
    {
        var code = MetTekens((2, bedoeld));

        Assert.Equal(Gelezen(code).Tekst, Gelezen(Vervangen(code, 2, getypt)).Tekst);
    }

    [Theory]
    [InlineData(null, Codeuitkomst.Leeg, null)]
    [InlineData("", Codeuitkomst.Leeg, null)]
    [InlineData(" - ", Codeuitkomst.Leeg, null)]
    [InlineData("K7PM 3XQ", Codeuitkomst.TeKort, null)]
    [InlineData("K7PM 3XQD2", Codeuitkomst.TeLang, null)]
    [InlineData("K7PM?3XQ", Codeuitkomst.VreemdTeken, "?")]
    [InlineData("K7PMé", Codeuitkomst.VreemdTeken, "é")]
    [InlineData("K7PM 3X\U0001F600Q", Codeuitkomst.VreemdTeken, "\U0001F600")]
    [InlineData("K7\uD83D", Codeuitkomst.VreemdTeken, "\uFFFD")]
    [InlineData("½", Codeuitkomst.VreemdTeken, "½")]
    public void Onbruikbare_invoer_zegt_wat_eraan_scheelt(string? invoer, Codeuitkomst uitkomst, string? teken)
    {
        var lezing = Uitnodigingscode.Lezen(invoer);

        Assert.Equal(new Codelezing(uitkomst, null, teken), lezing);
    }

    [Fact]
    public void Link_en_code_hebben_nooit_dezelfde_hash()
    {
        var hash = new Geheimhash(_hoofdsleutel);
        var hashes = Enumerable.Range(0, 2000)
            .Select(poging => _toegang.Geheim(_toegang.RondeId, poging))
            .SelectMany(g => new[] { Convert.ToHexString(hash.Van(g.Token)), Convert.ToHexString(hash.Van(g.Code)) })
            .ToList();

        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(hashes, h => Assert.Equal(2 * Geheimhash.Lengte, h.Length));
    }

    [Fact]
    public void Hash_hangt_af_van_de_hoofdsleutel()
    {
        var code = _toegang.Geheim(Guid.CreateVersion7(), 0).Code;

        Assert.Equal(new Geheimhash(_hoofdsleutel).Van(code), new Geheimhash(_hoofdsleutel).Van(code));
        Assert.NotEqual(new Geheimhash(_hoofdsleutel).Van(code), new Geheimhash(Hoofdsleutel.Maken()).Van(code));
    }

    private static Uitnodigingscode Gelezen(string invoer) =>
        Uitnodigingscode.Lezen(invoer).Code ?? throw new InvalidOperationException($"Not read: {invoer}");

    private static string Aaneen(Uitnodigingscode code) => code.Tekst.Replace(" ", "", StringComparison.Ordinal);

    private static string Vervangen(string tekst, int plaats, char teken) =>
        new StringBuilder(tekst) { [plaats] = teken }.ToString();

    /// <summary>A right code with these characters on these places; the first free place makes the check come out.</summary>
    private static string MetTekens(params (int Plaats, char Teken)[] vast)
    {
        var code = "ZZZZZZZZ";
        foreach (var (plaats, teken) in vast)
        {
            code = Vervangen(code, plaats, teken);
        }

        var vrij = Enumerable.Range(0, code.Length).First(i => vast.All(v => v.Plaats != i));
        return Tekens.Select(t => Vervangen(code, vrij, t)).Single(c => Uitnodigingscode.Lezen(c).Uitkomst == Codeuitkomst.Gelezen);
    }
}
