using System.Text.Json;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Stembus;

public sealed class HoofdsleutelTests
{
    [Fact]
    public void Overgeschreven_sleutel_is_dezelfde()
    {
        var sleutel = Hoofdsleutel.Maken();
        var rondeId = Guid.CreateVersion7();
        var sleutels = Rondesleutels.Maken(sleutel, rondeId);

        var teruggelezen = Hoofdsleutel.VanBase64(sleutel.NaarBase64());

        Assert.Equal(sleutel.Id, teruggelezen.Id);
        Assert.Equal(rondeId, sleutels.Toegang(teruggelezen).RondeId);
    }

    [Fact]
    public void Id_is_het_begin_van_de_sha256_van_de_sleutel()
    {
        // SHA-256 of 32 zero bytes begins 66687aadf862bd77.
        Assert.Equal("66687aadf862bd77", Hoofdsleutel.VanBase64(Convert.ToBase64String(new byte[32])).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geheim!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void Wat_geen_sleutel_is_wordt_geweigerd_en_niet_herhaald(string tekst)
    {
        var fout = Assert.Throws<FormatException>(() => Hoofdsleutel.VanBase64(tekst));

        Assert.True(tekst.Length == 0 || !fout.Message.Contains(tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void Tekst_en_json_van_sleutels_en_geheimen_geven_niets_prijs()
    {
        var hoofdsleutel = Hoofdsleutel.Maken();
        var toegang = Rondesleutels.Maken(hoofdsleutel, Guid.CreateVersion7()).Toegang(hoofdsleutel);
        var geheim = toegang.Geheim(Guid.CreateVersion7(), 0);
        var opening = Openingssleutel.Maken();
        object[] gevoelig =
        [
            hoofdsleutel, toegang, geheim, geheim.Token, geheim.Code, new Geheimhash(hoofdsleutel), new Conceptkluis(hoofdsleutel),
            opening, Openvolgorde.Maken(opening, [1, 2, 3]),
        ];

        Assert.All(gevoelig, stuk => Assert.Equal("(afgeschermd)", stuk.ToString()));
        Assert.DoesNotContain(geheim.Code.Tekst, Uitnodigingscode.Lezen(geheim.Code.Tekst).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(hoofdsleutel.NaarBase64(), JsonSerializer.Serialize(hoofdsleutel), StringComparison.Ordinal);
    }
}
