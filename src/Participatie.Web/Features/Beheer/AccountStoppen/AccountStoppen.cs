using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator stops an account: its sessions end, and nobody signs in with it any more.</summary>
public static class AccountStoppen
{
    public sealed record Command(Guid AccountId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken).OfNietGevonden();
            await Beheerderswacht.EisAndereAsync(
                db.Beheerders().Where(r => r.AccountId == account.Id), db.Beheerders().Where(r => r.AccountId != account.Id), cancellationToken);
            account.IsActief = false;
            await db.Sessies.Where(s => s.AccountId == account.Id && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.AccountGestopt, beheerder.Id);
            return default;
        }
    }
}
