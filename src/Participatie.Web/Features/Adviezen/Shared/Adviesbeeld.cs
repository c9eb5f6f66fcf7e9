using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>How a state looks: what <c>pp-status</c> takes.</summary>
/// <param name="Tekst">The word.</param>
/// <param name="Vorm">Icon of the sprite.</param>
/// <param name="Toon">How loud it is.</param>
public sealed record Beeld(string Tekst, string Vorm, Statustoon Toon = Statustoon.Gewoon);

/// <summary>The words and shapes of Adviezen on screen, in one place, so that no two pages name a thing differently.</summary>
public static class Adviesbeeld
{
    public static string Naam(this Reactieuitkomst uitkomst) => uitkomst switch
    {
        Reactieuitkomst.Overgenomen => "Overgenomen",
        Reactieuitkomst.Deels => "Deels overgenomen",
        Reactieuitkomst.Niet => "Niet overgenomen",
        Reactieuitkomst.InOnderzoek => "In onderzoek",
        _ => "Doorverwezen",
    };

    public static string Icoon(this Reactieuitkomst uitkomst) => uitkomst switch
    {
        Reactieuitkomst.Overgenomen => "taken",
        Reactieuitkomst.Deels => "partly",
        Reactieuitkomst.Niet => "refused",
        Reactieuitkomst.InOnderzoek => "studied",
        _ => "passed",
    };

    public static Beeld Badge(this Reactieuitkomst uitkomst) => new(uitkomst.Naam(), uitkomst.Icoon());

    /// <param name="uitkomst">What was answered; null: nothing yet.</param>
    public static Beeld Badge(this Reactieuitkomst? uitkomst) => uitkomst?.Badge() ?? new("Nog geen antwoord", "open");

    public static string Naam(this Adresseringstatus status) => status switch
    {
        Adresseringstatus.Gevraagd => "Wacht op antwoord",
        Adresseringstatus.Beantwoord => "Wacht op het oordeel van de raad",
        Adresseringstatus.Heropend => "Opnieuw gevraagd",
        Adresseringstatus.InUitvoering => "Bezig met beloften",
        Adresseringstatus.WachtOpEindoordeel => "Wacht op het eindoordeel van de raad",
        Adresseringstatus.Afgesloten => "Afgesloten",
        _ => "Ingetrokken",
    };

    public static string Icoon(this Adresseringstatus status) => status switch
    {
        Adresseringstatus.Gevraagd or Adresseringstatus.Heropend => "open",
        Adresseringstatus.Beantwoord or Adresseringstatus.WachtOpEindoordeel => "ask",
        Adresseringstatus.InUitvoering => "busy",
        Adresseringstatus.Afgesloten => "taken",
        _ => "refused",
    };

    /// <param name="status">The state.</param>
    /// <param name="teLaat">A clock of it is late.</param>
    /// <param name="aanZet">The reader is the one who has to act.</param>
    public static Beeld Badge(this Adresseringstatus status, bool teLaat = false, bool aanZet = false) => (status, teLaat, aanZet) switch
    {
        (_, true, _) => new("Te laat", "late", Statustoon.TeLaat),
        (Adresseringstatus.Gevraagd or Adresseringstatus.Heropend, _, true) => new("Wacht op uw antwoord", "ask", Statustoon.Vraagt),
        (Adresseringstatus.Beantwoord, _, true) => new("Wacht op uw oordeel", "ask", Statustoon.Vraagt),
        (Adresseringstatus.WachtOpEindoordeel, _, true) => new("Wacht op uw eindoordeel", "ask", Statustoon.Vraagt),
        (Adresseringstatus.Beantwoord or Adresseringstatus.WachtOpEindoordeel, _, _) => new(status.Naam(), "studied"),
        _ => new(status.Naam(), status.Icoon()),
    };

    public static string Naam(this Toezeggingsoort soort) => soort == Toezeggingsoort.Onderzoek ? "Onderzoek" : "Belofte";

    public static string Naam(this Toezeggingstatus status) => status switch
    {
        Toezeggingstatus.Open => "Nog bezig",
        Toezeggingstatus.Gereed => "Klaar gemeld",
        _ => "Beoordeeld",
    };

    public static string Icoon(this Toezeggingstatus status) => status switch
    {
        Toezeggingstatus.Open => "busy",
        Toezeggingstatus.Gereed => "studied",
        _ => "taken",
    };

