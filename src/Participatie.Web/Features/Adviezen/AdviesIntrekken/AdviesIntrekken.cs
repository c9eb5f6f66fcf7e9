using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad takes an advies back that it sent: every clock stops, and everybody who could read it sees why.</summary>
public static class AdviesIntrekken
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    public sealed record View(string Titel, bool Kan);

    public sealed class Command : IAdviescommand<Unit>
    {
        public Guid AdviesId { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reden).NotEmpty().WithMessage(AdviesRules.RedenNodig.Tekst)
            .MaximumLength(Gebeurtenis.ToelichtingMax).WithMessage($"Houd de reden korter dan {Gebeurtenis.ToelichtingMax.Getal()} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            return new(advies.Titel, advies.Status == Adviesstatus.Verstuurd);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            var (adviesId, nu) = (advies.Id, clock.Nu());
            advies.Intrekken(request.Reden!, door, nu);
            foreach (var adressering in await db.Adresseringen.MetAlles().Where(a => a.AdviesId == adviesId && a.Status != Adresseringstatus.Afgesloten).ToListAsync(cancellationToken))
            {
                adressering.Intrekken(door, nu);
            }

            return default;
        }
    }
}
