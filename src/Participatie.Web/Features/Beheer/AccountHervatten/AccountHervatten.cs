using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator lets a stopped account take part again.</summary>
public static class AccountHervatten
{
    public sealed record Command(Guid AccountId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountlogboek logboek) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken).OfNietGevonden();
            account.IsActief = true;
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.AccountHervat, beheerder.Id);
            return default;
        }
    }
}