    public static string Naam(this Toezeggingoordeel oordeel) => oordeel switch
    {
        Toezeggingoordeel.Gedaan => "Gedaan",
        Toezeggingoordeel.Deels => "Deels gedaan",
        _ => "Niet gedaan",
    };

    public static string Icoon(this Toezeggingoordeel oordeel) => oordeel switch
    {
        Toezeggingoordeel.Gedaan => "taken",
        Toezeggingoordeel.Deels => "partly",
        _ => "refused",
    };

    public static Beeld Badge(this Toezeggingoordeel oordeel) => new(oordeel.Naam(), oordeel.Icoon());

    /// <summary>How a promise stands: the raad's word when it has spoken, else late when its day has passed.</summary>
    public static Beeld Badge(this Toezeggingstatus status, Toezeggingoordeel? oordeel, DateOnly wanneer, DateOnly vandaag) => (status, oordeel) switch
    {
        (_, { } woord) => woord.Badge(),
        (Toezeggingstatus.Open, _) when wanneer < vandaag => new("Te laat", "late", Statustoon.TeLaat),
        _ => new(status.Naam(), status.Icoon()),
    };

    public static string Naam(this Oordeeluitkomst uitkomst) => uitkomst == Oordeeluitkomst.Voldoende ? "Voldoende" : "Onvoldoende";

    public static string Icoon(this Oordeeluitkomst uitkomst) => uitkomst == Oordeeluitkomst.Voldoende ? "taken" : "refused";

    public static Beeld Badge(this Oordeeluitkomst uitkomst) => new(uitkomst.Naam(), uitkomst.Icoon());

    public static string Naam(this Oordeelmoment moment) => moment == Oordeelmoment.Besluit ? "Over het antwoord" : "Over wat er gedaan is";

    public static string Naam(this Reactiestatus status) => status switch
    {
        Reactiestatus.Concept => "Concept",
        Reactiestatus.TerGoedkeuring => "Ligt bij de goedkeurder",
        _ => "Verstuurd",
    };

    public static string Naam(this Adviesstatus status) => status switch
    {
        Adviesstatus.Concept => "Concept",
        Adviesstatus.Vastgesteld => "Vastgesteld",
        Adviesstatus.Verstuurd => "Verstuurd",
        _ => "Ingetrokken",
    };

    public static Beeld Badge(this Adviesstatus status) => new(status.Naam(), status switch
    {
        Adviesstatus.Concept => "open",
        Adviesstatus.Vastgesteld => "studied",
        Adviesstatus.Verstuurd => "taken",
        _ => "refused",
    });

    public static string Naam(this Adviessoort soort) => soort switch
    {
        Adviessoort.Gevraagd => "Gevraagd advies",
        Adviessoort.Ongevraagd => "Ongevraagd advies",
        Adviessoort.Concept => "Conceptadvies",
        Adviessoort.Signaal => "Signaal",
        Adviessoort.Rapport => "Rapport",
        Adviessoort.Brief => "Brief",
        _ => "Basisafspraken",
    };

    public static string Naam(this Adviesthema thema) => thema switch
    {
        Adviesthema.Communicatie => "Communicatie",
        Adviesthema.SerieusGenomenWorden => "Serieus genomen worden",
        Adviesthema.Gelijkwaardigheid => "Gelijkwaardigheid",
        Adviesthema.Regie => "Regie",
        Adviesthema.PassendeHulp => "Passende hulp",
        Adviesthema.JeugdhulpOnderwijs => "Jeugdhulp en onderwijs",
        Adviesthema.Huisvesting => "Huisvesting",
        Adviesthema.Wachtlijsten => "Wachtlijsten",
        Adviesthema.Overplaatsen => "Overplaatsen",
        Adviesthema.OvergangAchttien => "18 jaar worden",
        Adviesthema.Klachten => "Klachten",
        Adviesthema.HulpInDeWijk => "Hulp in de wijk",
        Adviesthema.InclusieDiversiteit => "Inclusie en diversiteit",
        Adviesthema.Inkoop => "Inkoop van hulp",
        Adviesthema.Bestaanszekerheid => "Bestaanszekerheid",
        _ => "Participatie",
    };

    public static string Naam(this Openbaarheid openbaarheid) => openbaarheid switch
    {
        Openbaarheid.Openbaar => "Openbaar",
        Openbaarheid.Embargo => "Later openbaar",
        _ => "Vertrouwelijk",
    };

