using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>Where an invitation stands; stored as text. A flag and never a moment: when somebody answered is nowhere.</summary>
public enum Uitnodigingstatus
{
    /// <summary>Imported, not sent.</summary>
    Klaar,

    Uitgenodigd,

    /// <summary>Reminded at least once; how often is in <see cref="Uitnodiging.Herinneringen"/>.</summary>
    Herinnerd,

    Ingevuld,
    Onbestelbaar,
    Afgemeld,
    NietUitgenodigd,
}

/// <summary>
/// Somebody who is asked to tell. Holds the way to reach them and the background they were chosen by; of their link and code only keyed
/// hashes. It is plain data on purpose: submitting changes its status in a set-based statement together with the envelop, and nothing here may tell when.
/// </summary>
public sealed class Uitnodiging : Entity
{
    public const int EMailMax = 254;
    public const int AdresregelMax = 120;

    private Uitnodiging()
    {
    }

    public Guid RondeId { get; private set; }

    public Doelgroep Doelgroep { get; private set; }

    /// <summary>Null exactly when the person is not invited.</summary>
    public Uitnodigingskanaal? Kanaal { get; private set; }

    public string? EMail { get; private set; }

    public string? Aanhef { get; private set; }

    public string? Straat { get; private set; }

    public string? Postcode { get; private set; }

    public string? Plaats { get; private set; }

    /// <summary>CBS code by the woonplaatsbeginsel (seed 001:423).</summary>
    public string Gemeentecode { get; private set; } = "";

    public SoortHulp SoortHulp { get; private set; }

    public Leeftijdscategorie Leeftijd { get; private set; }

    public Trajectstatus Trajectstatus { get; private set; }

    public Zwaarte Zwaarte { get; private set; }

    /// <summary><c>nl</c> or <c>en</c>: the language of mail and letter.</summary>
    public string Taal { get; private set; } = "nl";

    public Uitnodigingstatus Status { get; private set; }

    public NietUitnodigenReden? NietUitnodigen { get; private set; }

    /// <summary>How many reminders went out.</summary>
    public int Herinneringen { get; private set; }

    /// <summary>When the invitation went out; the reminders count from here.</summary>
    public DateTime? UitgenodigdOp { get; private set; }

    /// <summary>When the last reminder was stored, the same for all of a batch; keeps two reminders apart after the job was down.</summary>
    public DateTime? HerinnerdOp { get; private set; }

    /// <summary>The attempt of an import that is still writing this row; null once it counts. Rows with a value are hidden by a query filter.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>The last batch of letters that this invitation was printed in.</summary>
    public Guid? BrievenpartijId { get; private set; }

    /// <summary>Counts up when a derived code happened to exist already (see <see cref="Uitnodigingsgeheim"/>).</summary>
    public int Poging { get; private set; }

    public byte[] Tokenhash { get; private set; } = [];

    public byte[] Codehash { get; private set; } = [];

    /// <summary>Makes an invitation; its secrets' hashes are laid in by <see cref="GeheimVastleggen"/>.</summary>
    public static Uitnodiging Maken(
        Guid rondeId, Doelgroep doelgroep, Uitnodigingskanaal? kanaal, string? email, string? aanhef, string? straat, string? postcode, string? plaats,
        string gemeentecode, SoortHulp soortHulp, Leeftijdscategorie leeftijd, Trajectstatus trajectstatus, Zwaarte zwaarte, string taal,
        NietUitnodigenReden? nietUitnodigen, Guid? importId = null) => new()
        {
            RondeId = rondeId,
            ImportId = importId,
            Doelgroep = doelgroep,
            Kanaal = nietUitnodigen is null ? kanaal : null,
            EMail = email,
            Aanhef = aanhef,
            Straat = straat,
            Postcode = postcode,
            Plaats = plaats,
            Gemeentecode = gemeentecode,
            SoortHulp = soortHulp,
            Leeftijd = leeftijd,
            Trajectstatus = trajectstatus,
            Zwaarte = zwaarte,
            Taal = taal,
            NietUitnodigen = nietUitnodigen,
            Status = nietUitnodigen is null ? Uitnodigingstatus.Klaar : Uitnodigingstatus.NietUitgenodigd,
        };

