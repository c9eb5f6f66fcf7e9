using System.Text.Json;
using Participatie.Domain.Ervaringen;
using static Participatie.Domain.Tests.Ervaringen.Publiceren.Rondes;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class AanvalTests
{
    private const int Drempel = 10;

    [Fact]
    public void Aanvaller_leert_van_een_beschermde_ronde_niets_over_verborgen_groepen()
    {
        var aangevallen = 0;
        for (ulong zaad = 0; zaad < 60; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad);
            var telling = Tel(plan, formulieren);

            aangevallen += Aangevallen(telling, telling.Beschermd(), out var lekken);

            Assert.True(lekken.Count == 0, $"Case {zaad}: {string.Join("; ", lekken)}");
        }

        Assert.True(aangevallen > 1000, $"Only {aangevallen} hidden rows were attacked.");
    }

    [Fact]
    public void Aanvaller_met_een_eerdere_publicatie_onder_een_andere_drempel_leert_niets_nieuws()
    {
        for (ulong zaad = 500; zaad < 530; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad);
            var telling = Tel(plan, formulieren);
            var eerder = telling.Beschermd(drempel: 20);

            var nu = telling.Beschermd(Drempel, eerder);

            Aangevallen(telling, nu, out var lekken, JsonSerializer.Serialize(eerder));
            Assert.True(lekken.Count == 0, $"Case {zaad}: {string.Join("; ", lekken)}");
        }
    }

    [Fact]
    public void Aanvaller_met_twee_publicaties_van_een_groeiende_ronde_kent_geen_kleine_groep_nieuwkomers()
    {
        var opnieuwGetoond = 0;
        for (ulong zaad = 700; zaad < 740; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad, meeste: 240);
            var eerst = Tel(plan, formulieren.Take(formulieren.Count * 2 / 3)).Beschermd(Drempel);
            var later = Tel(plan, formulieren).Beschermd(Drempel, eerst);

            var aanvaller = new Aanvaller(OpenbaarVan(plan), (JsonSerializer.Serialize(eerst), 0), (JsonSerializer.Serialize(later), 1));

            foreach (var (doelgroep, uitsplitsing, groep) in aanvaller.Groepen().Where(groep => groep.Doelgroep is Jongere or Ouder))
            {
                var nieuwkomers = Aanvaller.VanGolf(doelgroep, 1);
                var wie = uitsplitsing == Telplan.Doelgroep ? nieuwkomers : groep;
                foreach (var vraag in plan.Vragen.Where(vraag => vraag.Doelgroepen.Contains(doelgroep)))
                {
                    var (laag, hoog) = aanvaller.Grenzen(vraag.Code, nieuwkomers, uitsplitsing, wie, Aanvaller.N);
                    Assert.True(
                        hoog < 1e-6 || hoog > Drempel - 1e-6,
                        $"Case {zaad}: {laag} to {hoog} newcomers answered {vraag.Code} in {doelgroep} {uitsplitsing} {groep}.");
                    opnieuwGetoond += laag > Drempel - 1e-6 ? 1 : 0;
                }
            }
        }

        Assert.True(opnieuwGetoond > 100, $"Only {opnieuwGetoond} rows could be shown anew.");
    }

    [Fact]
    public void Aanvaller_breekt_een_bescherming_die_alleen_kleine_groepen_weglaat()
    {
        var gebroken = 0;
        for (ulong zaad = 0; zaad < 40; zaad++)
        {
            var (plan, formulieren) = Willekeurig(zaad);
            var telling = Tel(plan, formulieren);
            Aangevallen(telling, Naief(telling), out var lekken);
            gebroken += lekken.Count > 0 ? 1 : 0;
        }

        Assert.True(gebroken > 20, $"Only {gebroken} of 40 naive publications were broken.");
    }

    [Fact]
    public void Aanvaller_rekent_een_weggelaten_groep_precies_na_uit_een_naieve_publicatie()
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk"))
            .Met(Jongere, "Delft", 10, 10, 10).Met(Jongere, "Rijswijk", 1, 0, 2)
            .Met(Ouder, "Delft", 30, 10, 10).Met(Ouder, "Rijswijk", 10, 10, 9);

        var aanvaller = new Aanvaller(OpenbaarVan(telling.Plan), (JsonSerializer.Serialize(Naief(telling)), 0));

        Assert.Equal((3, 3), Afgerond(aanvaller.Grenzen("samen", Jongere, "gemeente", "Rijswijk", Aanvaller.N)));
        Assert.Equal((2, 2), Afgerond(aanvaller.Grenzen("samen", Jongere, "gemeente", "Rijswijk", 2)));
    }

    [Fact]
    public void Verborgen_groep_kan_alles_zijn_van_niemand_tot_de_hele_rest()
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk", "Westland"))
            .Met(Ouder, "Delft", 30, 10, 10).Met(Ouder, "Rijswijk", 1, 0, 2).Met(Ouder, "Westland", 10, 5, 2);

        var aanvaller = new Aanvaller(OpenbaarVan(telling.Plan), (JsonSerializer.Serialize(telling.Beschermd()), 0));

        Assert.Equal((0, 20), Afgerond(aanvaller.Grenzen("samen", Ouder, "gemeente", "Rijswijk", Aanvaller.N)));
        Assert.Equal((0, 4), Afgerond(aanvaller.Grenzen("samen", Ouder, "gemeente", "Rijswijk", 2)));
    }

    [Fact]
    public void Alle_tabellen_opsommen_die_kunnen_kloppen_vernauwt_een_verborgen_groep_niet()
    {
        const int kleineDrempel = 3;
        for (ulong zaad = 0; zaad < 150; zaad++)
        {
            var toeval = new Toeval(zaad);
            string[] gemeenten = ["A", "B", "C"];
            var plan = new Telplan(Beide, [new("samen", TelSoort.EenKeuze, 2, Beide)], [new("gemeente", gemeenten)]);
            var telling = new Telling(plan);
            foreach (var gemeente in gemeenten)
            {
                telling.Met(Jongere, gemeente, toeval.Onder(4), toeval.Onder(3)).Met(Ouder, gemeente, toeval.Onder(3), toeval.Onder(4));
            }

            var mogelijk = Opsomming.Van(JsonSerializer.Serialize(telling.Beschermd(kleineDrempel)), Beide, gemeenten, categorieen: 2);

            foreach (var (cel, (laag, hoog)) in mogelijk.Verborgen)
            {
                Assert.True(laag == 0 && hoog >= kleineDrempel, $"Case {zaad}: {cel} is between {laag} and {hoog}.");
            }
        }
    }

    /// <summary>Attacks every hidden row of a doelgroep and lists what came too close.</summary>
    /// <returns>How many rows were attacked.</returns>
    private static int Aangevallen(Telling telling, BeschermdeTabellen tabellen, out List<string> lekken, params string[] eerder)
    {
        lekken = [];
        var openbaar = OpenbaarVan(telling.Plan);
        var aanvaller = new Aanvaller(openbaar, [(JsonSerializer.Serialize(tabellen), 0), .. eerder.Select(json => (json, 0))]);
        var bekend = eerder.Select(json => JsonSerializer.Deserialize<BeschermdeTabellen>(json)!).Append(tabellen).ToList();
        var aantal = 0;
        foreach (var (vraag, soort, categorieen, doelgroepen) in openbaar.Vragen)
        {
            foreach (var (doelgroep, uitsplitsing, groep) in aanvaller.Groepen().Where(groep => doelgroepen.Contains(groep.Doelgroep)))
            {
                if (IsGetoond(bekend, vraag, doelgroep, uitsplitsing, groep))
                {
                    continue;
                }

                aantal++;
                var sleutel = $"{vraag} {doelgroep} {uitsplitsing} {groep}";
                var grootteBekend = IsGetoond(bekend, Telplan.Deelname, doelgroep, uitsplitsing, groep);
                var (laag, hoog) = aanvaller.Grenzen(vraag, doelgroep, uitsplitsing, groep, Aanvaller.N);
                if (!grootteBekend && (laag > 1e-6 || hoog < Drempel - 1e-6))
                {
                    lekken.Add($"{sleutel} has {laag} to {hoog} people");
                }

                if (grootteBekend && !MoetBeschermd(telling, bekend, vraag, doelgroep, uitsplitsing, groep))
                {
                    continue;
                }

                // With a known size a sum of marks is only told apart from 0 by the number of people, which is no answer.
                var getallen = grootteBekend && soort == "Rapportcijfer" ? 0 : Aanvaller.Getallen(soort, categorieen);
                for (var wat = 0; wat < getallen; wat++)
                {
                    var onder = aanvaller.Grenzen(vraag, doelgroep, uitsplitsing, groep, wat).Laag;
                    if (onder > 1e-6)
                    {
                        lekken.Add($"{sleutel} has at least {onder} answers {wat}");
                    }
                }
            }
        }

        return aantal;
    }

    /// <summary>Few answers or all the same, in a breakdown of which at least something is shown for this question.</summary>
    private static bool MoetBeschermd(
        Telling telling, List<BeschermdeTabellen> bekend, string vraag, string doelgroep, string uitsplitsing, string groep)
    {
        if (uitsplitsing == Telplan.Doelgroep)
        {
            return telling.Van(vraag, doelgroep).N < Drempel;
        }

        var cijfers = telling.Van(vraag, doelgroep, uitsplitsing, groep);
        return (cijfers.N < Drempel || cijfers.Aantallen.Contains(cijfers.N))
            && telling.Plan.Uitsplitsingen.Single(een => een.Code == uitsplitsing).Groepen
                .Any(andere => IsGetoond(bekend, vraag, doelgroep, uitsplitsing, andere));
    }

    private static bool IsGetoond(List<BeschermdeTabellen> bekend, string vraag, string doelgroep, string uitsplitsing, string groep) =>
        bekend.Exists(tabellen => tabellen
            .Tabel(vraag, uitsplitsing == Telplan.Doelgroep ? Telplan.Allen : doelgroep, uitsplitsing).Rijen
            .Single(rij => rij.Groep == groep) is GetoondeRij);

    private static Openbaar OpenbaarVan(Telplan plan) => new(
        [.. plan.Doelgroepen],
        [.. plan.Vragen.Select(vraag => (vraag.Code, vraag.Soort.ToString(), vraag.Categorieen, vraag.Doelgroepen.ToArray()))],
        [.. plan.Uitsplitsingen.Select(uitsplitsing => (uitsplitsing.Code, uitsplitsing.Groepen.ToArray()))]);

    /// <summary>Leaves out groups under the threshold, and nothing else.</summary>
    private static BeschermdeTabellen Naief(Telling telling)
    {
        Tabelrij Rij(string groep, TelVraag vraag, IEnumerable<Cijfers> delen)
        {
            var som = Cijfers.Som(delen, vraag.Categorieen);
            return som.N < Drempel
                ? new NietGetoondeRij(groep)
                : new GetoondeRij(groep, som.N, vraag.Soort is TelSoort.EenKeuze or TelSoort.MeerKeuze ? som.Aantallen : [], [], Cijfer: null);
        }

        var plan = telling.Plan;
        return new(Drempel, [.. plan.Vragen.SelectMany(vraag => plan.Uitsplitsingen
            .SelectMany(uitsplitsing => vraag.Doelgroepen.Select(doelgroep => new BeschermdeTabel(vraag.Code, vraag.Soort, doelgroep, uitsplitsing.Code,
                [.. uitsplitsing.Groepen.Select(groep => Rij(groep, vraag, [telling.Van(vraag.Code, doelgroep, uitsplitsing.Code, groep)]))])))
            .Append(new BeschermdeTabel(vraag.Code, vraag.Soort, Telplan.Allen, Telplan.Doelgroep,
            [
                .. vraag.Doelgroepen.Select(doelgroep => Rij(doelgroep, vraag, [telling.Van(vraag.Code, doelgroep)])),
                Rij(Telplan.Totaal, vraag, vraag.Doelgroepen.Select(doelgroep => telling.Van(vraag.Code, doelgroep))),
            ])))]);
    }

    private static (int Laag, int Hoog) Afgerond((double Laag, double Hoog) grenzen) => ((int)Math.Round(grenzen.Laag), (int)Math.Round(grenzen.Hoog));
}
