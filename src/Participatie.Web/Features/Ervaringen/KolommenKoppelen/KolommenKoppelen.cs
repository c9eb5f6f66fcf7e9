using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher says which column of the file is what, sees how the first rows are understood, and has the whole file checked.</summary>
public static class KolommenKoppelen
{
    public const int Voorbeeldregels = 5;

    /// <param name="RondeId">The ronde.</param>
    /// <param name="ImportId">The uploaded file.</param>
    /// <param name="Kolommen">Field to column as it stands on the form; null for what was kept or guessed.</param>
    public sealed record Query(Guid RondeId, Guid ImportId, IReadOnlyDictionary<Uitnodigingsveld, int?>? Kolommen) : IQuery<View>;

    public sealed record View(string Ronde, Kolomkoppeling Koppeling, IReadOnlyList<Importregel> Voorbeeld, IReadOnlyList<string> Bezwaren);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Guid ImportId { get; set; }

        public Dictionary<Uitnodigingsveld, int?> Kolommen { get; set; } = [];

        /// <summary>What the page made of <see cref="Kolommen"/> with the file's header at hand.</summary>
        public string Koppeling { get; set; } = "";
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Importbestanden bestanden, Opdrachten opdrachten)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Where(r => r.Id == query.RondeId).Select(r => r.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var import = await db.Uitnodigingenimports.AsNoTracking()
                .SingleOrDefaultAsync(i => i.Id == query.ImportId && i.RondeId == query.RondeId && i.Fase != Importfase.Klaar, cancellationToken).OfNietGevonden();
            if (!bestanden.Bestaat(import.Id))
            {
                throw new NietGevondenException();
            }

            await using var stream = bestanden.Openen(import.Id);
            using var bestand = await Csvbestand.OpenAsync(stream, grenzen: null, cancellationToken);
            var koppeling = Importloop.Lees(import.Koppeling, bestand.Koppen);
            IReadOnlyList<string> dubbel = [];
            if (query.Kolommen is { } gezegd)
            {
                (koppeling, dubbel) = Koppelen(koppeling, gezegd);
            }

            return new View(ronde, koppeling, await VoorbeeldAsync(bestand, koppeling, cancellationToken), [.. dubbel, .. koppeling.Ontbreekt]);
        }

        public async Task<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == command.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            var import = await db.Uitnodigingenimports
                .SingleOrDefaultAsync(i => i.Id == command.ImportId && i.RondeId == ronde.Id, cancellationToken).OfNietGevonden();
            RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
            import.Controleren(command.Koppeling, opdrachten.Starten<ImportControlerenOpdracht>(import.Id, wie.Id).Id);
            return import.Id;
        }

        private static (Kolomkoppeling Koppeling, IReadOnlyList<string> Dubbel) Koppelen(Kolomkoppeling koppeling, IReadOnlyDictionary<Uitnodigingsveld, int?> gezegd)
        {
            var bruikbaar = gezegd.Where(paar => paar.Value is { } kolom && kolom >= 0 && kolom < koppeling.Koppen.Count).ToList();
            var leeg = Enum.GetValues<Uitnodigingsveld>().Aggregate(koppeling, (tot, veld) => tot.Met(veld, null));
            return (
                bruikbaar.Aggregate(leeg, (tot, paar) => tot.Met(paar.Key, paar.Value)),
                [.. bruikbaar.GroupBy(paar => paar.Value).Where(groep => groep.Count() > 1)
                    .Select(groep => $"U koos dezelfde kolom voor {string.Join(" en ", groep.Select(paar => $"‘{paar.Key.Kolomnaam()}’"))}. Kies voor elk een eigen kolom.")]);
        }

        private static async Task<IReadOnlyList<Importregel>> VoorbeeldAsync(Csvbestand bestand, Kolomkoppeling koppeling, CancellationToken cancellationToken)
        {
            if (!koppeling.IsVolledig)
            {
                return [];
            }

            using var lezer = new Importlezer(bestand, koppeling);
            try
            {
                return await lezer.LeesAsync(cancellationToken).Take(Voorbeeldregels).ToListAsync(cancellationToken);
            }
            catch (CsvGeweigerdException)
            {
                // The check of the whole file says it in full.
                return [];
            }
        }
    }
}
