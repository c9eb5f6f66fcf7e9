using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What somebody wants to follow.</summary>
/// <param name="Bereik">How much.</param>
/// <param name="Id">Of the raad, organisation or advies; empty for everything.</param>
/// <param name="Wat">As it stands in a sentence: “nieuws over …”.</param>
public sealed record Volgdoel(Volgbereik Bereik, Guid Id, string Wat)
{
    /// <exception cref="NietGevondenException">It is not public.</exception>
    public static async Task<Volgdoel> LadenAsync(ParticipatieDb db, string? kenmerk, Guid? raad, Guid? organisatie, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var openbaar = db.Openbaar(vandaag);
        return (kenmerk, raad, organisatie) switch
        {
            (not null, _, _) => await openbaar.Where(a => a.Kenmerk == kenmerk).Select(a => new Volgdoel(Volgbereik.Advies, a.Id, $"het advies ‘{a.Titel}’"))
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden(),
            (_, { } id, _) => await db.Organisaties.Where(o => o.Id == id && openbaar.Any(a => a.RaadId == id)).Select(o => new Volgdoel(Volgbereik.Raad, id, $"alle adviezen van {o.Naam}"))
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden(),
            (_, _, { } id) => await db.Organisaties
                .Where(o => o.Id == id && db.Adresseringen.Any(x => x.OrganisatieId == id && openbaar.Any(a => a.Id == x.AdviesId)))
                .Select(o => new Volgdoel(Volgbereik.Organisatie, id, $"alle adviezen aan {o.Naam}")).SingleOrDefaultAsync(cancellationToken).OfNietGevonden(),
            _ => new(Volgbereik.Alles, Guid.Empty, "alle adviezen in het register"),
        };
    }
}
