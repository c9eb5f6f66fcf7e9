using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker ends the request and reports what was done with what the raad brought in; then the raad judges.</summary>
public static class VerzoekBeeindigen
{
    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public string? Verslag { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Verslag).NotEmpty().WithMessage(VerzoekRules.VerslagNodig.Tekst).Hooguit(Participatieverzoek.TekstMax);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, Verzoekkop>, IRequestHandler<Command, Unit>
    {
        public Task<Verzoekkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            verzoek.Beeindigen(request.Verslag!, wie, clock.Nu());
            await mail.AanRaadAsync(verzoek, kop, $"Verslag van {kop.Organisatie}: ging het zoals beloofd?", $"{kop.Organisatie} vertelt wat er met een verzoek is gedaan. De raad zegt of het ging zoals beloofd.", cancellationToken);
            return default;
        }
    }
}
