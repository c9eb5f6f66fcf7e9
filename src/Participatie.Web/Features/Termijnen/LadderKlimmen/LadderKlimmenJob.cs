using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// Sends the rungs that are due, on working days at a decent hour. A rung, its line in the timeline, the plan of the next one and the stored letters are one transaction: a process that dies in between has
/// done nothing, and two nodes at once send every rung once. A clock climbs one rung a day at most, so that after weeks of silence nobody is skipped and nobody is flooded.
/// </summary>
public sealed partial class LadderKlimmenJob(
    ParticipatieDb db, Schrijfpoort poort, Kalender kalender, Klokken klokken, Ladderbrief brief, Bezorgbel bel, TimeProvider clock, ILogger<LadderKlimmenJob> logger) : IJob
{
    public const int Batch = 100;

    public static string Schema => "10 9-17 * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var dagen = await kalender.WerkdagenAsync(cancellationToken);
        if (!Verzendvenster.IsOpen(clock.Nu().InAmsterdam(), dagen))
        {
            return;
        }

        // What cannot be written, even alone, must not hold up the rest; the next hour tries it again.
        var vastgelopen = new List<Guid>();
        var omvang = Batch;
        while (!cancellationToken.IsCancellationRequested)
        {
            var ids = new List<Guid>();
            try
            {
                await BatchAsync(ids, omvang, vastgelopen, dagen, cancellationToken);
                if (ids.Count < omvang)
                {
                    break;
                }

                omvang = Batch;
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // Somebody acted, or another node climbed, between reading and writing: nothing of the batch was written.
                LogConflict(logger, exception, ids.Count);
                if (ids.Count <= 1)
                {
                    if (ids.Count == 0)
                    {
                        throw;
                    }

                    vastgelopen.Add(ids[0]);
                }

                omvang = Math.Max(1, omvang / 4);
            }
        }

        bel.Luiden();
    }

    private async Task BatchAsync(List<Guid> ids, int omvang, List<Guid> vastgelopen, Werkkalender dagen, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var vandaag = nu.DagInAmsterdam();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        ids.AddRange(await db.Termijnen.AanDeBeurt(vandaag).Where(t => !vastgelopen.Contains(t.Id)).Select(t => t.Id).Take(omvang).ToListAsync(cancellationToken));
        if (ids.Count == 0)
        {
            return;
        }

        var houders = await klokken.LadenAsync(ids, cancellationToken);
        var rolhouders = await db.RolhoudersAsync([.. houders.SelectMany(h => new[] { h.Termijn.PartijId, h.RaadId }).Distinct()], cancellationToken);
        var verstuurd = houders.Select(h => (Klok: h, Aan: Klimmen(h, rolhouders, dagen, vandaag, nu))).Where(v => v.Aan.Count > 0).ToList();

        // The clocks first: a second node waits at the first of them and then sees that it came late. Were the mails first, two nodes could each wait for the other.
        await db.SaveChangesAsync(cancellationToken);
        foreach (var (klok, aan) in verstuurd)
        {
            var herinnering = klok.Termijn.Herinneringen[^1];
            db.Mailberichten.AddRange(aan.Where(a => herinnering.Trede != Laddertrede.Vooraf || !a.LeestDagoverzicht).Select(a => brief.Maken(klok, herinnering, a, vandaag, nu)));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static IReadOnlyList<Ladderontvanger> Klimmen(Klokhouder klok, List<Rolhouder> rolhouders, Werkkalender dagen, DateOnly vandaag, DateTime nu)
    {
        // The plan may be of long ago: a warning is pointless once the date has passed, and the next rung takes its turn.
        klok.Termijn.Plannen(vandaag, dagen);
        if (klok.Termijn.VolgendeTrede is not { } trede || klok.Termijn.VolgendeTredeOp > vandaag)
        {
            return [];
        }

        var aan = Ladderontvangers.Kiezen(klok, trede, rolhouders);
        klok.Herinneren(aan.Count, dagen, nu);
        return aan;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Aantal} rungs was not written; it is made again, smaller")]
    private static partial void LogConflict(ILogger logger, Exception exception, int aantal);
}

public static class Termijnzoeken
{
    /// <summary>The clocks of which a rung is due, by the index on that day; longest waiting first.</summary>
    public static IQueryable<Termijn> AanDeBeurt(this IQueryable<Termijn> termijnen, DateOnly vandaag) =>
        termijnen.Where(t => t.VolgendeTredeOp <= vandaag).OrderBy(t => t.VolgendeTredeOp);
}
