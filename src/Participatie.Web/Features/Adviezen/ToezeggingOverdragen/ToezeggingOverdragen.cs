using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A promise goes to a colleague, who keeps it in mind from now on.</summary>
public static class ToezeggingOverdragen
{
    public sealed record Query(Guid ToezeggingId) : IQuery<View>;

    public sealed record View(Adviesdeel Deel, Beloftebeeld Belofte, IReadOnlyList<(Guid Id, string Naam)> Collegas)
    {
        public bool Kan => !Deel.IsKlaar && Belofte.Belofte.Status != Toezeggingstatus.Beoordeeld;
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid ToezeggingId { get; set; }

        public Guid? NaarId { get; set; }

        public string? Briefing { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.NaarId).NotNull().WithMessage("Kies een collega.");
            RuleFor(c => c.Briefing).MaximumLength(Overdracht.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Overdracht.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Antwoordmail mail, Links links, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (deel, belofte) = await db.AdviesdeelVanBelofteAsync(request.ToezeggingId, AdviesBewerking.Overdragen, gebruiker.Ingelogd, cancellationToken);
            return new(deel, new(belofte, deel.Organisatie, deel.Raad), [.. (await db.CollegasAsync(deel.OrganisatieId, cancellationToken, Rol.Behandelaar)).Where(c => c.Id != belofte.EigenaarId)]);
        }

        /// <summary>Gives the part to which the promise belongs.</summary>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringVanToezeggingAsync(request.ToezeggingId, gebruiker.Ingelogd, cancellationToken);
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Overdragen, adressering);
            if ((await db.CollegasAsync(adressering.OrganisatieId, cancellationToken, Rol.Behandelaar)).All(c => c.Id != request.NaarId))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.NaarId), "Kies een collega uit de lijst.")]);
            }

            adressering.ToezeggingOverdragen(request.ToezeggingId, request.NaarId, request.Briefing, door, clock.Nu());
            await mail.AanAsync(
                [request.NaarId!.Value],
                new($"belofte-over:{request.ToezeggingId:N}:{clock.Nu().Ticks}", "U krijgt een belofte van een collega", [$"{door.Naam} gaf u een belofte aan een raad over. Lees wat er beloofd is en voor wanneer."],
                    "Bekijk de belofte", links.Adviezen.AdresseringBekijken(adressering.Id)),
                cancellationToken);
            return adressering.Id;
        }
    }
}
