using Participatie.Domain.Accounts;

namespace Participatie.Domain.Tests.Accounts;

public sealed class EenmaligTests
{
    [Theory]
    [InlineData("123 456", "123456")]
    [InlineData(" 123-456. ", "123456")]
    [InlineData("K3M9P-X7W2Q", "k3m9px7w2q")]
    [InlineData(null, "")]
    public void Wat_mensen_ertussen_zetten_telt_niet(string? getypt, string code) => Assert.Equal(code, Eenmalig.Opschonen(getypt));

    [Fact]
    public void Link_en_hash_horen_bij_elkaar()
    {
        var (token, hash) = Eenmalig.Link();

        Assert.Equal(hash, Eenmalig.Linkhash(token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("te-kort")]
    [InlineData("!!!!")]
    public void Iets_anders_dan_een_link_heeft_geen_hash(string? token) => Assert.Null(Eenmalig.Linkhash(token));

    [Fact]
    public void Link_van_tien_megabyte_wordt_niet_gelezen() => Assert.Null(Eenmalig.Linkhash(new string('a', 10_000_000)));

    [Fact]
    public void Herstelcode_komt_leesbaar_en_getypt_op_hetzelfde_neer()
    {
        var code = Eenmalig.Herstelcode();

        Assert.Equal(code, Eenmalig.Opschonen(Eenmalig.Leesbaar(code)));
    }
}
