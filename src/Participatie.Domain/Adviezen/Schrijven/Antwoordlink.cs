using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What somebody with a reply link may do; stored as text.</summary>
public enum Antwoordrol
{
    /// <summary>Confirms receipt and writes the answer.</summary>
    Behandelaar,

    /// <summary>Approves the answer of a colleague.</summary>
    Goedkeurder,
}

public static class AntwoordlinkRules
{
    public static readonly DomainRule AnderAdres = new(nameof(AnderAdres), "Kies iemand met een ander e-mailadres. Wie het antwoord schrijft, keurt het niet zelf goed.");
    public static readonly DomainRule HeeftAccount = new(nameof(HeeftAccount), "Deze organisatie antwoordt met een account. Een link is daarvoor niet nodig.");
}

/// <summary>
/// Lets somebody without an account act for one organisation in one advies. The link alone opens nothing: a one-time code goes to the address that belongs to it, so a forwarded link is worth nothing.
/// </summary>
public sealed class Antwoordlink : AggregateRoot
{
    /// <summary>How many codes a link gets in an hour.</summary>
    public const int CodesPerUurMax = 5;

    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(365);

    private Antwoordlink()
    {
    }

    public Guid AdresseringId { get; private set; }

    public Guid OrganisatieId { get; private set; }

    public Antwoordrol Rol { get; private set; }

    public string Naam { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>SHA-256 of 32 random bytes; the token itself stands only in the mail.</summary>
    public byte[] Tokenhash { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime GemaaktOp { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime VerlooptOp { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? IngetrokkenOp { get; private set; }

    /// <summary>UTC; when somebody last came in with a code.</summary>
    public DateTime? LaatstGebruiktOp { get; private set; }

    public static Antwoordlink Maken(Adressering adressering, Antwoordrol rol, string naam, string email, byte[] tokenhash, DateTime nu) => new()
    {
        AdresseringId = adressering.Id,
        OrganisatieId = adressering.OrganisatieId,
        Rol = rol,
        Naam = naam.Trim(),
        Email = email.Trim(),
        Tokenhash = tokenhash,
        GemaaktOp = nu,
        VerlooptOp = nu + Geldigheid,
    };

    /// <summary>The behandelaar names who approves, somebody else.</summary>
    public Antwoordlink VoorGoedkeurder(Adressering adressering, string naam, string email, byte[] tokenhash, DateTime nu)
    {
        AntwoordlinkRules.AnderAdres.Eis(Rol == Antwoordrol.Behandelaar && !string.Equals(email.Trim(), Email, StringComparison.OrdinalIgnoreCase));
        return Maken(adressering, Antwoordrol.Goedkeurder, naam, email, tokenhash, nu);
    }

    /// <summary>Opens a door: not withdrawn, not too old, and the part is not closed.</summary>
    public bool Werkt(Adresseringstatus status, DateTime nu) =>
        IngetrokkenOp is null && nu < VerlooptOp && status is not (Adresseringstatus.Afgesloten or Adresseringstatus.Ingetrokken);

    public void Gebruikt(DateTime nu) => LaatstGebruiktOp = nu;

    public void Intrekken(DateTime nu) => IngetrokkenOp ??= nu;

    /// <summary>As whom this person acts.</summary>
    public Handelende Handelende() => new(Id, Naam, OrganisatieId);
}
