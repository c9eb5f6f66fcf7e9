using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Reminds by mail who was invited by mail and has not answered. Counts days in Amsterdam from the invitation, and only works at a decent hour. After the job was down
/// it does not catch up rung by rung: the last one that is due goes out, earlier ones are passed over.
/// </summary>
public sealed partial class HerinneringenVersturenJob(
    ParticipatieDb db, Schrijfpoort poort, TimeProvider clock, Hoofdsleutel hoofdsleutel, Uitnodigingsmail mail, ILogger<HerinneringenVersturenJob> logger) : IJob
{
    /// <summary>Whole days between two reminders to one person, whatever the scheme says.</summary>
    public const int RustDagen = 3;

    private const int Batch = 500;
    private const int BotsingenMax = 10;

    public static string Schema => "5 * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        if (!Verzendvenster.IsOpen(nu.InAmsterdam()))
        {
            return;
        }

        var vandaag = nu.DagInAmsterdam();
        var rondes = await db.Rondes.AsNoTracking().Where(r => r.Status == Rondestatus.Open && r.SluitNa >= vandaag).ToListAsync(cancellationToken);
        foreach (var ronde in rondes.Where(r => r.Herinneringsdagen.Count > 0))
        {
            var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
            for (var rang = ronde.Herinneringsdagen.Count; rang > 0; rang--)
            {
                await RangAsync(ronde, toegang, rang, nu, cancellationToken);
            }
        }
    }

    private async Task RangAsync(Ronde ronde, Toegangssleutel toegang, int rang, DateTime nu, CancellationToken cancellationToken)
    {
        // One equality for each column of the index and a range on its last: no row that is not due is touched.
        for (var eerder = rang - 1; eerder >= 0; eerder--)
        {
            var botsingen = 0;
            int batch;
            do
            {
                try
                {
                    batch = await BatchAsync(ronde, toegang, rang, eerder, nu, cancellationToken);
                }
                catch (DbUpdateException exception)
                {
                    // Somebody answered, or another node reminded, between reading and writing: nothing of the batch was written.
                    LogConflict(logger, exception, ronde.Id, rang);
                    if (++botsingen > BotsingenMax)
                    {
                        return;
                    }

                    batch = Batch;
                }
            }
            while (batch == Batch);
        }
    }

    private async Task<int> BatchAsync(Ronde ronde, Toegangssleutel toegang, int rang, int eerder, DateTime nu, CancellationToken cancellationToken)
    {
        var vandaag = nu.DagInAmsterdam();
        var uitgenodigdVoor = vandaag.AddDays(1 - ronde.Herinneringsdagen[rang - 1]).NaarUtc(TimeOnly.MinValue);
        var herinnerdVoor = vandaag.AddDays(1 - RustDagen).NaarUtc(TimeOnly.MinValue);
        var status = eerder == 0 ? Uitnodigingstatus.Uitgenodigd : Uitnodigingstatus.Herinnerd;
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Rondes.AnyAsync(r => r.Id == ronde.Id && r.Status == Rondestatus.Open, cancellationToken))
        {
            return 0;
        }

        var uitnodigingen = await db.Uitnodigingen
            .Where(u => u.RondeId == ronde.Id && u.Status == status && u.Kanaal == Uitnodigingskanaal.Mail && u.Herinneringen == eerder
                && u.UitgenodigdOp < uitgenodigdVoor && (u.HerinnerdOp == null || u.HerinnerdOp < herinnerdVoor))
            .OrderBy(u => u.UitgenodigdOp).Take(Batch).ToListAsync(cancellationToken);
        foreach (var uitnodiging in uitnodigingen)
        {
            uitnodiging.Herinneren(rang, nu);
        }

        // The invitations first, in the order of their keys: a second node waits at the first of them and then sees that it came late. Were the mails
        // first, with keys of their own, two nodes could each wait for the other.
        await db.SaveChangesAsync(cancellationToken);
        foreach (var uitnodiging in uitnodigingen)
        {
            db.Mailberichten.Add(mail.Herinnering(ronde, uitnodiging, toegang.Geheim(uitnodiging.Id, uitnodiging.Poging), rang, nu));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return uitnodigingen.Count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A batch of reminders of ronde {RondeId}, rung {Rang}, changed while it was made; it is made again")]
    private static partial void LogConflict(ILogger logger, Exception exception, Guid rondeId, int rang);
}
