using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>
/// The administrator gives somebody a role. A role that asks for a password changes how an account with mail codes signs in: it is signed out
/// and invited to choose a password.
/// </summary>
public static class RolToekennen
{
    /// <summary>The administrator keeps the doors and does not walk through them.</summary>
    public static readonly DomainRule NietAanUzelf = new(nameof(NietAanUzelf), "U kunt uzelf geen rol geven. Vraag het een andere beheerder.");

    public sealed record Query(Guid AccountId) : IQuery<View>;

    public sealed record View(string Naam, IReadOnlyList<(Guid Id, string Naam)> Organisaties);

    public sealed class Command : ICommand<Unit>
    {
        public Guid AccountId { get; set; }

        public Guid? OrganisatieId { get; set; }

        public Rol? Rol { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisatieId).NotNull().WithMessage("Kies een organisatie.");
            RuleFor(c => c.Rol).NotNull().WithMessage("Kies een rol.").IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var naam = await db.Users.Where(a => a.Id == request.AccountId).Select(a => a.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var organisaties = await db.Organisaties.AsNoTracking().Where(o => o.IsActief).OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            return new View(naam, organisaties.ConvertAll(o => (o.Id, o.Naam)));
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            NietAanUzelf.Eis(request.AccountId != beheerder.Id);
            var nu = clock.Nu();
            var rol = request.Rol!.Value;
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken).OfNietGevonden();
            var organisatie = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == request.OrganisatieId && o.IsActief, cancellationToken)
                ?? throw new ValidationException([new ValidationFailure(nameof(request.OrganisatieId), "Kies een organisatie uit de lijst.")]);
            RoltoekenningRules.AlToegekend.Eis(!await db.Roltoekenningen.AnyAsync(
                r => r.AccountId == account.Id && r.OrganisatieId == organisatie.Id && r.Rol == rol && r.BeeindigdOp == null, cancellationToken));
            db.Roltoekenningen.Add(Roltoekenning.Toekennen(account.Id, organisatie.Id, rol, nu));
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.RolToegekend, beheerder.Id, $"{rol.Naam()}, {organisatie.Naam}");
            if (account.Inlogwijze == Inlogwijze.Mailcode && !Rollen.MetMailcode.Contains(rol))
            {
                await NaarWachtwoordAsync(account, nu, cancellationToken);
            }

            return default;
        }

        private async Task NaarWachtwoordAsync(Account account, DateTime nu, CancellationToken cancellationToken)
        {
            account.Inlogwijze = Inlogwijze.Wachtwoord;
            account.EmailConfirmed = false;
            await db.Sessies.Where(s => s.AccountId == account.Id && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            await db.Accountuitnodigingen.Where(u => u.AccountId == account.Id && u.GebruiktOp == null)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            mail.Uitnodiging(account, mailen: true);
        }
    }
}
