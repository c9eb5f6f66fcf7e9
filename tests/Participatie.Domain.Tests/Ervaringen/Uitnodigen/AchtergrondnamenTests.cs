using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Tests.Ervaringen;

public sealed class AchtergrondnamenTests
{
    [Fact]
    public void Elke_waarde_heeft_een_eigen_naam()
    {
        Uniek(Enum.GetValues<SoortHulp>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Leeftijdscategorie>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<NietUitnodigenReden>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Trajectstatus>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Zwaarte>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Doelgroep>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Uitnodigingskanaal>().Select(waarde => waarde.Naam()));
        Uniek(Enum.GetValues<Uitnodigingsveld>().Select(veld => veld.Kolomnaam()));
    }

    [Fact]
    public void De_regio_heeft_tien_gemeenten_met_een_eigen_code()
    {
        Assert.Equal(10, Gemeenten.Alle.Count);
        Uniek(Gemeenten.Alle.Select(gemeente => gemeente.Code));
        Assert.Equal("Den Haag", Gemeenten.MetCode("0518")?.Naam);
        Assert.Null(Gemeenten.MetCode("0344"));
    }

    private static void Uniek(IEnumerable<string> namen)
    {
        var lijst = namen.ToList();
        Assert.All(lijst, naam => Assert.NotEmpty(naam));
        Assert.Equal(lijst.Count, lijst.Distinct().Count());
    }
}
