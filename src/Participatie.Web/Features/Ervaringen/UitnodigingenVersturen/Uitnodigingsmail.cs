using System.Globalization;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// The mails that ask somebody to tell, and their words. They name no kind of help and no organisation but the neutral sender: somebody else may read along.
/// </summary>
public sealed class Uitnodigingsmail(Links links)
{
    public Mailbericht Uitnodiging(Ronde ronde, Uitnodiging uitnodiging, Uitnodigingsgeheim geheim, DateTime nu, DateTime nietVoor) =>
        Maken($"uitnodiging:{uitnodiging.Id}", Mailsoort.Vragenlijstuitnodiging, ronde, uitnodiging, geheim, herinnering: 0, nu, nietVoor);

    public Mailbericht Herinnering(Ronde ronde, Uitnodiging uitnodiging, Uitnodigingsgeheim geheim, int rang, DateTime nu) =>
        Maken($"herinnering:{uitnodiging.Id}:{rang}", Mailsoort.Vragenlijstherinnering, ronde, uitnodiging, geheim, rang, nu, nu);

    /// <summary>What the mail says.</summary>
    /// <param name="doelgroep">Decides between "je" and "u".</param>
    /// <param name="taal"><c>nl</c> or <c>en</c>; anything else is written in Dutch.</param>
    /// <param name="herinnering">0 for the invitation, else which reminder.</param>
    /// <param name="afzender">Neutral name under the mail.</param>
    /// <param name="totEnMet">Last day to take part.</param>
    /// <param name="link">The person's own link.</param>
    /// <param name="afmeldlink">Where the person says not to want more mail.</param>
    public static Mailopmaak Opmaak(Doelgroep doelgroep, string taal, int herinnering, string afzender, DateOnly totEnMet, string link, string afmeldlink)
    {
        var opnieuw = herinnering > 0;
        var datum = totEnMet.ToString("d MMMM yyyy", taal == "en" ? CultureInfo.GetCultureInfo("en-GB") : Datums.Nederlands);
        return (doelgroep, taal) switch
        {
            (Doelgroep.Ouder, "en") => new(
                opnieuw ? "Reminder: your opinion counts" : "Your opinion counts",
                "Dear parent or carer,",
                [
                    opnieuw
                        ? "A while ago we asked what you think. You can still tell us. It takes about five minutes."
                        : "We would like to know what you think. What went well? What could be better? It takes about five minutes.",
                    "You decide whether you take part. Nobody can see which answers are yours. Whatever you choose, nothing changes for you.",
                    $"You can take part until {datum}. You can stop in between and go on later.",
                ],
                "Start with the questions",
                link,
                ["This link is yours alone. Please do not pass it on.", $"Would you rather not get any more mail from us? {afmeldlink}"],
                afzender,
                "en"),
            (Doelgroep.Jongere, "en") => new(
                opnieuw ? "Reminder: what do you think?" : "What do you think?",
                "Hello,",
                [
                    opnieuw
                        ? "A while ago we asked what you think. You can still tell us. It takes about five minutes."
                        : "We would like to know what you think. What went well? What could be better? It takes about five minutes.",
                    "You decide whether you take part. Nobody can see which answers are yours. Whatever you choose, nothing changes for you.",
                    $"You can take part until {datum}. You can stop in between and go on later.",
                ],
                "Start with the questions",
                link,
                ["This link is just for you. Please don't pass it on.", $"Don't want any more mail from us? {afmeldlink}"],
                afzender,
                "en"),
            (Doelgroep.Jongere, _) => new(
                opnieuw ? "Herinnering: wat vind jij?" : "Wat vind jij?",
                "Hallo,",
                [
                    opnieuw
                        ? "Een tijdje geleden vroegen we wat jij vindt. Je kunt het ons nog vertellen. Het kost je ongeveer vijf minuten."
                        : "Wij willen graag weten wat jij vindt. Wat ging goed? Wat kan beter? Het kost je ongeveer vijf minuten.",
                    "Jij bepaalt zelf of je meedoet. Niemand kan zien welke antwoorden van jou zijn. Wat je ook kiest, er verandert niets voor je.",
                    $"Je kunt meedoen tot en met {datum}. Je mag tussendoor stoppen en later verdergaan.",
                ],
                "Begin met de vragen",
                link,
                ["Deze link is alleen van jou. Stuur hem niet door.", "Do you prefer English? You can choose English on the website.", $"Wil je geen mail meer van ons? {afmeldlink}"],
                afzender),
            _ => new(
                opnieuw ? "Herinnering: uw mening telt" : "Uw mening telt",
                "Beste ouder of verzorger,",
                [
                    opnieuw
                        ? "Een tijdje geleden vroegen wij wat u vindt. U kunt het ons nog vertellen. Het kost ongeveer vijf minuten."
                        : "Wij willen graag weten wat u vindt. Wat ging goed? Wat kan beter? Het kost ongeveer vijf minuten.",
                    "U bepaalt zelf of u meedoet. Niemand kan zien welke antwoorden van u zijn. Wat u ook kiest, er verandert niets voor u.",
                    $"U kunt meedoen tot en met {datum}. U kunt tussendoor stoppen en later verdergaan.",
                ],
                "Begin met de vragen",
                link,
                ["Deze link is alleen van u. Stuur hem niet door.", "Do you prefer English? You can choose English on the website.", $"Wilt u geen mail meer van ons? {afmeldlink}"],
                afzender),
        };
    }

    private Mailbericht Maken(
        string sleutel, Mailsoort soort, Ronde ronde, Uitnodiging uitnodiging, Uitnodigingsgeheim geheim, int herinnering, DateTime nu, DateTime nietVoor)
    {
        var token = geheim.Token.Tekst;
        var afmeldlink = links.Absoluut(links.Ervaringen.UitnodigingAfmelden(token));
        var opmaak = Opmaak(
            uitnodiging.Doelgroep, uitnodiging.Taal, herinnering, ronde.Afzender, ronde.SluitNa, links.Absoluut(links.Ervaringen.VragenlijstOpenen(token)), afmeldlink);

        // An address that was mended starts over with new secrets: the same cause a second time.
        return Mailbericht.Klaarzetten(
            uitnodiging.Poging == 0 ? sleutel : $"{sleutel}:{uitnodiging.Poging}",
            soort,
            uitnodiging.EMail!,
            opmaak.Inhoud(),
            nu,
            nietVoor,
            ronde.Afzender,
            afmeldlink,
            ronde.Id,
            uitnodiging.Id);
    }
}
