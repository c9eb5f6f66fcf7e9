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

/// <summary>Somebody who is signed in wants another telephone for the second step; the password proves that it is still the same person.</summary>
public static class TweedeStapVervangen
{
    public sealed class Command : ICommand<Bewijs?>
    {
        public string? Wachtwoord { get; set; }
    }

    public sealed record Bewijs(Guid AccountId, string Email, string Stempel);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Wachtwoord).NotEmpty().WithMessage("Vul uw wachtwoord in.").MaximumLength(Wachtwoordeisen.LengteMax);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Wachtwoorden wachtwoorden) : IRequestHandler<Command, Bewijs?>
    {
        public async Task<Bewijs?> Handle(Command request, CancellationToken cancellationToken)
        {
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == gebruiker.Ingelogd.Id && a.Inlogwijze == Inlogwijze.Wachtwoord, cancellationToken).OfNietGevonden();
            return wachtwoorden.Klopt(account, request.Wachtwoord!) ? new Bewijs(account.Id, account.Email!, account.SecurityStamp!) : null;
        }
    }
}
