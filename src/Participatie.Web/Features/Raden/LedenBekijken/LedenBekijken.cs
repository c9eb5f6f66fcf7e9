using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>The raad sees its members: office, term, who is away, and who takes part through the ondersteuner.</summary>
public static class LedenBekijken
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Leden">Who is a member today or will be, by office and name.</param>
    /// <param name="Gestopt">Who was, last first.</param>
    public sealed record View(Raadkop Kop, IReadOnlyList<Lid> Leden, IReadOnlyList<Lid> Gestopt);

    /// <param name="Id">The membership.</param>
    /// <param name="Naam">The member.</param>
    /// <param name="Functie">Office.</param>
    /// <param name="Vanaf">First day of the term.</param>
    /// <param name="Tot">Last day of the term.</param>
    /// <param name="IsHerbenoemd">Not the first term.</param>
    /// <param name="GestoptOp">Last day as a member.</param>
    /// <param name="Afwezig">Away today.</param>
    /// <param name="DoetMeeViaOndersteuner">Has no account.</param>
    /// <param name="IsZelf">It is this person.</param>
    public sealed record Lid(
        Guid Id, string Naam, Raadsfunctie Functie, DateOnly Vanaf, DateOnly? Tot, bool IsHerbenoemd, DateOnly? GestoptOp, Afwezigheid? Afwezig, bool DoetMeeViaOndersteuner,
        bool IsZelf);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.RaadkopAsync(request.RaadId, wie, RaadBewerking.Bekijken, cancellationToken);
            var vandaag = clock.Vandaag();
            var leden = (await db.Raadsleden.AsNoTracking().Where(l => l.RaadId == kop.Id).ToListAsync(cancellationToken))
                .OrderBy(l => l.Functie).ThenBy(l => l.Naam, StringComparer.Create(Datums.Nederlands, ignoreCase: true))
                .Select(l => (IsWeg: l.GestoptOp < vandaag, Lid: new Lid(
                    l.Id, l.Naam, l.Functie, l.Vanaf, l.Tot, l.IsHerbenoemd, l.GestoptOp, l.Afwezig.FirstOrDefault(a => a.Op(vandaag)), l.DoetMeeViaOndersteuner,
                    l.AccountId == wie.Id)))
                .ToList();
            return new(kop, [.. leden.Where(l => !l.IsWeg).Select(l => l.Lid)], [.. leden.Where(l => l.IsWeg).Select(l => l.Lid).OrderByDescending(l => l.GestoptOp)]);
        }
    }
}
