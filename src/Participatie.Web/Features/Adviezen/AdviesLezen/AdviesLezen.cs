using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody reads an advies that is public; any other is not there.</summary>
public static class AdviesLezen
{
    public sealed record Query(string Kenmerk) : IQuery<View>;

    public sealed record View(string Kenmerk, string Titel, string Raad, DateOnly Verstuurd);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var advies = await db.Adviezen.AsNoTracking()
                .Where(a => a.Kenmerk == request.Kenmerk && a.Status == Adviesstatus.Verstuurd
                    && (a.Openbaarheid == Openbaarheid.Openbaar || (a.Openbaarheid == Openbaarheid.Embargo && a.EmbargoTot <= vandaag)))
                .Select(a => new { a.Kenmerk, a.Titel, a.VerstuurdOp, Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First() })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return new(advies.Kenmerk!, advies.Titel, advies.Raad, advies.VerstuurdOp!.Value.DagInAmsterdam());
        }
    }
}
