using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Invented answers in people's own words. One of them holds a name, so that the screening has something to find.</summary>
internal static class Demoteksten
{
    public static IReadOnlyList<(string Vraagcode, string Tekst)> Voor(Doelgroep doelgroep) => doelgroep == Doelgroep.Jongere ? Jongeren : Ouders;

    private static readonly IReadOnlyList<(string Vraagcode, string Tekst)> Jongeren =
    [
        ("wat-goed", "Mijn begeleider luistert echt en onthoudt wat ik heb gezegd."),
        ("wat-goed", "Dat we samen opschrijven wat ik zelf wil."),
        ("wat-goed", "Ik mag appen als het even niet gaat. Dat geeft rust."),
        ("wat-goed", "Ze komen op school, dan hoef ik niet met de bus."),
        ("wat-goed", "Eindelijk iemand die niet meteen met een oplossing komt."),
        ("wat-goed", "Pim van de woongroep kookt met ons, dat zijn de beste gesprekken."),
        ("wat-beter", "Ik moest elke keer mijn verhaal opnieuw vertellen. Vier keer in een jaar."),
        ("wat-beter", "Het plan was tien bladzijden. Ik heb het niet gelezen."),
        ("wat-beter", "Praat met mij en niet alleen met mijn moeder."),
        ("wat-beter", "Ik word 18 en niemand weet wat er dan gebeurt."),
        ("wat-beter", "De wachtlijst duurde zeven maanden en in die tijd belde niemand."),
        ("wat-beter", "Een gesprek buiten schooltijd zou fijn zijn."),
        ("wat-beter", "Zeg het gewoon als je het ook niet weet."),
        ("nog-zeggen", "Kom een keer kijken hoe het bij ons is."),
        ("nog-zeggen", "Laat ons meebeslissen voordat het plan af is."),
        ("nog-zeggen", "Zorg dat er kamers zijn voor jongeren die 18 worden."),
    ];

    private static readonly IReadOnlyList<(string Vraagcode, string Tekst)> Ouders =
    [
        ("wat-goed", "Wij werden serieus genomen en mochten meeschrijven in het plan."),
        ("wat-goed", "Korte lijnen met school, dat scheelt ons veel regelen."),
        ("wat-goed", "De hulpverlener belt terug op de dag dat ze dat zegt."),
        ("wat-goed", "Onze zoon gaat weer naar school."),
        ("wat-goed", "Uitleg in gewone taal, ook voor opa en oma."),
        ("wat-beter", "Er waren zes verschillende mensen bij ons thuis. Niemand wist van elkaar wat er was afgesproken."),
        ("wat-beter", "Wij hoorden maanden niets tijdens het wachten."),
        ("wat-beter", "Overleg met ons voordat u met de school overlegt."),
        ("wat-beter", "Het lokale team en de instelling spraken elkaar tegen."),
        ("wat-beter", "De brieven zijn te moeilijk. Ik moest ze laten voorlezen."),
        ("wat-beter", "Vraag ook hoe het met de andere kinderen gaat."),
        ("wat-beter", "Na het afsluiten was er niemand meer die ons kende."),
        ("nog-zeggen", "Ik vulde dit vorig jaar ook in. Wat is daarmee gedaan?"),
        ("nog-zeggen", "Ga alstublieft door met één vast gezicht per gezin."),
        ("nog-zeggen", "Maak duidelijk waar je naartoe kunt als het misgaat."),
    ];
}
