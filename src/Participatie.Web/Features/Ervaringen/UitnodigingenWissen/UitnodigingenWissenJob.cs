using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Some months after a ronde closed nobody needs to know any more who was asked: addresses and mails are wiped. What stays are the counts per day and the background
/// values that the response is counted by.
/// </summary>
public sealed class UitnodigingenWissenJob(ParticipatieDb db, Schrijfpoort poort, TimeProvider clock, BewaarSettings bewaren) : IJob
{
    private const int Batch = 2000;

    public static string Schema => "20 3 * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var grens = clock.Nu().AddMonths(-bewaren.UitnodigingenMaanden);
        var rondes = await db.Rondes.Where(r => r.GeslotenOp < grens).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var rondeId in rondes)
        {
            await PerBatchAsync(() => AdressenAsync(rondeId, cancellationToken), cancellationToken);
            await PerBatchAsync(() => MailsAsync(rondeId, cancellationToken), cancellationToken);
        }
    }

    private Task<int> AdressenAsync(Guid rondeId, CancellationToken cancellationToken)
    {
        var ids = db.Uitnodigingen.Where(u => u.RondeId == rondeId && (u.EMail != null || u.Straat != null)).OrderBy(u => u.Id).Select(u => u.Id).Take(Batch);
        return db.Uitnodigingen.Where(u => ids.Contains(u.Id)).ExecuteUpdateAsync(
            u => u.SetProperty(x => x.EMail, (string?)null).SetProperty(x => x.Aanhef, (string?)null).SetProperty(x => x.Straat, (string?)null)
                .SetProperty(x => x.Postcode, (string?)null).SetProperty(x => x.Plaats, (string?)null),
            cancellationToken);
    }

    private Task<int> MailsAsync(Guid rondeId, CancellationToken cancellationToken)
    {
        var ids = db.Mailberichten.Where(m => m.RondeId == rondeId && m.UitnodigingId != null && m.Aan != "").OrderBy(m => m.Id).Select(m => m.Id).Take(Batch);
        return db.Mailberichten.Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Aan, "").SetProperty(x => x.Tekst, "").SetProperty(x => x.Html, "").SetProperty(x => x.Afmeldlink, (string?)null)
                .SetProperty(x => x.UitnodigingId, (Guid?)null).SetProperty(x => x.LaatsteFout, (string?)null),
            cancellationToken);
    }

    /// <summary>A batch at a time, so that other writers have their turn.</summary>
    private async Task PerBatchAsync(Func<Task<int>> batch, CancellationToken cancellationToken)
    {
        int gedaan;
        do
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            gedaan = await batch();
        }
        while (gedaan == Batch);
    }
}
