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

    public sealed record Query : IQuery<IReadOnlyList<Groep>>;

    /// <summary>People who do the same kind of work.</summary>
    public sealed record Groep(string Kop, IReadOnlyList<Kaart> Kaarten);

    public sealed record Kaart(Guid AccountId, string Naam, string Rollen);

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, IReadOnlyList<Groep>>
    {
        public async Task<IReadOnlyList<Groep>> Handle(Query request, CancellationToken cancellationToken)
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
            return
            [
                .. rijen
                    .Select(r => (Kaart: new Kaart(r.Id, r.Naam, r.Rollen.Count == 0 ? "zonder rol" : string.Join("; ", r.Rollen.Select(x => $"{x.Rol.Naam()}, {x.Naam}"))), Eerste: r.Rollen.MinBy(x => x.Rol)))
                    .GroupBy(r => Werk(r.Eerste?.Rol))
                    .OrderBy(g => g.Key.Volgorde)
                    .Select(g => new Groep(
                        g.Key.Kop,
                        [.. g.OrderBy(r => r.Eerste?.Naam, StringComparer.Ordinal).ThenBy(r => r.Eerste?.Rol).ThenBy(r => r.Kaart.Naam, StringComparer.Ordinal).Select(r => r.Kaart)])),
            ];
        }

        private static (int Volgorde, string Kop) Werk(Rol? rol) => rol switch
        {
            Rol.Raadslid or Rol.Raadsondersteuner => (1, "Raden"),
            Rol.Behandelaar or Rol.Goedkeurder or Rol.Portefeuillehouder => (2, "Wie een raad antwoord geeft"),
            Rol.ProfessionalLokaalTeam or Rol.ProfessionalGi or Rol.Teamleider => (3, "Hulpverleners"),
            Rol.Jongere or Rol.Ouder or Rol.Netwerklid or Rol.Clientondersteuner => (4, "Jongeren, ouders en wie hen helpt"),
            _ => (5, "Onderzoek en beheer"),
        };
    }
}
