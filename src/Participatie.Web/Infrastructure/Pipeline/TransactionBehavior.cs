using MediatR;
using Participatie.Data;

namespace Participatie.Web.Infrastructure.Pipeline;

/// <summary>
/// Wraps a command in one transaction and saves it, events included. Handlers never save. On SQLite the command first
/// waits its turn in the writer queue.
/// </summary>
public sealed class TransactionBehavior<TCommand, TResult>(ParticipatieDb db, Schrijfpoort poort, Bezorgbel bel)
    : IPipelineBehavior<TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    public async Task<TResult> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            // A command sent by a command belongs to the outer one's transaction.
            var inner = await next();
            await db.SaveChangesAsync(cancellationToken);
            return inner;
        }

        TResult result;
        using (await poort.BinnenAsync(cancellationToken))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            result = await next();
            await db.SaveChangesAsync(cancellationToken);

            // Past this point the caller's leaving must not undo what was promised.
            await transaction.CommitAsync(CancellationToken.None);
        }

        bel.Luiden();
        return result;
    }
}
