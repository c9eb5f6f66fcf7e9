using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad says whether a promise was kept.</summary>
public static class ToezeggingBeoordelen
{
    public sealed record Query(Guid ToezeggingId) : IQuery<View>;

    public sealed record View(Adviesdeel Deel, Beloftebeeld Belofte)
    {
        public bool Kan => !Deel.IsKlaar && Belofte.Belofte.Status != Toezeggingstatus.Beoordeeld;
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid ToezeggingId { get; set; }

        public Toezeggingoordeel? Oordeel { get; set; }

        public string? Woorden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Oordeel).NotNull().WithMessage("Kies gedaan, deels of niet gedaan.").IsInEnum();
            RuleFor(c => c.Woorden).NotEmpty().When(c => c.Oordeel is Toezeggingoordeel.Deels or Toezeggingoordeel.NietGedaan).WithMessage(ToezeggingRules.RedenBijOordeel.Tekst)
                .MaximumLength(Toezegging.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Toezegging.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (deel, belofte) = await db.AdviesdeelVanBelofteAsync(request.ToezeggingId, AdviesBewerking.Oordelen, gebruiker.Ingelogd, cancellationToken);
            return new(deel, new(belofte, deel.Organisatie, deel.Raad));
        }

        /// <summary>Gives the part to which the promise belongs.</summary>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringVanToezeggingAsync(request.ToezeggingId, gebruiker.Ingelogd, cancellationToken);
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Oordelen, adressering);
            var regels = await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            adressering.ToezeggingBeoordelen(request.ToezeggingId, request.Oordeel!.Value, request.Woorden, regels, werkdagen, door, clock.Nu());
            return adressering.Id;
        }
    }
}
