using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// Once a day every follower hears in one mail what changed since the last. What is public is decided now, at sending: an advies whose embargo has ended is news, one under embargo is not.
/// The mail and the mark up to where was told are one save, and the mail's key holds the day, so that a second run or a second node sends nothing twice.
/// </summary>
public sealed class VolgersMailenJob(ParticipatieDb db, Schrijfpoort poort, Volgmail mail, Bezorgbel bel, TimeProvider clock) : IJob
{
    private const int Batch = 100;

    public static string Schema => "15 8 * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var vandaag = clock.Vandaag();
        await OpruimenAsync(nu, cancellationToken);
        var sinds = await db.Volgers.Where(v => v.BevestigdOp != null).OrderBy(v => v.GemeldTot).Select(v => (DateTime?)v.GemeldTot).FirstOrDefaultAsync(cancellationToken);
        if (sinds is null)
        {
            return;
        }

        var nieuws = await NieuwsAsync(sinds.Value, nu, vandaag, cancellationToken);
        for (var na = Guid.Empty; nieuws.Count > 0;)
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            var volgers = await db.Volgers.Where(v => v.BevestigdOp != null && v.GemeldTot < nu && v.Id.CompareTo(na) > 0).OrderBy(v => v.Id).Take(Batch).ToListAsync(cancellationToken);
            if (volgers.Count == 0)
            {
                break;
            }

            var sleutels = volgers.ConvertAll(v => Volgmail.Dagsleutel(v, vandaag));
            var gehad = await db.Mailberichten.Where(m => sleutels.Contains(m.Sleutel)).Select(m => m.Sleutel).ToListAsync(cancellationToken);
            db.Mailberichten.AddRange(volgers.Where(v => !gehad.Contains(Volgmail.Dagsleutel(v, vandaag))).Select(v => Bericht(v, nieuws, vandaag, nu)).OfType<Mailbericht>());
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            na = volgers[^1].Id;
        }

        bel.Luiden();
    }

    private Mailbericht? Bericht(Volger volger, List<Nieuws> nieuws, DateOnly vandaag, DateTime nu)
    {
        var sinds = volger.GemeldTot;
        var gemeld = nieuws
            .Where(n => volger.Volgt(n.AdviesId, n.RaadId, n.OrganisatieIds))
            .Select(n => (n.Titel, n.Kenmerk, Zinnen: n.Zinnen(volger, sinds)))
            .Where(n => n.Zinnen.Count > 0).ToList();
        volger.Gemeld(nu);
        return gemeld.Count == 0 ? null : mail.Dagbericht(volger, gemeld, vandaag, nu);
    }

    /// <summary>Addresses that nobody confirmed are not kept.</summary>
    private async Task OpruimenAsync(DateTime nu, CancellationToken cancellationToken)
    {
        var verlopen = nu - Volger.BevestigenBinnen;
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await db.Volgers.Where(v => v.BevestigdOp == null && v.AangevraagdOp < verlopen).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<List<Nieuws>> NieuwsAsync(DateTime sinds, DateTime nu, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var dag = sinds.DagInAmsterdam();
        var openbaar = db.Openbaar(vandaag).AsNoTracking();
        var nieuw = await openbaar.Where(a => a.OpenbaarVanaf >= dag).Select(a => a.Id).ToListAsync(cancellationToken);
        var gebeurd = (await db.Adviesgebeurtenissen.AsNoTracking()
            .Where(g => g.Zicht == Zicht.Openbaar && g.Op > sinds && g.Op <= nu && g.Soort != Gebeurtenissoort.AdviesVastgesteld && g.Soort != Gebeurtenissoort.AdviesVerstuurd
                && openbaar.Any(a => a.Id == g.AdviesId))
            .ToListAsync(cancellationToken)).ToLookup(g => g.AdviesId);
        var ids = nieuw.Union(gebeurd.Select(g => g.Key)).ToList();
        var adviezen = await openbaar.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.RaadId, a.Titel, a.Kenmerk, a.OpenbaarVanaf, a.VerstuurdOp, Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First() })
            .OrderByDescending(a => a.VerstuurdOp).ToListAsync(cancellationToken);
        var delen = (await db.Adresseringen.AsNoTracking().Where(x => ids.Contains(x.AdviesId))
            .Select(x => new { x.Id, x.AdviesId, x.OrganisatieId, Naam = db.Organisaties.Where(o => o.Id == x.OrganisatieId).Select(o => o.Naam).First() })
            .ToListAsync(cancellationToken)).ToLookup(x => x.AdviesId);
        return adviezen.ConvertAll(a =>
        {
            var namen = delen[a.Id].ToDictionary(d => d.Id, d => (d.OrganisatieId, d.Naam));
            var begin = a.OpenbaarVanaf!.Value.NaarUtc(TimeOnly.MinValue);
            return new Nieuws(
                a.Id, a.RaadId, delen[a.Id].Select(d => d.OrganisatieId).ToHashSet(), a.Titel, a.Kenmerk!, a.Raad, begin > a.VerstuurdOp ? begin : a.VerstuurdOp!.Value,
                [.. gebeurd[a.Id].OrderBy(g => g.Op).Select(g =>
                {
                    var wie = g.AdresseringId is { } id && namen.TryGetValue(id, out var deel) ? deel : (Guid.Empty, "een organisatie");
                    return (g.Op, wie.Item1, g.Zin(wie.Item2, a.Raad));
                })]);
        });
    }

    /// <param name="AdviesId">The advies.</param>
    /// <param name="RaadId">Who gave it.</param>
    /// <param name="OrganisatieIds">Who got it.</param>
    /// <param name="Titel">Its title.</param>
    /// <param name="Kenmerk">Its public address.</param>
    /// <param name="Raad">The raad's name.</param>
    /// <param name="OpenbaarOp">UTC; when it could first be read.</param>
    /// <param name="Gebeurd">When, with which organisation, and in words.</param>
    private sealed record Nieuws(
        Guid AdviesId, Guid RaadId, IReadOnlySet<Guid> OrganisatieIds, string Titel, string Kenmerk, string Raad, DateTime OpenbaarOp, IReadOnlyList<(DateTime Op, Guid OrganisatieId, string Zin)> Gebeurd)
    {
        /// <summary>What this follower has not heard yet; who follows one organisation does not hear of the others.</summary>
        public IReadOnlyList<string> Zinnen(Volger volger, DateTime sinds) =>
        [
            .. OpenbaarOp > sinds ? [$"Nieuw advies van {Raad}."] : (string[])[],
            .. Gebeurd.Where(g => g.Op > sinds && (volger.Bereik != Volgbereik.Organisatie || g.OrganisatieId == Guid.Empty || g.OrganisatieId == volger.DoelId)).Select(g => $"{g.Zin}.").Distinct(),
        ];
    }
}