    public static string Uitleg(this Openbaarheid openbaarheid) => openbaarheid switch
    {
        Openbaarheid.Openbaar => "Iedereen mag het advies lezen zodra het verstuurd is.",
        Openbaarheid.Embargo => "Tot een dag die u kiest, lezen alleen de raad en de organisaties het.",
        _ => "Alleen de raad en de organisaties die het krijgen, lezen het.",
    };

    public static string Naam(this Zicht zicht) => zicht switch
    {
        Zicht.Openbaar => "Voor iedereen te zien",
        Zicht.Partijen => "Alleen voor de raad en de organisatie",
        Zicht.Organisatie => "Alleen voor de eigen organisatie",
        _ => "Alleen voor de raad",
    };

    public static string Naam(this Termijnsoort soort) => soort switch
    {
        Termijnsoort.Ontvangst => "Ontvangst bevestigen",
        Termijnsoort.Reactie => "Antwoord geven",
        Termijnsoort.Voortgang => "Vertellen hoe het gaat",
        Termijnsoort.Belofte => "Belofte nakomen",
        Termijnsoort.OordeelBesluit => "Oordeel over het antwoord",
        Termijnsoort.OordeelBelofte => "Oordeel over een belofte",
        Termijnsoort.OordeelUitwerking => "Eindoordeel",
        Termijnsoort.Verzoek => "Antwoord op een verzoek",
        _ => "Oordeel over de inspraak",
    };

    public static string Icoon(this Gebeurtenissoort soort) => soort switch
    {
        Gebeurtenissoort.TeLaat => "late",
        Gebeurtenissoort.HerinneringVerstuurd => "bell",
        Gebeurtenissoort.AdviesVerstuurd or Gebeurtenissoort.ReactieVerstuurd or Gebeurtenissoort.ToezeggingUitnodiging => "envelope",
        Gebeurtenissoort.OrganisatieToegevoegd => "plus",
        Gebeurtenissoort.ContactGewijzigd or Gebeurtenissoort.ToezeggingOvergedragen => "person",
        Gebeurtenissoort.TermijnOpgeschort or Gebeurtenissoort.TermijnHervat or Gebeurtenissoort.TermijnVerlengd or Gebeurtenissoort.TermijnVerschoven or Gebeurtenissoort.ToezeggingVerzet => "calendar",
        Gebeurtenissoort.AdviesIngetrokken or Gebeurtenissoort.OordeelOnvoldoende => "refused",
        Gebeurtenissoort.AdviesVastgesteld or Gebeurtenissoort.OntvangstBevestigd or Gebeurtenissoort.OordeelVoldoende or Gebeurtenissoort.ToezeggingBeoordeeld or Gebeurtenissoort.Afgesloten => "taken",
        Gebeurtenissoort.ToezeggingGedaan or Gebeurtenissoort.ToezeggingVoortgang or Gebeurtenissoort.ToezeggingGereed => "busy",
        _ => "edit",
    };

    /// <summary>One line of the timeline, without names of persons.</summary>
    /// <param name="gebeurtenis">What happened.</param>
    /// <param name="organisatie">The name of the organisation that answers.</param>
    /// <param name="raad">The name of the raad.</param>
    public static string Zin(this Gebeurtenis gebeurtenis, string organisatie, string raad) =>
        Zin(gebeurtenis.Soort, organisatie, raad, gebeurtenis.Termijn, gebeurtenis.Trede, gebeurtenis.Tot);

