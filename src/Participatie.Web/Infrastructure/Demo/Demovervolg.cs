using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>What followed on the rondes of 2017, as the sources tell it (seed 004:595-606 and 740-795). The wording is our own.</summary>
internal static class Demovervolg
{
    private const string JongDoetMee = "JONG doet mee!";

    public static IReadOnlyList<Vervolgstapgegevens> Regionaal { get; } =
    [
        Stap(
            10,
            Vervolgsoort.Besproken,
            new(2017, 4, 11),
            "Workshop met jongeren van JONG doet mee!",
            "Jongeren uit de jongerenraden keken samen naar de cijfers. Ze zeiden wat ze herkennen en wat niet. Hun belangrijkste punt: beslis altijd samen met de jongere, in een plan dat kort is en dat je begrijpt.",
            "Jongeren uit de jongerenraden van aanbieders bespraken de cijfers. Zij willen dat beslissingen altijd met de jongere worden genomen, in een plan dat kort en begrijpelijk is."),
        Stap(
            20,
            Vervolgsoort.Leertafel,
            new(2017, 5, 19),
            "Leertafel bij de Jeugdhulpmonitor",
            "Hulporganisaties, gemeenten, ouders en jongeren zochten samen uit wat de cijfers betekenen.",
            "Aanbieders, gemeenten, ouders en jongeren zochten samen uit wat de cijfers betekenen. Er kwamen vier punten uit."),
        Stap(
            30,
            Vervolgsoort.Verbeterpunt,
            new(2017, 5, 19),
            "Hulp die past bij de vraag",
            "De hulp moet beter passen bij wat je zelf vraagt.",
            "De hulp moet beter aansluiten op de hulpvraag van jongere en ouder."),
        Stap(
            40,
            Vervolgsoort.Verbeterpunt,
            new(2017, 5, 19),
            "Meeschrijven in het eigen plan",
            "Bij sommige organisaties schrijf je mee in je eigen plan. Andere organisaties kunnen dat van hen leren.",
            "Bij sommige organisaties schrijven jongeren en ouders mee in hun plan. Andere organisaties kunnen daarvan leren."),
        Stap(
            50,
            Vervolgsoort.Verbeterpunt,
            new(2017, 5, 19),
            "Onderzoek hoe iedereen samenwerkt",
            "Er komt onderzoek naar hoe alle mensen rond jou samenwerken en met elkaar praten, en wat het lokale team daarin doet.",
            "Er komt verder onderzoek naar samenwerking en communicatie tussen alle betrokkenen, en naar de rol van het lokale team."),
        Stap(
            60,
            Vervolgsoort.Verbeterpunt,
            new(2017, 5, 19),
            "Tijd om van elkaar te leren",
            "Hulpverleners krijgen tijd om met collega’s te bespreken wat beter kan.",
            "Professionals krijgen in hun werk tijd voor hun vak, bijvoorbeeld voor intervisie."),
    ];

    public static IReadOnlyList<Vervolgstapgegevens> Rijswijk { get; } =
    [
        Stap(
            10,
            Vervolgsoort.Besproken,
            new(2017, 5, 18),
            "Pizza-bijeenkomst met jongeren in Rijswijk",
            "Met pizza erbij bespraken jongeren de cijfers. Ze vroegen aandacht voor jongeren die de weg niet weten, en voor oudere jongeren.",
            "Jongeren bespraken de cijfers bij een pizza. Op schoolpleinen is met ouders gesproken. Zij vragen aandacht voor jongeren die de weg niet weten, en voor oudere jongeren."),
        Stap(
            20,
            Vervolgsoort.Verbeterpunt,
            new(2017, 5, 18),
            "Beter voorbereid op volwassen worden",
            "School en hulp moeten je beter voorbereiden op 18 worden: belasting, verzekering en andere papieren.",
            "Aanbieders en onderwijs moeten jongeren beter voorbereiden op volwassenheid, zoals belastingen en de zorgverzekering."),
    ];

    public static IReadOnlyList<(string Vraagcode, string Raad, Herkenning Herkenning, string Tekst)> Reacties { get; } =
    [
        ("hulp-nodig", JongDoetMee, Herkenning.Herkent, "Het is een zoektocht om de goede hulp te vinden, en zeker niet altijd makkelijk. Dat 18 % soms of nooit de hulp krijgt die nodig is, verbaast ons niet."),
        ("samen-beslissen", JongDoetMee, Herkenning.Verrast, "81 % is meer dan wij hadden verwacht. Maar 19 % ervaart het niet zo. Beslissen moet altijd samen met de jongere, en denken in mogelijkheden hoort erbij."),
        ("respect", JongDoetMee, Herkenning.Herkent, "Dit is positief, want respect is belangrijk. Wij zien veel betrokkenheid en passie bij hulpverleners."),
    ];

    private static Vervolgstapgegevens Stap(int volgorde, Vervolgsoort soort, DateOnly dag, string titel, string jongeren, string volwassenen) =>
        new(soort, dag, Periode: null, titel, jongeren, volwassenen, DoorWie: null, Uitkomst: null, Raad: null, Raadsoordeel: null, volgorde);
}
