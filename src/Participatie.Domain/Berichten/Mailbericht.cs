using Participatie.Domain.Shared;

namespace Participatie.Domain.Berichten;

/// <summary>Where a stored mail stands; stored as text.</summary>
public enum Mailstatus
{
    /// <summary>Stored, waiting for its turn (again).</summary>
    Klaar,

    /// <summary>Accepted by the mail server.</summary>
    Verzonden,

    /// <summary>Given up after the last attempt; the administrator sees it and may offer it again.</summary>
    Mislukt,

    /// <summary>The mail server says that this address does not exist.</summary>
    Onbestelbaar,

    /// <summary>Not needed any more: what it asked for was done before it was sent.</summary>
    Vervallen,
}

/// <summary>The kinds of mail; stored as text. Decides whether the receiver may switch it off.</summary>
public enum Mailsoort
{
    Accountuitnodiging,
    Accountmelding,
    Inlogcode,
    Wachtwoordherstel,
    Vragenlijstuitnodiging,
    Vragenlijstherinnering,
    WachtOpMij,
    Testmail,
    Verzoekbericht,
    Bijeenkomstuitnodiging,
    Volgbevestiging,
    Volgbericht,

    /// <summary>A rung of the ladder of a clock; asked for by agreement, so nobody can switch it off.</summary>
    Termijnherinnering,
    Adviesbericht,

    /// <summary>A raad sends an advies to an organisation.</summary>
    Advies,

    /// <summary>The same with a link that lets somebody in who has no account.</summary>
    Antwoordlink,
}

/// <summary>
/// A mail, rendered and stored in the same transaction as what caused it, and sent later by a job. The key makes that one
/// cause gives one mail, however often the cause is handled.
/// </summary>
public sealed class Mailbericht : Entity
{
    public const int AdresMax = 254;
    public const int OnderwerpMax = 200;
    public const int SleutelMax = 120;
    public const int FoutMax = 500;

    /// <summary>Waits between attempts; after the last one the mail is <see cref="Mailstatus.Mislukt"/>: about two days in all.</summary>
    public static readonly IReadOnlyList<TimeSpan> Wachttijden =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    private Mailbericht()
    {
    }

    /// <summary>Unique: what this mail is for, for example <c>herinnering:{uitnodiging}:1</c>.</summary>
    public string Sleutel { get; private set; } = "";

    public Mailsoort Soort { get; private set; }

    public string Aan { get; private set; } = "";

    /// <summary>Sender name when it must differ from the portal's own, as with neutral survey invitations.</summary>
    public string? Afzendernaam { get; private set; }

    public string Onderwerp { get; private set; } = "";

    public string Tekst { get; private set; } = "";

    public string Html { get; private set; } = "";

    /// <summary>Link for the List-Unsubscribe header; null where switching off is not lawful or has no meaning.</summary>
    public string? Afmeldlink { get; private set; }

    public Mailstatus Status { get; private set; }

    public int Pogingen { get; private set; }

    public DateTime AangemaaktOp { get; private set; }

    /// <summary>Not sent before this moment (UTC); moves with back-off and while a worker holds the mail.</summary>
    public DateTime NietVoor { get; private set; }

    public DateTime? VerzondenOp { get; private set; }

    public string? LaatsteFout { get; private set; }

    /// <summary>The ronde whose letters these are, so that they can be wiped with it.</summary>
    public Guid? RondeId { get; private set; }

    /// <summary>The invitation that this mail carries, so that a bounce finds its way back.</summary>
    public Guid? UitnodigingId { get; private set; }

    public static Mailbericht Klaarzetten(
        string sleutel, Mailsoort soort, string aan, Mailinhoud inhoud, DateTime nu, DateTime? nietVoor = null,
        string? afzendernaam = null, string? afmeldlink = null, Guid? rondeId = null, Guid? uitnodigingId = null) => new()
        {
            Sleutel = sleutel,
            Soort = soort,
            Aan = aan,
            Onderwerp = inhoud.Onderwerp,
            Tekst = inhoud.Tekst,
            Html = inhoud.Html,
            AangemaaktOp = nu,
            NietVoor = nietVoor ?? nu,
            Afzendernaam = afzendernaam,
            Afmeldlink = afmeldlink,
            RondeId = rondeId,
            UitnodigingId = uitnodigingId,
        };

    public void Verzonden(DateTime nu)
    {
        Status = Mailstatus.Verzonden;
        VerzondenOp = nu;
        Pogingen++;
        LaatsteFout = null;
        if (Soort is Mailsoort.Inlogcode or Mailsoort.Wachtwoordherstel or Mailsoort.Accountuitnodiging or Mailsoort.Antwoordlink)
        {
            // A code or link that lets somebody in has no business lying in the database once it has left.
            Tekst = Html = "";
        }
    }

    /// <summary>A passing fault: tries again after the next wait, or gives up after the last.</summary>
    public void Mislukt(string fout, DateTime nu)
    {
        LaatsteFout = Kort(fout);
        if (Pogingen >= Wachttijden.Count)
        {
            Status = Mailstatus.Mislukt;
        }
        else
        {
            NietVoor = nu + Wachttijden[Pogingen];
        }

        Pogingen++;
    }

    /// <summary>The server refused this address for good.</summary>
    public void Onbestelbaar(string fout)
    {
        Pogingen++;
        Status = Mailstatus.Onbestelbaar;
        LaatsteFout = Kort(fout);
    }

    public void Vervallen() => Status = Mailstatus.Vervallen;

    /// <summary>Offers a failed mail again, from the first wait on.</summary>
    public void OpnieuwAanbieden(DateTime nu)
    {
        Status = Mailstatus.Klaar;
        Pogingen = 0;
        NietVoor = nu;
    }

    private static string Kort(string fout) => fout.Length <= FoutMax ? fout : fout[..FoutMax];
}

/// <summary>What a mail says, in both forms.</summary>
/// <param name="Onderwerp">Subject: what is asked, without personal content.</param>
/// <param name="Tekst">Plain-text part.</param>
/// <param name="Html">HTML part that says the same.</param>
public sealed record Mailinhoud(string Onderwerp, string Tekst, string Html);
