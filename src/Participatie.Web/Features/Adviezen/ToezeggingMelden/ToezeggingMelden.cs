using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>An organisation tells how it goes with a promise, or that it is done and where that can be seen.</summary>
public static class ToezeggingMelden
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

        public string? Bewijslink { get; set; }

        public bool Gereed { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Tekst).NotEmpty().WithMessage(c => (c.Gereed ? ToezeggingRules.BewijsNodig : ToezeggingRules.TekstNodig).Tekst)
                .MaximumLength(Voortgangsmelding.TekstMax).WithMessage($"Maak dit korter: hoogstens {Voortgangsmelding.TekstMax} tekens.");
            RuleFor(c => c.Bewijslink).MaximumLength(Voortgangsmelding.LinkMax).WithMessage($"Deze link is te lang: hoogstens {Voortgangsmelding.LinkMax} tekens.")
                .Must(link => string.IsNullOrWhiteSpace(link) || Toezegging.IsBewijslink(link.Trim())).WithMessage(ToezeggingRules.LinkIsHttps.Tekst);
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
            adressering.ToezeggingMelden(request.ToezeggingId, request.Tekst!, request.Bewijslink, request.Gereed, regels, werkdagen, door, clock.Nu());
            return adressering.Id;
        }
    }
}
