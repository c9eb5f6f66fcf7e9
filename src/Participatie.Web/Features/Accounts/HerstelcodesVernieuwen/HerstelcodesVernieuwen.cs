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

/// <summary>Somebody asks for new recovery codes, with a code of the app as proof; the old ones stop working.</summary>
public static class HerstelcodesVernieuwen
{
    public sealed class Command : ICommand<IReadOnlyList<string>?>
    {
        public string? Code { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).Must(c => Eenmalig.Opschonen(c).Length == Totp.Cijfers)
            .WithMessage($"Vul de {Totp.Cijfers} cijfers in die nu in uw app staan.");
    }

    /// <summary>Gives the codes, to be shown once; null when the code was wrong.</summary>
    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TweedeFactor factor, Wachtwoorden wachtwoorden, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Command, IReadOnlyList<string>?>
    {
        public async Task<IReadOnlyList<string>?> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == gebruiker.Ingelogd.Id && a.Totpsleutel != null, cancellationToken).OfNietGevonden();
            if (account.IsGeblokkeerd(nu))
            {
                return null;
            }

            if (!factor.IsAppcode(account, Eenmalig.Opschonen(request.Code)))
            {
                wachtwoorden.Mislukt(account, nu);
                return null;
            }

            logboek.Schrijven(account.Id, Accountgebeurtenissoort.HerstelcodesVernieuwd);
            return await factor.HerstelcodesMakenAsync(account, cancellationToken);
        }
    }
}
