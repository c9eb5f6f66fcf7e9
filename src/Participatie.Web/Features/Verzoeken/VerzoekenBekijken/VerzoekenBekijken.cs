using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>Asker and raad see their requests, what waits first, and how often organisations kept to the niveau by the raad's word.</summary>
public static class VerzoekenBekijken
{
    public const int PerBlad = 25;

    /// <param name="Stand">Only with this state.</param>
    /// <param name="Niveau">Only at this level.</param>
    /// <param name="Zoek">Part of the subject.</param>
    /// <param name="Blad">From 1; null: all, for export.</param>
    public sealed record Query(Verzoekstatus? Stand, Participatieniveau? Niveau, string? Zoek, int? Blad) : IQuery<View>;

    /// <param name="Verzoeken">One page of them.</param>
    /// <param name="IsErMeer">There is a next page.</param>
    /// <param name="Oordelen">Verdicts per asking organisation.</param>
    /// <param name="MagSchrijven">This person can ask.</param>
    public sealed record View(IReadOnlyList<Verzoekkop> Verzoeken, bool IsErMeer, IReadOnlyList<Oordeeltelling> Oordelen, bool MagSchrijven);

    public sealed record Oordeeltelling(string Organisatie, int Gehouden, int Deels, int Niet);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var zichtbaar = db.Participatieverzoeken.AsNoTracking().ZichtbaarVoor(wie, db);
            var gezocht = Gezocht(zichtbaar, request)
                .OrderBy(v => v.Status == Verzoekstatus.Verstuurd || v.Status == Verzoekstatus.Teruggevraagd ? 0
                    : v.Status == Verzoekstatus.Concept || v.Status == Verzoekstatus.Aangenomen || (v.Status == Verzoekstatus.Beeindigd && v.Oordeel == null) ? 1 : 2)
                .ThenBy(v => v.AntwoordNodigVoor).ThenBy(v => v.Id);
            var bladzijde = request.Blad is { } blad ? gezocht.Skip((blad - 1) * PerBlad).Take(PerBlad + 1) : gezocht;
            var gevonden = await bladzijde.Select(v => v.Id).ToListAsync(cancellationToken);
            var koppen = await db.Participatieverzoeken.AsNoTracking().Where(v => gevonden.Contains(v.Id)).Koppen(db).ToDictionaryAsync(k => k.Id, cancellationToken);
            var oordelen = await zichtbaar.Where(v => v.Oordeel != null)
                .Join(db.Organisaties, v => v.OrganisatieId, o => o.Id, (v, o) => new { o.Naam, v.Oordeel })
                .GroupBy(r => new { r.Naam, r.Oordeel })
                .Select(g => new { g.Key.Naam, g.Key.Oordeel, Aantal = g.Count() })
                .ToListAsync(cancellationToken);
            return new(
                [.. gevonden.Take(request.Blad is null ? gevonden.Count : PerBlad).Select(id => koppen[id])],
                request.Blad is not null && gevonden.Count > PerBlad,
                [.. oordelen.GroupBy(o => o.Naam).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Oordeeltelling(
                    g.Key,
                    g.Where(o => o.Oordeel == Niveauoordeel.Gehouden).Sum(o => o.Aantal),
                    g.Where(o => o.Oordeel == Niveauoordeel.Deels).Sum(o => o.Aantal),
                    g.Where(o => o.Oordeel == Niveauoordeel.Niet).Sum(o => o.Aantal)))],
                wie.Is(Rol.Behandelaar));
        }

        private static IQueryable<Participatieverzoek> Gezocht(IQueryable<Participatieverzoek> verzoeken, Query request)
        {
            if (request.Stand is { } stand)
            {
                verzoeken = verzoeken.Where(v => v.Status == stand);
            }

            if (request.Niveau is { } niveau)
            {
                verzoeken = verzoeken.Where(v => v.Niveau == niveau);
            }

            if (request.Zoek?.Trim() is { Length: > 0 } zoek)
            {
                var hoofdletters = zoek.ToUpperInvariant();
                verzoeken = verzoeken.Where(v => v.Onderwerp.ToUpper().Contains(hoofdletters));
            }

            return verzoeken;
        }
    }
}
