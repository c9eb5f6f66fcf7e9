using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>The mails about somebody's own account; each is stored in the save that is under way. None can be switched off.</summary>
public sealed class Accountmail(ParticipatieDb db, Links links, PortaalSettings portaal, TimeProvider clock)
{
    private const string NietGevraagd = "Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.";

    private string Afzender => $"{portaal.Naam} {portaal.Regio}";

    /// <summary>A code to sign in; <paramref name="codeId"/> makes that it goes out once.</summary>
    public void Code(Account account, Guid codeId, string code) => Klaarzetten(account, $"inlogcode:{codeId}", Mailsoort.Inlogcode, new Mailopmaak(
        $"Uw code om in te loggen: {code}",
        $"Beste {account.Naam},",
        [$"Uw code is {code[..3]} {code[3..]}.", $"Vul hem in op de pagina waar u bent gebleven. De code werkt {Inlogcode.Geldigheid.TotalMinutes:0} minuten, en één keer."],
        Knop: null,
        Link: null,
        ["Geef deze code aan niemand. Wij vragen er nooit om, ook niet aan de telefoon.", NietGevraagd],
        Afzender));

    /// <summary>Adds an invitation and gives its link; sends it by mail when asked. Earlier links of the account are for the caller to end.</summary>
    public string Uitnodiging(Account account, bool mailen)
    {
        var nu = clock.Nu();
        var (token, hash) = Eenmalig.Link();
        var uitnodiging = new Accountuitnodiging { AccountId = account.Id, Tokenhash = hash, GeldigTot = nu + Accountuitnodiging.Geldigheid };
        db.Accountuitnodigingen.Add(uitnodiging);
        var link = links.Absoluut(links.Accounts.AccountuitnodigingAannemen(token));
        if (mailen)
        {
            Klaarzetten(account, $"accountuitnodiging:{uitnodiging.Id}", Mailsoort.Accountuitnodiging, new Mailopmaak(
                $"Uitnodiging voor {portaal.Naam}",
                $"Beste {account.Naam},",
                [$"U kunt meedoen in {portaal.Naam}, het portaal van {portaal.Regio} voor wat jongeren en ouders zeggen over jeugdhulp.", "Klik op de knop om uw account klaar te maken. Dat duurt een paar minuten."],
                "Maak uw account klaar",
                link,
                [$"De link werkt tot en met {uitnodiging.GeldigTot.DagInAmsterdam().Voluit()}, en één keer. Geef hem niet door.", "Verwachtte u deze mail niet? Dan hoeft u niets te doen."],
                Afzender));
        }

        return link;
    }

    public void Wachtwoordherstel(Account account, Guid herstelId, string token) => Klaarzetten(
        account, $"wachtwoordherstel:{herstelId}", Mailsoort.Wachtwoordherstel, new Mailopmaak(
            "Een nieuw wachtwoord kiezen",
            $"Beste {account.Naam},",
            ["U wilt een nieuw wachtwoord kiezen. Dat kan met deze knop."],
            "Kies een nieuw wachtwoord",
            links.Absoluut(links.Accounts.WachtwoordHerstellen(token)),
            [$"De link werkt {Data.Accounts.Wachtwoordherstel.Geldigheid.TotalMinutes:0} minuten, en één keer.", NietGevraagd],
            Afzender));

    /// <summary>Tells the owner that the way into the account was changed, so that a stranger's doing does not stay unseen.</summary>
    /// <param name="account">Whose account.</param>
    /// <param name="gebeurtenis">What happened, as a sentence.</param>
    public void Melding(Account account, string gebeurtenis) => Klaarzetten(account, $"accountmelding:{Guid.CreateVersion7()}", Mailsoort.Accountmelding, new Mailopmaak(
        "Er is iets veranderd aan uw account",
        $"Beste {account.Naam},",
        [gebeurtenis, $"Was u dit niet? Laat het dan meteen weten via {portaal.Contactadres}."],
        "Bekijk uw account",
        links.Absoluut(links.Accounts.MijnAccount()),
        [],
        Afzender));

    private void Klaarzetten(Account account, string sleutel, Mailsoort soort, Mailopmaak opmaak) =>
        db.Mailberichten.Add(Mailbericht.Klaarzetten(sleutel, soort, account.Email!, opmaak.Inhoud(), clock.Nu()));
}