    /// <summary>The same from a checked row, with no more contact than its channel needs.</summary>
    public static Uitnodiging VanRegel(Guid rondeId, Uitnodigingsregel regel, Guid? importId = null)
    {
        var (doelgroep, kanaal, email, adres, gemeente, soortHulp, leeftijd, trajectstatus, zwaarte, taal, reden) = regel.ZonderOverbodigContact();
        return Maken(
            rondeId, doelgroep, kanaal, email, adres?.Aanhef, adres?.StraatEnHuisnummer, adres?.Postcode, adres?.Plaats, gemeente.Code, soortHulp, leeftijd,
            trajectstatus, zwaarte, taal, reden, importId);
    }

    public void GeheimVastleggen(int poging, byte[] tokenhash, byte[] codehash)
    {
        Poging = poging;
        Tokenhash = tokenhash;
        Codehash = codehash;
    }

    public void Uitnodigen(DateTime nu)
    {
        UitnodigingRules.AlleenKlaar.Eis(Status == Uitnodigingstatus.Klaar);
        Status = Uitnodigingstatus.Uitgenodigd;
        UitgenodigdOp = nu;
    }

    /// <summary>A reminder goes out. A rung may be passed over when a later one is due as well, but none goes out twice.</summary>
    public void Herinneren(int rang, DateTime nu)
    {
        UitnodigingRules.AlleenZonderAntwoord.Eis(Status is Uitnodigingstatus.Uitgenodigd or Uitnodigingstatus.Herinnerd);
        UitnodigingRules.ElkeHerinneringEenKeer.Eis(rang > Herinneringen);
        Status = Uitnodigingstatus.Herinnerd;
        Herinneringen = rang;
        HerinnerdOp = nu;
    }

    /// <summary>The person does not want to be asked (again). The answer, if any was given, stays anonymous in the bus.</summary>
    public void Afmelden()
    {
        UitnodigingRules.AlleenZonderAntwoord.Eis(Status is not (Uitnodigingstatus.Ingevuld or Uitnodigingstatus.NietUitgenodigd));
        Status = Uitnodigingstatus.Afgemeld;
    }

    public void Onbestelbaar()
    {
        if (Status is Uitnodigingstatus.Klaar or Uitnodigingstatus.Uitgenodigd or Uitnodigingstatus.Herinnerd)
        {
            Status = Uitnodigingstatus.Onbestelbaar;
        }
    }

    /// <summary>Before anything was sent, somebody turns out not to be reachable safely.</summary>
    public void NietUitnodigenOm(NietUitnodigenReden reden)
    {
        UitnodigingRules.AlleenKlaar.Eis(Status == Uitnodigingstatus.Klaar);
        NietUitnodigen = reden;
        Kanaal = null;
        EMail = Aanhef = Straat = Postcode = Plaats = null;
        Status = Uitnodigingstatus.NietUitgenodigd;
    }

    /// <summary>
    /// A typing fault in the address was mended; the invitation can go out again. Give it new secrets with <see cref="GeheimVastleggen"/>: the old link went to
    /// an address that is somebody else's or nobody's.
    /// </summary>
    public void EMailVerbeteren(string email)
    {
        UitnodigingRules.AlleenOnbestelbaar.Eis(Status == Uitnodigingstatus.Onbestelbaar && Kanaal == Uitnodigingskanaal.Mail);
        EMail = email;
        Status = Uitnodigingstatus.Klaar;
        UitgenodigdOp = HerinnerdOp = null;
        Herinneringen = 0;
    }
}

public static class UitnodigingRules
{
    public static readonly DomainRule AlleenKlaar = new(nameof(AlleenKlaar), "Deze uitnodiging is al verstuurd.");
    public static readonly DomainRule AlleenZonderAntwoord = new(nameof(AlleenZonderAntwoord), "Deze persoon vulde al in of doet niet mee.");
    public static readonly DomainRule ElkeHerinneringEenKeer = new(nameof(ElkeHerinneringEenKeer), "Deze herinnering is al verstuurd.");
    public static readonly DomainRule AlleenOnbestelbaar = new(nameof(AlleenOnbestelbaar), "Alleen een mailadres dat niet werkte, kan worden verbeterd.");
}
