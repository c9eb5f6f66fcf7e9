using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Every sentence around the questions: Dutch with *je* for young people and with *u* for parents, and English. A language without sentences
/// of its own reads the Dutch ones; another language is another argument of <see cref="Zin(string,string,string)"/>.
/// </summary>
public sealed class Invulteksten
{
    private static readonly Invulteksten NederlandsJe = new(Vorm.Je);
    private static readonly Invulteksten NederlandsU = new(Vorm.U);
    private static readonly Invulteksten Engels = new(Vorm.En);

    private readonly Vorm _vorm;

    private Invulteksten(Vorm vorm) => _vorm = vorm;

    private enum Vorm
    {
        Je,
        U,
        En,
    }

    /// <summary>The languages that have sentences, for pages before the list is known.</summary>
    public static IReadOnlyList<Taal> Talen { get; } = [Taal.Nederlands, Taal.Engels];

    /// <summary>Frame of every page.</summary>
    public string Vragenlijst => Zin("Vragenlijst", "Questionnaire");

    public string Fout => Zin("Fout", "Error");

    public string NaarDeInhoud => Zin("Naar de inhoud", "Skip to content");

    public string SnelWeg => Zin("Snel weg", "Leave quickly");

    public string LeesVoor => Zin("Lees voor", "Read aloud");

    public string StopVoorlezen => Zin("Stop met voorlezen", "Stop reading");

    public string Groter => Zin("Groter", "Larger text");

    public string GewoneLetters => Zin("Kleiner", "Smaller text");

    public string AllesOpEenPagina => Zin("Alles op één pagina", "All on one page");

    public string VraagVoorVraag => Zin("Vraag voor vraag", "One question at a time");

    public string HulpNodig => Zin("Nu hulp nodig?", "Need help now?");

    public string BijGevaar => Zin("112 bij gevaar", "112 in danger");

    public string Privacy => Zin("Privacy", "Privacy (in Dutch)");

    public string Toegankelijkheid => Zin("Toegankelijkheid", "Accessibility (in Dutch)");

    /// <summary>The promise.</summary>
    public string Belofte => Zin("Niemand kan zien dat dit jouw antwoorden zijn.", "Niemand kan zien dat dit uw antwoorden zijn.", "Nobody can see that these are your answers.");

    public string BelofteVoorWie => Zin(
        "Ook je ouders, je hulpverlener en wij niet.",
        "Ook uw hulpverlener, de gemeente en wij niet.",
        "Not your family, not your support worker, and not us.");

    public string HoeZeker => Zin("Hoe weet je dat zeker?", "Hoe weet u dat zeker?", "How can you be sure?");

    public string HoeEnvelop => Zin(
        "Je antwoorden gaan in een dichte envelop, zonder naam. Pas als de vragenlijst voor iedereen dicht is, gaan alle enveloppen open, door elkaar.",
        "Uw antwoorden gaan in een dichte envelop, zonder naam. Pas als de vragenlijst voor iedereen dicht is, gaan alle enveloppen open, door elkaar.",
        "Your answers go into a sealed envelope without a name. Only when the questionnaire has closed for everybody are all envelopes opened, in mixed order.");

    public string HoeCode => Zin(
        "We zien wel dat jouw code gebruikt is. Dan krijg je geen herinnering meer. Schrijf bij open vragen liever geen namen op.",
        "We zien wel dat uw code gebruikt is. Dan krijgt u geen herinnering meer. Schrijf bij open vragen liever geen namen op.",
        "We do see that your code was used. Then you get no more reminders. Please don’t write names in open answers.");

    /// <summary>A question.</summary>
    public string MagLeeg => Zin("(mag leeg)", "(may be left empty)");

    public string HeelSlecht => Zin("heel slecht", "very bad");

    public string HeelGoed => Zin("heel goed", "very good");

    public string Verder => Zin("Verder", "Continue");

    public string Terug => Zin("Terug", "Back");

    public string Stoppen => Zin("Stoppen en later verder", "Stop and continue later");

