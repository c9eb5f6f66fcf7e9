using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What can be done with an advies and with one organisation's part of it.</summary>
public enum AdviesBewerking
{
    /// <summary>Write, comment, attach, set themes and who may read it.</summary>
    Schrijven,

    /// <summary>Lay down, send, address another organisation, take back.</summary>
    Versturen,

    /// <summary>Say whether an answer, a promise or the whole suffices; move the raad's own clock.</summary>
    Oordelen,

    /// <summary>Confirm receipt, write the answer, move the organisation's clock, tell how promises go.</summary>
    Antwoorden,

    /// <summary>Approve the answer and send it.</summary>
    Goedkeuren,

    /// <summary>Give the work to a successor.</summary>
    Overdragen,
}

/// <summary>
/// Who sees and does what with an advies: the raad that gives it, and each organisation it was sent to for its own part. The public reads it in the register. The administrator sees no draft.
/// </summary>
public static class AdviesToegang
{
    /// <summary>The raad's side.</summary>
    public static readonly Rol[] Raad = [Rol.Raadslid, Rol.Raadsondersteuner];

    /// <summary>The answering side.</summary>
    public static readonly Rol[] Organisatie = [Rol.Behandelaar, Rol.Goedkeurder, Rol.Portefeuillehouder];

    public static readonly Rol[] Allen = [.. Raad, .. Organisatie];

    /// <summary>The organisations for which this person holds one of the roles.</summary>
    public static IReadOnlyList<Guid> OrganisatiesAls(this Gebruiker gebruiker, params Rol[] rollen) =>
        [.. gebruiker.Rollen.Where(r => rollen.Contains(r.Rol)).Select(r => r.OrganisatieId).Distinct()];

    /// <summary>Own adviezen in every state; those of others once they were sent to an own organisation.</summary>
    public static IQueryable<Advies> ZichtbaarVoor(this ParticipatieDb db, Gebruiker gebruiker)
    {
        var raden = gebruiker.OrganisatiesAls(Raad);
        var organisaties = gebruiker.OrganisatiesAls(Organisatie);
        return db.Adviezen.Where(a => raden.Contains(a.RaadId) || db.Adresseringen.Any(x => x.AdviesId == a.Id && organisaties.Contains(x.OrganisatieId)));
    }

    /// <summary>The parts of which this person is a side.</summary>
    public static IQueryable<Adressering> ZichtbaarVoor(this IQueryable<Adressering> adresseringen, Gebruiker gebruiker)
    {
        var raden = gebruiker.OrganisatiesAls(Raad);
        var organisaties = gebruiker.OrganisatiesAls(Organisatie);
        return adresseringen.Where(a => raden.Contains(a.RaadId) || organisaties.Contains(a.OrganisatieId));
    }

    /// <summary>One part with everything that its acts need, tracked; 404 for who is no side of it.</summary>
    public static async Task<Adressering> AdresseringLadenAsync(this ParticipatieDb db, Guid adresseringId, Gebruiker gebruiker, CancellationToken cancellationToken) =>
        await db.Adresseringen.ZichtbaarVoor(gebruiker).MetAlles().SingleOrDefaultAsync(a => a.Id == adresseringId, cancellationToken).OfNietGevonden();

    /// <summary>The part to which a promise belongs.</summary>
    public static async Task<Adressering> AdresseringVanToezeggingAsync(this ParticipatieDb db, Guid toezeggingId, Gebruiker gebruiker, CancellationToken cancellationToken) =>
        await db.Adresseringen.ZichtbaarVoor(gebruiker).MetAlles().SingleOrDefaultAsync(a => a.Toezeggingen.Any(t => t.Id == toezeggingId), cancellationToken).OfNietGevonden();

    /// <summary>With clocks, answers, promises and judgements; not the timeline, to which acts only add.</summary>
    public static IQueryable<Adressering> MetAlles(this IQueryable<Adressering> adresseringen) => adresseringen
        .Include(a => a.Termijnen).ThenInclude(t => t.Herinneringen)
        .Include(a => a.Reacties).ThenInclude(r => r.Antwoorden)
        .Include(a => a.Reacties).ThenInclude(r => r.Internadviezen)
        .Include(a => a.Toezeggingen)
        .Include(a => a.Oordelen)
        .AsSplitQuery();

    /// <summary>How this person looks at an advies of that raad.</summary>
    public static Kijker AlsKijker(this Gebruiker gebruiker, Guid raadId) =>
        new(gebruiker.OrganisatiesAls(Raad).Contains(raadId) ? raadId : null, gebruiker.OrganisatiesAls(Organisatie));

    public static bool Mag(this Gebruiker gebruiker, AdviesBewerking bewerking, Guid raadId) => bewerking switch
    {
        AdviesBewerking.Schrijven or AdviesBewerking.Versturen or AdviesBewerking.Oordelen => gebruiker.OrganisatiesAls(Raad).Contains(raadId),
        _ => false,
    };

    public static bool Mag(this Gebruiker gebruiker, AdviesBewerking bewerking, Adressering adressering) =>
        gebruiker.Mag(bewerking, adressering.RaadId, adressering.OrganisatieId);

    /// <summary>Whether this act on the part of an organisation is this person's to do.</summary>
    public static bool Mag(this Gebruiker gebruiker, AdviesBewerking bewerking, Guid raadId, Guid organisatieId) => bewerking switch
    {
        AdviesBewerking.Antwoorden => gebruiker.IsBij(Rol.Behandelaar, organisatieId),
        AdviesBewerking.Goedkeuren => gebruiker.IsBij(Rol.Goedkeurder, organisatieId) || gebruiker.IsBij(Rol.Portefeuillehouder, organisatieId),
        AdviesBewerking.Overdragen => gebruiker.IsBij(Rol.Behandelaar, organisatieId) || gebruiker.IsBij(Rol.Goedkeurder, organisatieId),
        _ => gebruiker.Mag(bewerking, raadId),
    };

    /// <exception cref="GeenToegangException">Visible, but not this person's to do.</exception>
    public static Handelende Eis(this Gebruiker gebruiker, AdviesBewerking bewerking, Advies advies) => gebruiker.Mag(bewerking, advies.RaadId)
        ? new(gebruiker.Id, gebruiker.Naam, advies.RaadId)
        : throw new GeenToegangException();

    /// <summary>Checks the act and says for which organisation it is done.</summary>
    /// <exception cref="GeenToegangException">Visible, but not this person's to do.</exception>
    public static Handelende Eis(this Gebruiker gebruiker, AdviesBewerking bewerking, Adressering adressering) => gebruiker.Mag(bewerking, adressering)
        ? new(gebruiker.Id, gebruiker.Naam, bewerking is AdviesBewerking.Antwoorden or AdviesBewerking.Goedkeuren or AdviesBewerking.Overdragen ? adressering.OrganisatieId : adressering.RaadId)
        : throw new GeenToegangException();
}
