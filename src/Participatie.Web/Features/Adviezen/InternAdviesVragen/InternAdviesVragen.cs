using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who writes or approves an answer asks a colleague what they think; it never leaves the organisation.</summary>
public static class InternAdviesVragen
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="KanVragen">There is a draft.</param>
    /// <param name="Collegas">Everybody else with a role in the organisation.</param>
    public sealed record View(Adviesdeel Deel, bool KanVragen, IReadOnlyList<(Guid Id, string Naam)> Collegas);

    public sealed class Command : ICommand<Unit>
    {
        public Guid AdresseringId { get; set; }

        public Guid? CollegaId { get; set; }

        public string? Vraag { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CollegaId).NotNull().WithMessage("Kies een collega.");
            RuleFor(c => c.Vraag).NotEmpty().WithMessage(ReactieRules.VraagNodig.Tekst).MaximumLength(Internadvies.TekstMax).WithMessage($"Maak uw vraag korter: hoogstens {Internadvies.TekstMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Antwoordmail mail, Links links, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var bewerking = await BewerkingAsync(request.AdresseringId, cancellationToken);
            var deel = await db.AdviesdeelAsync(request.AdresseringId, bewerking, wie, cancellationToken);
            var kan = deel.VraagtAntwoord && await db.Reacties.AnyAsync(r => r.AdresseringId == deel.Id && r.Ronde == deel.Ronde, cancellationToken);
            return new(deel, kan, [.. (await db.CollegasAsync(deel.OrganisatieId, cancellationToken)).Where(c => c.Id != wie.Id)]);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var adressering = await db.AdresseringLadenAsync(request.AdresseringId, wie, cancellationToken);
            var door = wie.Eis(wie.Mag(AdviesBewerking.Goedkeuren, adressering) ? AdviesBewerking.Goedkeuren : AdviesBewerking.Antwoorden, adressering);
            var collega = (await db.CollegasAsync(adressering.OrganisatieId, cancellationToken)).FirstOrDefault(c => c.Id == request.CollegaId);
            if (collega.Naam is null)
            {
                throw new ValidationException([new ValidationFailure(nameof(request.CollegaId), "Kies een collega uit de lijst.")]);
            }

            var advies = adressering.InternAdviesVragen(collega.Id, collega.Naam, request.Vraag!, door, clock.Nu());
            await mail.AanAsync(
                [collega.Id],
                new(
                    $"meedenken:{advies.Id:N}", "Een collega vraagt u om mee te denken", [$"{door.Naam} werkt aan een antwoord op een advies en wil weten wat u vindt."], "Lees de vraag",
                    links.Adviezen.InternAdviesGeven(adressering.Id)),
                cancellationToken);
            return default;
        }

        /// <summary>Both who writes and who approves may ask.</summary>
        private async Task<AdviesBewerking> BewerkingAsync(Guid adresseringId, CancellationToken cancellationToken)
        {
            var organisatieId = await db.Adresseringen.Where(a => a.Id == adresseringId).Select(a => a.OrganisatieId).FirstOrDefaultAsync(cancellationToken);
            return gebruiker.Ingelogd.Mag(AdviesBewerking.Goedkeuren, Guid.Empty, organisatieId) ? AdviesBewerking.Goedkeuren : AdviesBewerking.Antwoorden;
        }
    }
}
