using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>What can be done inside a raad.</summary>
public enum RaadBewerking
{
    /// <summary>See members, meetings and calls.</summary>
    Bekijken,

    /// <summary>Change them.</summary>
    Beheren,
}

/// <summary>What every page inside a raad says first.</summary>
/// <param name="Id">The raad.</param>
/// <param name="OrganisatieId">Its organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Doelgroep">For whom it speaks.</param>
/// <param name="Vaststelregel">How it decides.</param>
/// <param name="MagBeheren">This person is the ondersteuner or in the chair.</param>
public sealed record Raadkop(Guid Id, Guid OrganisatieId, string Naam, Doelgroep Doelgroep, Vaststelregel Vaststelregel, bool MagBeheren);

/// <summary>
/// Who may do what inside a raad: its members and its ondersteuner see it; the ondersteuner and the voorzitter change it. What is public, everybody sees.
/// </summary>
public static class RaadToegang
{
    public static readonly Rol[] Rollen = [Rol.Raadslid, Rol.Raadsondersteuner];

    /// <summary>The visibility filter for the inside of raden.</summary>
    public static IQueryable<Raad> ZichtbaarVoor(this IQueryable<Raad> raden, Gebruiker gebruiker)
    {
        var organisaties = Rollen.SelectMany(gebruiker.OrganisatiesAls).Distinct().ToList();
        return raden.Where(r => organisaties.Contains(r.OrganisatieId));
    }

    public static bool Mag(Gebruiker gebruiker, RaadBewerking bewerking, Guid organisatieId, bool isVoorzitter) => bewerking switch
    {
        RaadBewerking.Bekijken => Rollen.Any(rol => gebruiker.IsBij(rol, organisatieId)),
        RaadBewerking.Beheren => gebruiker.IsBij(Rol.Raadsondersteuner, organisatieId) || (isVoorzitter && gebruiker.IsBij(Rol.Raadslid, organisatieId)),
        _ => false,
    };

    /// <summary>The heading for a page on which this is done; 404 for what may not be known, 403 for what may not be done.</summary>
    public static async Task<Raadkop> RaadkopAsync(
        this ParticipatieDb db, Guid raadId, Gebruiker gebruiker, RaadBewerking bewerking, CancellationToken cancellationToken)
    {
        var wie = gebruiker.Id;
        var rij = await db.Raden.AsNoTracking().ZichtbaarVoor(gebruiker).Where(r => r.Id == raadId)
            .Select(r => new
            {
                Raad = r,
                IsVoorzitter = db.Raadsleden.Any(l => l.RaadId == r.Id && l.AccountId == wie && l.Functie == Raadsfunctie.Voorzitter && l.GestoptOp == null),
            })
            .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        if (!Mag(gebruiker, bewerking, rij.Raad.OrganisatieId, rij.IsVoorzitter))
        {
            throw new GeenToegangException();
        }

        return new(
            rij.Raad.Id, rij.Raad.OrganisatieId, rij.Raad.Naam, rij.Raad.Doelgroep, rij.Raad.Vaststelregel,
            Mag(gebruiker, RaadBewerking.Beheren, rij.Raad.OrganisatieId, rij.IsVoorzitter));
    }
}
