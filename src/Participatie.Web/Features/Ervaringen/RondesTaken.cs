using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Rondes that ask something of the researcher: what their own page would say first.</summary>
internal sealed class RondesTaken(ParticipatieDb db) : ITakenbron
{
    /// <summary>A ronde in preparation asks nothing until it opens within this many days.</summary>
    private const int DagenVooraf = 14;

    public async Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken)
    {
        if (!gebruiker.Is(Rol.Onderzoeker))
        {
            return [];
        }

        var vanaf = vandaag.AddDays(DagenVooraf);
        var rondes = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker)
            .Where(r => r.Status != Rondestatus.Gepubliceerd && (r.Status != Rondestatus.Voorbereiding || r.OpentOp < vanaf))
            .KernenAsync(cancellationToken);
        var standen = await db.StandenAsync([.. rondes.Select(r => r.Kern.Id)], cancellationToken);
        return [.. rondes.SelectMany(ronde =>
            Rondewerk.Van(ronde.Kern, standen.GetValueOrDefault(ronde.Kern.Id, Rondestand.Van([])), vandaag, links.Ervaringen)
                .Where(werk => werk.Vraagt)
                .Select(werk => new Taak(werk.Titel, werk.Tekst, werk.Uiterlijk, werk.Titel, werk.Pad, ronde.Kern.Naam)))];
    }
}
