using FluentValidation;
using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Whoever has to act makes the term longer, before the date, with a reason that everybody may read.</summary>
public static class TermijnVerlengen
{
    /// <summary>With what was filled in so far, to show what the date would become.</summary>
    public sealed record Query(Guid TermijnId, Command? Invoer = null) : IQuery<Klokbeeld>;

    public sealed class Command : ICommand<DateOnly>
    {
        public Guid TermijnId { get; set; }

        public int? Aantal { get; set; }

        public Termijneenheid Eenheid { get; set; } = Termijneenheid.Weken;

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Aantal).NotNull().WithMessage(TermijnRules.DuurNodig.Tekst).InclusiveBetween(1, Termijnregels.DagenMax).WithMessage(TermijnRules.DuurNodig.Tekst);
            RuleFor(c => c.Eenheid).IsInEnum().WithMessage("Kies werkdagen, dagen, weken of maanden.");
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
            var keer = Math.Max(0, termijn.Regels.VerlengenKeer - termijn.Verlengingen.Count);
            DateOnly? wordt = request.Invoer is { Aantal: > 0 and <= Termijnregels.DagenMax } invoer && Enum.IsDefined(invoer.Eenheid)
                ? Termijnberekening.Einddatum(
                    termijn.Begin, termijn.Regels.Duur, termijn.Opschortingen, [.. termijn.Verlengingen, new(new(invoer.Aantal.Value, invoer.Eenheid), "", clock.Vandaag())], dagen)
                : null;
            return Klokbeeld.Van(klok, keer == 0
                ? TermijnRules.VerlengenTeVaak.Tekst
                : $"Verlengen mag nog {keer} keer, alles bij elkaar met hoogstens {termijn.Regels.VerlengenDagen.Getal("dag", "dagen")}.", wordt);
        }

        public async Task<DateOnly> Handle(Command request, CancellationToken cancellationToken)
        {
            var (adressering, termijn, door) = await zetten.LadenAsync(request.TermijnId, cancellationToken);
            adressering.TermijnVerlengen(
                termijn.Id, new(request.Aantal!.Value, request.Eenheid), request.Reden!, await kalender.WerkdagenAsync(cancellationToken), door, clock.Nu());
            return termijn.Uiterlijk;
        }
    }
}
