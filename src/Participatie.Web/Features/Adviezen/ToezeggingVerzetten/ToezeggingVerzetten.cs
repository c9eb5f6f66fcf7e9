using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>An organisation moves the day of a promise, with a reason that everybody can read. The first day stays visible.</summary>
public static class ToezeggingVerzetten
{
    public sealed record Query(Guid ToezeggingId) : IQuery<View>;

    public sealed record View(Adviesdeel Deel, Beloftebeeld Belofte)
    {
        public bool Kan => !Deel.IsKlaar && Belofte.Belofte.IsOpen;
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid ToezeggingId { get; set; }

        public DateOnly? Naar { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naar).NotNull().WithMessage("Kies de nieuwe dag.");
            RuleFor(c => c.Reden).NotEmpty().WithMessage(ToezeggingRules.RedenNodig.Tekst).MaximumLength(Toezegging.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Toezegging.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (deel, belofte) = await db.AdviesdeelVanBelofteAsync(request.ToezeggingId, AdviesBewerking.Antwoorden, gebruiker.Ingelogd, cancellationToken);
            return new(deel, new(belofte, deel.Organisatie, deel.Raad));
        }

        /// <summary>Gives the part to which the promise belongs.</summary>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringVanToezeggingAsync(request.ToezeggingId, gebruiker.Ingelogd, cancellationToken);
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Antwoorden, adressering);
            var regels = await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            adressering.ToezeggingVerzetten(request.ToezeggingId, request.Naar!.Value, request.Reden!, regels, werkdagen, door, clock.Nu());
            return adressering.Id;
        }
    }
}
