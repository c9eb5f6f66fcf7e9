using FluentValidation;
using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Whoever has to act lets the clock run again.</summary>
public static class TermijnHervatten
{
    /// <summary>With what was filled in so far, to show what the date would become.</summary>
    public sealed record Query(Guid TermijnId, Command? Invoer = null) : IQuery<Klokbeeld>;

    public sealed class Command : ICommand<DateOnly>
    {
        public Guid TermijnId { get; set; }

        /// <summary>The first day that counts again.</summary>
        public DateOnly? Op { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Op).NotNull().WithMessage("Kies vanaf welke dag de klok weer loopt.");
        }
    }

    public sealed class Handler(Klokzetten zetten, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, Klokbeeld>, IRequestHandler<Command, DateOnly>
    {
        public async Task<Klokbeeld> Handle(Query request, CancellationToken cancellationToken)
        {
            var klok = await zetten.BekijkenAsync(request.TermijnId, cancellationToken);
            var termijn = klok.Termijn;
            var dagen = await kalender.WerkdagenAsync(cancellationToken);
            var stil = termijn.StilTotEnMet;
            DateOnly? wordt = request.Invoer?.Op is { } op && stil is not null && op > termijn.Opschortingen[^1].Van
                ? Termijnberekening.Einddatum(
                    termijn.Begin, termijn.Regels.Duur, [.. termijn.Opschortingen.SkipLast(1), termijn.Opschortingen[^1] with { Hervat = op <= stil ? op : stil.Value.AddDays(1) }],
                    termijn.Verlengingen, dagen)
                : null;
            return Klokbeeld.Van(klok, stil is null ? TermijnRules.StaatNietStil.Tekst : $"Doet u niets, dan loopt de klok vanzelf weer vanaf {stil.Value.AddDays(1).Voluit()}.", wordt);
        }

        public async Task<DateOnly> Handle(Command request, CancellationToken cancellationToken)
        {
            var (adressering, termijn, door) = await zetten.LadenAsync(request.TermijnId, cancellationToken);
            adressering.TermijnHervatten(termijn.Id, request.Op!.Value, await kalender.WerkdagenAsync(cancellationToken), door, clock.Nu());
            return termijn.Uiterlijk;
        }
    }
}
