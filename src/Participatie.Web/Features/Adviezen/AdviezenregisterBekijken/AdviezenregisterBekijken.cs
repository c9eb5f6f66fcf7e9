using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody looks for an advies and sees who answered it and who is late.</summary>
public static class AdviezenregisterBekijken
{
    public sealed record Query(Adviesfilter Filter) : IQuery<View>;

    /// <param name="Filter">What was asked.</param>
    /// <param name="Regels">One page.</param>
    /// <param name="IsErMeer">There is a next page.</param>
    /// <param name="Raden">That gave a public advies.</param>
    /// <param name="Organisaties">That got one.</param>
    /// <param name="Jaren">From the newest back to the oldest.</param>
    public sealed record View(
        Adviesfilter Filter, IReadOnlyList<Registerregel> Regels, bool IsErMeer, IReadOnlyList<Keuze> Raden, IReadOnlyList<Keuze> Organisaties, IReadOnlyList<int> Jaren);

    public sealed record Keuze(Guid Id, string Naam);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var openbaar = db.Openbaar(vandaag);
            var regels = await Registerlijst.LadenAsync(db, request.Filter.Bladzijde(request.Filter.Toepassen(openbaar, db, vandaag)), vandaag, cancellationToken);
            var oudste = await openbaar.Where(a => a.VerstuurdOp > DateTime.UnixEpoch).OrderBy(a => a.VerstuurdOp).Select(a => a.VerstuurdOp).FirstOrDefaultAsync(cancellationToken);
            var raden = await db.Organisaties.Where(o => openbaar.Any(a => a.RaadId == o.Id && a.VerstuurdOp > DateTime.UnixEpoch))
                .OrderBy(o => o.Naam).Select(o => new Keuze(o.Id, o.Naam)).ToListAsync(cancellationToken);
            var organisaties = await db.Organisaties.Where(o => db.Adresseringen.Any(x => x.OrganisatieId == o.Id && openbaar.Any(a => a.Id == x.AdviesId)))
                .OrderBy(o => o.Naam).Select(o => new Keuze(o.Id, o.Naam)).ToListAsync(cancellationToken);
            var eerste = oudste?.DagInAmsterdam().Year ?? vandaag.Year;
            return new(
                request.Filter, [.. regels.Take(Adviesfilter.PerPagina)], regels.Count > Adviesfilter.PerPagina, raden, organisaties,
                [.. Enumerable.Range(eerste, vandaag.Year - eerste + 1).Reverse()]);
        }
    }
}
