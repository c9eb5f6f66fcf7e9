using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>One group of a ronde, as it should come out.</summary>
/// <param name="Doelgroep">Young people or parents.</param>
/// <param name="Uitgenodigd">How many are asked.</param>
/// <param name="Antwoorden">Exactly how many of them answer.</param>
/// <param name="Rapportcijfers">People per mark, the 1 first, where a source fixes the mark of this small group; null takes the usual distribution.</param>
internal sealed record Demogroep(Doelgroep Doelgroep, int Uitgenodigd, int Antwoorden, IReadOnlyList<int>? Rapportcijfers = null)
{
    public IReadOnlyList<Demoverdeling> Verdelingen => Rapportcijfers is null
        ? Demoverdelingen.Voor(Doelgroep)
        :
        [
            .. Demoverdelingen.Voor(Doelgroep).Where(v => v.Vraagcode != Demoverdeling.Cijfer),
            Demoverdeling.Rapportcijfer(Rapportcijfers, pastNiet: 0),
        ];
}

/// <summary>Everybody who is asked in a ronde, and what those who answer say.</summary>
internal sealed record Demoronde(Rondegegevens Gegevens, IReadOnlyList<(Demogenodigde Wie, Antwoordblad? Blad)> Mensen)
{
    private static readonly IReadOnlyList<Achtergrondkeuze> Achtergrond =
    [
        new(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig),
        new(Achtergrondvariabele.SoortHulp, Nauwkeurigheid.Grof),
        new(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Grof),
        new(Achtergrondvariabele.Trajectstatus, Nauwkeurigheid.Volledig),
    ];

    /// <summary>The regional ronde of the sources: 991 of 7,080 answered, mark 7,8 (seed 004:740).</summary>
    public static Demoronde Regionaal2017() => Samenstellen(
        2017,
        Regionaal("Regionale ronde 2017", 2017, new(2017, 1, 9), new(2017, 3, 12), [14, 35]),
        new Demogroep(Doelgroep.Jongere, 2400, 286),
        new Demogroep(Doelgroep.Ouder, 4680, 705));

    /// <summary>The local ronde of the sources: 12 of 86 answered, mark 7,6 (seed 004:595).</summary>
    public static Demoronde Rijswijk2017() => Samenstellen(
        603,
        new Rondegegevens(
            "Jeugdteam Rijswijk 2017", 2017, Rondebereik.Lokaal, "0603", new(2017, 1, 9), new(2017, 3, 12), "Onderzoek Rijswijk", [14], Anonimiteit.ZonderAchtergrond, []),
        new Demogroep(Doelgroep.Jongere, 30, 4, [0, 0, 0, 0, 0, 1, 1, 1, 1, 0]),
        new Demogroep(Doelgroep.Ouder, 56, 8, [0, 0, 0, 0, 0, 1, 2, 4, 1, 0]));

    /// <summary>A regional ronde halfway, so that there is something to fill in and to follow.</summary>
    public static Demoronde Lopend(DateOnly vandaag) => Samenstellen(
        2026,
        Regionaal($"Regionale ronde {vandaag.Year}", vandaag.Year, vandaag.AddDays(-LooptDagen), vandaag.AddDays(18), [10, 21]),
        new Demogroep(Doelgroep.Jongere, 820, 109),
        new Demogroep(Doelgroep.Ouder, 1580, 231));

    /// <summary>A regional ronde that is being set up: people are known, nobody was invited.</summary>
    public static Demoronde InVoorbereiding(DateOnly vandaag) => Samenstellen(
        2027,
        Regionaal($"Hulp en school {vandaag.Year + 1}", vandaag.Year + 1, vandaag.AddDays(40), vandaag.AddDays(82), [14, 28]),
        new Demogroep(Doelgroep.Jongere, 210, 0),
        new Demogroep(Doelgroep.Ouder, 390, 0));

    /// <summary>How long the running ronde has been open; both reminders went out.</summary>
    public const int LooptDagen = 24;

    private static Rondegegevens Regionaal(string naam, int jaar, DateOnly opent, DateOnly sluit, IReadOnlyList<int> herinneringen) => new(
        naam, jaar, Rondebereik.Regionaal, Gemeentecode: null, opent, sluit, "Onderzoek Haaglanden", herinneringen, Anonimiteit.MetAchtergrond, Achtergrond);

    private static Demoronde Samenstellen(int begin, Rondegegevens gegevens, params IReadOnlyList<Demogroep> groepen)
    {
        // A fixed beginning: the same figures at every reset.
        var toeval = new Random(begin);
        var mensen = groepen.SelectMany(groep => Samenstellen(toeval, groep, gegevens.Gemeentecode)).ToArray();
        toeval.Shuffle(mensen);
        return new(gegevens, mensen);
    }

    private static IEnumerable<(Demogenodigde Wie, Antwoordblad? Blad)> Samenstellen(Random toeval, Demogroep groep, string? gemeentecode)
    {
        var mensen = Demobevolking.Maken(toeval, groep.Doelgroep, groep.Uitgenodigd, groep.Antwoorden, gemeentecode).ToList();
        var antwoorders = mensen.Where(mens => mens.Antwoordt).ToList();
        var bladen = Demoantwoorden.Samenstellen(
            toeval,
            Lijst(groep.Doelgroep).Inhoud,
            [.. antwoorders.Select(mens => mens.Stemming)],
            groep.Verdelingen,
            groep.Rapportcijfers is null ? Demoteksten.Voor(groep.Doelgroep) : []);
        return antwoorders.Zip(bladen, (wie, blad) => (wie, (Antwoordblad?)blad)).Concat(mensen.Where(mens => !mens.Antwoordt).Select(wie => (wie, (Antwoordblad?)null)));
    }

    public static Voorbeeldlijst Lijst(Doelgroep doelgroep) => doelgroep == Doelgroep.Jongere ? Voorbeeldlijsten.Jongere : Voorbeeldlijsten.Ouder;
}
