using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad sees who wrote what and when, what differs between two versions, and can bring an older one back.</summary>
public static class VersiesVergelijken
{
    /// <param name="AdviesId">Of which advies.</param>
    /// <param name="Van">The older version; null: the one before <paramref name="Tot"/>.</param>
    /// <param name="Tot">The newer version; null: the newest.</param>
    public sealed record Query(Guid AdviesId, int? Van, int? Tot) : IQuery<View>;

    /// <param name="Titel">Of the advies now.</param>
    /// <param name="IsConcept">The text can still change.</param>
    /// <param name="Versies">Newest first.</param>
    /// <param name="Van">The older of the two.</param>
    /// <param name="Tot">The newer of the two.</param>
    /// <param name="Delen">What differs, part by part.</param>
    public sealed record View(string Titel, bool IsConcept, IReadOnlyList<Regel> Versies, int Van, int Tot, IReadOnlyList<Deel> Delen);

    public sealed record Regel(int Nummer, string Auteur, DateTime GeschrevenOp, bool Samengevoegd);

    public sealed record Deel(string Naam, IReadOnlyList<Alineaverschil> Alineas);

    public sealed class Command : IAdviescommand<int>
    {
        public Guid AdviesId { get; set; }

        /// <summary>The version that comes back.</summary>
        public int Nummer { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, int>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            var versies = await db.Adviesversies.AsNoTracking().Where(v => v.AdviesId == advies.Id).OrderByDescending(v => v.Nummer)
                .Select(v => new Regel(v.Nummer, v.AuteurNaam, v.GeschrevenOp, v.Samengevoegd)).ToListAsync(cancellationToken);
            var tot = request.Tot ?? advies.HuidigeVersie;
            var van = request.Van ?? Math.Max(1, tot - 1);
            var twee = await db.Adviesversies.AsNoTracking().Where(v => v.AdviesId == advies.Id && (v.Nummer == van || v.Nummer == tot)).ToDictionaryAsync(v => v.Nummer, v => v.Inhoud, cancellationToken);
            return twee.TryGetValue(van, out var oud) && twee.TryGetValue(tot, out var nieuw)
                ? new(advies.Titel, advies.Status == Adviesstatus.Concept, versies, van, tot, [.. Verschillen(oud, nieuw)])
                : throw new NietGevondenException();
        }

        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            var oud = await db.Adviesversies.AsNoTracking().SingleOrDefaultAsync(v => v.AdviesId == advies.Id && v.Nummer == request.Nummer, cancellationToken).OfNietGevonden();
            return advies.Schrijven(oud.Inhoud, advies.HuidigeVersie, door, clock.Nu()).Nummer;
        }

        private static IEnumerable<Deel> Verschillen(Adviesinhoud oud, Adviesinhoud nieuw)
        {
            yield return new("Titel", Tekstverschil.Tussen(oud.Titel, nieuw.Titel));
            yield return new("De brief", Tekstverschil.Tussen(oud.Tekst, nieuw.Tekst));
            var vroeger = oud.Aanbevelingen.ToDictionary(a => a.Id);
            foreach (var (i, aanbeveling) in nieuw.Aanbevelingen.Index())
            {
                yield return new($"Aanbeveling {i + 1}", Tekstverschil.Tussen(Woorden(vroeger.GetValueOrDefault(aanbeveling.Id)), Woorden(aanbeveling)));
            }

            var nu = nieuw.Aanbevelingen.Select(a => a.Id).ToHashSet();
            foreach (var weg in oud.Aanbevelingen.Where(a => !nu.Contains(a.Id)))
            {
                yield return new("Aanbeveling die weg is", Tekstverschil.Tussen(Woorden(weg), ""));
            }
        }

        private static string Woorden(Aanbevelingtekst? aanbeveling) => aanbeveling is null ? "" : $"{aanbeveling.Kop}\n\n{aanbeveling.Tekst}";
    }
}
