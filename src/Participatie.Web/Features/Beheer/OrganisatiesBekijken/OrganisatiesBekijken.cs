using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator sees all organisations and how many people each has.</summary>
public static class OrganisatiesBekijken
{
    public sealed record Query : IQuery<IReadOnlyList<Regel>>;

    public sealed record Regel(Guid Id, string Naam, string Soort, string? Gemeente, bool IsActief, int Mensen);

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, IReadOnlyList<Regel>>
    {
        public async Task<IReadOnlyList<Regel>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rijen = await db.Organisaties.AsNoTracking()
                .OrderByDescending(o => o.IsActief).ThenBy(o => o.Naam)
                .Select(o => new
                {
                    Organisatie = o,
                    Mensen = db.Roltoekenningen.Where(r => r.OrganisatieId == o.Id && r.BeeindigdOp == null).Select(r => r.AccountId).Distinct().Count(),
                })
                .ToListAsync(cancellationToken);
            return rijen.ConvertAll(r => new Regel(
                r.Organisatie.Id,
                r.Organisatie.Naam,
                r.Organisatie.Label ?? r.Organisatie.Soort.Naam(),
                r.Organisatie.Gemeentecode is { } code ? Gemeenten.MetCode(code)?.Naam : null,
                r.Organisatie.IsActief,
                r.Mensen));
        }
    }
}
