using System.Globalization;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// The words of a letter. They name no kind of help and no organisation but the sender: somebody else at the address may
/// open it.
/// </summary>
/// <param name="Titel">Headline.</param>
/// <param name="Aanhef">Salutation.</param>
/// <param name="Vooraf">Paragraphs above the code.</param>
/// <param name="Kop">Line above the steps.</param>
/// <param name="Stappen">How to take part, the code comes after the last.</param>
/// <param name="Achteraf">Paragraphs below the code.</param>
/// <param name="Groet">Closing line.</param>
internal sealed record Brieftekst(
    string Titel,
    string Aanhef,
    IReadOnlyList<string> Vooraf,
    string Kop,
    IReadOnlyList<string> Stappen,
    IReadOnlyList<string> Achteraf,
    string Groet)
{
    public static Brieftekst Voor(Doelgroep doelgroep, string taal, Briefafzender afzender, bool herinnering = false)
    {
        var datum = afzender.TotEnMet.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(taal == "en" ? "en-GB" : "nl-NL"));
        return (doelgroep, taal) switch
        {
            (Doelgroep.Ouder, "en") => new(
                "Your opinion counts",
                "Dear parent or carer,",
                [
                    herinnering
                        ? "A while ago we asked you in a letter what you think. You can still tell us. It takes about five minutes."
                        : "We would like to know what you think. What went well? What could be better? Please answer a few questions. It takes about five minutes.",
                    "You decide whether you take part. Nobody can see which answers are yours. Whatever you choose, nothing changes for you.",
                ],
                "How to take part",
                ["1. Scan the square code with your phone.", $"    Or go to {afzender.Adres}", "2. If you are asked for a code, type:"],
                [
                    $"You can take part until {datum}. You can stop in between and go on later with the same code.",
                    $"Do you have a question, or do you not want another letter? {afzender.Contact}",
                ],
                "Kind regards,"),
            (Doelgroep.Jongere, "en") => new(
                "Your opinion counts",
                "Hello,",
                [
                    herinnering
                        ? "A while ago we asked you in a letter what you think. You can still tell us. It takes about five minutes."
                        : "We would like to know what you think. What went well? What could be better? Will you answer a few questions? It takes about five minutes.",
                    "You decide whether you take part. Nobody can see which answers are yours. Whatever you choose, nothing changes for you.",
                ],
                "How to take part",
                ["1. Scan the square code with your phone.", $"    Or go to {afzender.Adres}", "2. Asked for a code? Type:"],
                [
                    $"You can take part until {datum}. You can stop in between and go on later with the same code.",
                    $"Got a question, or don't want another letter? {afzender.Contact}",
                ],
                "Best wishes,"),
            (Doelgroep.Jongere, _) => new(
                "Jouw mening telt",
                "Hallo,",
                [
                    herinnering
                        ? "Een tijdje geleden kreeg je een brief van ons. Je kunt ons nog vertellen wat jij vindt. Het kost je ongeveer vijf minuten."
                        : "Wij willen graag weten wat jij vindt. Wat ging goed? Wat kan beter? Wil je een paar vragen beantwoorden? Het kost je ongeveer vijf minuten.",
                    "Jij bepaalt zelf of je meedoet. Niemand kan zien welke antwoorden van jou zijn. Wat je ook kiest, er verandert niets voor je.",
                ],
                "Zo doe je mee",
                ["1. Scan de QR-code met je telefoon.", $"    Of ga naar {afzender.Adres}", "2. Wordt om een code gevraagd? Typ:"],
                [
                    $"Je kunt meedoen tot en met {datum}. Je mag tussendoor stoppen en later verdergaan met dezelfde code.",
                    $"Heb je een vraag, of wil je geen brief meer? {afzender.Contact}",
                    "Do you prefer English? You can choose English on the website.",
                ],
                "Groeten van"),
            _ => new(
                "Uw mening telt",
                "Beste ouder of verzorger,",
                [
                    herinnering
                        ? "Een tijdje geleden kreeg u een brief van ons. U kunt ons nog vertellen wat u vindt. Het kost ongeveer vijf minuten."
                        : "Wij willen graag weten wat u vindt. Wat ging goed? Wat kan beter? Wilt u een paar vragen beantwoorden? Het kost ongeveer vijf minuten.",
                    "U bepaalt zelf of u meedoet. Niemand kan zien welke antwoorden van u zijn. Wat u ook kiest, er verandert niets voor u.",
                ],
                "Zo doet u mee",
                ["1. Scan de QR-code met uw telefoon.", $"    Of ga naar {afzender.Adres}", "2. Wordt om een code gevraagd? Typ:"],
                [
                    $"U kunt meedoen tot en met {datum}. U kunt tussendoor stoppen en later verdergaan met dezelfde code.",
                    $"Hebt u een vraag, of wilt u geen brief meer? {afzender.Contact}",
                    "Do you prefer English? You can choose English on the website.",
                ],
                "Met vriendelijke groet,"),
        };
    }
}
