using System.Reflection;
using Hangfire;
using Hangfire.Storage;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator sees in one look what runs, whether mail and jobs keep up, and which key is in use.</summary>
public static class StatusBekijken
{
    public sealed record Query : IQuery<View>;

    public sealed record View(
        string Versie, Provider Database, int MigratiesAchter, string SleutelId, int MailKlaar, int MailMislukt, int OutboxWacht, int OpdrachtenWacht, int OpdrachtenMislukt,
        IReadOnlyList<Jobregel> Jobs);

    /// <summary>A recurring job; its last state is Hangfire's own word, null when it has not run yet.</summary>
    public sealed record Jobregel(string Naam, DateTime? Laatst, DateTime? Volgende, string? Stand, string? Fout)
    {
        public bool IsMislukt => Fout is not null || Stand == "Failed";
    }

    public sealed class Handler(ParticipatieDb db, DatabaseSettings settings, Hoofdsleutel hoofdsleutel, JobStorage storage) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var achter = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            var mailKlaar = await db.Mailberichten.CountAsync(m => m.Status == Mailstatus.Klaar, cancellationToken);
            var mailMislukt = await db.Mailberichten.CountAsync(m => m.Status == Mailstatus.Mislukt, cancellationToken);
            var outbox = await db.Outboxberichten.CountAsync(o => o.BezorgdOp == null, cancellationToken);
            var wacht = await db.Opdrachten.CountAsync(o => o.Status == Opdrachtstatus.Wacht || o.Status == Opdrachtstatus.Bezig, cancellationToken);
            var mislukt = await db.Opdrachten.CountAsync(o => o.Status == Opdrachtstatus.Mislukt, cancellationToken);
            return new View(
                typeof(StatusBekijken).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
                settings.Provider,
                achter.Count(),
                hoofdsleutel.Id,
                mailKlaar,
                mailMislukt,
                outbox,
                wacht,
                mislukt,
                Jobs());
        }

        private List<Jobregel> Jobs()
        {
            using var connection = storage.GetConnection();
            var bekend = connection.GetRecurringJobs().ToDictionary(j => j.Id, StringComparer.Ordinal);
            return [.. JobsRegistration.Jobtypes.Select(t => bekend.TryGetValue(t.Name, out var job)
                ? new Jobregel(t.Name, job.LastExecution, job.NextExecution, job.LastJobState, job.Error)
                : new Jobregel(t.Name, null, null, null, null))];
        }
    }
}