    public string FoutenKop(int aantal) => aantal == 1
        ? Zin("Er is nog iets nodig", "There is one thing left to do")
        : Zin("Er zijn nog een paar dingen nodig", "There are a few things left to do");

    public string OntbreektKop(int aantal) => aantal == 1
        ? Zin("Er mist nog een antwoord", "One answer is missing")
        : Zin("Er missen nog antwoorden", "Some answers are missing");

    public string RestBewaard => Zin("Je andere antwoorden zijn bewaard.", "Uw andere antwoorden zijn bewaard.", "Your other answers have been saved.");

    public string TeLangOpenKop => Zin("Druk nog een keer op de knop", "Please press the button once more");

    public string TeLangOpen => Zin(
        "Deze pagina stond lang open. Wat je invulde, staat er nog.",
        "Deze pagina stond lang open. Wat u invulde, staat er nog.",
        "This page was open for a long time. What you filled in is still here.");

    /// <summary>Code box.</summary>
    public string CodeKop => Zin("Vul de code uit de brief in", "Enter the code from the letter");

    public string Code => Zin("Code", "Code");

    public string CodeHulp => Zin(
        "De code heeft 8 letters en cijfers, zoals K7PM\u00a03XQD. Hoofdletters en spaties maken niet uit.",
        "The code has 8 letters and digits, like K7PM\u00a03XQD. Capitals and spaces do not matter.");

    public string Begin => Zin("Begin", "Start");

    public string CodeOpnieuwKop => Zin("Vul de code nog een keer in", "Enter the code once more");

    public string CodeOpnieuw => Zin(
        "De pagina was te lang open, of deze browser bewaart geen cookies. Wat net is ingevuld, hebben we nog. Met de code gaat het verder waar het was. Alleen een link? Open die dan in een nieuw tabblad en druk daarna hier op de tweede knop.",
        "The page was open too long, or this browser keeps no cookies. We still have what was just filled in. With the code it goes on where it was. Only a link? Open it in a new tab and then press the second button here.");

    public string LinkGeopend => Zin("Ik heb de link opnieuw geopend", "I have opened the link again");

    public string NieuweCode(string contact) => Zin(
        $"Lukt het niet? Mail naar {contact}.",
        $"It does not work? Send a mail to {contact}.");

    public string CodeLeeg => Zin("Vul de code uit de brief in.", "Enter the code from the letter.");

    public string CodeTeKort => Zin("Deze code is te kort. Een code heeft 8 letters en cijfers.", "This code is too short. A code has 8 letters and digits.");

    public string CodeTeLang => Zin("Deze code is te lang. Een code heeft 8 letters en cijfers.", "This code is too long. A code has 8 letters and digits.");

    public string CodeVreemd(string teken) => Zin(
        $"Het teken ‘{teken}’ komt niet in een code voor. Kijk nog eens op de brief.",
        $"The character ‘{teken}’ is not used in a code. Please look at the letter again.");

    public string CodeTypefout => Zin(
        "In deze code zit een typefout. Kijk nog eens op de brief.",
        "There is a typing error in this code. Please look at the letter again.");

    public string CodeOnbekend => Zin(
        "Deze code kennen wij niet. Kijk of het de nieuwste brief is.",
        "We do not know this code. Please check that you have the newest letter.");

    /// <summary>Why somebody does not get in.</summary>
    public string LinkOnbekendKop => Zin("Deze link kennen wij niet", "We do not know this link");

    public string LinkOnbekend => Zin(
        "Kijk of de hele link is meegekomen. Of vul de code in die in de brief staat.",
        "Please check that the whole link was copied. Or enter the code from the letter.");

    public string NogNietOpenKop => Zin("De vragenlijst is nog niet open", "The questionnaire has not opened yet");

    public string NogNietOpen(DateOnly opentOp) => Zin(
        $"Invullen kan vanaf {Dag(opentOp)}, met dezelfde link of code.",
        $"You can fill it in from {Dag(opentOp)}, with the same link or code.");

    public string GeslotenKop => Zin("De vragenlijst is gesloten", "The questionnaire has closed");

