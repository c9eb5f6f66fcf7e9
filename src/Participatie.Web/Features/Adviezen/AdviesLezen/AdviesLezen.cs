using MediatR;
using Participatie.Data;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody reads one advies: what was advised, what each organisation answered and promised, and what came of it.</summary>
public static class AdviesLezen
{
    public sealed record Query(string Kenmerk) : IQuery<OpenbaarAdvies>;

    public sealed class Handler(ParticipatieDb db, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, OpenbaarAdvies>
    {
        public async Task<OpenbaarAdvies> Handle(Query request, CancellationToken cancellationToken) =>
            await OpenbaarAdvies.LadenAsync(db, request.Kenmerk, clock.Vandaag(), await kalender.WerkdagenAsync(cancellationToken), cancellationToken);
    }
}
