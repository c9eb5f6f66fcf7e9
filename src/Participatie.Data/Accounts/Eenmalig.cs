namespace Participatie.Data.Accounts;

/// <summary>An invitation to an account: only the hash of its link is stored.</summary>
public sealed class Accountuitnodiging
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token in the link (32 random bytes).</summary>
    public byte[] Tokenhash { get; init; } = [];

    public DateTime GeldigTot { get; init; }

    public DateTime? GebruiktOp { get; set; }
}

/// <summary>
/// A one-time sign-in code, valid for some minutes and a few tries; only its keyed hash is stored. The browser that asked for it keeps the id: it is worth
/// nothing anywhere else.
/// </summary>
public sealed class Inlogcode
{
    /// <summary>How often a code may be tried before it is worth nothing.</summary>
    public const int PogingenMax = 5;

    /// <summary>How many codes an account is sent in an hour.</summary>
    public const int PerUurMax = 5;

    /// <summary>How long a code may be used.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(15);

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Null when nothing was sent: an unknown address costs the same work as a known one.</summary>
    public Guid? AccountId { get; init; }

    public byte[] Codehash { get; init; } = [];

    public DateTime GeldigTot { get; init; }

    public int Pogingen { get; set; }

    public DateTime? GebruiktOp { get; set; }
}

/// <summary>A link to choose a new password; only its hash is stored.</summary>
public sealed class Wachtwoordherstel
{
    public const int PerUurMax = 5;

    public static readonly TimeSpan Geldigheid = TimeSpan.FromHours(1);

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc cref="Inlogcode.AccountId"/>
    public Guid? AccountId { get; init; }

    /// <summary>SHA-256 of the token in the link (32 random bytes).</summary>
    public byte[] Tokenhash { get; init; } = [];

    public DateTime GeldigTot { get; init; }

    public DateTime? GebruiktOp { get; set; }
}

/// <summary>A recovery code, for who lost the telephone; only its keyed hash is stored.</summary>
public sealed class Herstelcode
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid AccountId { get; init; }

    public byte[] Codehash { get; init; } = [];

    public DateTime? GebruiktOp { get; set; }
}
