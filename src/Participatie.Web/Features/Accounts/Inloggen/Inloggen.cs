using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>The door through which somebody wants in.</summary>
public enum Inlogdeur
{
    Mailcode,
    Wachtwoord,
}

/// <summary>Somebody says which address and which door. The answer, and the work it takes, are the same whether the address has an account or not.</summary>
public static class Inloggen
{
    public sealed class Command : ICommand<Guid?>
    {
        public string? Email { get; set; }

        public Inlogdeur Deur { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Email).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag);
    }

    /// <summary>Gives the id of the code this browser may now fill in; null at the door of the password.</summary>
    public sealed class Handler(ParticipatieDb db, Accountkluis kluis, Accountmail mail, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Guid?>
    {
        private static readonly TimeSpan Uur = TimeSpan.FromHours(1);
        private static readonly TimeSpan Bewaren = TimeSpan.FromDays(1);

        public async Task<Guid?> Handle(Command request, CancellationToken cancellationToken)
        {
            if (request.Deur == Inlogdeur.Wachtwoord)
            {
                return null;
            }

            var nu = clock.Nu();
            var account = await OntvangerAsync(Account.Genormaliseerd(request.Email!), nu, cancellationToken);
            var eigenaar = account?.Id ?? Guid.Empty;
            await db.Inlogcodes.Where(c => c.AccountId == eigenaar && c.GebruiktOp == null)
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            await db.Inlogcodes.Where(c => c.GeldigTot < nu - Bewaren).ExecuteDeleteAsync(cancellationToken);

            var code = Eenmalig.Code();
            var id = Guid.NewGuid();
            db.Inlogcodes.Add(new Inlogcode { Id = id, AccountId = account?.Id, Codehash = kluis.Codehash(id, code), GeldigTot = nu + Inlogcode.Geldigheid });
            logboek.Schrijven(account?.Id, Accountgebeurtenissoort.CodeAangevraagd);
            if (account is not null)
            {
                mail.Code(account, id, code);
            }

            return id;
        }

        /// <summary>Who is sent a code: whoever signs in that way, with roles that may, and not too often.</summary>
        private async Task<Account?> OntvangerAsync(string email, DateTime nu, CancellationToken cancellationToken)
        {
            var sinds = nu - Uur + Inlogcode.Geldigheid;
            var gevonden = await db.Users.AsNoTracking()
                .Where(a => a.NormalizedEmail == email && a.IsActief && a.Inlogwijze == Inlogwijze.Mailcode)
                .Select(a => new
                {
                    Account = a,
                    Rollen = db.Roltoekenningen.Where(r => r.AccountId == a.Id && r.BeeindigdOp == null).Select(r => r.Rol).ToList(),
                    Codes = db.Inlogcodes.Count(c => c.AccountId == a.Id && c.GeldigTot > sinds),
                })
                .SingleOrDefaultAsync(cancellationToken);
            return gevonden is not null && gevonden.Rollen.MagMetMailcode() && gevonden.Codes < Inlogcode.PerUurMax ? gevonden.Account : null;
        }
    }
}
