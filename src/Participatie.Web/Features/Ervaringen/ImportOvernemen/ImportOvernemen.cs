using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Portaal;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees what the check of a file found and decides: take the good rows in, or bring another file.</summary>
public static class ImportOvernemen
{
    public sealed record Query(Guid RondeId, Guid ImportId) : IQuery<View>;

    /// <param name="Ronde">Name of the ronde.</param>
    /// <param name="Fase">How far the file is.</param>
    /// <param name="Uitslag">What the check counted.</param>
    /// <param name="Overgenomen">How many people came in.</param>
    /// <param name="Werk">The long work that runs or failed; null when there is none.</param>
    /// <param name="MagUitnodigen">False when the ronde is closed.</param>
    public sealed record View(string Ronde, Importfase Fase, Importuitslag Uitslag, int Overgenomen, Voortgangsbeeld? Werk, bool MagUitnodigen);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Guid ImportId { get; set; }
    }

    /// <summary>Throws the file away.</summary>
    public sealed class WeggooienCommand : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Guid ImportId { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Opdrachten opdrachten)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>, IRequestHandler<WeggooienCommand, Guid>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Where(r => r.Id == query.RondeId).Select(r => new { r.Naam, r.Status }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var import = await db.Uitnodigingenimports.AsNoTracking()
                .SingleOrDefaultAsync(i => i.Id == query.ImportId && i.RondeId == query.RondeId, cancellationToken).OfNietGevonden();
            var werk = import.Fase is Importfase.Controleren or Importfase.Overnemen
                ? await db.Opdrachten.AsNoTracking().Where(o => o.Id == import.OpdrachtId).Select(Voortgangsbeeld.VanOpdracht).SingleOrDefaultAsync(cancellationToken)
                : null;
            return new View(
                ronde.Naam, import.Fase, import.Uitslag, import.Overgenomen, werk, ronde.Status is Rondestatus.Voorbereiding or Rondestatus.Open);
        }

        public async Task<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (ronde, import) = await LadenAsync(command.RondeId, command.ImportId, cancellationToken);

            // Two files at once could bring the same person twice: neither sees the other's rows.
            ImportRules.EenTegelijk.Eis(!await db.Uitnodigingenimports.AnyAsync(
                i => i.RondeId == ronde.Id && i.Id != import.Id && i.Fase == Importfase.Overnemen
                    && db.Opdrachten.Any(o => o.Id == i.OpdrachtId && (o.Status == Opdrachtstatus.Wacht || o.Status == Opdrachtstatus.Bezig)),
                cancellationToken));
            import.Overnemen(ronde, opdrachten.Starten<ImportOvernemenOpdracht>(import.Id, gebruiker.Ingelogd.Id).Id);
            return import.Id;
        }

        public async Task<Guid> Handle(WeggooienCommand command, CancellationToken cancellationToken)
        {
            var (_, import) = await LadenAsync(command.RondeId, command.ImportId, cancellationToken);
            ImportRules.AlVastgelegd.Eis(import.Fase is not (Importfase.Overnemen or Importfase.Klaar));
            db.Uitnodigingenimports.Remove(import);
            return import.Id;
        }

        private async Task<(Ronde Ronde, Uitnodigingenimport Import)> LadenAsync(Guid rondeId, Guid importId, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == rondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            return (
                ronde,
                await db.Uitnodigingenimports.SingleOrDefaultAsync(i => i.Id == importId && i.RondeId == rondeId, cancellationToken).OfNietGevonden());
        }
    }
}
