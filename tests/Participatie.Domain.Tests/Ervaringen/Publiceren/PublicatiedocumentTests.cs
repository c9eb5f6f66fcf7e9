using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

public sealed class PublicatiedocumentTests
{
    [Fact]
    public void Gelijke_vraagcodes_liggen_naast_elkaar_en_opties_worden_samengevoegd()
    {
        var plan = new Rondeplan(
            new Dictionary<Doelgroep, Lijstinhoud>
            {
                [Doelgroep.Jongere] = Lijst.Van(Lijst.Stelling("luisteren"), Lijst.MeerKeuze("wie", "zelf", "school"), Lijst.Open("wens")),
                [Doelgroep.Ouder] = Lijst.Van(Lijst.MeerKeuze("wie", "huisarts", "zelf"), Lijst.Stelling("luisteren"), Lijst.Getal("aantal", 0, 9)),
            },
            []);

        Assert.Equal(["luisteren", "wie"], plan.Vragen.Select(vraag => vraag.Code));
        Assert.All(plan.Vragen, vraag => Assert.Equal(2, vraag.Teksten.Count));
        Assert.Equal(["zelf", "school", "huisarts"], plan.Vragen[1].Opties.Select(optie => optie.Code));
        var telling = new Telling(plan.Telplan);
        plan.Neem(telling, Doelgroep.Ouder, new Dictionary<string, string>(), Antwoordblad.Leeg.Met("wie", Antwoord.Keuze("huisarts", "zelf")));
        Assert.Equal([1, 0, 1], telling.Van("wie", nameof(Doelgroep.Ouder)).Aantallen);
    }

    [Fact]
    public void Dezelfde_code_voor_een_ander_soort_vraag_krijgt_een_eigen_tabel()
    {
        var plan = new Rondeplan(
            new Dictionary<Doelgroep, Lijstinhoud>
            {
                [Doelgroep.Jongere] = Lijst.Van(Lijst.Cijfer("hulp"), Lijst.Stelling(Telplan.Deelname)),
                [Doelgroep.Ouder] = Lijst.Van(Lijst.Stelling("hulp")),
            },
            []);

        Assert.Equal(["hulp", "deelname.jongere", "hulp.ouder"], plan.Vragen.Select(vraag => vraag.Code));
    }

    [Fact]
    public void Past_niet_overgeslagen_en_onbekende_antwoorden_tellen_niet_mee()
    {
        var plan = new Rondeplan(new Dictionary<Doelgroep, Lijstinhoud> { [Doelgroep.Jongere] = Lijst.Van(Lijst.Stelling("luisteren")) }, []);
        var telling = new Telling(plan.Telplan);

        plan.Neem(telling, Doelgroep.Jongere, new Dictionary<string, string>(), Antwoordblad.Leeg.Met("luisteren", Antwoord.PastNiet));
        plan.Neem(telling, Doelgroep.Jongere, new Dictionary<string, string>(), Antwoordblad.Leeg);
        plan.Neem(telling, Doelgroep.Jongere, new Dictionary<string, string>(), Antwoordblad.Leeg.Met("luisteren", Antwoord.Keuze("ooit")));
        plan.Neem(telling, Doelgroep.Jongere, new Dictionary<string, string>(), Antwoordblad.Leeg.Met("luisteren", Antwoord.Keuze("vaak")));

        Assert.Equal(1, telling.Van("luisteren", nameof(Doelgroep.Jongere)).N);
        Assert.Equal(4, telling.Van(Telplan.Deelname, nameof(Doelgroep.Jongere)).N);
    }

    [Fact]
    public void Document_leest_terug_wat_het_schreef()
    {
        var document = Document();

        Assert.Equal(document.Schrijven(), Publicatiedocument.Lezen(document.Schrijven()).Schrijven());
    }

