using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Mail;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Nobody is reminded of what was done, paused or moved to another date while the letter lay waiting.</summary>
public sealed class LadderVervalcontrole(ParticipatieDb db) : IVervalcontrole
{
    public async Task<IReadOnlyList<Guid>> VervallenAsync(IReadOnlyList<Guid> mailIds, CancellationToken cancellationToken)
    {
        var brieven = (await db.Mailberichten.Where(m => mailIds.Contains(m.Id) && m.Soort == Mailsoort.Termijnherinnering).Select(m => new { m.Id, m.Sleutel }).ToListAsync(cancellationToken))
            .ConvertAll(m => (m.Id, Over: Ladderbrief.Over(m.Sleutel)));
        if (brieven.Count == 0)
        {
            return [];
        }

        var termijnIds = brieven.Select(b => b.Over?.TermijnId).OfType<Guid>().Distinct().ToList();
        var lopend = await db.Termijnen.Where(t => termijnIds.Contains(t.Id) && t.Status == Termijnstatus.Loopt).ToDictionaryAsync(t => t.Id, t => t.Uiterlijk, cancellationToken);
        return [.. brieven.Where(b => b.Over is not { } over || !lopend.TryGetValue(over.TermijnId, out var uiterlijk) || uiterlijk != over.VoorDatum).Select(b => b.Id)];
    }
}
