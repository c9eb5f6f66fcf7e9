using FluentValidation;
using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Whoever has to act lets the clock stand still, with a reason that everybody may read.</summary>
public static class TermijnOpschorten
{
    /// <summary>With what was filled in so far, to show what the date would become.</summary>
    public sealed record Query(Guid TermijnId, Command? Invoer = null) : IQuery<Klokbeeld>;

    public sealed class Command : ICommand<DateOnly>
    {
        public Guid TermijnId { get; set; }

        /// <summary>The first day that does not count; today when empty.</summary>
        public DateOnly? Van { get; set; }

        public Opschortingscategorie? Categorie { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Van).NotNull().WithMessage("Kies vanaf welke dag de klok stilstaat.");
            RuleFor(c => c.Categorie).NotNull().WithMessage("Kies waarom de klok stilstaat.").IsInEnum().WithMessage("Kies waarom de klok stilstaat.");
            RuleFor(c => c.Reden).NotEmpty().WithMessage(TermijnRules.RedenNodig.Tekst)
                .MaximumLength(Opschorting.RedenMax).WithMessage($"Maak de reden korter: hoogstens {Opschorting.RedenMax} tekens.");
        }
    }

    public sealed class Handler(Klokzetten zetten, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, Klokbeeld>, IRequestHandler<Command, DateOnly>
    {
        public async Task<Klokbeeld> Handle(Query request, CancellationToken cancellationToken)
        {
            var klok = await zetten.BekijkenAsync(request.TermijnId, cancellationToken);
            var termijn = klok.Termijn;
            var dagen = await kalender.WerkdagenAsync(cancellationToken);
            var over = Math.Max(0, termijn.Regels.OpschortenDagen - termijn.Stilgestaan(clock.Vandaag()));
            DateOnly? wordt = request.Invoer?.Van is { } van && van > termijn.Begin && van <= termijn.Uiterlijk && termijn.Opschortingen.All(o => van >= o.Hervat)
                ? Termijnberekening.Einddatum(
                    termijn.Begin, termijn.Regels.Duur, [.. termijn.Opschortingen, new(van, van.AddDays(over), Opschortingscategorie.Overmacht, "")], termijn.Verlengingen, dagen)
                : null;
            return Klokbeeld.Van(klok, $"De klok mag nog {over.Getal("dag", "dagen")} stilstaan. De nieuwe datum hieronder geldt als u al die dagen gebruikt.", wordt);
        }

        public async Task<DateOnly> Handle(Command request, CancellationToken cancellationToken)
        {
            var (adressering, termijn, door) = await zetten.LadenAsync(request.TermijnId, cancellationToken);
            adressering.TermijnOpschorten(termijn.Id, request.Van!.Value, request.Categorie!.Value, request.Reden!, door, clock.Nu());
            return termijn.Uiterlijk;
        }
    }
}
