using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// Writes down what became late, on the day that became true, and sets clocks going that stood still as long as they may. It runs shortly after midnight and every hour after, so that a portal that was
/// down at night still has it written before anybody is reminded.
/// </summary>
public sealed partial class TermijnenBijwerkenJob(
    ParticipatieDb db, Schrijfpoort poort, Kalender kalender, Klokken klokken, Bezorgbel bel, TimeProvider clock, ILogger<TermijnenBijwerkenJob> logger) : IJob
{
    private const int Batch = 100;
    private const int BotsingenMax = 10;

    public static string Schema => "5 * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var dagen = await kalender.WerkdagenAsync(cancellationToken);
        var nu = clock.Nu();

        // First the pauses: a clock that runs again may have a date that is still to come.
        await AllesAsync(db.Termijnen.Where(t => t.Status == Termijnstatus.Opgeschort), k => k.VanzelfHervatten(dagen, nu), cancellationToken);
        await AllesAsync(db.Termijnen.NogNietAlsLaatGeschreven(nu.DagInAmsterdam()), k => k.TeLaatNoteren(nu), cancellationToken);
        bel.Luiden();
    }

    private async Task AllesAsync(IQueryable<Termijn> zoeken, Action<Klokhouder> doen, CancellationToken cancellationToken)
    {
        var botsingen = 0;
        for (var na = Guid.Empty; ;)
        {
            try
            {
                using var doorgang = await poort.BinnenAsync(cancellationToken);
                db.ChangeTracker.Clear();
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                var ids = await zoeken.Where(t => t.Id.CompareTo(na) > 0).OrderBy(t => t.Id).Select(t => t.Id).Take(Batch).ToListAsync(cancellationToken);
                foreach (var klok in await klokken.LadenAsync(ids, cancellationToken))
                {
                    doen(klok);
                }

                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(CancellationToken.None);
                if (ids.Count < Batch)
                {
                    return;
                }

                na = ids[^1];
            }
            catch (DbUpdateException exception) when (++botsingen <= BotsingenMax)
            {
                LogConflict(logger, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Clocks changed while they were brought up to date; they are read again")]
    private static partial void LogConflict(ILogger logger, Exception exception);
}

public static class Laatzoeken
{
    /// <summary>Clocks whose date has passed without that being written down; by the index on state and date.</summary>
    public static IQueryable<Termijn> NogNietAlsLaatGeschreven(this IQueryable<Termijn> termijnen, DateOnly vandaag) =>
        termijnen.Where(t => t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag && t.TeLaatSinds == null);
}
