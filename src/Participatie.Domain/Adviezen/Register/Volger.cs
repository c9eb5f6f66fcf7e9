using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What somebody follows; stored as text.</summary>
public enum Volgbereik
{
    Alles,
    Raad,
    Organisatie,
    Advies,
}

/// <summary>
/// Somebody who wants to hear what becomes of adviezen. An address counts only after its owner pressed the link in the mail; until then it is a question that lapses.
/// </summary>
public sealed class Volger : Entity
{
    public const int EmailMax = 254;
    public const int TaalMax = 8;

    /// <summary>How long the link to confirm works.</summary>
    public static readonly TimeSpan BevestigenBinnen = TimeSpan.FromDays(2);

    private Volger()
    {
    }

    /// <summary>In lower case.</summary>
    public string Email { get; private set; } = "";

    public Volgbereik Bereik { get; private set; }

    /// <summary>The raad, organisation or advies; empty for everything.</summary>
    public Guid DoelId { get; private set; }

    /// <summary>SHA-256 of the secret in the links of this follower's mail.</summary>
    public byte[] Tokenhash { get; private set; } = [];

    public string Taal { get; private set; } = "nl";

    /// <summary>UTC.</summary>
    public DateTime AangevraagdOp { get; private set; }

    /// <summary>UTC; null while nobody confirmed it.</summary>
    public DateTime? BevestigdOp { get; private set; }

    /// <summary>UTC; what happened up to here was told.</summary>
    public DateTime GemeldTot { get; private set; }

    /// <param name="email">Where the mail goes.</param>
    /// <param name="bereik">What is followed.</param>
    /// <param name="doelId">Which one; ignored for everything.</param>
    /// <param name="tokenhash">Hash of the secret in the links.</param>
    /// <param name="nu">UTC.</param>
    public static Volger Aanvragen(string email, Volgbereik bereik, Guid doelId, byte[] tokenhash, DateTime nu) => new()
    {
        Email = Adres(email),
        Bereik = bereik,
        DoelId = bereik == Volgbereik.Alles ? Guid.Empty : doelId,
        Tokenhash = tokenhash,
        AangevraagdOp = nu,
        GemeldTot = nu,
    };

    /// <summary>An address as it is compared.</summary>
    public static string Adres(string email) => email.Trim().ToLowerInvariant();

    public bool IsVerlopen(DateTime nu) => BevestigdOp is null && AangevraagdOp + BevestigenBinnen < nu;

    /// <summary>It was asked again: the link works from now on.</summary>
    public void Opnieuw(DateTime nu)
    {
        if (BevestigdOp is null)
        {
            AangevraagdOp = nu;
        }
    }

    /// <summary>From now on there is mail. A second press changes nothing.</summary>
    public void Bevestigen(DateTime nu)
    {
        if (BevestigdOp is null)
        {
            BevestigdOp = nu;
            GemeldTot = nu;
        }
    }

    public void Gemeld(DateTime tot) => GemeldTot = tot;

    public bool Volgt(Guid adviesId, Guid raadId, IReadOnlySet<Guid> organisatieIds) => Bereik switch
    {
        Volgbereik.Alles => true,
        Volgbereik.Raad => DoelId == raadId,
        Volgbereik.Organisatie => organisatieIds.Contains(DoelId),
        _ => DoelId == adviesId,
    };
}
