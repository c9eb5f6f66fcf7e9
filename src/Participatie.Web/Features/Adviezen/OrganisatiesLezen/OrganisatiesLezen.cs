using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody sees which organisations got a public advies.</summary>
public static class OrganisatiesLezen
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Regel> Organisaties);

    public sealed record Regel(Guid Id, string Naam, Organisatiesoort Soort);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var openbaar = db.Openbaar(clock.Vandaag());
            return new(await db.Organisaties.AsNoTracking()
                .Where(o => db.Adresseringen.Any(x => x.OrganisatieId == o.Id && openbaar.Any(a => a.Id == x.AdviesId)))
                .OrderBy(o => o.Naam).Select(o => new Regel(o.Id, o.Naam, o.Soort)).ToListAsync(cancellationToken));
        }
    }
}
