using System.Text.Json;
using Participatie.Domain.Ervaringen;
using static Participatie.Domain.Tests.Ervaringen.Publiceren.Rondes;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class EerderePublicatieTests
{
    [Fact]
    public void Nogmaals_publiceren_van_dezelfde_ronde_geeft_hetzelfde_document()
    {
        for (ulong zaad = 0; zaad < 60; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad);
            var telling = Tel(plan, formulieren);
            var eerder = telling.Beschermd();

            Assert.Equal(JsonSerializer.Serialize(eerder), JsonSerializer.Serialize(telling.Beschermd(10, eerder)));
        }
    }

    [Fact]
    public void Te_weinig_nieuwkomers_om_opnieuw_te_tonen()
    {
        var eerder = Ouders(delft: 20, rijswijk: 15, westland: 15).Beschermd();

        var tabel = Ouders(delft: 23, rijswijk: 15, westland: 15).Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Delft", "Rijswijk", "Westland", Telplan.Totaal], tabel.NietGetoond());
    }

    [Fact]
    public void Genoeg_nieuwkomers_in_een_groep_en_niemand_in_de_andere_blijven_getoond()
    {
        var eerder = Ouders(delft: 20, rijswijk: 15, westland: 15).Beschermd();

        var tabel = Ouders(delft: 40, rijswijk: 15, westland: 15).Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Empty(tabel.NietGetoond());
    }

    [Fact]
    public void Paar_nieuwkomers_in_een_groep_verbergt_die_groep_en_een_andere()
    {
        var eerder = Ouders(delft: 20, rijswijk: 15, westland: 15).Beschermd();

        var tabel = Ouders(delft: 32, rijswijk: 18, westland: 35).Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Delft", "Rijswijk"], tabel.NietGetoond());
    }

    [Fact]
    public void Paar_nieuwkomers_in_twee_groepen_verbergt_ook_een_derde()
    {
        var eerder = Ouders(delft: 20, rijswijk: 15, westland: 15).Beschermd();

        var tabel = Ouders(delft: 22, rijswijk: 18, westland: 35).Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Delft", "Rijswijk", "Westland"], tabel.NietGetoond());
    }

    [Fact]
    public void Eerder_verborgen_groep_blijft_verborgen()
    {
        var eerder = Ouders(delft: 40, rijswijk: 6, westland: 15).Beschermd();

        var tabel = Ouders(delft: 60, rijswijk: 30, westland: 30).Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Rijswijk", "Westland"], tabel.NietGetoond());
    }

    [Fact]
    public void Andere_indeling_van_dezelfde_achtergrond_wordt_niet_getoond()
    {
        var eerder = Ouders(delft: 40, rijswijk: 20, westland: 15).Beschermd();
        var grover = new Telling(PlanMetGemeenten("Delft", "Rijswijk en Westland"));

        var tabel = grover.Met(Ouder, "Delft", 20, 20, 0).Met(Ouder, "Rijswijk en Westland", 17, 18, 0)
            .Beschermd(10, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Delft", "Rijswijk en Westland"], tabel.NietGetoond());
    }

    [Fact]
    public void Hogere_drempel_verbergt_geen_ander_om_wat_al_bekend_is()
    {
        var telling = Ouders(delft: 60, rijswijk: 50, westland: 12);
        var eerder = telling.Beschermd();

        var tabel = telling.Beschermd(20, eerder).Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Westland"], tabel.NietGetoond());
    }

    [Theory]
    [InlineData(4, 0, false)]
    [InlineData(5, 2, false)]
    [InlineData(3, 1, true)]
    [InlineData(13, 1, true)]
    public void Gezamenlijk_cijfer_van_twaalf_blijft_zo_of_krijgt_er_genoeg_bij(int eerste, int tweede, bool getoond)
    {
        static Telling Twaalf(int eerste, int tweede) => new Telling(PlanMetGemeenten("Delft", "Rijswijk"))
            .Met(Jongere, "Delft", eerste, tweede, 0).Met(Ouder, "Delft", 4, 4, 0);
        var eerder = Twaalf(3, 1).Beschermd();

        var totaal = Twaalf(eerste, tweede).Beschermd(10, eerder).Tabel("samen", Telplan.Allen, Telplan.Doelgroep).Rijen[^1];

        Assert.Equal(getoond, totaal is GetoondeRij);
    }

    private static Telling Ouders(int delft, int rijswijk, int westland)
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland"));
        foreach (var (gemeente, mensen) in new[] { ("Delft", delft), ("Rijswijk", rijswijk), ("Westland", westland) })
        {
            telling.Met(Ouder, gemeente, mensen / 2, mensen - (mensen / 2), 0);
        }

        return telling;
    }
}
