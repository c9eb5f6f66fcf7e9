using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees how a ronde stands and what to do now. Only counts of invitations; the bus stays shut.</summary>
public static class RondeBekijken
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Ronde">The ronde itself.</param>
    /// <param name="Lijsten">The questionnaire of each group.</param>
    /// <param name="Stand">Its numbers.</param>
    /// <param name="Stappen">From set up to published.</param>
    /// <param name="Werk">What can be done now, the first thing first.</param>
    /// <param name="Verloop">Answers per day; null while nobody answered.</param>
    /// <param name="Volgende">Day of the next reminder; null when there is none to come.</param>
    /// <param name="Groepen">Invited against answered; empty while nobody was invited.</param>
    /// <param name="RIndicator">How alike both are; null while nobody was invited.</param>
    public sealed record View(
        Ronde Ronde,
        IReadOnlyList<Lijst> Lijsten,
        Rondestand Stand,
        IReadOnlyList<Stap> Stappen,
        IReadOnlyList<Werk> Werk,
        Dagverloop? Verloop,
        DateOnly? Volgende,
        IReadOnlyList<Uitsplitsing> Groepen,
        RIndicatorUitkomst? RIndicator);

    public sealed record Lijst(Doelgroep Doelgroep, Guid LijstId, string Naam, int Nummer);

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock, Links links) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var ronde = await db.Rondes.AsNoTracking().AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            var versies = ronde.Lijsten.Select(l => l.VersieId).ToList();
            var lijsten = await db.VragenlijstVersies.Where(v => versies.Contains(v.Id))
                .Join(db.Vragenlijsten, v => v.VragenlijstId, l => l.Id, (v, l) => new Lijst(l.Doelgroep, l.Id, l.Naam, v.Nummer))
                .ToListAsync(cancellationToken);
            var cellen = await CellenAsync(ronde.Id, cancellationToken);
            var dagen = await db.Dagtellingen.AsNoTracking().Where(d => d.RondeId == ronde.Id).ToDictionaryAsync(d => d.Dag, d => d.Aantal, cancellationToken);

            var stand = Rondestand.Van([.. cellen.Select(cel => cel.Telling)]);
            var kern = new Rondekern(
                ronde.Id, ronde.Naam, ronde.Status, ronde.OpentOp, ronde.SluitNa, ronde.Lijsten.Count > 0, ronde.EersteUitnodigingOp is not null, ronde.Achtergrond.Count > 0);
            var uitgenodigd = cellen.Where(cel => cel.Telling.IsUitgenodigd).ToList();
            var indelingen = Uitsplitsingen.Van(ronde.Indeling);
            return new(
                ronde,
                [.. lijsten.OrderBy(l => l.Doelgroep)],
                stand,
                Rondestappen.Van(ronde, vandaag),
                Rondewerk.Van(kern, stand, vandaag, links.Ervaringen),
                Dagverloop.Van(dagen, ronde, vandaag),
                Dagverloop.Herinneringen(ronde).Where(dag => ronde.Status == Rondestatus.Open && dag >= vandaag && dag <= ronde.SluitNa).Cast<DateOnly?>().FirstOrDefault(),
                [.. indelingen.Select(indeling => indeling.Tellen(uitgenodigd)).Where(groep => groep.Rijen.Count > 0)],
                uitgenodigd.Count == 0 ? null : Uitsplitsingen.RIndicator(indelingen, uitgenodigd));
        }

        private async Task<List<Responsaantal>> CellenAsync(Guid rondeId, CancellationToken cancellationToken)
        {
            var cellen = await db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == rondeId)
                .GroupBy(u => new
                {
                    u.Doelgroep,
                    u.Gemeentecode,
                    u.SoortHulp,
                    u.Leeftijd,
                    u.Trajectstatus,
                    u.Zwaarte,
                    u.Status,
                    u.Kanaal,
                    Verstuurd = u.UitgenodigdOp != null,
                })
                .Select(g => new { g.Key, Aantal = g.Count() })
                .ToListAsync(cancellationToken);
            return [.. cellen.Select(c => new Responsaantal(
                Uitsplitsingen.Achtergrond(c.Key.Doelgroep, c.Key.Gemeentecode, c.Key.SoortHulp, c.Key.Leeftijd, c.Key.Trajectstatus, c.Key.Zwaarte),
                new Uitnodigingstelling(c.Key.Status, c.Key.Kanaal, c.Key.Verstuurd, c.Aantal)))];
        }
    }
}
