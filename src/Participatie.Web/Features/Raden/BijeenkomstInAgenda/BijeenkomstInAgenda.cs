using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Whoever was invited puts the meeting in the own calendar; the unguessable link stands in the invitation, since guests have no account.</summary>
public static class BijeenkomstInAgenda
{
    public sealed record Query(string Agendasleutel) : IQuery<View>;

    public sealed record View(byte[] Inhoud);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var rij = await db.Bijeenkomsten.AsNoTracking().Where(b => b.Agendasleutel == request.Agendasleutel)
                .Join(db.Raden, b => b.RaadId, r => r.Id, (b, r) => new { Bijeenkomst = b, r.Naam })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return new(Bijeenkomstagenda.Ical(rij.Bijeenkomst, rij.Naam, clock.Nu()));
        }
    }
}
