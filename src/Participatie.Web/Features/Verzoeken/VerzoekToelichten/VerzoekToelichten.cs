using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker answers what the raad asked back; then it is the raad's turn again.</summary>
public static class VerzoekToelichten
{
    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public string? Antwoord { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Antwoord).NotEmpty().WithMessage(VerzoekRules.ToelichtingNodig.Tekst).Hooguit(Participatieverzoek.TekstMax);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, Verzoekkop>, IRequestHandler<Command, Unit>
    {
        public Task<Verzoekkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            verzoek.Toelichten(request.Antwoord!, await kalender.RaadsklokAsync(kop, clock.Vandaag(), cancellationToken), wie, clock.Nu());
            await mail.AanRaadAsync(verzoek, kop, $"Antwoord van {kop.Organisatie} op een vraag", $"{kop.Organisatie} gaf antwoord op de vraag over een verzoek.", cancellationToken);
            return default;
        }
    }
}
