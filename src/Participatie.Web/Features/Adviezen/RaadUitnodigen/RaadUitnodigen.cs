using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>An organisation asks the raad to take part in the elaboration of a promise.</summary>
public static class RaadUitnodigen
{
    public sealed record Query(Guid ToezeggingId) : IQuery<View>;

    public sealed record View(Adviesdeel Deel, Beloftebeeld Belofte)
    {
        public bool Kan => !Deel.IsKlaar && Belofte.Belofte.Status != Toezeggingstatus.Beoordeeld;
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid ToezeggingId { get; set; }

        public string? Tekst { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Tekst).NotEmpty().WithMessage("Schrijf waarvoor u de raad uitnodigt, en wanneer.").MaximumLength(Toezegging.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Toezegging.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
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
            adressering.RaadUitnodigen(request.ToezeggingId, request.Tekst!, door, clock.Nu());
            return adressering.Id;
        }
    }
}
