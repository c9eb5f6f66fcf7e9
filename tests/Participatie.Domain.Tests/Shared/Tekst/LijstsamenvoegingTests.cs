using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Shared;

public sealed class LijstsamenvoegingTests
{
    /// <summary>"a b:2" is a list of a with value 1 and b with value 2.</summary>
    private static List<Lijstdeel<int>> Lijst(string tekst) => [.. tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(deel =>
        new Lijstdeel<int>(new Guid(deel[0], 0, 0, new byte[8]), deel.Length > 1 ? int.Parse(deel[2..], System.Globalization.CultureInfo.InvariantCulture) : 1))];

    private static string Tekst(IEnumerable<Lijstdeel<int>> lijst) =>
        string.Join(' ', lijst.Select(d => (char)BitConverter.ToInt32(d.Id.ToByteArray()) + (d.Waarde == 1 ? "" : $":{d.Waarde}")));

    [Theory]
    [InlineData("a b c", "a b c m", "h a b c", "h a b c m")]
    [InlineData("a b c", "a m b c", "a h b c", "a h m b c")]
    [InlineData("a b c", "a c", "a b c:2", "a c:2")]
    [InlineData("a b c", "a:2 b c", "a b c:3", "a:2 b c:3")]
    [InlineData("a b c d", "d a b c", "a b:2 c d h", "d a b:2 c h")]
    [InlineData("a b c", "a b c", "c b a", "c b a")]
    [InlineData("a b c", "c a b", "c a b", "c a b")]
    [InlineData("a b c", "a c", "a c", "a c")]
    [InlineData("a b", "a:2 b", "a:2 b", "a:2 b")]
    [InlineData("", "a", "b", "b a")]
    [InlineData("a b", "", "a b", "")]
    public void Wijzigingen_van_beide_kanten_komen_in_de_lijst(string basis, string mijn, string hun, string samen)
    {
        var uitkomst = Lijstsamenvoeging.Samenvoegen(Lijst(basis), Lijst(mijn), Lijst(hun));

        Assert.Equal(samen, Tekst(uitkomst.Delen));
        Assert.Empty(uitkomst.Conflicten);
    }

    [Theory]
    [InlineData("a b c", "a b:2 c", "a c", "a b:2 c", Lijstconflictsoort.HunWegMijnGewijzigd)]
    [InlineData("a b c", "a c", "a b:2 c", "a b:2 c", Lijstconflictsoort.MijnWegHunGewijzigd)]
    [InlineData("a b c", "a b:2 c", "a b:3 c", "a b:3 c", Lijstconflictsoort.BeideGewijzigd)]
    [InlineData("a c", "a b:2 c", "a b:3 c", "a b:3 c", Lijstconflictsoort.BeideGewijzigd)]
    [InlineData("a b c d e", "b a c d e", "a c d e b", "a c d e b", Lijstconflictsoort.BeideVerplaatst)]
    public void Wat_beide_anders_deden_blijft_staan_en_wordt_gemeld(string basis, string mijn, string hun, string samen, Lijstconflictsoort soort)
    {
        var uitkomst = Lijstsamenvoeging.Samenvoegen(Lijst(basis), Lijst(mijn), Lijst(hun));

        Assert.Equal(samen, Tekst(uitkomst.Delen));
        var conflict = Assert.Single(uitkomst.Conflicten);
        Assert.Equal(soort, conflict.Soort);
        Assert.Equal(Lijst(hun).Find(d => d.Id == conflict.Id), conflict.Hun);
        Assert.Equal(Lijst(mijn).Find(d => d.Id == conflict.Id), conflict.Mijn);
    }

    [Fact]
    public void Waarden_die_samen_kunnen_worden_samengevoegd()
    {
        var uitkomst = Lijstsamenvoeging.Samenvoegen(
            Lijst("a:1"), Lijst("a:3"), Lijst("a:6"), (basis, mijn, hun) => new(mijn + hun - basis!.Waarde, IsConflict: false));

        Assert.Equal("a:8", Tekst(uitkomst.Delen));
        Assert.Empty(uitkomst.Conflicten);
    }

    [Fact]
    public void Dubbel_nummer_is_een_fout() => Assert.Throws<ArgumentException>(() => Lijstsamenvoeging.Samenvoegen(Lijst("a a"), Lijst(""), Lijst("")));

    [Fact]
    public void Wie_alleen_wijzigde_krijgt_precies_zijn_lijst_en_niets_gaat_verloren()
    {
        for (var zaad = 0; zaad < 1000; zaad++)
        {
            var toeval = new Random(zaad);
            var basis = Lijst(string.Join(' ', "abcdefgh"[..toeval.Next(9)].ToCharArray()));
            var (mijn, hun) = (Wijzig(basis, "mnop", toeval), Wijzig(basis, "uvwx", toeval));

            Assert.Equal(Tekst(hun), Tekst(Lijstsamenvoeging.Samenvoegen(basis, basis, hun).Delen));
            Assert.Equal(Tekst(mijn), Tekst(Lijstsamenvoeging.Samenvoegen(basis, mijn, basis).Delen));
            Assert.Equal(Tekst(mijn), Tekst(Lijstsamenvoeging.Samenvoegen(basis, mijn, mijn).Delen));
            var samen = Lijstsamenvoeging.Samenvoegen(basis, mijn, hun).Delen;
            Assert.All(mijn.Concat(hun).Except(basis), deel => Assert.Contains(samen, d => d.Id == deel.Id));
            Assert.Equal(samen.Count, samen.DistinctBy(d => d.Id).Count());
        }
    }

    private static List<Lijstdeel<int>> Wijzig(List<Lijstdeel<int>> basis, string nieuw, Random toeval)
    {
        var lijst = basis.ToList();
        for (var i = 0; i < nieuw.Length; i++)
        {
            switch (toeval.Next(4))
            {
                case 0:
                    lijst.Insert(toeval.Next(lijst.Count + 1), Lijst(nieuw[i..(i + 1)])[0]);
                    break;
                case 1 when lijst.Count > 0:
                    lijst.RemoveAt(toeval.Next(lijst.Count));
                    break;
                case 2 when lijst.Count > 0:
                    var verplaatst = lijst[toeval.Next(lijst.Count)];
                    lijst.Remove(verplaatst);
                    lijst.Insert(toeval.Next(lijst.Count + 1), verplaatst);
                    break;
                case 3 when lijst.Count > 0:
                    var plaats = toeval.Next(lijst.Count);
                    lijst[plaats] = lijst[plaats] with { Waarde = 2 + toeval.Next(5) };
                    break;
                default:
                    break;
            }
        }

        return lijst;
    }
}
