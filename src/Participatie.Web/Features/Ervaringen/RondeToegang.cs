using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What can be done with a ronde.</summary>
public enum RondeBewerking
{
    Bekijken,
    Inrichten,
    Uitnodigen,
    VerlengenOfSluiten,
    BusOpenen,
    Publiceren,
}

/// <summary>
/// Who may do what with a ronde: the researchers of the organisation that commissions it, and nobody else. The administrator sees neither invitations nor answers.
/// </summary>
public static class RondeToegang
{
    public static readonly Rol[] Rollen = [Rol.Onderzoeker];

    /// <summary>The visibility filter: rondes of the organisations in which this person is onderzoeker.</summary>
    public static IQueryable<Ronde> ZichtbaarVoor(this IQueryable<Ronde> rondes, Gebruiker gebruiker)
    {
        var organisaties = gebruiker.OrganisatiesAls(Rol.Onderzoeker);
        return rondes.Where(r => organisaties.Contains(r.OrganisatieId));
    }

    /// <summary>The operation check; every operation belongs to the researcher of the ronde's own organisation.</summary>
    public static bool Mag(Gebruiker gebruiker, RondeBewerking bewerking, Ronde ronde) =>
        Enum.IsDefined(bewerking) && gebruiker.IsBij(Rol.Onderzoeker, ronde.OrganisatieId);

    /// <exception cref="GeenToegangException">This person may see the ronde but not do this with it.</exception>
    public static void Eis(Gebruiker gebruiker, RondeBewerking bewerking, Ronde ronde)
    {
        if (!Mag(gebruiker, bewerking, ronde))
        {
            throw new GeenToegangException();
        }
    }
}
