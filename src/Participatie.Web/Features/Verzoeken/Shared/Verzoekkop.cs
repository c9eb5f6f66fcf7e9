using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>What every page about a request says first.</summary>
/// <param name="Id">The request.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Niveau">Null only in a draft.</param>
/// <param name="AntwoordNodigVoor">Null only in a draft.</param>
/// <param name="RaadId">Which raad is asked.</param>
/// <param name="Raad">Its name.</param>
/// <param name="Doelgroep">For whom it speaks.</param>
/// <param name="RaadOrganisatieId">The organisation of the raad.</param>
/// <param name="OrganisatieId">The organisation that asks.</param>
/// <param name="Organisatie">Its name.</param>
/// <param name="Oordeel">The raad's word on the niveau.</param>
/// <param name="VerstuurdOp">UTC; null in a draft.</param>
/// <param name="Uiterlijk">The day by which the raad answers, as its clock stands now; null when it is not the raad's turn.</param>
public sealed record Verzoekkop(
    Guid Id,
    string Onderwerp,
    Verzoekstatus Status,
    Participatieniveau? Niveau,
    DateOnly? AntwoordNodigVoor,
    Guid RaadId,
    string Raad,
    Doelgroep Doelgroep,
    Guid RaadOrganisatieId,
    Guid OrganisatieId,
    string Organisatie,
    Niveauoordeel? Oordeel,
    DateTime? VerstuurdOp,
    DateOnly? Uiterlijk)
{
    /// <summary>The raad is late with its answer.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Uiterlijk < vandaag;
}

internal static class Verzoekkoppen
{
    public static IQueryable<Verzoekkop> Koppen(this IQueryable<Participatieverzoek> verzoeken, ParticipatieDb db) =>
        from v in verzoeken
        join r in db.Raden on v.RaadId equals r.Id
        join o in db.Organisaties on v.OrganisatieId equals o.Id
        select new Verzoekkop(
            v.Id, v.Onderwerp, v.Status, v.Niveau, v.AntwoordNodigVoor, r.Id, r.Naam, r.Doelgroep, r.OrganisatieId, o.Id, o.Naam, v.Oordeel, v.VerstuurdOp,
            v.Termijnen.Where(t => t.Soort == Termijnsoort.Verzoek && t.Status == Termijnstatus.Loopt).Select(t => (DateOnly?)t.Uiterlijk).FirstOrDefault());

    /// <summary>The heading for a page on which this is done; 404 for what may not be known, 403 for what may not be done.</summary>
    public static async Task<Verzoekkop> VerzoekkopAsync(
        this ParticipatieDb db, Guid verzoekId, Gebruiker gebruiker, VerzoekBewerking bewerking, CancellationToken cancellationToken)
    {
        var kop = await db.Participatieverzoeken.AsNoTracking().ZichtbaarVoor(gebruiker, db).Where(v => v.Id == verzoekId)
            .Koppen(db).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        VerzoekToegang.Eis(gebruiker, bewerking, kop);
        return kop;
    }

    /// <summary>The request to act on with the clocks of the raad, its heading, and in whose name.</summary>
    public static async Task<(Participatieverzoek Verzoek, Verzoekkop Kop, Verzoekactor Wie)> VerzoekAsync(
        this ParticipatieDb db, Guid verzoekId, Gebruiker gebruiker, VerzoekBewerking bewerking, CancellationToken cancellationToken)
    {
        var kop = await db.VerzoekkopAsync(verzoekId, gebruiker, bewerking, cancellationToken);
        var verzoek = await db.Participatieverzoeken.Include(v => v.Termijnen).ThenInclude(t => t.Herinneringen).SingleAsync(v => v.Id == verzoekId, cancellationToken);
        return (verzoek, kop, VerzoekToegang.Eis(gebruiker, bewerking, kop));
    }
}
