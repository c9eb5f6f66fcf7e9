using System.Text;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class VoorbeelduitnodigingenTests
{
    private const string Schrijven = "PARTICIPATIE_VOORBEELDEN_SCHRIJVEN";

    private static string Map()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Participatie.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("The solution was not found above the tests.");
        }

        return Path.Combine(map.FullName, "docs", "voorbeelden");
    }

    private static async Task<(List<Importregel> Regels, Importtotalen Totalen)> LeesAsync(string tekst)
    {
        using var bestand = await Csvbestand.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(tekst)));
        using var lezer = new Importlezer(bestand, Kolomkoppeling.Raad(bestand.Koppen));
        var regels = new List<Importregel>();
        await foreach (var regel in lezer.LeesAsync())
        {
            regels.Add(regel);
        }

        return (regels, lezer.Totalen);
    }

    /// <summary>Set the environment variable to write the files anew after a change of the generator.</summary>
    [Theory]
    [InlineData("uitnodigingen-regio.csv")]
    [InlineData("uitnodigingen-met-fouten.csv")]
    public async Task De_bestanden_in_docs_zijn_wat_de_maker_maakt(string naam)
    {
        var pad = Path.Combine(Map(), naam);
        byte[] gemaakt = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(naam.Contains("fouten", StringComparison.Ordinal) ? Voorbeelduitnodigingen.MetFouten().Tekst : Voorbeelduitnodigingen.Regio())];
        if (Environment.GetEnvironmentVariable(Schrijven) == "1")
        {
            await File.WriteAllBytesAsync(pad, gemaakt);
        }

        Assert.Equal(gemaakt, await File.ReadAllBytesAsync(pad));
    }

    [Fact]
    public async Task Het_regiobestand_is_helemaal_goed_en_heeft_de_verdeling_van_de_toelichting()
    {
        var (regels, totalen) = await LeesAsync(Voorbeelduitnodigingen.Regio());
        Assert.Equal((7_080, 0), (totalen.Regels, totalen.Fout));
        Assert.Equal(12, totalen.NietUitnodigen);
        double Aandeel(Func<Uitnodigingsregel, bool> voorwaarde) => regels.Count(regel => voorwaarde(regel.Regel!)) / (double)regels.Count;
        Assert.InRange(Aandeel(regel => regel.Gemeente.Naam == "Den Haag"), 0.43, 0.47);
        Assert.InRange(Aandeel(regel => regel.Doelgroep == Doelgroep.Jongere), 0.32, 0.36);
        Assert.InRange(totalen.PerMail / (double)totalen.Uitnodigen, 0.78, 0.82);
        Assert.Equal(10, regels.Select(regel => regel.Regel!.Gemeente).Distinct().Count());
        Assert.Equal(10, regels.Select(regel => regel.Regel!.SoortHulp).Distinct().Count());
        Assert.Equal(3, regels.Select(regel => regel.Regel!.NietUitnodigen).OfType<NietUitnodigenReden>().Distinct().Count());
    }

    [Fact]
    public async Task Van_het_foute_bestand_wordt_elke_fout_op_zijn_eigen_regel_gevonden_en_geen_andere()
    {
        var (tekst, verwacht) = Voorbeelduitnodigingen.MetFouten();
        var (regels, totalen) = await LeesAsync(tekst);
        Assert.Equal(verwacht, regels.Where(regel => regel.Fouten.Count > 0).Select(regel => (regel.Regelnummer, regel.Fouten.Single().Soort)));
        Assert.Equal(Enum.GetValues<Regelfoutsoort>(), totalen.PerSoort.Keys);
        Assert.Equal(300, totalen.Uitnodigen);
    }
}