    /// <inheritdoc cref="Zin(Gebeurtenis, string, string)"/>
    /// <param name="soort">What happened.</param>
    /// <param name="organisatie">The name of the organisation that answers.</param>
    /// <param name="raad">The name of the raad.</param>
    /// <param name="termijn">Which clock it is about.</param>
    /// <param name="trede">Which rung, of a reminder.</param>
    /// <param name="tot">The date as it became.</param>
    public static string Zin(Gebeurtenissoort soort, string organisatie, string raad, Termijnsoort? termijn = null, Laddertrede? trede = null, DateOnly? tot = null)
    {
        var partij = termijn is Termijnsoort.OordeelBesluit or Termijnsoort.OordeelBelofte or Termijnsoort.OordeelUitwerking ? raad : organisatie;
        return soort switch
        {
            Gebeurtenissoort.AdviesBegonnen => $"{raad} begon aan dit advies",
            Gebeurtenissoort.AdviesVastgesteld => $"{raad} stelde het advies vast",
            Gebeurtenissoort.AdviesVerstuurd => $"{raad} verstuurde het advies",
            Gebeurtenissoort.AdviesIngetrokken => $"{raad} trok het advies in",
            Gebeurtenissoort.OrganisatieToegevoegd => $"{raad} stuurde het advies ook naar {organisatie}",
            Gebeurtenissoort.OntvangstBevestigd => $"{organisatie} heeft het advies ontvangen",
            Gebeurtenissoort.ContactGewijzigd => $"{organisatie} heeft een andere contactpersoon",
            Gebeurtenissoort.TermijnOpgeschort => $"{partij} zette de klok stil",
            Gebeurtenissoort.TermijnHervat => $"De klok van {partij} loopt weer{Nu(tot)}",
            Gebeurtenissoort.TermijnVerlengd => $"{partij} neemt meer tijd{Nu(tot)}",
            Gebeurtenissoort.TermijnVerschoven => $"De datum van {partij} schoof op door een vrije dag{Nu(tot)}",
            Gebeurtenissoort.TeLaat => $"{partij} is te laat{Waarmee(termijn)}",
            Gebeurtenissoort.HerinneringVerstuurd => Herinnering(trede, partij, raad),
            Gebeurtenissoort.ReactieBegonnen => $"{organisatie} begon aan het antwoord",
            Gebeurtenissoort.InternAdviesGevraagd => $"{organisatie} vroeg een collega om mee te denken",
            Gebeurtenissoort.InternAdviesGegeven => "Een collega dacht mee",
            Gebeurtenissoort.ReactieAangeboden => "Het antwoord ging naar de goedkeurder",
            Gebeurtenissoort.ReactieTeruggegeven => "Het antwoord ging terug naar de schrijver",
            Gebeurtenissoort.ReactieVerstuurd => $"{organisatie} gaf antwoord",
            Gebeurtenissoort.OordeelVoldoende when termijn == Termijnsoort.OordeelUitwerking => $"{raad}: wat {organisatie} deed is voldoende",
            Gebeurtenissoort.OordeelVoldoende => $"{raad}: antwoord van {organisatie} voldoende",
            Gebeurtenissoort.OordeelOnvoldoende when termijn == Termijnsoort.OordeelUitwerking => $"{raad}: wat {organisatie} deed is onvoldoende",
            Gebeurtenissoort.OordeelOnvoldoende => $"{raad}: antwoord van {organisatie} onvoldoende",
            Gebeurtenissoort.ToezeggingGedaan => $"{organisatie} deed een belofte{Uiterlijk(tot)}",
            Gebeurtenissoort.ToezeggingOvergedragen => $"{organisatie} gaf een belofte aan een ander",
            Gebeurtenissoort.ToezeggingVerzet => $"{organisatie} verzette de dag van een belofte{Nu(tot)}",
            Gebeurtenissoort.ToezeggingVoortgang => $"{organisatie} vertelde hoe het gaat met een belofte",
            Gebeurtenissoort.ToezeggingUitnodiging => $"{organisatie} vroeg {raad} om mee te doen",
            Gebeurtenissoort.ToezeggingGereed => $"{organisatie} meldde dat een belofte klaar is",
            Gebeurtenissoort.ToezeggingBeoordeeld => $"{raad} gaf een oordeel over een belofte van {organisatie}",
            _ => $"{raad} sloot het af met {organisatie}",
        };
    }

    private static string Nu(DateOnly? tot) => tot is { } dag ? $": nu uiterlijk {dag.Kort()}" : "";

    private static string Uiterlijk(DateOnly? tot) => tot is { } dag ? $": uiterlijk {dag.Kort()}" : "";

    private static string Waarmee(Termijnsoort? termijn) => termijn switch
    {
        Termijnsoort.Ontvangst => " met zeggen dat het advies binnen is",
        Termijnsoort.Voortgang => " met vertellen hoe het gaat",
        Termijnsoort.Belofte => " met een belofte",
        Termijnsoort.OordeelBesluit or Termijnsoort.OordeelUitwerking => " met het oordeel",
        Termijnsoort.OordeelBelofte => " met het oordeel over een belofte",
        _ => " met het antwoord",
    };

    private static string Herinnering(Laddertrede? trede, string partij, string raad) => trede switch
    {
        Laddertrede.Goedkeurder => $"De goedkeurder van {partij} kreeg een herinnering",
        Laddertrede.Portefeuillehouder => $"De portefeuillehouder van {partij} kreeg een herinnering",
        Laddertrede.Raad => $"{raad} hoorde dat {partij} nog niets deed",
        _ => $"{partij} kreeg een herinnering",
    };
}
