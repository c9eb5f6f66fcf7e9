using Participatie.Domain.Shared;

namespace Participatie.Domain.Berichten;

/// <summary>
/// Somebody's own dates as a feed for an agenda elsewhere. Whoever has the link can read the dates, so it is unguessable, only its hash is kept, and a new one ends the old.
/// </summary>
public sealed class Agendakoppeling : AggregateRoot
{
    private Agendakoppeling()
    {
    }

    public Guid AccountId { get; private set; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime GemaaktOp { get; private set; }

    public static Agendakoppeling Maken(Guid accountId, byte[] hash, DateTime nu) => new() { AccountId = accountId, Hash = hash, GemaaktOp = nu };

    /// <summary>The old link stops at once.</summary>
    public void Vernieuwen(byte[] hash, DateTime nu)
    {
        Hash = hash;
        GemaaktOp = nu;
    }
}
