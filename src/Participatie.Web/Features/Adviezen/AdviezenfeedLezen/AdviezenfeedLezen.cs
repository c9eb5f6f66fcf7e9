using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A feed reader fetches what happened lately: everywhere, or with one raad, organisation or advies.</summary>
public static class AdviezenfeedLezen
{
    public const int RegelsMax = 50;

    public sealed record Query(Guid? RaadId, Guid? OrganisatieId, string? Kenmerk) : IQuery<View>;

    /// <param name="Titel">Of the feed.</param>
    /// <param name="Regels">Newest first.</param>
    public sealed record View(string Titel, IReadOnlyList<Regel> Regels);

    /// <param name="Id">Of what happened; the same in every fetch.</param>
    /// <param name="Titel">What happened.</param>
    /// <param name="Raad">Who gave the advies.</param>
    /// <param name="Kenmerk">Where it is read.</param>
    /// <param name="Op">UTC; not before it became public.</param>
    /// <param name="Tekst">More; may be empty.</param>
    public sealed record Regel(Guid Id, string Titel, string Raad, string Kenmerk, DateTime Op, string Tekst);

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var adviezen = db.Openbaar(vandaag).AsNoTracking();
            var titel = "Adviezenregister";
            if (request.Kenmerk is { } kenmerk)
            {
                adviezen = adviezen.Where(a => a.Kenmerk == kenmerk);
                titel = await adviezen.Select(a => a.Titel).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            }

            if (request.RaadId is { } raad)
            {
                adviezen = adviezen.Where(a => a.RaadId == raad);
                titel = $"Adviezen van {await db.Organisaties.Where(o => o.Id == raad && adviezen.Any()).Select(o => o.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden()}";
            }

            var delen = db.Adresseringen.AsNoTracking();
            if (request.OrganisatieId is { } organisatie)
            {
                delen = delen.Where(x => x.OrganisatieId == organisatie);
                adviezen = adviezen.Where(a => delen.Any(x => x.AdviesId == a.Id));
                titel = $"Adviezen aan {await db.Organisaties.Where(o => o.Id == organisatie && adviezen.Any()).Select(o => o.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden()}";
            }

            var nieuw = await adviezen.OrderByDescending(a => a.OpenbaarVanaf).ThenByDescending(a => a.VerstuurdOp).Take(RegelsMax).Select(a => new
            {
                a.Id,
                a.Titel,
                Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
                a.Kenmerk,
                a.OpenbaarVanaf,
                a.VerstuurdOp,
            }).ToListAsync(cancellationToken);
            var gebeurd = await db.Adviesgebeurtenissen.AsNoTracking()
                .Where(g => g.Zicht == Zicht.Openbaar && g.Op > DateTime.UnixEpoch && g.Soort != Gebeurtenissoort.AdviesVastgesteld && g.Soort != Gebeurtenissoort.AdviesVerstuurd
                    && adviezen.Any(a => a.Id == g.AdviesId))
                .Where(g => request.OrganisatieId == null || g.AdresseringId == null || delen.Any(x => x.Id == g.AdresseringId))
                .OrderByDescending(g => g.Op).ThenByDescending(g => g.Id).Take(RegelsMax)
                .Select(g => new
                {
                    Gebeurtenis = g,
                    Titel = db.Adviezen.Where(a => a.Id == g.AdviesId).Select(a => a.Titel).First(),
                    Kenmerk = db.Adviezen.Where(a => a.Id == g.AdviesId).Select(a => a.Kenmerk).First(),
                    OpenbaarVanaf = db.Adviezen.Where(a => a.Id == g.AdviesId).Select(a => a.OpenbaarVanaf).First(),
                    Raad = db.Adviezen.Where(a => a.Id == g.AdviesId).Select(a => db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First()).First(),
                    Organisatie = db.Adresseringen.Where(x => x.Id == g.AdresseringId).Select(x => db.Organisaties.Where(o => o.Id == x.OrganisatieId).Select(o => o.Naam).First()).FirstOrDefault(),
                }).ToListAsync(cancellationToken);
            return new(titel, [.. nieuw.Select(a => new Regel(a.Id, $"Nieuw advies: {a.Titel}", a.Raad, a.Kenmerk!, Later(a.VerstuurdOp!.Value, a.OpenbaarVanaf), ""))
                .Concat(gebeurd.Select(g => new Regel(
                    g.Gebeurtenis.Id, $"{g.Gebeurtenis.Zin(g.Organisatie ?? "een organisatie", g.Raad)}: {g.Titel}", g.Raad, g.Kenmerk!,
                    Later(g.Gebeurtenis.Op, g.OpenbaarVanaf), g.Gebeurtenis.Toelichting ?? "")))
                .OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).Take(RegelsMax)]);
        }

        /// <summary>Under embargo things happened that nobody could see; to the reader they are as new as the day it ended.</summary>
        private static DateTime Later(DateTime op, DateOnly? openbaarVanaf)
        {
            var begin = openbaarVanaf!.Value.NaarUtc(TimeOnly.MinValue);
            return op > begin ? op : begin;
        }
    }
}
