using Participatie.Domain.Adviezen;

namespace Participatie.Domain.Tests.Adviezen;

public class AdviesvingerafdrukTests
{
    private static readonly Adviesinhoud Inhoud = new("Titel", "Tekst", [new(Guid.CreateVersion7(), "Een", "Doe een"), new(Guid.CreateVersion7(), "Twee", "Doe twee")]);

    public static readonly TheoryData<Adviesinhoud> Anders = new(
        Inhoud with { Titel = "Titels" }, Inhoud with { Tekst = "Teksten" }, Inhoud with { Aanbevelingen = [Inhoud.Aanbevelingen[1], Inhoud.Aanbevelingen[0]] },
        Inhoud with { Aanbevelingen = [Inhoud.Aanbevelingen[0]] });

    [Theory]
    [MemberData(nameof(Anders))]
    public void Elk_ander_woord_of_andere_volgorde_geeft_een_andere_afdruk(Adviesinhoud anders) =>
        Assert.NotEqual(Adviesvingerafdruk.Van(Inhoud, []), Adviesvingerafdruk.Van(anders, []));

    [Fact]
    public void Bijlagen_tellen_mee_en_hun_volgorde_niet()
    {
        Assert.NotEqual(Adviesvingerafdruk.Van(Inhoud, []), Adviesvingerafdruk.Van(Inhoud, ["aa"]));
        Assert.Equal(Adviesvingerafdruk.Van(Inhoud, ["aa", "bb"]), Adviesvingerafdruk.Van(Inhoud, ["bb", "aa"]));
    }
}
