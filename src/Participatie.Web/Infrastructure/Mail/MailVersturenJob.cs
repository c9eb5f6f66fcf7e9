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
public sealed partial class MailVersturenJob(
    ParticipatieDb db, Schrijfpoort poort, Mailpost post, TimeProvider clock, ILogger<MailVersturenJob> logger, IEnumerable<IBounceOntvanger> bounces,
    IEnumerable<IVervalcontrole> vervalcontroles) : IJob
{
    private const int Batch = 50;
    private static readonly TimeSpan Bezetting = TimeSpan.FromMinutes(10);

    public static string Schema => "* * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var ids = await OppakkenAsync(cancellationToken);
            if (ids.Count == 0)
            {
                return;
            }

            await VervallenLatenAsync(ids, cancellationToken);
            if (!await BatchVersturenAsync(ids, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<List<Guid>> OppakkenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var ids = await db.Mailberichten.Where(m => m.Status == Mailstatus.Klaar && m.NietVoor <= nu)
            .OrderBy(m => m.NietVoor).ThenBy(m => m.Id).Select(m => m.Id).Take(Batch).ToListAsync(cancellationToken);
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

        await transaction.CommitAsync(cancellationToken);
        return claimed;
    }

    /// <summary>Takes out of the batch what nobody needs any more; its words are wiped, for they hold a link.</summary>
    private async Task VervallenLatenAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var controle in vervalcontroles)
        {
            if (await controle.VervallenAsync(ids, cancellationToken) is { Count: > 0 } vervallen)
            {
                using var doorgang = await poort.BinnenAsync(cancellationToken);
                await db.Mailberichten.Where(m => vervallen.Contains(m.Id)).ExecuteUpdateAsync(
                    m => m.SetProperty(x => x.Status, Mailstatus.Vervallen).SetProperty(x => x.Tekst, "").SetProperty(x => x.Html, ""), cancellationToken);
                ids.RemoveAll(vervallen.Contains);
            }
        }
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
                    await OnbestelbaarOpslaanAsync(mail);
                    continue;
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

    /// <summary>Past this point nothing may be lost by stopping: the server has said its word.</summary>
    private async Task OnbestelbaarOpslaanAsync(Mailbericht mail)
    {
        using var doorgang = await poort.BinnenAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        foreach (var bounce in bounces)
        {
            await bounce.OnbestelbaarAsync(mail, CancellationToken.None);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
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

/// <summary>Asked before a batch is sent: which of these mails did their purpose already, or must not go out any more.</summary>
public interface IVervalcontrole
{
    Task<IReadOnlyList<Guid>> VervallenAsync(IReadOnlyList<Guid> mailIds, CancellationToken cancellationToken);
}

/// <summary>Told when an address turns out not to exist, in the transaction that marks the mail.</summary>
public interface IBounceOntvanger
{
    Task OnbestelbaarAsync(Mailbericht mail, CancellationToken cancellationToken);
}
