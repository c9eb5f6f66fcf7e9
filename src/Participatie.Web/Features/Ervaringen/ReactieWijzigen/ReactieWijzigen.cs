using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher corrects a reaction of a raad, or takes it away.</summary>
public static class ReactieWijzigen
{
    public sealed record Query(Guid RondeId, Guid ReactieId) : IQuery<View>;

    public sealed record View(string Naam, Command Nu);

    public sealed record Command : Reactieinvoer, ICommand<bool>
    {
        public Guid ReactieId { get; set; }

        /// <summary>True: the reaction goes instead.</summary>
        public bool Weghalen { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => When(c => !c.Weghalen, () => Include(new ReactieinvoerValidator()));
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, bool>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Naam }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = await db.Bevindingreacties.AsNoTracking()
                .SingleOrDefaultAsync(r => r.Id == request.ReactieId && r.RondeId == request.RondeId, cancellationToken).OfNietGevonden();
            return new(ronde.Naam, new Command { Raad = reactie.Raad, Herkenning = reactie.Herkenning, Tekst = reactie.Tekst });
        }

        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Publiceren, ronde);
            var reactie = await db.Bevindingreacties
                .SingleOrDefaultAsync(r => r.Id == request.ReactieId && r.RondeId == ronde.Id, cancellationToken).OfNietGevonden();
            if (request.Weghalen)
            {
                reactie.Weghalen();
                db.Bevindingreacties.Remove(reactie);
            }
            else
            {
                reactie.Wijzigen(request.Raad!, request.Herkenning!.Value, request.Tekst!);
            }

            return request.Weghalen;
        }
    }
}
