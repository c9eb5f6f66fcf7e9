using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The raad accepts a request, refuses it with a reason, or asks something back.</summary>
public static class VerzoekBeantwoorden
{
    public enum Antwoord
    {
        Aannemen,
        Terugvragen,
        Weigeren,
    }

    public sealed record Query(Guid VerzoekId) : IQuery<Verzoekkop>;

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public Antwoord? Keuze { get; set; }

        /// <summary>The question or the reason; free to fill in when accepting.</summary>
        public string? Tekst { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Keuze).NotNull().WithMessage("Kies wat de raad doet met dit verzoek.").IsInEnum();
            RuleFor(c => c.Tekst).NotEmpty().When(c => c.Keuze == Antwoord.Terugvragen).WithMessage(VerzoekRules.VraagNodig.Tekst);
            RuleFor(c => c.Tekst).NotEmpty().When(c => c.Keuze == Antwoord.Weigeren).WithMessage("Schrijf op waarom de raad weigert.");
            RuleFor(c => c.Tekst).Hooguit(Participatieverzoek.TekstMax);
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
            var onderwerp = $"Antwoord van {kop.Raad} op uw verzoek";
            switch (request.Keuze!.Value)
            {
                case Antwoord.Aannemen:
                    verzoek.Aannemen(request.Tekst, wie, clock.Nu());
                    await mail.AanVragerAsync(verzoek, kop, onderwerp, $"{kop.Raad} neemt uw verzoek aan.", cancellationToken);
                    break;
                case Antwoord.Weigeren:
                    verzoek.Weigeren(request.Tekst!, wie, clock.Nu());
                    await mail.AanVragerAsync(verzoek, kop, onderwerp, $"{kop.Raad} neemt uw verzoek niet aan, en zegt waarom.", cancellationToken);
                    break;
                default:
                    verzoek.Terugvragen(request.Tekst!, wie, clock.Nu());
                    await mail.AanVragerAsync(verzoek, kop, $"Vraag van {kop.Raad} over uw verzoek", $"{kop.Raad} wil nog iets weten over uw verzoek.", cancellationToken);
                    break;
            }

            return default;
        }
    }
}
