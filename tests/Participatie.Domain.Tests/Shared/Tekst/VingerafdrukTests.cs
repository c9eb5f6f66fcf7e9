using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Shared;

/// <summary>The expected values were computed apart from this code, with Python's hashlib and struct, from the description of the bytes.</summary>
public sealed class VingerafdrukTests
{
    [Theory]
    [InlineData("Wachttijden", "d19c72dba13f3c15b6240f1779277eece923f316ae527cf5bebdd7a47b14e608")]
    [InlineData("", "00cfec3aa82ed24bf197b3de746040edae82a0811900d81f1c6679914403d8af")]
    [InlineData(null, "d10fb9a91b4e7f2c0a829e5fe173a97cbe4a7d916810f8d41be669c86446b504")]
    public void Een_veld_geeft_de_afdruk_die_een_ander_ook_uitrekent(string? waarde, string hex) =>
        Assert.Equal(hex, Vingerafdruk.Van(new Vingerafdrukveld("titel", waarde)).Hex);

    [Fact]
    public void Niets_heeft_ook_een_afdruk() =>
        Assert.Equal("97a430dae9cc9add542478a2b4e839518d65feb4767320a8637ab6583274f491", Vingerafdruk.Van([]).Hex);

    [Theory]
    [InlineData("Caf\u00e9 \u00e9", "Regel een.\r\nRegel twee.")]
    [InlineData("Cafe\u0301 e\u0301", "Regel een.\nRegel twee.")]
    [InlineData("Cafe\u0301 \u00e9", "Regel een.\rRegel twee.")]
    public void Schrijfwijze_van_letters_en_regeleinden_maakt_niet_uit(string titel, string tekst) => Assert.Equal(
        "0c6b2c3184265f18299e75b87aa73a506f634a2b66ebb18180cc7903d8a8cfaa", Vingerafdruk.Van(new("titel", titel), new("tekst", tekst)).Hex);

    [Fact]
    public void Teken_buiten_het_gewone_vlak_telt_mee() =>
        Assert.Equal("1e8734c0e450adcaf2f80322a3db8b0144393171c0c6c577a29ae847e1fc7fbd", Vingerafdruk.Van(new Vingerafdrukveld("tekst", "x\U0001F600")).Hex);

    [Fact]
    public void Half_teken_geeft_een_afdruk_en_geen_fout() =>
        Assert.Equal(Vingerafdruk.Van(new Vingerafdrukveld("tekst", "a\uFFFDb")), Vingerafdruk.Van(new Vingerafdrukveld("tekst", "a\uD83Db")));

    [Fact]
    public void Grenzen_tussen_velden_en_hun_volgorde_tellen()
    {
        Vingerafdruk[] afdrukken =
        [
            Vingerafdruk.Van(new("a", "bc"), new("d", "e")),
            Vingerafdruk.Van(new("a", "b"), new("cd", "e")),
            Vingerafdruk.Van(new("ab", "c"), new("d", "e")),
            Vingerafdruk.Van(new("d", "e"), new("a", "bc")),
            Vingerafdruk.Van(new("a", "bc"), new("d", "e"), new("", "")),
        ];

        Assert.Equal(afdrukken.Length, afdrukken.Distinct().Count());
    }

    [Fact]
    public void Korte_vorm_is_het_begin_in_groepjes_van_vier() =>
        Assert.Equal("d19c 72db a13f 3c15 b624", Vingerafdruk.Van(new Vingerafdrukveld("titel", "Wachttijden")).Kort);

    [Fact]
    public void Bewaarde_afdruk_komt_terug_ook_in_hoofdletters()
    {
        var afdruk = Vingerafdruk.Van(new Vingerafdrukveld("titel", "Wachttijden"));

        Assert.Equal(afdruk, Vingerafdruk.UitHex(afdruk.Hex.ToUpperInvariant()));
        Assert.Throws<FormatException>(() => Vingerafdruk.UitHex(afdruk.Hex[1..]));
        Assert.Throws<FormatException>(() => Vingerafdruk.UitHex(afdruk.Hex[1..] + "g"));
    }
}
