using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>After the end the raad says whether the asker kept to the niveau that was promised.</summary>
public static class NiveauBeoordelen
{
    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public Niveauoordeel? Oordeel { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Oordeel).NotNull().WithMessage("Kies of het ging zoals beloofd.").IsInEnum();
            RuleFor(c => c.Reden).NotEmpty().When(c => c.Oordeel is Niveauoordeel.Deels or Niveauoordeel.Niet).WithMessage(VerzoekRules.OordeelHeeftReden.Tekst);
            RuleFor(c => c.Reden).Hooguit(Participatieverzoek.TekstMax);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, Verzoekkop>, IRequestHandler<Command, Unit>
    {
        public Task<Verzoekkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Antwoorden, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Antwoorden, cancellationToken);
            verzoek.Beoordelen(request.Oordeel!.Value, request.Reden, wie, clock.Nu());
            await mail.AanVragerAsync(
                verzoek, kop, $"Oordeel van {kop.Raad} over uw verzoek", $"{kop.Raad} zegt of uw organisatie deed wat was beloofd.", cancellationToken);
            return default;
        }
    }
}
