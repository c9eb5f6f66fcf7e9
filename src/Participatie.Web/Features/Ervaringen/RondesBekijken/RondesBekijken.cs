using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees all rondes of the organisation, what asks for work first.</summary>
public static class RondesBekijken
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Rij> Rondes);

    /// <param name="Kern">The ronde.</param>
    /// <param name="Gemeentecode">CBS code; null for a regional ronde.</param>
    /// <param name="Stand">Its numbers.</param>
    /// <param name="Werk">The first thing to do; null when nothing is asked.</param>
    public sealed record Rij(Rondekern Kern, string? Gemeentecode, Rondestand Stand, Werk? Werk);

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock, Links links) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var rondes = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).KernenAsync(cancellationToken);
            var standen = await db.StandenAsync([.. rondes.Select(r => r.Kern.Id)], cancellationToken);
            return new([.. rondes
                .Select(ronde =>
                {
                    var stand = standen.GetValueOrDefault(ronde.Kern.Id, Rondestand.Van([]));
                    var werk = Rondewerk.Van(ronde.Kern, stand, vandaag, links.Ervaringen).FirstOrDefault(w => w.Vraagt);
                    return new Rij(ronde.Kern, ronde.Gemeentecode, stand, werk);
                })
                .OrderBy(rij => rij.Werk is null)
                .ThenByDescending(rij => rij.Kern.SluitNa)
                .ThenBy(rij => rij.Kern.Naam, StringComparer.Ordinal)]);
        }
    }
}
