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

    /// <summary>As long as an address can be (RFC 5321).</summary>
    public const int EmailMax = 254;

    /// <summary>So many wrong passwords or codes in a row close the account for a while.</summary>
    public const int MislukteMax = 8;

    /// <summary>How long an account stays closed after too many wrong tries.</summary>
    public static readonly TimeSpan Blokkade = TimeSpan.FromMinutes(15);

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

    /// <summary>The authenticator's key, sealed under the hoofdsleutel; null: no second step yet.</summary>
    public byte[]? Totpsleutel { get; private set; }

    /// <summary>The last step whose code was used; a code counts once.</summary>
    public long LaatsteTotpstap { get; private set; }

    public bool HeeftTweedeStap => Totpsleutel is not null;

    public static Account Maken(string naam, string email, Inlogwijze inlogwijze, DateTime nu)
    {
        var account = new Account { Naam = naam.Trim(), Inlogwijze = inlogwijze, AangemaaktOp = nu, SecurityStamp = Guid.NewGuid().ToString("N") };
        account.UserName = account.Email = email.Trim();
        account.NormalizedUserName = account.NormalizedEmail = Genormaliseerd(email);
        return account;
    }

    /// <summary>The form in which addresses are compared; Identity's own.</summary>
    public static string Genormaliseerd(string email) => email.Trim().Normalize().ToUpperInvariant();

    public bool IsGeblokkeerd(DateTime nu) => LockoutEnd is { } tot && tot.UtcDateTime > nu;

    /// <summary>A wrong password or code. The last of too many closes the account for a while.</summary>
    public void PogingMislukt(DateTime nu)
    {
        Stempelen();
        AccessFailedCount++;
        if (AccessFailedCount >= MislukteMax)
        {
            AccessFailedCount = 0;
            LockoutEnd = new DateTimeOffset(nu + Blokkade, TimeSpan.Zero);
        }
    }

    public void PogingGelukt()
    {
        Stempelen();
        AccessFailedCount = 0;
        LockoutEnd = null;
    }

    /// <summary>Sets the password; whatever was under way with the old one is void.</summary>
    public void WachtwoordZetten(string hash)
    {
        PasswordHash = hash;
        SecurityStamp = Guid.NewGuid().ToString("N");
        PogingGelukt();
    }

    public void TweedeStapInstellen(byte[] ingepakteSleutel, long stap)
    {
        Totpsleutel = ingepakteSleutel;
        LaatsteTotpstap = stap;
        TwoFactorEnabled = true;
    }

    public void TweedeStapWissen()
    {
        Totpsleutel = null;
        TwoFactorEnabled = false;
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    public void TotpGebruikt(long stap)
    {
        LaatsteTotpstap = stap;
        Stempelen();
    }

    /// <summary>Belongs to every judged guess: of guesses at the same moment one wins the race for the row, and the others say nothing.</summary>
    public void Stempelen() => ConcurrencyStamp = Guid.NewGuid().ToString("N");
}
