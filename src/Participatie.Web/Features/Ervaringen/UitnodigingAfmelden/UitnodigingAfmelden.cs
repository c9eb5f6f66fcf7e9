using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Somebody who was invited wants no more mail about it. The draft goes too.</summary>
public static class UitnodigingAfmelden
{
    public sealed record Query(string Token) : IQuery<View>;

    /// <param name="Doelgroep">For *je* or *u*.</param>
    /// <param name="Taal">Language of the invitation.</param>
    /// <param name="Status">Where the invitation stands.</param>
    public sealed record View(Doelgroep Doelgroep, string Taal, Uitnodigingstatus Status);

    public sealed record Command(string Token) : ICommand<bool>;

    public sealed class Handler(ParticipatieDb db, Geheimhash hash) : IRequestHandler<Query, View>, IRequestHandler<Command, bool>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var tokenhash = Tokenhash(request.Token);
            return db.Uitnodigingen.Where(u => u.Tokenhash == tokenhash).Select(u => new View(u.Doelgroep, u.Taal, u.Status)).FirstOrDefaultAsync(cancellationToken).OfNietGevonden();
        }

        /// <returns>False when there was nothing to unsubscribe from any more.</returns>
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            // One statement that looks and writes: the form may be on its way to the bus at this moment, and its flag must stay.
            var tokenhash = Tokenhash(request.Token);
            var afgemeld = await db.Uitnodigingen
                .Where(u => u.Tokenhash == tokenhash && u.Status != Uitnodigingstatus.Ingevuld && u.Status != Uitnodigingstatus.NietUitgenodigd)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Afgemeld), cancellationToken);
            if (afgemeld > 0)
            {
                await db.Concepten
                    .Where(c => db.Uitnodigingen.Any(u => u.Id == c.UitnodigingId && u.Tokenhash == tokenhash))
                    .ExecuteDeleteAsync(cancellationToken);
            }

            return afgemeld > 0;
        }

        private byte[] Tokenhash(string token) => hash.Van(Uitnodigingstoken.Lezen(token) ?? throw new NietGevondenException());
    }
}
