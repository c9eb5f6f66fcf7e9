using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter changes what the raad tells about itself, how it decides, and whether it works.</summary>
public static class RaadWijzigen
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    public sealed record View(Raadkop Kop, Command Nu);

    public sealed class Command : IRaadcommand
    {
        public Guid RaadId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }

        public string? Naam { get; set; }

        public Doelgroep? Doelgroep { get; set; }

        public string? Omschrijving { get; set; }

        public string? Kenmerkwoord { get; set; }

        public Vaststelregel? Vaststelregel { get; set; }

        public string? Ondersteuning { get; set; }

        public int? OndersteuningUren { get; set; }

        public Raadsstaat? Staat { get; set; }

        /// <summary>Day on which the other state began; only asked when it changes.</summary>
        public DateOnly? StaatVanaf { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage(RaadRules.NaamNodig.Tekst);
            RuleFor(c => c.Naam).Hooguit(Raad.NaamMax);
            RuleFor(c => c.Doelgroep).NotNull().WithMessage("Kies of de raad van ouders of van jongeren is.").IsInEnum();
            RuleFor(c => c.Omschrijving).Hooguit(Raad.OmschrijvingMax);
            RuleFor(c => c.Kenmerkwoord).Must(w => Raad.IsKenmerkwoord(w?.Trim())).WithMessage(RaadRules.KenmerkwoordKanInEenAdres.Tekst);
            RuleFor(c => c.Vaststelregel).NotNull().WithMessage("Kies hoe de raad een advies vaststelt.").IsInEnum();
            RuleFor(c => c.Ondersteuning).NotEmpty().When(c => c.OndersteuningUren is not null).WithMessage(RaadRules.UrenHorenBijIemand.Tekst);
            RuleFor(c => c.Ondersteuning).Hooguit(Raad.OndersteuningMax);
            RuleFor(c => c.OndersteuningUren).InclusiveBetween(0, Raad.UrenMax).WithMessage(RaadRules.UrenKunnen.Tekst);
            RuleFor(c => c.Staat).NotNull().WithMessage("Kies hoe het nu met de raad gaat.").IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var raad = await db.Raden.AsNoTracking().SingleAsync(r => r.Id == kop.Id, cancellationToken);
            return new(kop, new Command
            {
                Versie = raad.Versie,
                Naam = raad.Naam,
                Doelgroep = raad.Doelgroep,
                Omschrijving = raad.Omschrijving,
                Kenmerkwoord = raad.Kenmerkwoord,
                Vaststelregel = raad.Vaststelregel,
                Ondersteuning = raad.Ondersteuning,
                OndersteuningUren = raad.OndersteuningUren,
                Staat = raad.Staat,
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var raad = await db.Raden.SingleAsync(r => r.Id == request.RaadId, cancellationToken);
            db.Entry(raad).Property(r => r.Versie).OriginalValue = request.Versie;
            var woord = request.Kenmerkwoord!.Trim();
            if (await db.Raden.AnyAsync(r => r.Kenmerkwoord == woord && r.Id != raad.Id, cancellationToken))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.Kenmerkwoord), RaadRules.KenmerkwoordUniek.Tekst)]);
            }

            raad.Wijzigen(new(
                request.Naam!, request.Doelgroep!.Value, request.Vaststelregel!.Value, request.Omschrijving, request.Ondersteuning, request.OndersteuningUren));
            raad.KenmerkwoordKiezen(woord, await db.Adviezen.AnyAsync(a => a.RaadId == raad.OrganisatieId && a.Kenmerk != null, cancellationToken));
            var vandaag = clock.Vandaag();
            raad.StaatWijzigen(request.Staat!.Value, request.StaatVanaf ?? vandaag, vandaag);
            return default;
        }
    }
}
