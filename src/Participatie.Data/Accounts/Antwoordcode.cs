namespace Participatie.Data.Accounts;

/// <summary>A one-time code for a reply link; only its keyed hash is stored. Like an <see cref="Inlogcode"/>, for somebody without an account.</summary>
public sealed class Antwoordcode
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid LinkId { get; init; }

    public byte[] Codehash { get; init; } = [];

    /// <summary>UTC.</summary>
    public DateTime GeldigTot { get; init; }

    public int Pogingen { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? GebruiktOp { get; set; }
}
