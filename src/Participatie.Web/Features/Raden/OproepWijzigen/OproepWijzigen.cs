using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter changes a call for members, or closes it.</summary>
public static class OproepWijzigen
{
    public sealed record Query(Guid RaadId, Guid OproepId) : IQuery<View>;

    public sealed record View(Raadkop Kop, bool IsOpen, Command Nu);

    public sealed class Command : Oproepinvoer, IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid OproepId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }

        /// <summary>True: it is closed as well.</summary>
        public bool Sluiten { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new OproepinvoerValidator());
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var oproep = await db.Oproepen.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.OproepId && o.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            return new(kop, oproep.GeslotenOp is null, new Command
            {
                Versie = oproep.Versie,
                Titel = oproep.Titel,
                Tekst = oproep.Tekst,
                Contact = oproep.Contact,
                OpenTot = oproep.OpenTot,
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var oproep = await db.Oproepen.SingleOrDefaultAsync(o => o.Id == request.OproepId && o.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            db.Entry(oproep).Property(o => o.Versie).OriginalValue = request.Versie;
            oproep.Wijzigen(request.Gegevens());
            if (request.Sluiten)
            {
                oproep.Sluiten(clock.Vandaag());
            }

            return default;
        }
    }
}
