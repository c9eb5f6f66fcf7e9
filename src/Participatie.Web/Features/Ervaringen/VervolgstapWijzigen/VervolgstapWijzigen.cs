using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher changes a step, for example when a raad has judged it, or takes it away.</summary>
public static class VervolgstapWijzigen
{
    public sealed record Query(Guid RondeId, Guid StapId) : IQuery<View>;

    public sealed record View(string Naam, Command Nu);

    public sealed record Command : Vervolgstapinvoer, ICommand<bool>
    {
        public Guid StapId { get; set; }

        /// <summary>True: the step goes instead.</summary>
        public bool Weghalen { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => When(c => !c.Weghalen, () => Include(new VervolgstapinvoerValidator()));
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, bool>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Naam }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var stap = await db.Vervolgstappen.AsNoTracking()
                .SingleOrDefaultAsync(s => s.Id == request.StapId && s.RondeId == request.RondeId, cancellationToken).OfNietGevonden();
            return new(ronde.Naam, new Command
            {
                Soort = stap.Soort,
                Dag = stap.Dag,
                Periode = stap.Periode,
                Titel = stap.Titel,
                TekstJongeren = stap.TekstJongeren,
                TekstVolwassenen = stap.TekstVolwassenen,
                DoorWie = stap.DoorWie,
                Uitkomst = stap.Uitkomst,
                Raad = stap.Raad,
                Raadsoordeel = stap.Raadsoordeel,
                Volgorde = stap.Volgorde,
            });
        }

        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Publiceren, ronde);
            var stap = await db.Vervolgstappen.SingleOrDefaultAsync(s => s.Id == request.StapId && s.RondeId == ronde.Id, cancellationToken).OfNietGevonden();
            if (request.Weghalen)
            {
                stap.Weghalen();
                db.Vervolgstappen.Remove(stap);
            }
            else
            {
                stap.Wijzigen(request.Gegevens());
            }

            return request.Weghalen;
        }
    }
}
