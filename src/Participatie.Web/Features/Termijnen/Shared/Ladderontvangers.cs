using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Somebody who holds a role with either side.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="Naam">As letters address them.</param>
/// <param name="Email">Where.</param>
/// <param name="LeestDagoverzicht">True: a warning before the date reaches them in their daily mail.</param>
/// <param name="Rol">In which role.</param>
/// <param name="OrganisatieId">Where they hold it.</param>
public sealed record Rolhouder(Guid AccountId, string Naam, string Email, bool LeestDagoverzicht, Rol Rol, Guid OrganisatieId);

/// <summary>Who gets a letter.</summary>
/// <param name="AccountId">Null for an address without an account.</param>
/// <param name="Naam">Null when nobody knows.</param>
/// <param name="Email">Where.</param>
/// <param name="LeestDagoverzicht">True: a warning before the date reaches them in their daily mail.</param>
public sealed record Ladderontvanger(Guid? AccountId, string? Naam, string Email, bool LeestDagoverzicht);

/// <summary>To whom a rung goes.</summary>
public static class Ladderontvangers
{
    /// <summary>Pure: the same for the job and for the rehearsal.</summary>
    public static IReadOnlyList<Ladderontvanger> Kiezen(Klokhouder klok, Laddertrede trede, IEnumerable<Rolhouder> houders)
    {
        var partij = klok.Termijn.PartijId;
        return trede switch
        {
            Laddertrede.Raad => Met(houders, klok.RaadId, AdviesToegang.Raad),
            _ when klok.IsVanRaad => Met(houders, klok.RaadId, AdviesToegang.Raad),
            Laddertrede.Goedkeurder => Met(houders, partij, Rol.Goedkeurder),
            Laddertrede.Portefeuillehouder => Met(houders, partij, Rol.Portefeuillehouder),
            _ when klok.Adres is { } adres => [new(null, null, adres, LeestDagoverzicht: false)],
            _ when klok.EersteId is { } eerste && Met(houders.Where(h => h.AccountId == eerste), partij, AdviesToegang.Organisatie) is { Count: > 0 } zelf => zelf,
            _ => Met(houders, partij, Rol.Behandelaar),
        };
    }

    /// <summary>Everybody who holds a role of either side with one of these organisations, and can be reached. Whoever wants no mail still gets these.</summary>
    public static Task<List<Rolhouder>> RolhoudersAsync(this ParticipatieDb db, IReadOnlyCollection<Guid> organisatieIds, CancellationToken cancellationToken)
    {
        var rollen = AdviesToegang.Allen;
        return (from rol in db.Roltoekenningen.AsNoTracking()
                join organisatie in db.Organisaties on rol.OrganisatieId equals organisatie.Id
                join account in db.Users on rol.AccountId equals account.Id
                where organisatieIds.Contains(rol.OrganisatieId) && rollen.Contains(rol.Rol) && rol.BeeindigdOp == null && organisatie.IsActief && account.IsActief
                select new Rolhouder(account.Id, account.Naam, account.Email!, account.Dagoverzicht && !account.GeenMail, rol.Rol, rol.OrganisatieId)).ToListAsync(cancellationToken);
    }

    private static List<Ladderontvanger> Met(IEnumerable<Rolhouder> houders, Guid organisatieId, params Rol[] rollen) =>
    [
        .. houders.Where(h => h.OrganisatieId == organisatieId && rollen.Contains(h.Rol)).DistinctBy(h => h.AccountId).OrderBy(h => h.AccountId)
            .Select(h => new Ladderontvanger(h.AccountId, h.Naam, h.Email, h.LeestDagoverzicht)),
    ];
}
