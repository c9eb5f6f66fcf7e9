using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody fills in the password; it opens the second step and nothing else.</summary>
public static class WachtwoordInvoeren
{
    public sealed class Command : ICommand<Bewijs?>
    {
        public string? Email { get; set; }

        public string? Wachtwoord { get; set; }
    }

    /// <summary>The password was right.</summary>
    /// <param name="AccountId">Whose it is.</param>
    /// <param name="Stempel">The security stamp now.</param>
    /// <param name="HeeftTweedeStap">False: the second step must be set before anything else.</param>
    public sealed record Bewijs(Guid AccountId, string Stempel, bool HeeftTweedeStap);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Wachtwoord).NotEmpty().WithMessage("Vul uw wachtwoord in.")
            .MaximumLength(Wachtwoordeisen.LengteMax).WithMessage($"Een wachtwoord is hoogstens {Wachtwoordeisen.LengteMax} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, Wachtwoorden wachtwoorden) : IRequestHandler<Command, Bewijs?>
    {
        public async Task<Bewijs?> Handle(Command request, CancellationToken cancellationToken)
        {
            var email = Account.Genormaliseerd(request.Email!);
            var account = await db.Users.SingleOrDefaultAsync(a => a.NormalizedEmail == email, cancellationToken);
            if (!wachtwoorden.Klopt(account, request.Wachtwoord!))
            {
                return null;
            }

            // The count of wrong tries stands until the second step is right as well: a known password may not buy endless codes.
            return new Bewijs(account!.Id, account.SecurityStamp!, account.HeeftTweedeStap);
        }
    }
}
