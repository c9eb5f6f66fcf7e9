using System.Text.Json;
using Participatie.Domain.Ervaringen;
using static Participatie.Domain.Tests.Ervaringen.Publiceren.Rondes;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class OnthullingsbeschermingTests
{
    [Fact]
    public void Alle_groepen_groot_genoeg_alles_getoond()
    {
        var tabellen = new Telling(PlanMetGemeenten("Delft", "Rijswijk"))
            .Met(Jongere, "Delft", 6, 5, 0).Met(Jongere, "Rijswijk", 4, 4, 4)
            .Met(Ouder, "Delft", 9, 9, 9).Met(Ouder, "Rijswijk", 1, 20, 3)
            .Beschermd();

        Assert.Empty(tabellen.Tabellen.SelectMany(tabel => tabel.NietGetoond()));
        Assert.Equal([15, 14, 9], tabellen.Tabel("samen", Telplan.Allen, "gemeente").Getoond("Delft").Aantallen);
    }

    [Fact]
    public void Percentage_hoort_bij_eigen_n_van_de_groep()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk"))
            .Met(Jongere, "Delft", 6, 5, 0).Met(Ouder, "Rijswijk", 1, 20, 3)
            .Beschermd().Tabel("samen", Telplan.Allen, Telplan.Doelgroep);

        Assert.Equal((11, 55), (tabel.Getoond(Jongere).N, tabel.Getoond(Jongere).Percentages[0]));
        Assert.Equal((24, 4), (tabel.Getoond(Ouder).N, tabel.Getoond(Ouder).Percentages[0]));
        Assert.Equal((35, 20), (tabel.Getoond(Telplan.Totaal).N, tabel.Getoond(Telplan.Totaal).Percentages[0]));
    }

    [Fact]
    public void Een_kleine_groep_verbergt_precies_een_groep_mee()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland", "Wassenaar"))
            .Met(Ouder, "Delft", 20, 10, 5).Met(Ouder, "Rijswijk", 10, 5, 3)
            .Met(Ouder, "Westland", 8, 5, 1).Met(Ouder, "Wassenaar", 1, 2, 0)
            .Beschermd().Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Westland", "Wassenaar"], tabel.NietGetoond());
    }

    [Fact]
    public void Twee_kleine_groepen_die_samen_genoeg_zijn_verbergen_niets_mee()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland"))
            .Met(Ouder, "Delft", 20, 10, 5).Met(Ouder, "Rijswijk", 3, 3, 1).Met(Ouder, "Westland", 2, 2, 2)
            .Beschermd().Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Rijswijk", "Westland"], tabel.NietGetoond());
    }

    [Fact]
    public void Twee_kleine_groepen_met_samen_een_te_kleine_rest_verbergen_een_derde()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland", "Wassenaar"))
            .Met(Ouder, "Delft", 20, 10, 5).Met(Ouder, "Rijswijk", 2, 1, 1).Met(Ouder, "Westland", 2, 1, 0).Met(Ouder, "Wassenaar", 5, 5, 3)
            .Beschermd().Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Rijswijk", "Westland", "Wassenaar"], tabel.NietGetoond());
    }

    [Fact]
    public void Lege_groep_is_niet_te_onderscheiden_van_verborgen_groep()
    {
        static string Json(int inWassenaar) => JsonSerializer.Serialize(
            new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Wassenaar"))
                .Met(Ouder, "Delft", 20, 10, 5).Met(Ouder, "Rijswijk", 8 - inWassenaar, 7, 5).Met(Ouder, "Wassenaar", inWassenaar, 0, 0)
                .Beschermd());

        Assert.Equal(Json(0), Json(3));
    }

    [Fact]
    public void Kleine_jongerengroep_verbergt_het_gezamenlijke_cijfer_en_niet_dat_van_ouders()
    {
        var tabellen = new Telling(PlanMetGemeenten("Delft", "Midden-Delfland", "Wassenaar"))
            .Met(Jongere, "Delft", 10, 10, 11).Met(Jongere, "Midden-Delfland", 2, 3, 1).Met(Jongere, "Wassenaar", 3, 1, 1)
            .Met(Ouder, "Delft", 30, 30, 14).Met(Ouder, "Midden-Delfland", 10, 4, 4).Met(Ouder, "Wassenaar", 9, 9, 1)
            .Beschermd();

        Assert.Empty(tabellen.Tabel("samen", Ouder, "gemeente").NietGetoond());
        Assert.Equal(["Midden-Delfland", "Wassenaar"], tabellen.Tabel("samen", Jongere, "gemeente").NietGetoond());
        Assert.Equal(["Midden-Delfland", "Wassenaar"], tabellen.Tabel("samen", Telplan.Allen, "gemeente").NietGetoond());
    }

    [Fact]
    public void Groep_waarin_iedereen_hetzelfde_antwoordt_wordt_niet_getoond()
    {
        var tabellen = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland"))
            .Met(Ouder, "Delft", 0, 0, 12).Met(Ouder, "Rijswijk", 4, 5, 3).Met(Ouder, "Westland", 14, 5, 3)
            .Beschermd();

        // Rijswijk would be smaller, but its 12 people cannot hold all 15 answers: 3 would certainly be of Delft.
        Assert.Equal(["Delft", "Westland"], tabellen.Tabel("samen", Ouder, "gemeente").NietGetoond());
        Assert.Empty(tabellen.Tabel(Telplan.Deelname, Ouder, "gemeente").NietGetoond());
    }

    [Fact]
    public void Eensgezinde_rest_verbergt_nog_een_groep()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland", "Wassenaar"))
            .Met(Ouder, "Delft", 0, 0, 9).Met(Ouder, "Rijswijk", 0, 0, 8).Met(Ouder, "Westland", 14, 5, 0).Met(Ouder, "Wassenaar", 15, 8, 3)
            .Beschermd().Tabel("samen", Ouder, "gemeente");

        Assert.Equal(["Delft", "Rijswijk", "Westland"], tabel.NietGetoond());
    }

    [Fact]
    public void Vraag_die_weinigen_invulden_is_alleen_voor_die_vraag_verborgen()
    {
        var telling = new Telling(new Telplan(
            [Ouder],
            [new("samen", TelSoort.EenKeuze, 3, [Ouder]), new("thuis", TelSoort.EenKeuze, 2, [Ouder])],
            [new("gemeente", ["Delft", "Rijswijk", "Westland"])]));
        foreach (var (gemeente, mensen, thuis) in new[] { ("Delft", 40, 20), ("Rijswijk", 30, 12), ("Westland", 20, 4) })
        {
            for (var i = 0; i < mensen; i++)
            {
                var antwoorden = Antwoord("samen", i % 3);
                if (i < thuis)
                {
                    antwoorden["thuis"] = [i % 2];
                }

                telling.Neem(Ouder, new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = gemeente }, antwoorden);
            }
        }

        var tabellen = telling.Beschermd();

        Assert.Empty(tabellen.Tabel("samen", Ouder, "gemeente").NietGetoond());
        Assert.Equal(["Rijswijk", "Westland"], tabellen.Tabel("thuis", Ouder, "gemeente").NietGetoond());
    }

    [Fact]
    public void Vraag_van_alleen_ouders_geldt_voor_allen_als_die_van_ouders()
    {
        var plan = new Telplan(Beide, [new("samen", TelSoort.EenKeuze, 3, [Ouder])], [new("gemeente", ["Delft", "Rijswijk"])]);
        var telling = new Telling(plan).Met(Ouder, "Delft", 9, 9, 9);
        for (var i = 0; i < 10; i++)
        {
            telling.Neem(
                Jongere,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = "Delft" },
                new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal));
        }

        var tabel = telling.Beschermd().Tabel("samen", Telplan.Allen, Telplan.Doelgroep);

        Assert.Equal([Ouder, Telplan.Totaal], tabel.Rijen.Select(rij => rij.Groep));
        Assert.Equal(tabel.Getoond(Ouder).Aantallen, tabel.Getoond(Telplan.Totaal).Aantallen);
    }

    [Fact]
    public void Rijswijk_met_twaalf_toont_alleen_het_gezamenlijke_cijfer()
    {
        var plan = new Telplan(Beide, [new("cijfer", TelSoort.Rapportcijfer, 10, Beide)], [new("leeftijd", ["12-15", "16-23"])]);
        var telling = new Telling(plan);
        foreach (var (cijfer, i) in new[] { 9, 8, 6, 7, 8, 8, 7, 6, 9, 8, 7, 8 }.Select((cijfer, i) => (cijfer, i)))
        {
            telling.Neem(
                i < 4 ? Jongere : Ouder,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["leeftijd"] = i % 2 == 0 ? "12-15" : "16-23" },
                Antwoord("cijfer", cijfer - 1));
        }

        var tabellen = telling.Beschermd();

        var tabel = tabellen.Tabel("cijfer", Telplan.Allen, Telplan.Doelgroep);
        Assert.Equal(Beide, tabel.NietGetoond());
        var totaal = tabel.Getoond(Telplan.Totaal);
        Assert.Equal((12, 7.6m), (totaal.N, totaal.Cijfer!.Gemiddelde));
        Assert.Empty(totaal.Aantallen);
        var getoond = tabellen.Tabellen.Where(andere => andere.Vraagcode == "cijfer").SelectMany(andere => andere.Rijen).OfType<GetoondeRij>();
        Assert.All(getoond, rij => Assert.Equal(Telplan.Totaal, rij.Groep));
    }

    [Fact]
    public void Te_weinig_jongeren_naast_veel_ouders_laat_de_ouders_staan()
    {
        var tabel = new Telling(PlanMetGemeenten("Delft", "Rijswijk"))
            .Met(Jongere, "Delft", 2, 1, 1).Met(Ouder, "Delft", 9, 9, 2)
            .Beschermd().Tabel("samen", Telplan.Allen, Telplan.Doelgroep);

        Assert.Equal([Jongere, Telplan.Totaal], tabel.NietGetoond());
        Assert.Equal(20, tabel.Getoond(Ouder).N);
    }

    [Fact]
    public void Regionale_ronde_toont_beide_doelgroepen_met_eigen_n()
    {
        var tabellen = Regionaal().Beschermd();

        var tabel = tabellen.Tabel("samen", Telplan.Allen, Telplan.Doelgroep);
        Assert.Equal((286, 705, 991), (tabel.Getoond(Jongere).N, tabel.Getoond(Ouder).N, tabel.Getoond(Telplan.Totaal).N));
        Assert.Equal([42, 39, 19], tabel.Getoond(Jongere).Percentages);
        Assert.Empty(tabellen.Tabel("samen", Ouder, "gemeente").NietGetoond());
        Assert.Equal(["Midden-Delfland", "Wassenaar"], tabellen.Tabel("samen", Jongere, "gemeente").NietGetoond());
    }

    [Fact]
    public void Zelfde_antwoorden_in_andere_volgorde_geven_hetzelfde_document()
    {
        var (plan, formulieren) = Willekeurig(zaad: 7);

        var heen = JsonSerializer.Serialize(Tel(plan, formulieren).Beschermd());
        var terug = JsonSerializer.Serialize(Tel(plan, formulieren.AsEnumerable().Reverse()).Beschermd());

        Assert.Equal(heen, terug);
    }

    [Fact]
    public void Document_komt_heel_door_json()
    {
        var tabellen = Regionaal().Beschermd();

        var json = JsonSerializer.Serialize(tabellen);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<BeschermdeTabellen>(json)));
    }

    [Fact]
    public void Willekeurige_rondes_tonen_nooit_een_groep_onder_de_drempel_of_een_eensgezinde_groep()
    {
        for (ulong zaad = 0; zaad < 400; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad);
            foreach (var tabel in Tel(plan, formulieren).Beschermd().Tabellen)
            {
                Assert.All(tabel.Rijen.OfType<GetoondeRij>(), rij => Assert.True(rij.N >= 10, $"case {zaad}: {tabel.Vraagcode} {rij}"));
                Assert.All(
                    tabel.Rijen.OfType<GetoondeRij>().Where(rij => rij.Groep != Telplan.Totaal && tabel.Uitsplitsing != Telplan.Doelgroep),
                    rij => Assert.DoesNotContain(rij.N, rij.Aantallen));
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Drempel_onder_drie_wordt_geweigerd(int drempel) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Regionaal().Beschermd(drempel));

    private static Telling Regionaal() =>
        new Telling(PlanMetGemeenten("Delft", "Den Haag", "Midden-Delfland", "Wassenaar", "Westland"))
            .Met(Jongere, "Delft", 30, 20, 12).Met(Jongere, "Den Haag", 70, 60, 30).Met(Jongere, "Midden-Delfland", 3, 3, 2)
            .Met(Jongere, "Wassenaar", 3, 4, 1).Met(Jongere, "Westland", 14, 24, 10)
            .Met(Ouder, "Delft", 80, 60, 24).Met(Ouder, "Den Haag", 190, 150, 67).Met(Ouder, "Midden-Delfland", 9, 7, 2)
            .Met(Ouder, "Wassenaar", 8, 7, 4).Met(Ouder, "Westland", 40, 37, 20);
}
