using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who may have which attachment.</summary>
public static class Bijlagetoegang
{
    /// <summary>
    /// The raad always; an organisation what goes with a letter it got, and evidence of its own promises; evidence of others only when that is public.
    /// </summary>
    public static IQueryable<Bijlage> BijlagenVoor(this ParticipatieDb db, Gebruiker gebruiker)
    {
        var raden = gebruiker.OrganisatiesAls(AdviesToegang.Raad);
        var organisaties = gebruiker.OrganisatiesAls(AdviesToegang.Organisatie);
        return db.Bijlagen.Where(b => db.Adviezen.Any(a => a.Id == b.AdviesId && raden.Contains(a.RaadId))
            || (db.Adresseringen.Any(x => x.AdviesId == b.AdviesId && organisaties.Contains(x.OrganisatieId))
                && (b.ToezeggingId == null || b.IsOpenbaar || db.Adresseringen.Any(x => organisaties.Contains(x.OrganisatieId) && x.Toezeggingen.Any(t => t.Id == b.ToezeggingId)))));
    }

    /// <summary>For the register: attachments that are public, of adviezen that are public on this day.</summary>
    public static IQueryable<Bijlage> OpenbareBijlagen(this ParticipatieDb db, DateOnly vandaag)
    {
        var openbaar = db.Openbaar(vandaag);
        return db.Bijlagen.AsNoTracking().Where(b => b.IsOpenbaar && openbaar.Any(a => a.Id == b.AdviesId));
    }

    /// <summary>One attachment that everybody may have; 404 for any other.</summary>
    public static Task<Bijlage> OpenbareBijlage(this ParticipatieDb db, Guid bijlageId, DateOnly vandaag, CancellationToken cancellationToken) =>
        db.OpenbareBijlagen(vandaag).SingleOrDefaultAsync(b => b.Id == bijlageId, cancellationToken).OfNietGevonden();
}
