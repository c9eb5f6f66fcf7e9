using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Nobody is asked for what they gave or declined while the mail lay waiting, or for a ronde that closed meanwhile.</summary>
public sealed class UitnodigingVervalcontrole(ParticipatieDb db, TimeProvider clock) : IVervalcontrole
{
    public async Task<IReadOnlyList<Guid>> VervallenAsync(IReadOnlyList<Guid> mailIds, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var nodig =
            from mail in db.Mailberichten
            join uitnodiging in db.Uitnodigingen on mail.UitnodigingId equals uitnodiging.Id
            join ronde in db.Rondes on uitnodiging.RondeId equals ronde.Id
            where (uitnodiging.Status == Uitnodigingstatus.Uitgenodigd || uitnodiging.Status == Uitnodigingstatus.Herinnerd)
                && (ronde.Status == Rondestatus.Voorbereiding || ronde.Status == Rondestatus.Open) && ronde.SluitNa >= vandaag
            select mail.Id;
        return await db.Mailberichten
            .Where(m => mailIds.Contains(m.Id) && m.UitnodigingId != null && !nodig.Contains(m.Id))
            .Select(m => m.Id).ToListAsync(cancellationToken);
    }
}

/// <summary>A mail server said that the address does not exist: the invitation cannot be delivered.</summary>
public sealed class UitnodigingOnbestelbaar(ParticipatieDb db) : IBounceOntvanger
{
    public Task OnbestelbaarAsync(Mailbericht mail, CancellationToken cancellationToken) =>

        // In one statement, so that a flag that was set meanwhile is never written over.
        mail.UitnodigingId is null
            ? Task.CompletedTask
            : db.Uitnodigingen
                .Where(u => u.Id == mail.UitnodigingId && u.EMail == mail.Aan
                    && (u.Status == Uitnodigingstatus.Uitgenodigd || u.Status == Uitnodigingstatus.Herinnerd))
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Onbestelbaar), cancellationToken);
}
