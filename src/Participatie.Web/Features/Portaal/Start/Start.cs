using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Portaal;

/// <summary>Everybody sees in one look what the portal is for, and what became of the latest regional answers. Reads published figures only.</summary>
public static class Start
{
    public sealed record Query : IQuery<View>;

    /// <param name="Laatste">The latest published regional ronde; null as long as there is none.</param>
    public sealed record View(Laatsteronde? Laatste);

    /// <param name="RondeId">The ronde.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Antwoorden">People who filled in.</param>
    /// <param name="Uitgenodigd">People who were asked.</param>
    /// <param name="Draad">From told to done: the steps that were really made, and <em>Verteld</em> always.</param>
    /// <param name="Jongeren">Young people who filled in; null when that is not shown.</param>
    /// <param name="Honderden">What they said, each as so many of a hundred.</param>
    public sealed record Laatsteronde(
        Guid RondeId, string Naam, int Antwoorden, int Uitgenodigd, Draad Draad, int? Jongeren, IReadOnlyList<Honderd> Honderden)
    {
        /// <summary>Whole percent of those who were asked.</summary>
        public int Respons => Deel(Antwoorden, Uitgenodigd);
    }

    /// <param name="Besproken">Times that the results were talked over.</param>
    /// <param name="Beloofd">Promises and improvements.</param>
    /// <param name="Beoordeeld">Those of them that a raad has judged.</param>
    /// <param name="Gedaan">Those of them that a raad says are done.</param>
    public sealed record Draad(int Besproken, int Beloofd, int Beoordeeld, int Gedaan);

    /// <param name="Aantal">Of a hundred.</param>
    /// <param name="Zin">What they say: “worden met respect behandeld”.</param>
    /// <param name="N">People who answered this question.</param>
    public sealed record Honderd(int Aantal, string Zin, int N);

    public sealed class Handler(ParticipatieDb db, IMemoryCache cache, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var rondeId = await db.Rondes
                .Where(r => r.Status == Rondestatus.Gepubliceerd && r.Bereik == Rondebereik.Regionaal)
                .OrderByDescending(r => r.Jaar).ThenByDescending(r => r.GepubliceerdOp)
                .Select(r => (Guid?)r.Id)
                .FirstOrDefaultAsync(cancellationToken);
            return new(rondeId is null ? null : await LaatsteAsync(rondeId.Value, cancellationToken));
        }

        private async Task<Laatsteronde?> LaatsteAsync(Guid rondeId, CancellationToken cancellationToken)
        {
            var document = (await db.LaatstePublicatieAsync(cache, rondeId, cancellationToken)).Document;
            if (document.Rij(Telplan.Deelname, doelgroep: null) is not { } allen)
            {
                return null;
            }

            var vandaag = clock.Vandaag();
            var stappen = await db.Vervolgstappen.Where(s => s.RondeId == rondeId).Select(s => new { s.Soort, s.Dag, s.Uitkomst }).ToListAsync(cancellationToken);
            var beloften = stappen.Where(s => s.Soort is Vervolgsoort.Belofte or Vervolgsoort.Verbeterpunt).ToList();
            return new(
                rondeId,
                document.Naam,
                allen.N,
                document.Respons.Sum(r => r.Uitgenodigd),
                new(
                    stappen.Count(s => s.Soort is Vervolgsoort.Besproken or Vervolgsoort.Leertafel && s.Dag <= vandaag),
                    beloften.Count,
                    beloften.Count(s => s.Uitkomst is not null),
                    beloften.Count(s => s.Uitkomst == Vervolguitkomst.Gedaan)),
                document.Rij(Telplan.Deelname, Doelgroep.Jongere)?.N,
                [.. Uitspraken.Select(uitspraak => uitspraak.Van(document)).OfType<Honderd>()]);
        }
    }

    /// <summary>What is told of a question that is answered altijd, vaak, soms, nooit.</summary>
    /// <param name="Vraagcode">The question.</param>
    /// <param name="Vanaf">First category that counts.</param>
    /// <param name="Zin">What those people say.</param>
    private sealed record Uitspraak(string Vraagcode, int Vanaf, string Zin)
    {
        /// <summary>Two neighbouring categories of four are told together.</summary>
        private const int Categorieen = 2;

        public Honderd? Van(Publicatiedocument document) =>
            document.Vragen.Any(v => v.Code == Vraagcode && v.Schaal == Schaal.Frequentie) && document.Rij(Vraagcode, Doelgroep.Jongere) is { } rij
                ? new(Deel(rij.Aantallen.Skip(Vanaf).Take(Categorieen).Sum(), rij.N), Zin, rij.N)
                : null;
    }

    private static readonly IReadOnlyList<Uitspraak> Uitspraken =
    [
        new("respect", 0, "worden altijd of vaak met respect behandeld."),
        new("samen-beslissen", 0, "beslissen altijd of vaak samen met de hulpverlener."),
        new("hulp-nodig", 2, "krijgen soms of nooit de hulp die zij nodig hebben."),
    ];

    private static int Deel(int aantal, int totaal) => totaal == 0 ? 0 : (int)Math.Round(100m * aantal / totaal, MidpointRounding.AwayFromZero);
}
