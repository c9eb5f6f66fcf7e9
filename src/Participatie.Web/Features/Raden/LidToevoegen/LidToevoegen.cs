using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter adds a member: somebody with an account at the raad, or somebody who takes part through the ondersteuner.</summary>
public static class LidToevoegen
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Accounts">Raadsleden with an account at this raad's organisation who are no member yet.</param>
    public sealed record View(Raadkop Kop, IReadOnlyList<(Guid Id, string Naam)> Accounts);

    public sealed class Command : Lidinvoer, IRaadcommand
    {
        public Guid RaadId { get; set; }

        /// <summary>Null: takes part through the ondersteuner.</summary>
        public Guid? AccountId { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new LidinvoerValidator());
            RuleFor(c => c.Naam).NotEmpty().When(c => c.AccountId is null).WithMessage(RaadslidRules.NaamNodig.Tekst);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            return new(kop, await AccountsAsync(kop, cancellationToken));
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var naam = request.Naam;
            if (request.AccountId is { } accountId)
            {
                naam = (await AccountsAsync(kop, cancellationToken)).Where(a => a.Id == accountId).Select(a => a.Naam).FirstOrDefault()
                    ?? throw new ValidationException([new ValidationFailure(nameof(request.AccountId), "Kies iemand uit de lijst die nog geen lid is.")]);
            }

            db.Raadsleden.Add(Raadslid.Toevoegen(kop.Id, request.AccountId, request.Gegevens(naam)));
            return default;
        }

        private async Task<IReadOnlyList<(Guid Id, string Naam)>> AccountsAsync(Raadkop kop, CancellationToken cancellationToken)
        {
            var accounts = await db.Users.AsNoTracking()
                .Where(a => a.IsActief
                    && db.Roltoekenningen.Any(t => t.AccountId == a.Id && t.OrganisatieId == kop.OrganisatieId && t.Rol == Domain.Organisaties.Rol.Raadslid && t.BeeindigdOp == null)
                    && !db.Raadsleden.Any(l => l.RaadId == kop.Id && l.AccountId == a.Id && l.GestoptOp == null))
                .OrderBy(a => a.Naam).Select(a => new { a.Id, a.Naam }).ToListAsync(cancellationToken);
            return [.. accounts.Select(a => (a.Id, a.Naam))];
        }
    }
}
