using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class LijstverschilTests
{
    [Fact]
    public void Gelijke_lijsten_verschillen_niet()
    {
        var opnieuwGelezen = Lijstjson.Lezen(Lijstjson.Schrijven(Voorbeeldlijsten.Jongere.Inhoud));

        Assert.Equal(new([], [], []), Lijstverschil.Tussen(Voorbeeldlijsten.Jongere.Inhoud, opnieuwGelezen));
    }

    [Fact]
    public void Toegevoegde_vervallen_en_gewijzigde_vragen_worden_genoemd()
    {
        var oud = Lijst.Van(Lijst.Open("blijft"), Lijst.Open("vervalt"), Lijst.Open("verandert"));
        var nieuw = Lijst.Van(Lijst.Open("verandert") with { Verplicht = true }, Lijst.Open("nieuw"), Lijst.Open("blijft"));

        Assert.Equal(new(["nieuw"], ["vervalt"], ["verandert"]), Lijstverschil.Tussen(oud, nieuw));
    }

    [Fact]
    public void Andere_schaal_verandert_elke_stelling_die_haar_gebruikt()
    {
        var oud = Lijst.Van(Lijst.Stelling("luisteren"), Lijst.Open("waarom"));
        var nieuw = oud with { Schalen = [Lijst.Frequentie with { Opties = Lijst.Frequentie.Opties.Take(2).ToReeks() }] };

        Assert.Equal(["luisteren"], Lijstverschil.Tussen(oud, nieuw).Gewijzigd);
    }
}
