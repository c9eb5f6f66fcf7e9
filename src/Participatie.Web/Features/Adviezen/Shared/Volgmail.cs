using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The mails to followers: whether it was really they who asked, and what changed.</summary>
public sealed class Volgmail(Volgtoken tokens, Links links, PortaalSettings portaal)
{
    /// <summary>How many adviezen one mail names; of the others it says how many.</summary>
    private const int AdviezenMax = 10;

    private string Afzender => $"{portaal.Naam} {portaal.Regio}";

    public static string Bevestigsleutel(Volger volger, DateOnly dag) => $"volgen-bevestigen:{volger.Id}:{dag:yyyy-MM-dd}";

    public static string Dagsleutel(Volger volger, DateOnly dag) => $"volgen:{volger.Id}:{dag:yyyy-MM-dd}";

    /// <param name="volger">Whose address it may be.</param>
    /// <param name="wat">What is followed, as it stands in a sentence.</param>
    /// <param name="dag">Today: one such mail a day.</param>
    /// <param name="nu">UTC.</param>
    public Mailbericht Bevestigen(Volger volger, string wat, DateOnly dag, DateTime nu) => Mailbericht.Klaarzetten(
        Bevestigsleutel(volger, dag),
        Mailsoort.Volgbevestiging,
        volger.Email,
        new Mailopmaak(
            "Bevestig dat u adviezen wilt volgen",
            "Hallo,",
            [$"Iemand vroeg om mail over {wat} op dit adres. Was u dat? Druk dan op de knop. De knop werkt twee dagen."],
            "Ja, ik wil dit volgen",
            links.Absoluut(links.Register.VolgenBevestigen(Token(volger))),
            ["Was u dat niet? Dan hoeft u niets te doen. U krijgt geen mail meer."],
            Afzender).Inhoud(),
        nu);

    /// <param name="volger">Who hears it.</param>
    /// <param name="veranderd">The adviezen in which something changed: title, public address and what happened.</param>
    /// <param name="dag">Today: one mail a day.</param>
    /// <param name="nu">UTC.</param>
    public Mailbericht Dagbericht(Volger volger, IReadOnlyList<(string Titel, string Kenmerk, IReadOnlyList<string> Zinnen)> veranderd, DateOnly dag, DateTime nu)
    {
        var stoppen = links.Absoluut(links.Register.VolgenStoppen(Token(volger)));
        var een = veranderd.Count == 1;
        return Mailbericht.Klaarzetten(
            Dagsleutel(volger, dag),
            Mailsoort.Volgbericht,
            volger.Email,
            new Mailopmaak(
                een ? "Nieuws over een advies dat u volgt" : $"Nieuws over {veranderd.Count} adviezen die u volgt",
                "Hallo,",
                [
                    .. veranderd.Take(AdviezenMax).Select(v => $"{v.Titel}\n{string.Join('\n', v.Zinnen.Select(z => $"– {z}"))}"),
                    .. veranderd.Count > AdviezenMax ? [$"En nog {veranderd.Count - AdviezenMax} andere."] : (string[])[],
                ],
                een ? "Lees het advies" : "Ga naar het adviezenregister",
                links.Absoluut(een ? links.Register.AdviesLezen(veranderd[0].Kenmerk) : links.Register.AdviezenregisterBekijken()),
                [$"Wilt u deze mail niet meer? {stoppen}"],
                Afzender).Inhoud(),
            nu,
            afmeldlink: stoppen);
    }

    private string Token(Volger volger) => tokens.Van(volger.Email, volger.Bereik, volger.DoelId).Token;
}
