using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Ontwikkeling;

/// <summary>Whoever tries the demonstration chooses who to be.</summary>
public static class Demo
{
    /// <summary>Addresses of the demo region end with this; nobody else can be signed in as.</summary>
    public const string Domein = "@demo.participatie.example";

    public sealed record Query : IQuery<IReadOnlyList<Kaart>>;

    public sealed record Kaart(Guid AccountId, string Naam, string Rollen);

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, IReadOnlyList<Kaart>>
    {
        public async Task<IReadOnlyList<Kaart>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rijen = await db.Users.AsNoTracking().Where(a => a.IsActief && a.Email!.EndsWith(Domein))
                .Select(a => new
                {
                    a.Id,
                    a.Naam,
                    Rollen = db.Roltoekenningen.Where(r => r.AccountId == a.Id && r.BeeindigdOp == null)
                        .Join(db.Organisaties, r => r.OrganisatieId, o => o.Id, (r, o) => new { r.Rol, o.Naam }).ToList(),
                })
                .ToListAsync(cancellationToken);
            return [.. rijen.OrderBy(r => r.Rollen.Count == 0 ? int.MaxValue : r.Rollen.Min(x => (int)x.Rol)).ThenBy(r => r.Naam, StringComparer.Ordinal)
                .Select(r => new Kaart(r.Id, r.Naam, r.Rollen.Count == 0 ? "zonder rol" : string.Join("; ", r.Rollen.Select(x => $"{x.Rol.Naam()}, {x.Naam}"))))];
        }
    }
}
