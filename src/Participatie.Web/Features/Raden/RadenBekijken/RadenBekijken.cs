using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Everybody sees which raden there are, whether they work, and where members are wanted.</summary>
public static class RadenBekijken
{
    /// <param name="Doelgroep">Only for these people.</param>
    /// <param name="Staat">Only in this state.</param>
    public sealed record Query(Doelgroep? Doelgroep, Raadsstaat? Staat) : IQuery<IReadOnlyList<Regel>>;

    /// <param name="Id">The raad.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Soort">For the region or a provider.</param>
    /// <param name="Aanbieder">The provider; null for a regional raad.</param>
    /// <param name="Doelgroep">For whom it speaks.</param>
    /// <param name="Staat">Whether it works.</param>
    /// <param name="Sinds">Since when it is so.</param>
    /// <param name="IsOndersteund">Somebody supports it.</param>
    /// <param name="ZoektLeden">A call for members is open.</param>
    public sealed record Regel(
        Guid Id, string Naam, Raadssoort Soort, string? Aanbieder, Doelgroep Doelgroep, Raadsstaat Staat, DateOnly Sinds, bool IsOndersteund, bool ZoektLeden);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, IReadOnlyList<Regel>>
    {
        public async Task<IReadOnlyList<Regel>> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var raden = db.Raden.AsNoTracking();
            if (request.Doelgroep is { } doelgroep)
            {
                raden = raden.Where(r => r.Doelgroep == doelgroep);
            }

            if (request.Staat is { } staat)
            {
                raden = raden.Where(r => r.Staat == staat);
            }

            var rijen = await raden.Select(r => new
            {
                Raad = r,
                Aanbieder = db.Organisaties.Where(o => o.Id == r.HoortBijOrganisatieId).Select(o => o.Naam).FirstOrDefault(),
                ZoektLeden = db.Oproepen.Any(o => o.RaadId == r.Id && o.GeslotenOp == null && (o.OpenTot == null || o.OpenTot >= vandaag)),
            }).ToListAsync(cancellationToken);
            return [.. rijen
                .OrderBy(r => r.Raad.Soort).ThenBy(r => r.Raad.Staat == Raadsstaat.Gestopt).ThenBy(r => r.Raad.Naam, StringComparer.Create(Datums.Nederlands, ignoreCase: true))
                .Select(r => new Regel(
                    r.Raad.Id, r.Raad.Naam, r.Raad.Soort, r.Aanbieder, r.Raad.Doelgroep, r.Raad.Staat, r.Raad.Standen[^1].Vanaf, r.Raad.Ondersteuning is not null, r.ZoektLeden))];
        }
    }
}
