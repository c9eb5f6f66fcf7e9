using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>The raad reads everything about a meeting: agenda, who comes, what was decided, and what can be done with it now.</summary>
public static class BijeenkomstBekijken
{
    public sealed record Query(Guid RaadId, Guid BijeenkomstId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Bijeenkomst">The meeting.</param>
    /// <param name="Zelf">This person among those who were invited.</param>
    /// <param name="IsGeweest">Its beginning has passed.</param>
    public sealed record View(Raadkop Kop, Bijeenkomst Bijeenkomst, Deelnemer? Zelf, bool IsGeweest);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.RaadkopAsync(request.RaadId, wie, RaadBewerking.Bekijken, cancellationToken);
            var rij = await db.Bijeenkomsten.AsNoTracking().Where(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id)
                .Select(b => new
                {
                    Bijeenkomst = b,
                    Lid = db.Raadsleden.Where(l => l.RaadId == b.RaadId && l.AccountId == wie.Id && l.GestoptOp == null).Select(l => (Guid?)l.Id).FirstOrDefault(),
                })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return new(
                kop, rij.Bijeenkomst, rij.Lid is { } lid ? rij.Bijeenkomst.Deelnemers.FirstOrDefault(d => d.RaadslidId == lid) : null,
                rij.Bijeenkomst.Begin <= clock.Nu());
        }
    }
}
