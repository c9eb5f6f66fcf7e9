using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The owner of an address says that they want the mail. A link alone does nothing: mail programs open links before people do.</summary>
public static class VolgenBevestigen
{
    public sealed record Query(string Token) : IQuery<bool>;

    public sealed record Command(string Token) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, bool>, IRequestHandler<Command, Unit>
    {
        /// <returns>True when it was confirmed before.</returns>
        public async Task<bool> Handle(Query request, CancellationToken cancellationToken) => (await LadenAsync(request.Token, cancellationToken)).BevestigdOp is not null;

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            (await LadenAsync(request.Token, cancellationToken)).Bevestigen(clock.Nu());
            return default;
        }

        private async Task<Volger> LadenAsync(string token, CancellationToken cancellationToken)
        {
            var hash = Eenmalig.Linkhash(token) ?? throw new NietGevondenException();
            var volger = await db.Volgers.SingleOrDefaultAsync(v => v.Tokenhash == hash, cancellationToken).OfNietGevonden();
            return volger.IsVerlopen(clock.Nu()) ? throw new NietGevondenException() : volger;
        }
    }
}
