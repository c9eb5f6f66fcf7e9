using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Rondes open on their first day and close after their last, in the days of Amsterdam. A ronde without a list stays shut, and so does one whose
/// last day passed before it ever opened: the researcher can then still choose other days.
/// </summary>
public static class RondesBijwerken
{
    /// <summary>Rondes for which the day has come.</summary>
    public sealed record Query : IQuery<IReadOnlyList<Guid>>;

    /// <summary>Opens or closes one ronde, whatever is due; harmless when nothing is.</summary>
    public sealed record Command(Guid RondeId) : ICommand<Unit>;

    internal sealed class QueryHandler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, IReadOnlyList<Guid>>
    {
        public async Task<IReadOnlyList<Guid>> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            return await db.Rondes
                .Where(r => (r.Status == Rondestatus.Open && r.SluitNa < vandaag)
                    || (r.Status == Rondestatus.Voorbereiding && r.OpentOp <= vandaag && r.SluitNa >= vandaag && r.Lijsten.Any()))
                .OrderBy(r => r.Id).Select(r => r.Id)
                .ToListAsync(cancellationToken);
        }
    }

    internal sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var ronde = await db.Rondes.AsSingleQuery().SingleAsync(r => r.Id == request.RondeId, cancellationToken);
            if (ronde.Status == Rondestatus.Open && ronde.SluitNa < vandaag)
            {
                await db.SluitenAsync(ronde, clock.Nu(), cancellationToken);
            }
            else if (ronde.Status == Rondestatus.Voorbereiding && ronde.Lijsten.Count > 0 && ronde.OpentOp <= vandaag && ronde.SluitNa >= vandaag)
            {
                ronde.Openen(vandaag);
            }

            return Unit.Value;
        }
    }
}

/// <summary>Does it, each ronde in a scope and a transaction of its own, so that one that fails keeps no other waiting.</summary>
public sealed partial class RondesBijwerkenJob(IMediator mediator, IServiceScopeFactory scopes, ILogger<RondesBijwerkenJob> logger) : IJob
{
    public static string Schema => "*/5 * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await mediator.Send(new RondesBijwerken.Query(), cancellationToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RondesBijwerken.Command(id), cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception, id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Ronde {Id} could not be opened or closed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, Guid id);
}
