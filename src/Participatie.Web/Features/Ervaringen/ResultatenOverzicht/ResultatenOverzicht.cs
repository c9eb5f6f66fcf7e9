using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Everybody sees of which rondes the results are public.</summary>
public static class ResultatenOverzicht
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Regel> Rondes);

    /// <param name="RondeId">The ronde.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Jaar">Its year.</param>
    /// <param name="Gemeente">Of a local ronde; null for the region.</param>
    /// <param name="GepubliceerdOp">First publication.</param>
    /// <param name="Stappen">How many steps were told about what was done.</param>
    public sealed record Regel(Guid RondeId, string Naam, int Jaar, string? Gemeente, DateTime GepubliceerdOp, int Stappen);

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var rondes = await db.Rondes.AsNoTracking().Where(r => r.Status == Rondestatus.Gepubliceerd)
                .OrderByDescending(r => r.Jaar).ThenByDescending(r => r.GepubliceerdOp)
                .Select(r => new { r.Id, r.Naam, r.Jaar, r.Gemeentecode, r.GepubliceerdOp, Stappen = db.Vervolgstappen.Count(s => s.RondeId == r.Id) })
                .ToListAsync(cancellationToken);
            return new([.. rondes.Select(r => new Regel(
                r.Id, r.Naam, r.Jaar, r.Gemeentecode is { } code ? Gemeenten.MetCode(code)?.Naam : null, r.GepubliceerdOp!.Value, r.Stappen))]);
        }
    }
}
