using System.Text;
using Participatie.Domain.Accounts;

namespace Participatie.Domain.Tests.Accounts;

public sealed class TotpTests
{
    /// <summary>The key of appendix B of RFC 6238.</summary>
    private static readonly byte[] Sleutel = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTime Moment = new(2026, 11, 23, 9, 0, 15, DateTimeKind.Utc);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_is_die_van_de_standaard(long seconden, string code) =>
        Assert.Equal(code, Totp.Code(Sleutel, Totp.Stap(DateTime.UnixEpoch.AddSeconds(seconden))));

    [Theory]
    [InlineData(-30)]
    [InlineData(0)]
    [InlineData(30)]
    public void Code_van_een_klok_die_een_halve_minuut_afwijkt_wordt_aangenomen(int seconden)
    {
        var stap = Totp.Stap(Moment.AddSeconds(seconden));

        Assert.Equal(stap, Totp.Controleren(Sleutel, Totp.Code(Sleutel, stap), Moment, laatsteStap: 0));
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(60)]
    public void Code_van_een_minuut_verder_wordt_geweigerd(int seconden) =>
        Assert.Null(Totp.Controleren(Sleutel, Totp.Code(Sleutel, Totp.Stap(Moment.AddSeconds(seconden))), Moment, laatsteStap: 0));

    [Fact]
    public void Code_telt_een_keer()
    {
        var stap = Totp.Stap(Moment);

        Assert.Null(Totp.Controleren(Sleutel, Totp.Code(Sleutel, stap), Moment, laatsteStap: stap));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    [InlineData("１２３４５６")]
    public void Iets_anders_dan_de_code_wordt_geweigerd(string code) => Assert.Null(Totp.Controleren(Sleutel, code, Moment, laatsteStap: 0));

    [Fact]
    public void Sleutel_staat_in_groepen_van_vier_in_base32()
    {
        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", Totp.Tekst(Sleutel));
        Assert.Equal("MZXW 6", Totp.Tekst("foo"u8));
    }

    [Fact]
    public void Adres_voor_de_app_draagt_naam_en_sleutel() => Assert.Equal(
        "otpauth://totp/Participatie:jan%40voorbeeld.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Participatie",
        Totp.Adres("Participatie", "jan@voorbeeld.example", Sleutel));
}