    /// <summary>What was published years ago must still read: this text may never change, only get company.</summary>
    [Fact]
    public void Vorm_van_het_bewaarde_document_staat_vast()
    {
        const string Bewaard =
            """
            {"naam":"Rijswijk 2026","jaar":2026,"gemeente":"Rijswijk","opentOp":"2026-09-01","sluitNa":"2026-10-01",
            "lijsten":[{"doelgroep":"jongere","naam":"Voorbeeldlijst","versie":1,"isVoorbeeld":true}],
            "respons":[{"doelgroep":"jongere","uitgenodigd":86,"bereikbaar":80}],
            "vragen":[{"code":"cijfer","soort":"rapportcijfer","onderdeel":"uitvoering","teksten":[{"doelgroep":"jongere","tekst":"Tekst van cijfer"}],"opties":[{"code":"1","tekst":"1"},{"code":"2","tekst":"2"},{"code":"3","tekst":"3"},{"code":"4","tekst":"4"},{"code":"5","tekst":"5"},{"code":"6","tekst":"6"},{"code":"7","tekst":"7"},{"code":"8","tekst":"8"},{"code":"9","tekst":"9"},{"code":"10","tekst":"10"}]}],
            "uitsplitsingen":[{"code":"Trajectstatus","naam":"loopt de hulp nog","groepen":[{"code":"Lopend","tekst":"hulp loopt nog"},{"code":"Afgesloten","tekst":"hulp is afgesloten"}]}],
            "tabellen":{"drempel":10,"tabellen":[
            {"vraagcode":"deelname","soort":"deelname","doelgroep":"allen","uitsplitsing":"doelgroep","rijen":[{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"groep":"Jongere"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"groep":"totaal"}]},
            {"vraagcode":"deelname","soort":"deelname","doelgroep":"Jongere","uitsplitsing":"Trajectstatus","rijen":[{"rij":"nietGetoond","groep":"Lopend"},{"rij":"nietGetoond","groep":"Afgesloten"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"groep":"totaal"}]},
            {"vraagcode":"deelname","soort":"deelname","doelgroep":"allen","uitsplitsing":"Trajectstatus","rijen":[{"rij":"nietGetoond","groep":"Lopend"},{"rij":"nietGetoond","groep":"Afgesloten"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"groep":"totaal"}]},
            {"vraagcode":"cijfer","soort":"rapportcijfer","doelgroep":"allen","uitsplitsing":"doelgroep","rijen":[{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"cijfer":{"gemiddelde":7.5,"onder":7.2,"boven":7.8},"groep":"Jongere"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"cijfer":{"gemiddelde":7.5,"onder":7.2,"boven":7.8},"groep":"totaal"}]},
            {"vraagcode":"cijfer","soort":"rapportcijfer","doelgroep":"Jongere","uitsplitsing":"Trajectstatus","rijen":[{"rij":"nietGetoond","groep":"Lopend"},{"rij":"nietGetoond","groep":"Afgesloten"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"cijfer":{"gemiddelde":7.5,"onder":7.2,"boven":7.8},"groep":"totaal"}]},
            {"vraagcode":"cijfer","soort":"rapportcijfer","doelgroep":"allen","uitsplitsing":"Trajectstatus","rijen":[{"rij":"nietGetoond","groep":"Lopend"},{"rij":"nietGetoond","groep":"Afgesloten"},{"rij":"getoond","n":12,"aantallen":[],"percentages":[],"cijfer":{"gemiddelde":7.5,"onder":7.2,"boven":7.8},"groep":"totaal"}]}]}}
            """;

        var eenRegel = Bewaard.ReplaceLineEndings("");

        Assert.Equal(eenRegel, Publicatiedocument.Lezen(eenRegel).Schrijven());
        Assert.Equal(eenRegel, Document().Schrijven());
    }

    /// <summary>Twelve young people of whom four have help that ended: too few to show, so that the eight must hide as well.</summary>
    private static Publicatiedocument Document()
    {
        var plan = new Rondeplan(
            new Dictionary<Doelgroep, Lijstinhoud> { [Doelgroep.Jongere] = Lijst.Van(Lijst.Cijfer("cijfer")) },
            [new Achtergrondkeuze(Achtergrondvariabele.Trajectstatus, Nauwkeurigheid.Volledig)]);
        var telling = new Telling(plan.Telplan);
        for (var i = 0; i < 12; i++)
        {
            var achtergrond = new Dictionary<string, string> { ["Trajectstatus"] = i < 4 ? "Afgesloten" : "Lopend" };
            plan.Neem(telling, Doelgroep.Jongere, achtergrond, Antwoordblad.Leeg.Met("cijfer", Antwoord.VanGetal(7 + (i % 2))));
        }

        return new(
            "Rijswijk 2026", 2026, "Rijswijk", new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 1), [new(Doelgroep.Jongere, "Voorbeeldlijst", 1, true)],
            [new(Doelgroep.Jongere, 86, 80)], plan.Vragen, plan.Uitsplitsingen, Onthullingsbescherming.Bescherm(telling, 10, []));
    }
}
