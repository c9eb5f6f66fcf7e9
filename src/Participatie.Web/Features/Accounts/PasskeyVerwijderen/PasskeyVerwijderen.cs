using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody removes an own passkey.</summary>
public static class PasskeyVerwijderen
{
    /// <param name="PasskeyId">Its credential id.</param>
    public sealed record Command(byte[] PasskeyId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, UserManager<Account> users, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var account = await db.Users.SingleAsync(a => a.Id == gebruiker.Ingelogd.Id, cancellationToken);
            _ = await users.GetPasskeyAsync(account, request.PasskeyId).OfNietGevonden();
            await users.RemovePasskeyAsync(account, request.PasskeyId);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.PasskeyVerwijderd);
            mail.Melding(account, "Er is een passkey verwijderd van uw account.");
            return default;
        }
    }
}
