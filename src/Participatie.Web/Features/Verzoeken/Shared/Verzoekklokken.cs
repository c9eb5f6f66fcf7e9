using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>A clock of a raad that was asked something.</summary>
public sealed class Verzoekklok : Klokhouder
{
    /// <summary>An asker who keeps silent has no claim to an answer: the clock lapses, and begins anew with the explanation.</summary>
    public override void VanzelfHervatten(Werkkalender kalender, DateTime nu)
    {
        if (Termijn.StilTotEnMet < Amsterdam.DagVan(nu))
        {
            Termijn.Vervallen(nu);
        }
    }
}

/// <summary>The clocks of participatieverzoeken: what the raad owes the asker.</summary>
internal sealed class Verzoekklokken(ParticipatieDb db, Links links) : IKlokbron
{
    public IQueryable<Termijn> ZichtbaarVoor(Gebruiker gebruiker)
    {
        var zichtbaar = db.Participatieverzoeken.ZichtbaarVoor(gebruiker, db).Select(v => (Guid?)v.Id);
        return db.Termijnen.Where(t => zichtbaar.Contains(t.VerzoekId));
    }

    public async Task<IReadOnlyList<Klokhouder>> LadenAsync(IReadOnlyCollection<Guid> termijnIds, CancellationToken cancellationToken)
    {
        var termijnen = await db.Termijnen.Include(t => t.Herinneringen).Where(t => termijnIds.Contains(t.Id) && t.VerzoekId != null).ToListAsync(cancellationToken);
        if (termijnen.Count == 0)
        {
            return [];
        }

        var verzoekIds = termijnen.Select(t => t.VerzoekId!.Value).Distinct().ToList();
        var koppen = await db.Participatieverzoeken.AsNoTracking().Where(v => verzoekIds.Contains(v.Id)).Koppen(db).ToDictionaryAsync(k => k.Id, cancellationToken);
        return [.. termijnen.Select(t => Houder(t, koppen[t.VerzoekId!.Value]))];
    }

    private Verzoekklok Houder(Termijn termijn, Verzoekkop kop) => new()
    {
        Termijn = termijn,
        Partij = kop.Raad,
        RaadId = termijn.PartijId,
        Raad = kop.Raad,
        Titel = kop.Onderwerp,
        Pad = links.Verzoeken.VerzoekBekijken(kop.Id),
    };
}

internal static class Raadsklokken
{
    /// <summary>By what the clocks of this raad run today.</summary>
    public static async Task<Raadsklok> RaadsklokAsync(this Kalender kalender, Verzoekkop kop, DateOnly vandaag, CancellationToken cancellationToken) =>
        new(kop.RaadOrganisatieId, await kalender.RegelsAsync(soort: null, vandaag, cancellationToken), await kalender.WerkdagenAsync(cancellationToken));
}
