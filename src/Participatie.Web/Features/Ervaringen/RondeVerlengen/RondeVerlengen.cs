using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher gives people more time, with a reason that everybody can read.</summary>
public static class RondeVerlengen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Naam">The ronde.</param>
    /// <param name="IsOpen">Only an open ronde can be extended.</param>
    /// <param name="SluitNa">The last day as it stands.</param>
    /// <param name="Uiterlijk">The last day that it may become.</param>
    public sealed record View(string Naam, bool IsOpen, DateOnly SluitNa, DateOnly Uiterlijk);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public DateOnly? SluitNa { get; set; }

        public string? Reden { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.SluitNa).NotNull().WithMessage("Kies de nieuwe laatste dag.");
            RuleFor(c => c.Reden).NotEmpty().WithMessage(RondeRules.RedenNodig.Tekst)
                .MaximumLength(Ronde.RedenMax).WithMessage($"Maak de reden korter: hoogstens {Ronde.RedenMax} tekens.");
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Naam, r.Status, r.SluitNa, r.OpentOp })
                .SingleOrDefaultAsync(cancellationToken)
                .OfNietGevonden();
            return new(ronde.Naam, ronde.Status == Rondestatus.Open, ronde.SluitNa, ronde.OpentOp.AddDays(Ronde.DuurMaxDagen));
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.VerlengenOfSluiten, ronde);
            ronde.Verlengen(request.SluitNa!.Value, request.Reden!, clock.Nu(), clock.Vandaag());
            return ronde.Id;
        }
    }
}
