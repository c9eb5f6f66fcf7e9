using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// The rehearsal: which rungs would go out on a day when nobody does anything until then. The plan of each clock is the walk that the job itself makes. The administrator sees organisation, kind, rung and
/// date, and never what an advies is about.
/// </summary>
public static class HerinneringenVooruitzien
{
    public const int DagenMax = 366;
    public const int Paginagrootte = 100;

    /// <param name="Dag">Which day; null or out of reach: today.</param>
    /// <param name="Pagina">From 1; null: all, for a file.</param>
    public sealed record Query(DateOnly? Dag, int? Pagina = 1) : IQuery<View>;

    /// <param name="Dag">The day that is shown.</param>
    /// <param name="Eerste">The first day that can be shown.</param>
    /// <param name="Laatste">The last day that can be shown.</param>
    /// <param name="IsWerkdag">False: nothing goes on that day.</param>
    /// <param name="Totaal">How many rungs in all.</param>
    /// <param name="Pagina">Which page.</param>
    /// <param name="Regels">The rungs of this page.</param>
    public sealed record View(DateOnly Dag, DateOnly Eerste, DateOnly Laatste, bool IsWerkdag, int Totaal, int Pagina, IReadOnlyList<Regel> Regels)
    {
        public int Paginas => Math.Max(1, (Totaal + Paginagrootte - 1) / Paginagrootte);

        /// <summary>All rows for a spreadsheet, safe against formulas.</summary>
        public string AlsCsv()
        {
            var csv = new StringBuilder("\uFEFFdatum;organisatie;waarvoor;trede;termijn tot en met\r\n");
            foreach (var regel in Regels)
            {
                csv.AppendJoin(';', new[] { $"{Dag:yyyy-MM-dd}", regel.Organisatie, regel.Soort.Naam(), regel.Trede.Naam(), $"{regel.Uiterlijk:yyyy-MM-dd}" }.Select(Cel)).Append("\r\n");
            }

            return csv.ToString();
        }

        private static string Cel(string tekst) => $"\"{VeiligeCel.Maak(tekst).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    public sealed record Regel(string Organisatie, Termijnsoort Soort, Laddertrede Trede, DateOnly Uiterlijk);

    public sealed class Handler(ParticipatieDb db, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var laatste = vandaag.AddDays(DagenMax);
            var dag = request.Dag is { } gevraagd && gevraagd >= vandaag && gevraagd <= laatste ? gevraagd : vandaag;
            var dagen = await kalender.WerkdagenAsync(cancellationToken);
            var namen = await db.Organisaties.AsNoTracking().Select(o => new { o.Id, o.Naam }).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);

            // Read one by one: of a hundred thousand clocks only those of this page are kept.
            var regels = new List<Regel>();
            var (totaal, overslaan) = (0, ((request.Pagina ?? 1) - 1) * Paginagrootte);
            var klokken = db.Termijnen.AsNoTracking().Include(t => t.Herinneringen).Where(t => t.VolgendeTredeOp <= dag || t.Status == Termijnstatus.Opgeschort)
                .OrderBy(t => t.PartijId).ThenBy(t => t.Id).AsAsyncEnumerable();
            await foreach (var klok in klokken.WithCancellation(cancellationToken))
            {
                foreach (var sport in klok.Vooruitzien(vandaag, dagen).Where(s => s.Dag == dag))
                {
                    totaal++;
                    if (request.Pagina is null || (totaal > overslaan && regels.Count < Paginagrootte))
                    {
                        regels.Add(new(namen[klok.PartijId], klok.Soort, sport.Trede, klok.Uiterlijk));
                    }
                }
            }

            return new(dag, vandaag, laatste, dagen.IsWerkdag(dag), totaal, request.Pagina ?? 1, regels);
        }
    }
}
