using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator signs somebody out everywhere.</summary>
public static class SessiesBeeindigen
{
    public sealed record Command(Guid AccountId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var nu = clock.Nu();
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken).OfNietGevonden();
            await db.Sessies.Where(s => s.AccountId == account.Id && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.SessiesBeeindigd, beheerder.Id);
            return default;
        }
    }
}
