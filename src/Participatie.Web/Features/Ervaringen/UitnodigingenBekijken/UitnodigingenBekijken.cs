using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees who is in the ronde and how far the inviting is, and takes the overview along as a table.</summary>
public static class UitnodigingenBekijken
{
    public const int PerPagina = 50;

    /// <summary>What the list is narrowed to; stays in the address.</summary>
    public sealed record Filter(Uitnodigingstatus? Status, Doelgroep? Doelgroep, string? Gemeente, Uitnodigingskanaal? Kanaal);

    public sealed record Query(Guid RondeId, Filter Filter, int Pagina) : IQuery<View>;

    /// <summary>All rows of the same list, one by one.</summary>
    public sealed record ExportQuery(Guid RondeId, Filter Filter) : IQuery<IAsyncEnumerable<Exportrij>>;

    public sealed record View(
        string Ronde, bool MagUitnodigen, IReadOnlyList<Stand> Standen, IReadOnlyList<Rij> Rijen, int Aantal, int Pagina)
    {
        public int Totaal => Standen.Sum(s => s.Aantal);

        public int Paginas => Math.Max(1, (Aantal + PerPagina - 1) / PerPagina);
    }

    public sealed record Stand(Uitnodigingstatus Status, Uitnodigingskanaal? Kanaal, int Aantal);

    public sealed record Rij(
        Guid Id, Doelgroep Doelgroep, Uitnodigingskanaal? Kanaal, string? EMail, string? Plaats, string Gemeentecode, Uitnodigingstatus Status, int Herinneringen,
        NietUitnodigenReden? Reden);

    /// <summary>Holds no way to reach somebody, and no moment.</summary>
    public sealed record Exportrij(
        Doelgroep Doelgroep, Uitnodigingskanaal? Kanaal, string Gemeentecode, SoortHulp SoortHulp, Leeftijdscategorie Leeftijd, Trajectstatus Trajectstatus, Zwaarte Zwaarte,
        string Taal, Uitnodigingstatus Status, int Herinneringen, NietUitnodigenReden? Reden);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<ExportQuery, IAsyncEnumerable<Exportrij>>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == query.RondeId)
                .Select(r => new { r.Naam, r.Status }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var standen = await db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == query.RondeId)
                .GroupBy(u => new { u.Status, u.Kanaal }).Select(g => new Stand(g.Key.Status, g.Key.Kanaal, g.Count())).ToListAsync(cancellationToken);
            var gefilterd = Gefilterd(query.RondeId, query.Filter);
            var aantal = await gefilterd.CountAsync(cancellationToken);
            var pagina = Math.Clamp(query.Pagina, 1, Math.Max(1, (aantal + PerPagina - 1) / PerPagina));
            var rijen = await gefilterd.OrderBy(u => u.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina)
                .Select(u => new Rij(u.Id, u.Doelgroep, u.Kanaal, u.EMail, u.Plaats, u.Gemeentecode, u.Status, u.Herinneringen, u.NietUitnodigen))
                .ToListAsync(cancellationToken);
            return new View(ronde.Naam, ronde.Status is Rondestatus.Voorbereiding or Rondestatus.Open, standen, rijen, aantal, pagina);
        }

        public async Task<IAsyncEnumerable<Exportrij>> Handle(ExportQuery query, CancellationToken cancellationToken)
        {
            await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == query.RondeId)
                .Select(r => r.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return Gefilterd(query.RondeId, query.Filter).OrderBy(u => u.Id)
                .Select(u => new Exportrij(
                    u.Doelgroep, u.Kanaal, u.Gemeentecode, u.SoortHulp, u.Leeftijd, u.Trajectstatus, u.Zwaarte, u.Taal, u.Status, u.Herinneringen, u.NietUitnodigen))
                .AsAsyncEnumerable();
        }

        private IQueryable<Uitnodiging> Gefilterd(Guid rondeId, Filter filter)
        {
            var uitnodigingen = db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == rondeId);
            uitnodigingen = filter.Status is { } status ? uitnodigingen.Where(u => u.Status == status) : uitnodigingen;
            uitnodigingen = filter.Doelgroep is { } doelgroep ? uitnodigingen.Where(u => u.Doelgroep == doelgroep) : uitnodigingen;
            uitnodigingen = filter.Kanaal is { } kanaal ? uitnodigingen.Where(u => u.Kanaal == kanaal) : uitnodigingen;
            return filter.Gemeente is { Length: > 0 } gemeente ? uitnodigingen.Where(u => u.Gemeentecode == gemeente) : uitnodigingen;
        }
    }
}
