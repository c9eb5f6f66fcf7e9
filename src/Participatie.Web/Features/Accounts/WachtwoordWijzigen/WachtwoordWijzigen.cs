using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody who is signed in chooses another password; all other sessions end.</summary>
public static class WachtwoordWijzigen
{
    public sealed class Command : ICommand<bool>
    {
        public string? Huidig { get; set; }

        public string? Nieuw { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Huidig).NotEmpty().WithMessage("Vul uw huidige wachtwoord in.").MaximumLength(Wachtwoordeisen.LengteMax);
    }

    /// <summary>False when the present password was wrong.</summary>
    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Wachtwoorden wachtwoorden, Accountmail mail, TimeProvider clock) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == wie.Id && a.Inlogwijze == Inlogwijze.Wachtwoord, cancellationToken).OfNietGevonden();
            if (!wachtwoorden.Klopt(account, request.Huidig!))
            {
                return false;
            }

            wachtwoorden.Zetten(account, request.Nieuw, nameof(request.Nieuw));
            await db.Sessies.Where(s => s.AccountId == wie.Id && s.Id != wie.SessieId && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            mail.Melding(account, "Er is een nieuw wachtwoord gekozen voor uw account.");
            return true;
        }
    }
}
