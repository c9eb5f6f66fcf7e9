using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody opens the link of an invitation and makes the account ready: a name, and a password where one is needed.</summary>
public static class AccountuitnodigingAannemen
{
    public static readonly DomainRule UitnodigingWerktNiet = new(nameof(UitnodigingWerktNiet), "Deze uitnodiging werkt niet meer. Vraag een nieuwe.");

    public sealed record Query(string? Token) : IQuery<View?>;

    public sealed record View(string Naam, string Email, bool MetWachtwoord, IReadOnlyList<string> Rollen);

    public sealed class Command : ICommand<Bewijs>
    {
        public string? Token { get; set; }

        public string? Naam { get; set; }

        public string? Wachtwoord { get; set; }
    }

    /// <summary>The account that is ready for its next step.</summary>
    public sealed record Bewijs(Guid AccountId, string Email, string Stempel, bool MetWachtwoord, bool HeeftTweedeStap);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul uw naam in.")
            .MaximumLength(Account.NaamMax).WithMessage($"Maak uw naam korter: hoogstens {Account.NaamMax} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, Wachtwoorden wachtwoorden, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Query, View?>, IRequestHandler<Command, Bewijs>
    {
        /// <summary>Null when the link is unknown, used or too old.</summary>
        public async Task<View?> Handle(Query request, CancellationToken cancellationToken)
        {
            var gevonden = await Geldig(request.Token).AsNoTracking()
                .Select(a => new
                {
                    a.Naam,
                    a.Email,
                    a.Inlogwijze,
                    Rollen = db.Roltoekenningen.Where(r => r.AccountId == a.Id && r.BeeindigdOp == null)
                        .Join(db.Organisaties, r => r.OrganisatieId, o => o.Id, (r, o) => new { r.Rol, o.Naam }).ToList(),
                })
                .SingleOrDefaultAsync(cancellationToken);
            return gevonden is null ? null : new View(
                gevonden.Naam, gevonden.Email!, gevonden.Inlogwijze == Inlogwijze.Wachtwoord, gevonden.Rollen.ConvertAll(r => $"{r.Rol.Naam()}, {r.Naam}"));
        }

        public async Task<Bewijs> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var account = await Geldig(request.Token).SingleOrDefaultAsync(cancellationToken) ?? throw new DomainRuleException(UitnodigingWerktNiet);
            account.Naam = request.Naam!.Trim();
            account.EmailConfirmed = true;
            if (account.Inlogwijze == Inlogwijze.Wachtwoord)
            {
                wachtwoorden.Zetten(account, request.Wachtwoord, nameof(request.Wachtwoord));
            }

            await db.Accountuitnodigingen.Where(u => u.AccountId == account.Id && u.GebruiktOp == null)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.UitnodigingAangenomen);
            return new Bewijs(account.Id, account.Email!, account.SecurityStamp!, account.Inlogwijze == Inlogwijze.Wachtwoord, account.HeeftTweedeStap);
        }

        private IQueryable<Account> Geldig(string? token)
        {
            var nu = clock.Nu();
            var hash = Eenmalig.Linkhash(token) ?? [];
            return db.Users.Where(a => a.IsActief
                && db.Accountuitnodigingen.Any(u => u.Tokenhash == hash && u.AccountId == a.Id && u.GebruiktOp == null && u.GeldigTot > nu));
        }
    }
}
