using MediatR;
using Participatie.Data;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A program fetches one advies as everybody may read it.</summary>
public static class AdviesOpvragen
{
    public sealed record Query(string Kenmerk) : IQuery<OpenbaarAdvies>;

    public sealed class Handler(ParticipatieDb db, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, OpenbaarAdvies>
    {
        public async Task<OpenbaarAdvies> Handle(Query request, CancellationToken cancellationToken) =>
            await OpenbaarAdvies.LadenAsync(db, request.Kenmerk, clock.Vandaag(), await kalender.WerkdagenAsync(cancellationToken), cancellationToken);
    }
}
