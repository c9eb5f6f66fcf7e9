using Participatie.Domain.Ervaringen;
using static Participatie.Domain.Tests.Ervaringen.Publiceren.Rondes;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class TellingTests
{
    private static readonly Dictionary<string, string> Delft = new(StringComparer.Ordinal) { ["gemeente"] = "Delft" };

    [Fact]
    public void Overgeslagen_vraag_telt_niet_mee_in_n()
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk")).Met(Ouder, "Delft", 2, 0, 1);

        telling.Neem(Ouder, Delft, new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal));

        Assert.Equal(4, telling.Van(Telplan.Deelname, Ouder).N);
        Assert.Equal(3, telling.Van("samen", Ouder).N);
        Assert.Equal([2, 0, 1], telling.Van("samen", Ouder, "gemeente", "Delft").Aantallen);
        Assert.Equal(0, telling.Van("samen", Jongere).N);
        Assert.Equal(0, telling.Van("samen", Ouder, "gemeente", "Rijswijk").N);
    }

    [Fact]
    public void Bij_meer_keuzes_telt_iedereen_die_antwoordde_een_keer_in_n()
    {
        var telling = new Telling(MetHulpvraag());

        foreach (int[] gekozen in new int[][] { [0, 2], [0], [] })
        {
            telling.Neem(Ouder, Delft, new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal) { ["hulp"] = gekozen });
        }

        Assert.Equal(3, telling.Van("hulp", Ouder).N);
        Assert.Equal([2, 0, 1], telling.Van("hulp", Ouder).Aantallen);
    }

    [Theory]
    [InlineData("onbekende vraag", 0)]
    [InlineData("samen", 3)]
    [InlineData("samen", -1)]
    [InlineData("deelname", 0)]
    public void Antwoord_buiten_het_plan_wordt_geweigerd_en_telt_nergens(string vraag, int categorie)
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk"));

        Assert.Throws<ArgumentException>(() => telling.Neem(Ouder, Delft, Antwoord(vraag, categorie)));

        Assert.Equal(0, telling.Van(Telplan.Deelname, Ouder).N);
    }

    [Fact]
    public void Vraag_van_de_andere_lijst_wordt_geweigerd() =>
        Assert.Throws<ArgumentException>(() => new Telling(MetHulpvraag()).Neem(Jongere, Delft, Antwoord("hulp", 0)));

    [Fact]
    public void Onbekende_groep_of_ontbrekende_achtergrond_wordt_geweigerd()
    {
        var telling = new Telling(PlanMetGemeenten("Delft", "Rijswijk"));
        var leeg = new Dictionary<string, string>(StringComparer.Ordinal);

        Assert.Throws<ArgumentException>(() => telling.Neem(Ouder, leeg, Antwoord("samen", 0)));
        leeg["gemeente"] = "Leiden";
        Assert.Throws<ArgumentException>(() => telling.Neem(Ouder, leeg, Antwoord("samen", 0)));
        Assert.Throws<ArgumentException>(() => telling.Neem("opa", Delft, Antwoord("samen", 0)));
    }

    [Fact]
    public void Plan_weigert_dubbele_en_gereserveerde_codes()
    {
        Assert.Throws<ArgumentException>(() => PlanMetGemeenten("Delft"));
        Assert.Throws<ArgumentException>(() => PlanMetGemeenten("Delft", "Delft"));
        Assert.Throws<ArgumentException>(() => PlanMetGemeenten("Delft", Telplan.Totaal));
        Assert.Throws<ArgumentException>(() => new Telplan([Telplan.Allen], [], []));
        Assert.Throws<ArgumentException>(() => new Telplan(Beide, [new("samen", TelSoort.EenKeuze, 3, ["opa"])], []));
        Assert.Throws<ArgumentException>(() => new Telplan(Beide, [new("cijfer", TelSoort.Rapportcijfer, 11, Beide)], []));
    }

    private static Telplan MetHulpvraag() =>
        new(Beide, [new("hulp", TelSoort.MeerKeuze, 3, [Ouder])], [new("gemeente", ["Delft", "Rijswijk"])]);
}
