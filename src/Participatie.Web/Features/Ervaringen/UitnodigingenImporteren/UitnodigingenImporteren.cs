using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher uploads a file with people to invite; it is looked at, and nothing goes in yet.</summary>
public static class UitnodigingenImporteren
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Ronde">Name of the ronde.</param>
    /// <param name="MagUitnodigen">False when the ronde is closed.</param>
    /// <param name="Onderweg">Files that were uploaded and are not in yet.</param>
    public sealed record View(string Ronde, bool MagUitnodigen, IReadOnlyList<Bestand> Onderweg);

    public sealed record Bestand(Guid Id, DateTime AangemaaktOp, Importfase Fase);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        /// <summary>Under which the page has laid the file.</summary>
        public Guid ImportId { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Where(r => r.Id == query.RondeId).Select(r => new { r.Naam, r.Status }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var onderweg = await db.Uitnodigingenimports.AsNoTracking()
                .Where(i => i.RondeId == query.RondeId && i.Fase != Importfase.Klaar)
                .OrderByDescending(i => i.AangemaaktOp).Select(i => new Bestand(i.Id, i.AangemaaktOp, i.Fase)).Take(5).ToListAsync(cancellationToken);
            return new View(ronde.Naam, ronde.Status is Rondestatus.Voorbereiding or Rondestatus.Open, onderweg);
        }

        public async Task<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == command.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            db.Uitnodigingenimports.Add(Uitnodigingenimport.Beginnen(command.ImportId, ronde, wie.Id, clock.Nu()));
            return command.ImportId;
        }
    }
}
