using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Mail;

/// <summary>
/// Sends stored mail. A worker claims a batch by moving its next moment, so that several workers never send the same mail at once and a
/// worker that dies gives its batch back by itself.
/// </summary>
public sealed partial class MailVersturenJob(ParticipatieDb db, Schrijfpoort poort, Mailpost post, TimeProvider clock, ILogger<MailVersturenJob> logger, IEnumerable<IBounceOntvanger> bounces) : IJob
{
    private const int Batch = 50;
    private static readonly TimeSpan Bezetting = TimeSpan.FromMinutes(10);

    public static string Schema => "* * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var ids = await OppakkenAsync(cancellationToken);
            if (ids.Count == 0 || !await BatchVersturenAsync(ids, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<List<Guid>> OppakkenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var ids = await db.Mailberichten.Where(m => m.Status == Mailstatus.Klaar && m.NietVoor <= nu)
            .OrderBy(m => m.NietVoor).Select(m => m.Id).Take(Batch).ToListAsync(cancellationToken);
        var claimed = new List<Guid>(ids.Count);
        var totdan = nu + Bezetting;
        foreach (var id in ids)
        {
            // One by one, since only the count says who won the row when two nodes reach for it.
            if (await db.Mailberichten.Where(m => m.Id == id && m.Status == Mailstatus.Klaar && m.NietVoor <= nu)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.NietVoor, totdan), cancellationToken) == 1)
            {
                claimed.Add(id);
            }
        }

        return claimed;
    }

    /// <summary>False when the server cannot be reached: no use in claiming more now.</summary>
    private async Task<bool> BatchVersturenAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        IMailverbinding? verbinding = null;
        try
        {
            foreach (var id in ids)
            {
                var mail = await db.Mailberichten.SingleAsync(m => m.Id == id, cancellationToken);
                try
                {
                    verbinding ??= await post.OpenenAsync(cancellationToken);
                    await verbinding.VersturenAsync(mail, cancellationToken);
                    mail.Verzonden(clock.Nu());
                }
                catch (OnbestelbaarException exception)
                {
                    mail.Onbestelbaar(exception.Message);
                    foreach (var bounce in bounces)
                    {
                        await bounce.OnbestelbaarAsync(mail, cancellationToken);
                    }
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
                {
                    LogFailed(logger, exception, mail.Id, mail.Soort, mail.Pogingen);
                    mail.Mislukt(exception.GetType().Name, clock.Nu());
                    var bereikt = verbinding is not null;
                    if (bereikt)
                    {
                        await verbinding!.DisposeAsync();
                        verbinding = null;
                    }

                    await OpslaanAsync(cancellationToken);
                    if (!bereikt)
                    {
                        await TeruggevenAsync(ids, cancellationToken);
                        return false;
                    }

                    continue;
                }

                await OpslaanAsync(CancellationToken.None);
            }

            return true;
        }
        finally
        {
            if (verbinding is not null)
            {
                await verbinding.DisposeAsync();
            }
        }
    }

    private async Task OpslaanAsync(CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>The server is away: the rest of the batch need not wait out the claim.</summary>
    private async Task TeruggevenAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var straks = clock.Nu() + Mailbericht.Wachttijden[0];
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await db.Mailberichten.Where(m => ids.Contains(m.Id) && m.Status == Mailstatus.Klaar && m.Pogingen == 0)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.NietVoor, straks), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} ({Soort}) was not sent at attempt {Poging}; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, Guid id, Mailsoort soort, int poging);
}

/// <summary>Told when an address turns out not to exist, in the save that marks the mail.</summary>
public interface IBounceOntvanger
{
    Task OnbestelbaarAsync(Mailbericht mail, CancellationToken cancellationToken);
}
