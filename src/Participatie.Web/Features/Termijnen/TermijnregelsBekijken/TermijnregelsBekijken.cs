using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The administrator sees which rules hold for each kind of term, for all or for one organisation, and what they were before.</summary>
public static class TermijnregelsBekijken
{
    /// <param name="OrganisatieId">Null: for all.</param>
    public sealed record Query(Guid? OrganisatieId) : IQuery<View>;

    public sealed record View(Guid? OrganisatieId, IReadOnlyList<(Guid Id, string Naam)> Organisaties, IReadOnlyList<Regel> Regels, IReadOnlyList<Versie> Geschiedenis);

    /// <param name="Soort">Which kind.</param>
    /// <param name="Licht">Of a signaal or a brief.</param>
    /// <param name="Regels">What holds today.</param>
    /// <param name="Lopend">How many clocks of this kind run, each by the rules it began with.</param>
    public sealed record Regel(Termijnsoort Soort, bool Licht, Termijnregels Regels, int Lopend);

    /// <param name="Soort">Which kind.</param>
    /// <param name="Licht">Of a signaal or a brief.</param>
    /// <param name="Organisatie">For whom; null: for all.</param>
    /// <param name="Regels">What was laid down.</param>
    /// <param name="GeldigVanaf">From which day on.</param>
    /// <param name="Op">When it was laid down (UTC).</param>
    /// <param name="Door">By whom.</param>
    public sealed record Versie(Termijnsoort Soort, bool Licht, string? Organisatie, Termijnregels Regels, DateOnly GeldigVanaf, DateTime Op, string? Door);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisaties = await db.Organisaties.AsNoTracking().Where(o => o.IsActief).OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            var wie = organisaties.Exists(o => o.Id == request.OrganisatieId) ? request.OrganisatieId : null;
            var regelingen = await db.Termijnregelingen.AsNoTracking().Where(r => r.OrganisatieId == null || r.OrganisatieId == wie).ToListAsync(cancellationToken);
            var lopend = await db.Termijnen.Where(t => (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort) && (wie == null || t.PartijId == wie))
                .GroupBy(t => t.Soort).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, cancellationToken);
            var schrijvers = regelingen.ConvertAll(r => r.DoorId);
            var namen = await db.Users.Where(a => schrijvers.Contains(a.Id)).Select(a => new { a.Id, a.Naam }).ToDictionaryAsync(a => a.Id, a => a.Naam, cancellationToken);
            var vandaag = clock.Vandaag();
            return new(
                wie,
                [.. organisaties.Select(o => (o.Id, o.Naam))],
                [
                    .. Enum.GetValues<Termijnsoort>().SelectMany(s => s == Termijnsoort.Reactie ? new[] { (s, false), (s, true) } : [(s, false)])
                        .Select(s => new Regel(s.Item1, s.Item2, Termijnregeling.Gelden(regelingen, wie ?? Guid.Empty, s.Item1, s.Item2, vandaag), lopend.GetValueOrDefault(s.Item1))),
                ],
                [
                    .. regelingen.OrderByDescending(r => r.GeldigVanaf).ThenByDescending(r => r.VastgelegdOp)
                        .Select(r => new Versie(
                            r.Soort, r.Licht, r.OrganisatieId is { } id ? organisaties.Find(o => o.Id == id)?.Naam : null, r.Regels, r.GeldigVanaf, r.VastgelegdOp, namen.GetValueOrDefault(r.DoorId))),
                ]);
        }
    }
}
