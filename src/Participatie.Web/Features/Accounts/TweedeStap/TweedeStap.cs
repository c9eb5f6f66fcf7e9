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

/// <summary>After the password: a code of the authenticator app, or a recovery code.</summary>
public static class TweedeStap
{
    public enum Uitkomst
    {
        Onjuist,
        MetAppcode,
        MetHerstelcode,

        /// <summary>The password was changed meanwhile, or the account stopped: begin again.</summary>
        Opnieuw,
    }

    public sealed class Command : ICommand<Uitkomst>
    {
        public Guid AccountId { get; set; }

        public string? Stempel { get; set; }

        public string? Code { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).Must(c => Eenmalig.Opschonen(c).Length is Totp.Cijfers or Eenmalig.Herstelcodelengte)
            .WithMessage($"Vul de {Totp.Cijfers} cijfers uit uw app in, of een herstelcode van {Eenmalig.Herstelcodelengte} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, TweedeFactor factor, Wachtwoorden wachtwoorden, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Command, Uitkomst>
    {
        public async Task<Uitkomst> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
            if (account is not { IsActief: true, HeeftTweedeStap: true } || account.SecurityStamp != request.Stempel)
            {
                return Uitkomst.Opnieuw;
            }

            var code = Eenmalig.Opschonen(request.Code);
            var uitkomst = account.IsGeblokkeerd(nu) ? Uitkomst.Onjuist
                : factor.IsAppcode(account, code) ? Uitkomst.MetAppcode
                : await factor.IsHerstelcodeAsync(account, code, cancellationToken) ? Uitkomst.MetHerstelcode
                : Uitkomst.Onjuist;
            switch (uitkomst)
            {
                case Uitkomst.Onjuist:
                    logboek.Schrijven(account.Id, Accountgebeurtenissoort.InloggenMislukt);
                    if (!account.IsGeblokkeerd(nu))
                    {
                        wachtwoorden.Mislukt(account, nu);
                    }

                    break;
                case Uitkomst.MetHerstelcode:
                    logboek.Schrijven(account.Id, Accountgebeurtenissoort.HerstelcodeGebruikt);
                    account.PogingGelukt();
                    break;
                default:
                    account.PogingGelukt();
                    break;
            }

            return uitkomst;
        }
    }
}
