using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator finds people by name, address, organisation or role.</summary>
public static class MensenBekijken
{
    public const int PerBlad = 25;

    /// <param name="Zoek">Part of a name or address.</param>
    /// <param name="OrganisatieId">Only who holds a role there.</param>
    /// <param name="Rol">Only who holds this role.</param>
    /// <param name="Blad">From 1; null: all, for export.</param>
    public sealed record Query(string? Zoek, Guid? OrganisatieId, Rol? Rol, int? Blad) : IQuery<View>;

    public sealed record View(IReadOnlyList<Regel> Mensen, bool IsErMeer, IReadOnlyList<(Guid Id, string Naam)> Organisaties);

    public sealed record Regel(Guid Id, string Naam, string Email, IReadOnlyList<string> Rollen, bool IsActief, bool IsUitgenodigd, DateTime? LaatstIngelogdOp);

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var gezocht = Gezocht(request).OrderBy(a => a.Naam).ThenBy(a => a.Id);
            var bladzijde = request.Blad is { } blad ? gezocht.Skip((blad - 1) * PerBlad).Take(PerBlad + 1) : gezocht;
            var accounts = await bladzijde.AsNoTracking()
                .Select(a => new { a.Id, a.Naam, a.Email, a.IsActief, a.EmailConfirmed, a.LaatstIngelogdOp })
                .ToListAsync(cancellationToken);
            var rollen = await db.Roltoekenningen.AsNoTracking()
                .Where(r => r.BeeindigdOp == null && bladzijde.Any(a => a.Id == r.AccountId))
                .Join(db.Organisaties, r => r.OrganisatieId, o => o.Id, (r, o) => new { r.AccountId, r.Rol, o.Naam })
                .ToListAsync(cancellationToken);
            var perAccount = rollen.ToLookup(r => r.AccountId, r => $"{r.Rol.Naam()}, {r.Naam}");
            var organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            return new View(
                [.. accounts.Take(request.Blad is null ? accounts.Count : PerBlad).Select(a => new Regel(
                    a.Id, a.Naam, a.Email!, [.. perAccount[a.Id].Order(StringComparer.Ordinal)], a.IsActief, !a.EmailConfirmed, a.LaatstIngelogdOp))],
                request.Blad is not null && accounts.Count > PerBlad,
                organisaties.ConvertAll(o => (o.Id, o.Naam)));
        }

        private IQueryable<Account> Gezocht(Query request)
        {
            var accounts = db.Users.AsQueryable();
            if (request.Zoek?.Trim() is { Length: > 0 } zoek)
            {
                var hoofdletters = zoek.ToUpperInvariant();
                accounts = accounts.Where(a => a.NormalizedEmail!.Contains(hoofdletters) || a.Naam.ToUpper().Contains(hoofdletters));
            }

            if (request.OrganisatieId is { } organisatieId)
            {
                accounts = accounts.Where(a => db.Roltoekenningen.Any(r => r.AccountId == a.Id && r.BeeindigdOp == null && r.OrganisatieId == organisatieId));
            }

            if (request.Rol is { } rol)
            {
                accounts = accounts.Where(a => db.Roltoekenningen.Any(r => r.AccountId == a.Id && r.BeeindigdOp == null && r.Rol == rol));
            }

            return accounts;
        }
    }
}