    public string Gesloten => Zin(
        "Invullen kan niet meer. Op de startpagina staat later wat er met de antwoorden is gedaan.",
        "It can no longer be filled in. The home page will tell what was done with the answers.");

    public string AlIngevuldKop => Zin("Deze vragenlijst is al ingevuld", "This questionnaire has already been filled in");

    public string AlIngevuld => Zin(
        "Je hoeft niets meer te doen. Bedankt!", "U hoeft niets meer te doen. Bedankt!", "There is nothing more to do. Thank you!");

    public string DoetNietMeeKop => Zin("Met deze code kan niemand meer invullen", "This code can no longer be used");

    public string DoetNietMee => Zin(
        "Deze uitnodiging is afgemeld of ingetrokken. Je hoeft niets te doen.",
        "Deze uitnodiging is afgemeld of ingetrokken. U hoeft niets te doen.",
        "This invitation was cancelled. There is nothing to do.");

    public string NaarStart => Zin("Naar de startpagina", "To the home page");

    public string AndereCode => Zin("Vul een code in", "Enter a code");

    /// <summary>Progress: "Deel 1 van 3: hulp vinden", "4 van 20".</summary>
    public string Deel(int deel, int delen, string titel) => delen > 1
        ? Zin($"Deel {deel} van {delen}: {KleinBegin(titel)}", $"Part {deel} of {delen}: {KleinBegin(titel)}")
        : titel;

    public string VraagVan(int vraag, int totEnMet, int vragen) => vraag == totEnMet
        ? Zin($"{vraag} van {vragen}", $"{vraag} of {vragen}")
        : Zin($"{vraag} tot en met {totEnMet} van {vragen}", $"{vraag} to {totEnMet} of {vragen}");

    public string Vraagtitel(int vraag, int vragen) => Zin($"Vraag {vraag} van {vragen}", $"Question {vraag} of {vragen}");

    /// <summary>Stopped.</summary>
    public string GestoptKop => Zin("Je antwoorden zijn bewaard", "Uw antwoorden zijn bewaard", "Your answers have been saved");

    public string GestoptHoe(DateOnly sluitNa) => Zin(
        $"Open later dezelfde link, of vul dezelfde code in. Dat mag ook op een ander apparaat. Je gaat dan verder waar je was. Het kan tot en met {Dag(sluitNa)}.",
        $"Open later dezelfde link, of vul dezelfde code in. Dat mag ook op een ander apparaat. U gaat dan verder waar u was. Het kan tot en met {Dag(sluitNa)}.",
        $"Open the same link later, or enter the same code. Another device is fine too. You go on where you were. You have until {Dag(sluitNa)}.");

    public string GestoptWeg => Zin(
        "Op dit apparaat is de vragenlijst nu dicht. Niemand kan hier zien wat je invulde.",
        "Op dit apparaat is de vragenlijst nu dicht. Niemand kan hier zien wat u invulde.",
        "The questionnaire is now closed on this device. Nobody can see here what you filled in.");

    /// <summary>Checking and sending.</summary>
    public string ControlerenKop => Zin("Kijk je antwoorden na", "Kijk uw antwoorden na", "Check your answers");

    public string Controleren => Zin(
        "Na het versturen kan er niets meer veranderen, want dan weet niemand meer welke envelop van jou is.",
        "Na het versturen kan er niets meer veranderen, want dan weet niemand meer welke envelop van u is.",
        "After sending nothing can be changed, because then nobody knows which envelope is yours.");

    public string Versturen => Zin("Versturen", "Send");

    public string Wijzigen => Zin("Wijzigen", "Change");

    public string NietIngevuld => Zin("Niet ingevuld", "Not filled in");

    public string AllesKop => Zin("Alle vragen op één pagina", "All questions on one page");

    public string AllesHoe => Zin(
        "Vul in en druk onderaan op Versturen. Wat niet bij je past, sla je over.",
        "Vul in en druk onderaan op Versturen. Wat niet bij u past, slaat u over.",
        "Fill in and press Send at the bottom. Skip what does not fit you.");

