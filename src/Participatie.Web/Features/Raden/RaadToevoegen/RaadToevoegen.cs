using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>The administrator makes a raad of an organisation of that kind; the raad itself fills in the rest.</summary>
public static class RaadToevoegen
{
    public sealed record Query : IQuery<View>;

    /// <param name="Organisaties">Of the kind raad, without a raad yet.</param>
    /// <param name="Aanbieders">To which a raad can belong.</param>
    public sealed record View(IReadOnlyList<(Guid Id, string Naam)> Organisaties, IReadOnlyList<(Guid Id, string Naam)> Aanbieders);

    public sealed class Command : ICommand<Guid>
    {
        public Guid? OrganisatieId { get; set; }

        public Raadssoort? Soort { get; set; }

        public Guid? HoortBijOrganisatieId { get; set; }

        public Doelgroep? Doelgroep { get; set; }

        public string? Kenmerkwoord { get; set; }

        public Raadsstaat? Staat { get; set; }

        public DateOnly? Vanaf { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisatieId).NotNull().WithMessage(RaadRules.AlleenVoorEenRaad.Tekst);
            RuleFor(c => c.Soort).NotNull().WithMessage("Kies of de raad voor de regio is of bij een aanbieder hoort.").IsInEnum();
            RuleFor(c => c.HoortBijOrganisatieId).NotNull().When(c => c.Soort == Raadssoort.Aanbieder).WithMessage("Kies bij welke aanbieder deze raad hoort.");
            RuleFor(c => c.Doelgroep).NotNull().WithMessage("Kies of de raad van ouders of van jongeren is.").IsInEnum();
            RuleFor(c => c.Kenmerkwoord).Must(w => Raad.IsKenmerkwoord(w?.Trim())).WithMessage(RaadRules.KenmerkwoordKanInEenAdres.Tekst);
            RuleFor(c => c.Staat).NotNull().WithMessage("Kies hoe het nu met de raad gaat.").IsInEnum();
            RuleFor(c => c.Vanaf).NotNull().WithMessage("Kies sinds welke dag dat zo is.");
        }
    }

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisaties = await db.Organisaties.AsNoTracking().Where(o => o.IsActief && (o.Soort != Organisatiesoort.Raad || !db.Raden.Any(r => r.OrganisatieId == o.Id)))
                .OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam, o.Soort }).ToListAsync(cancellationToken);
            return new(
                [.. organisaties.Where(o => o.Soort == Organisatiesoort.Raad).Select(o => (o.Id, o.Naam))],
                [.. organisaties.Where(o => o.Soort is Organisatiesoort.Jeugdhulpaanbieder or Organisatiesoort.Gi).Select(o => (o.Id, o.Naam))]);
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellationToken);
            RaadRules.AlleenVoorEenRaad.Eis(
                organisatie is { Soort: Organisatiesoort.Raad, IsActief: true } && !await db.Raden.AnyAsync(r => r.OrganisatieId == organisatie.Id, cancellationToken));
            var woord = request.Kenmerkwoord!.Trim();
            if (await db.Raden.AnyAsync(r => r.Kenmerkwoord == woord, cancellationToken))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.Kenmerkwoord), RaadRules.KenmerkwoordUniek.Tekst)]);
            }

            var aanbieder = request.Soort == Raadssoort.Aanbieder ? request.HoortBijOrganisatieId : null;
            RaadRules.AanbiederHoortErbij.Eis(aanbieder is null || await db.Organisaties.AnyAsync(o => o.Id == aanbieder, cancellationToken));
            RaadRules.StaatNietInDeToekomst.Eis(request.Vanaf <= clock.Vandaag());
            var raad = Raad.Oprichten(
                organisatie.Id, request.Soort!.Value, aanbieder, woord,
                new Raadsgegevens(organisatie.Naam, request.Doelgroep!.Value, Vaststelregel.MeerderheidAanwezigen, null, null, null),
                request.Staat!.Value, request.Vanaf!.Value);
            db.Raden.Add(raad);
            return raad.Id;
        }
    }
}
