using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker takes the request back, and says why to a raad that had it.</summary>
public static class VerzoekIntrekken
{
    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reden).Hooguit(Participatieverzoek.TekstMax);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, Verzoekkop>, IRequestHandler<Command, Unit>
    {
        public Task<Verzoekkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            verzoek.Intrekken(request.Reden, wie, clock.Nu());
            if (kop.VerstuurdOp is not null)
            {
                await mail.AanRaadAsync(verzoek, kop, $"Verzoek van {kop.Organisatie} ingetrokken", $"{kop.Organisatie} trok een verzoek in.", cancellationToken);
            }

            return default;
        }
    }
}
