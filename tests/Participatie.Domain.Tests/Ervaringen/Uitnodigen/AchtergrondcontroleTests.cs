using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Tests.Ervaringen;

public sealed class AchtergrondcontroleTests
{
    private static readonly Achtergrondvariabele[] Alles = Enum.GetValues<Achtergrondvariabele>();

    private static Achtergrond Iemand(string gemeente = "0518", SoortHulp hulp = SoortHulp.Ggz, Trajectstatus status = Trajectstatus.Lopend)
        => new(Doelgroep.Ouder, Gemeenten.MetCode(gemeente)!, hulp, Leeftijdscategorie.Van12TotEnMet15, status, Zwaarte.Licht);

    private static Achtergrondcontrole Tel(params (int Aantal, Achtergrond Achtergrond)[] groepen)
    {
        var controle = new Achtergrondcontrole();
        foreach (var (aantal, achtergrond) in groepen)
        {
            for (var i = 0; i < aantal; i++)
            {
                controle.Tel(achtergrond);
            }
        }

        return controle;
    }

    [Fact]
    public void Wie_alleen_staat_of_met_te_weinig_is_wordt_geteld()
    {
        var beeld = Tel((12, Iemand()), (4, Iemand("0503")), (1, Iemand("0629"))).Bekijk(Achtergrondindeling.Volledig(Alles), 10);
        Assert.Equal((17, 3, 1, 5), (beeld.Genodigden, beeld.Combinaties, beeld.Alleen, beeld.OnderDrempel));
    }

    [Fact]
    public void Precies_de_drempel_is_genoeg()
        => Assert.Equal(0, Tel((10, Iemand())).Bekijk(Achtergrondindeling.Volledig(Alles), 10).OnderDrempel);

    [Fact]
    public void Een_niet_gekozen_variabele_onderscheidt_niemand()
    {
        var controle = Tel((6, Iemand(status: Trajectstatus.Lopend)), (6, Iemand(status: Trajectstatus.Afgesloten)));
        Assert.Equal(12, controle.Bekijk(Achtergrondindeling.Volledig(Alles), 10).OnderDrempel);
        Assert.Equal(0, controle.Bekijk(Achtergrondindeling.Volledig([Achtergrondvariabele.Gemeente]), 10).OnderDrempel);
    }

    [Fact]
    public void Het_beste_voorstel_staat_vooraan_met_zijn_effect()
    {
        // Delft and Rijswijk share a table, so merging helps as much as leaving out and loses less.
        var beeld = Tel((6, Iemand("0503")), (6, Iemand("0603"))).Bekijk(Achtergrondindeling.Volledig(Alles), 10);
        Assert.Equal(new Vergroving(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Grof, 0, 0), beeld.Voorstellen[0]);
        Assert.Equal(new Vergroving(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Weggelaten, 0, 0), beeld.Voorstellen[1]);
        Assert.All(beeld.Voorstellen.Skip(2), voorstel => Assert.Equal(12, voorstel.OnderDrempel));
    }

    [Fact]
    public void Elk_voorstel_klopt_met_wat_er_na_de_stap_geteld_wordt()
    {
        var controle = Tel((3, Iemand()), (1, Iemand(hulp: SoortHulp.Dyslexie)), (1, Iemand("1783")), (7, Iemand("1783", SoortHulp.Pleegzorg)));
        var indeling = Achtergrondindeling.Volledig(Alles);
        foreach (var voorstel in controle.Bekijk(indeling, 5).Voorstellen)
        {
            var na = controle.Bekijk(indeling.Met(voorstel), 5);
            Assert.Equal((voorstel.Alleen, voorstel.OnderDrempel), (na.Alleen, na.OnderDrempel));
        }
    }

    [Fact]
    public void Wie_de_voorstellen_opvolgt_komt_onder_de_drempel_uit_of_is_door_de_stappen_heen()
    {
        var controle = Tel((1, Iemand()), (1, Iemand(hulp: SoortHulp.Verblijf)), (1, Iemand("1842")));
        var indeling = Achtergrondindeling.Volledig(Alles);
        while (controle.Bekijk(indeling, 10).Voorstellen is [var eerste, ..])
        {
            indeling = indeling.Met(eerste);
        }

        Assert.Equal((0, 3), (controle.Bekijk(indeling, 10).Alleen, controle.Bekijk(indeling, 10).OnderDrempel));
    }

    [Fact]
    public void Trajectstatus_kan_alleen_weg()
        => Assert.Throws<ArgumentException>(() => Achtergrondindeling.Volledig(Alles).Met(Achtergrondvariabele.Trajectstatus, Nauwkeurigheid.Grof));
}
