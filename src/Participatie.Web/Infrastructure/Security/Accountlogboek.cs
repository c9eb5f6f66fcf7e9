using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>Writes what happens to accounts, in the table with the save that is under way, and in the log by id: never an address.</summary>
public sealed partial class Accountlogboek(ParticipatieDb db, TimeProvider clock, ILogger<Accountlogboek> logger)
{
    /// <param name="accountId">Whose account; null for an address that has none.</param>
    /// <param name="soort">What happened.</param>
    /// <param name="doorId">The administrator who did it; null for the person's own act.</param>
    /// <param name="toelichting">Why, or which role; no secret and no address.</param>
    public void Schrijven(Guid? accountId, Accountgebeurtenissoort soort, Guid? doorId = null, string? toelichting = null)
    {
        db.Accountgebeurtenissen.Add(new Accountgebeurtenis { AccountId = accountId, Soort = soort, Op = clock.Nu(), DoorId = doorId, Toelichting = toelichting });
        LogEvent(logger, soort, accountId, doorId);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account event {Soort} for {AccountId} by {DoorId}")]
    private static partial void LogEvent(ILogger logger, Accountgebeurtenissoort soort, Guid? accountId, Guid? doorId);
}
