using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher keeps what people are told about what was done with their answers, and what raden said of the results.</summary>
public static class VervolgBekijken
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    public sealed record View(Guid RondeId, string Naam, bool IsGepubliceerd, IReadOnlyList<Vervolgstap> Stappen, IReadOnlyList<Reactie> Reacties);

    /// <param name="Id">The reaction.</param>
    /// <param name="Vraag">What it is about, as young people read it.</param>
    /// <param name="Raad">Who.</param>
    /// <param name="Tekst">Their words.</param>
    public sealed record Reactie(Guid Id, string Vraag, string Raad, string Tekst);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, IMemoryCache cache) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Id, r.Naam, r.Status }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            if (ronde.Status != Rondestatus.Gepubliceerd)
            {
                return new(ronde.Id, ronde.Naam, IsGepubliceerd: false, [], []);
            }

            var document = (await db.LaatstePublicatieAsync(cache, ronde.Id, cancellationToken)).Document;
            var stappen = await db.Vervolgstappen.AsNoTracking().Where(s => s.RondeId == ronde.Id)
                .OrderBy(s => s.Volgorde).ThenBy(s => s.Dag).ThenBy(s => s.Id).ToListAsync(cancellationToken);
            var reacties = await db.Bevindingreacties.AsNoTracking().Where(r => r.RondeId == ronde.Id).OrderBy(r => r.Id).ToListAsync(cancellationToken);
            return new(ronde.Id, ronde.Naam, IsGepubliceerd: true, stappen, [.. reacties.Select(r => new Reactie(
                r.Id, document.Vragen.FirstOrDefault(v => v.Code == r.Vraagcode)?.Teksten[0].Tekst ?? r.Vraagcode, r.Raad, r.Tekst))]);
        }
    }
}
