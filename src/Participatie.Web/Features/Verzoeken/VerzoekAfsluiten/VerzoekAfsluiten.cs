using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The raad ends a request itself when the asker stays silent after its date, so that it can judge.</summary>
public static class VerzoekAfsluiten
{
    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public string? Woorden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Woorden).Hooguit(Participatieverzoek.TekstMax);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, Verzoekkop>, IRequestHandler<Command, Unit>
    {
        public Task<Verzoekkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Antwoorden, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Antwoorden, cancellationToken);
            verzoek.Afsluiten(request.Woorden, await kalender.RaadsklokAsync(kop, clock.Vandaag(), cancellationToken), wie, clock.Nu());
            await mail.AanVragerAsync(
                verzoek, kop, $"{kop.Raad} sluit uw verzoek af", $"{kop.Raad} kreeg van u geen verslag, en sluit het verzoek zelf af. De raad zegt nog of het ging zoals beloofd.", cancellationToken);
            return default;
        }
    }
}
