using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>What can be done with a participatieverzoek.</summary>
public enum VerzoekBewerking
{
    Bekijken,

    /// <summary>Write, send, explain, take back, end.</summary>
    Vragen,

    /// <summary>Accept, refuse, ask back, close after silence, judge.</summary>
    Antwoorden,
}

/// <summary>
/// Who may do what with a participatieverzoek: the behandelaar of the organisation that asks, and the members and ondersteuner of the raad once it has been
/// sent. Goedkeurder and portefeuillehouder of the asker read along.
/// </summary>
public static class VerzoekToegang
{
    public static readonly Rol[] Raadzijde = [Rol.Raadslid, Rol.Raadsondersteuner];

    public static readonly Rol[] Vragerzijde = [Rol.Behandelaar, Rol.Goedkeurder, Rol.Portefeuillehouder];

    public static IReadOnlyList<Guid> OrganisatiesAls(this Gebruiker gebruiker, IEnumerable<Rol> rollen) => [.. rollen.SelectMany(gebruiker.OrganisatiesAls).Distinct()];

    /// <summary>The visibility filter: a raad never knows of a request that was not sent.</summary>
    public static IQueryable<Participatieverzoek> ZichtbaarVoor(this IQueryable<Participatieverzoek> verzoeken, Gebruiker gebruiker, ParticipatieDb db)
    {
        var vragers = gebruiker.OrganisatiesAls(Vragerzijde);
        var raden = gebruiker.OrganisatiesAls(Raadzijde);
        return verzoeken.Where(v => vragers.Contains(v.OrganisatieId)
            || (v.VerstuurdOp != null && db.Raden.Any(r => r.Id == v.RaadId && raden.Contains(r.OrganisatieId))));
    }

    /// <param name="gebruiker">Who asks to.</param>
    /// <param name="bewerking">What.</param>
    /// <param name="vrager">The organisation that asks.</param>
    /// <param name="raad">The organisation of the raad.</param>
    public static bool Mag(Gebruiker gebruiker, VerzoekBewerking bewerking, Guid vrager, Guid raad) => bewerking switch
    {
        VerzoekBewerking.Bekijken => Vragerzijde.Any(rol => gebruiker.IsBij(rol, vrager)) || Raadzijde.Any(rol => gebruiker.IsBij(rol, raad)),
        VerzoekBewerking.Vragen => gebruiker.IsBij(Rol.Behandelaar, vrager),
        VerzoekBewerking.Antwoorden => Raadzijde.Any(rol => gebruiker.IsBij(rol, raad)),
        _ => false,
    };

    /// <summary>Gives in whose name this person acts.</summary>
    /// <exception cref="GeenToegangException">This person may see the request but not do this with it.</exception>
    public static Verzoekactor Eis(Gebruiker gebruiker, VerzoekBewerking bewerking, Verzoekkop kop) =>
        Mag(gebruiker, bewerking, kop.OrganisatieId, kop.RaadOrganisatieId)
            ? new(gebruiker.Id, bewerking == VerzoekBewerking.Antwoorden ? kop.RaadOrganisatieId : kop.OrganisatieId)
            : throw new GeenToegangException();
}
