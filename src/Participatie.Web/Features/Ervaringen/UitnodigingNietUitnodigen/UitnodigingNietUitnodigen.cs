using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Before anything was sent, the researcher learns that somebody must not be written to; the address is wiped and only the reason stays.</summary>
public static class UitnodigingNietUitnodigen
{
    public sealed record Query(Guid RondeId, Guid UitnodigingId) : IQuery<View>;

    public sealed record View(string Ronde, string Waarheen);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Guid UitnodigingId { get; set; }

        public NietUitnodigenReden? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reden).NotNull().WithMessage("Kies waarom deze persoon niet wordt uitgenodigd.")
            .IsInEnum().WithMessage("Kies waarom deze persoon niet wordt uitgenodigd.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var gevonden = await (
                from uitnodiging in db.Uitnodigingen
                join ronde in db.Rondes.ZichtbaarVoor(gebruiker.Ingelogd) on uitnodiging.RondeId equals ronde.Id
                where uitnodiging.Id == query.UitnodigingId && ronde.Id == query.RondeId
                select new { ronde.Naam, uitnodiging.EMail, uitnodiging.Plaats }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return new View(gevonden.Naam, gevonden.EMail is { } email ? Uitnodigingteksten.Verkort(email) : $"brief naar {gevonden.Plaats}");
        }

        public async Task<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (ronde, uitnodiging) = await db.UitnodigingInRondeAsync(gebruiker.Ingelogd, command.RondeId, command.UitnodigingId, cancellationToken);
            uitnodiging.NietUitnodigenOm(command.Reden!.Value);
            return ronde.Id;
        }
    }

    /// <summary>The invitation with its ronde, for who may invite in it.</summary>
    internal static async Task<(Ronde Ronde, Uitnodiging Uitnodiging)> UitnodigingInRondeAsync(
        this ParticipatieDb db, Gebruiker wie, Guid rondeId, Guid uitnodigingId, CancellationToken cancellationToken)
    {
        var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == rondeId, cancellationToken).OfNietGevonden();
        RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
        var uitnodiging = await db.Uitnodigingen.SingleOrDefaultAsync(u => u.Id == uitnodigingId && u.RondeId == rondeId, cancellationToken).OfNietGevonden();
        RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
        return (ronde, uitnodiging);
    }
}
