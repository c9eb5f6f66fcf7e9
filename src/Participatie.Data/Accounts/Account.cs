using Microsoft.AspNetCore.Identity;

namespace Participatie.Data.Accounts;

/// <summary>How somebody proves who they are.</summary>
public enum Inlogwijze
{
    /// <summary>A one-time code by mail; for parents, young people and raadsleden.</summary>
    Mailcode,

    /// <summary>Password with a second factor, or a passkey; for professionals and administrators.</summary>
    Wachtwoord,
}

/// <summary>A person who can sign in. Respondents of a survey have none.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NaamMax = 100;

    public Account() => Id = Guid.CreateVersion7();

    public string Naam { get; set; } = "";

    public Inlogwijze Inlogwijze { get; set; }

    public bool IsActief { get; set; } = true;

    public DateTime AangemaaktOp { get; set; }

    public DateTime? LaatstIngelogdOp { get; set; }

    /// <summary>True: one mail a day with all that waits; false: a mail for each.</summary>
    public bool Dagoverzicht { get; set; }

    /// <summary>True: no mail about what waits, except what the law obliges to send.</summary>
    public bool GeenMail { get; set; }
}
