using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>One part goes to a successor within the organisation, with its clocks, draft and promises and a briefing.</summary>
public static class ContactOverdragen
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Briefing">As it would be generated now.</param>
    /// <param name="Collegas">Who can take it over.</param>
    public sealed record View(Adviesdeel Deel, string Briefing, IReadOnlyList<(Guid Id, string Naam)> Collegas);

    public sealed class Command : ICommand<Unit>
    {
        public Guid AdresseringId { get; set; }

        public Guid? NaarId { get; set; }

        public string? Erbij { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.NaarId).NotNull().WithMessage("Kies een collega.");
            RuleFor(c => c.Erbij).MaximumLength(Overdracht.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Overdracht.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var deel = await db.AdviesdeelAsync(request.AdresseringId, AdviesBewerking.Overdragen, gebruiker.Ingelogd, cancellationToken);
            return new(
                deel, Overdrachten.Briefing(await db.WerkAsync(deel.OrganisatieId, null, deel.Id, cancellationToken), erbij: null),
                [.. (await db.CollegasAsync(deel.OrganisatieId, cancellationToken, Rol.Behandelaar)).Where(c => c.Id != deel.ContactId)]);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringLadenAsync(request.AdresseringId, gebruiker.Ingelogd, cancellationToken);
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Overdragen, adressering);
            var naar = (await db.CollegasAsync(adressering.OrganisatieId, cancellationToken, Rol.Behandelaar)).FirstOrDefault(c => c.Id == request.NaarId);
            if (naar.Naam is null)
            {
                throw new ValidationException([new ValidationFailure(nameof(request.NaarId), "Kies een collega uit de lijst.")]);
            }

            var nu = clock.Nu();
            var briefing = Overdrachten.Briefing(await db.WerkAsync(adressering.OrganisatieId, null, adressering.Id, cancellationToken), request.Erbij);
            db.Overdrachten.Add(Overdracht.Vastleggen(
                adressering.OrganisatieId, adressering.ContactId, adressering.ContactNaam ?? "niemand", naar.Id, naar.Naam, briefing, [adressering.Id], door, nu));
            adressering.ContactWijzigen(naar.Id, naar.Naam, email: null, Overdrachten.Kort(briefing), door, nu);
            return default;
        }
    }
}
