using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody forgot the password. Answer and work are the same whether the address has an account or not.</summary>
public static class WachtwoordVergeten
{
    public sealed class Command : ICommand<Unit>
    {
        public string? Email { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Email).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag);
    }

    public sealed class Handler(ParticipatieDb db, Accountmail mail, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        private static readonly TimeSpan Bewaren = TimeSpan.FromDays(1);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var email = Account.Genormaliseerd(request.Email!);
            var account = await db.Users.AsNoTracking()
                .Where(a => a.NormalizedEmail == email && a.IsActief && a.Inlogwijze == Inlogwijze.Wachtwoord && a.PasswordHash != null
                    && db.Wachtwoordherstellingen.Count(h => h.AccountId == a.Id && h.GeldigTot > nu) < Wachtwoordherstel.PerUurMax)
                .SingleOrDefaultAsync(cancellationToken);
            await db.Wachtwoordherstellingen.Where(h => h.GeldigTot < nu - Bewaren).ExecuteDeleteAsync(cancellationToken);

            var (token, hash) = Eenmalig.Link();
            var herstel = new Wachtwoordherstel { AccountId = account?.Id, Tokenhash = hash, GeldigTot = nu + Wachtwoordherstel.Geldigheid };
            db.Wachtwoordherstellingen.Add(herstel);
            logboek.Schrijven(account?.Id, Accountgebeurtenissoort.WachtwoordherstelAangevraagd);
            if (account is not null)
            {
                mail.Wachtwoordherstel(account, herstel.Id, token);
            }

            return default;
        }
    }
}
