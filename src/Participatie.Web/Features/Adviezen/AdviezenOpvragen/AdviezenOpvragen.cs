using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A program fetches the register, newest first, a page at a time; the next page begins after the last advies of this one, so that nothing is missed when something new comes in between.</summary>
public static class AdviezenOpvragen
{
    public sealed record Query(Adviesfilter Filter, string? Na) : IQuery<View>;

    /// <param name="Regels">One page.</param>
    /// <param name="IsErMeer">There is a next page.</param>
    public sealed record View(IReadOnlyList<Registerregel> Regels, bool IsErMeer);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var adviezen = request.Filter.Toepassen(db.Openbaar(vandaag), db, vandaag);
            if (request.Na is { } na)
            {
                var vorige = await db.Openbaar(vandaag).Where(a => a.Kenmerk == na).Select(a => new { a.Id, a.VerstuurdOp }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
                adviezen = adviezen.Where(a => a.VerstuurdOp <= vorige.VerstuurdOp && (a.VerstuurdOp < vorige.VerstuurdOp || a.Id.CompareTo(vorige.Id) < 0));
            }

            var regels = await Registerlijst.LadenAsync(db, (request.Filter with { Pagina = 1, Volgorde = Adviesvolgorde.Nieuwste }).Bladzijde(adviezen), vandaag, cancellationToken);
            return new([.. regels.Take(Adviesfilter.PerPagina)], regels.Count > Adviesfilter.PerPagina);
        }
    }
}
