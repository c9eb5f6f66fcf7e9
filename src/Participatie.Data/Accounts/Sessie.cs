namespace Participatie.Data.Accounts;

/// <summary>A signed-in browser. Ending it signs that browser out at its next request.</summary>
public sealed class Sessie
{
    public const int ApparaatMax = 80;

    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid AccountId { get; init; }

    public DateTime BegonnenOp { get; init; }

    /// <summary>Renewed at most once every ten minutes: a page that is only read need not write.</summary>
    public DateTime LaatstGezienOp { get; set; }

    /// <summary>Browser and system in words, so that the person recognises it; no version numbers.</summary>
    public string Apparaat { get; init; } = "";

    public DateTime? BeeindigdOp { get; set; }
}

/// <summary>An invitation to an account: only the hash of its link is stored.</summary>
public sealed class Accountuitnodiging
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token in the link (32 random bytes).</summary>
    public byte[] Tokenhash { get; init; } = [];

    public DateTime GeldigTot { get; init; }

    public DateTime? GebruiktOp { get; set; }
}

/// <summary>A one-time sign-in code, valid for some minutes and a few tries; only its hash is stored.</summary>
public sealed class Inlogcode
{
    /// <summary>How often a code may be tried before it is worth nothing.</summary>
    public const int PogingenMax = 5;

    /// <summary>How long a code may be used.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(15);

    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid AccountId { get; init; }

    public byte[] Codehash { get; init; } = [];

    public DateTime GeldigTot { get; init; }

    public int Pogingen { get; set; }

    public DateTime? GebruiktOp { get; set; }
}
