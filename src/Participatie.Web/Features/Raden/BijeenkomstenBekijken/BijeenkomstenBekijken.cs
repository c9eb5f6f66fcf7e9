using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>The raad sees its meetings: what is to come first, then what was.</summary>
public static class BijeenkomstenBekijken
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Komend">Soonest first.</param>
    /// <param name="Geweest">Last first.</param>
    public sealed record View(Raadkop Kop, IReadOnlyList<Regel> Komend, IReadOnlyList<Regel> Geweest);

    public sealed record Regel(Guid Id, string Titel, DateTime Begin, DateTime Einde, string Plaats, Bijeenkomststatus Status);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Bekijken, cancellationToken);
            var nu = clock.Nu();
            var alle = await db.Bijeenkomsten.AsNoTracking().Where(b => b.RaadId == kop.Id).OrderBy(b => b.Begin)
                .Select(b => new Regel(b.Id, b.Titel, b.Begin, b.Einde, b.Plaats, b.Status)).ToListAsync(cancellationToken);
            return new(kop, [.. alle.Where(b => b.Einde >= nu)], [.. alle.Where(b => b.Einde < nu).Reverse()]);
        }
    }
}