    public string AlleenAls(string vraag) => Zin($"Alleen als dit past bij wat je antwoordde op: {vraag}", $"Alleen als dit past bij wat u antwoordde op: {vraag}", $"Only if it fits your answer to: {vraag}");

    /// <summary>Sent.</summary>
    public string BedanktKop => Zin("Bedankt!", "Thank you!");

    public string Bedankt => Zin(
        "Je antwoorden zijn binnen, in een dichte envelop. Je krijgt geen herinnering meer.",
        "Uw antwoorden zijn binnen, in een dichte envelop. U krijgt geen herinnering meer.",
        "Your answers have arrived, in a sealed envelope. You get no more reminders.");

    public string BedanktVerder => Zin(
        "Na de sluiting lezen we alle antwoorden samen. Op de startpagina staat later wat gemeenten en hulporganisaties ermee doen.",
        "After closing we read all answers together. Later the home page tells what municipalities and support organisations do with them.");

    public string BedanktHulp => Zin(
        "Wil je met iemand praten over wat je vertelde? Dat kan gratis en zonder je naam te noemen bij een vertrouwenspersoon.",
        "Wilt u met iemand praten over wat u vertelde? Dat kan gratis bij een vertrouwenspersoon.",
        "Do you want to talk with someone about what you told? A confidential adviser can help you free of charge.");

    public string Vertrouwenspersoon => Zin("Klacht of vertrouwenspersoon", "Complaint or confidential adviser");

    /// <summary>No more mail.</summary>
    public string AfmeldenKop => Zin("Geen mail meer over deze vragenlijst", "No more mail about this questionnaire");

    public string Afmelden => Zin(
        "Als je je afmeldt, krijg je geen herinneringen meer en kun je met deze uitnodiging niets meer invullen. Wie je helpt, hoort dit niet.",
        "Als u zich afmeldt, krijgt u geen herinneringen meer en kunt u met deze uitnodiging niets meer invullen. Wie u helpt, hoort dit niet.",
        "If you unsubscribe, you get no more reminders and this invitation can no longer be used. The people who help you are not told.");

    public string MeldMijAf => Zin("Meld mij af", "Unsubscribe");

    public string TochInvullen => Zin("Toch invullen", "Fill it in after all");

    public string AfgemeldKop => Zin("Je bent afgemeld", "U bent afgemeld", "You have unsubscribed");

    public string Afgemeld => Zin(
        "Je krijgt van ons geen mail meer over deze vragenlijst. Je hoeft niets te doen.",
        "U krijgt van ons geen mail meer over deze vragenlijst. U hoeft niets te doen.",
        "You get no more mail from us about this questionnaire. There is nothing to do.");

    public string AfmeldenNietNodig => Zin(
        "Je krijgt geen herinneringen meer, want deze vragenlijst is al ingevuld of gesloten.",
        "U krijgt geen herinneringen meer, want deze vragenlijst is al ingevuld of gesloten.",
        "You get no more reminders, because this questionnaire was already filled in or has closed.");

    public static Invulteksten Voor(string taal, Doelgroep doelgroep) =>
        taal == Taal.Engels.Code ? Engels : doelgroep == Doelgroep.Jongere ? NederlandsJe : NederlandsU;

    /// <summary>In the middle of a sentence; an abbreviation keeps its capitals.</summary>
    private static string KleinBegin(string titel) =>
        titel.Length > 1 && char.IsLower(titel[1]) ? char.ToLowerInvariant(titel[0]) + titel[1..] : titel;

    private static string DagEngels(DateOnly dag) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{dag:dddd} {dag:%d} {dag:MMMM yyyy}");

    private string Dag(DateOnly dag) => _vorm == Vorm.En ? DagEngels(dag) : dag.Voluit();

    private string Zin(string je, string u, string en) => _vorm switch
    {
        Vorm.En => en,
        Vorm.U => u,
        _ => je,
    };

    private string Zin(string nl, string en) => _vorm == Vorm.En ? en : nl;
}
