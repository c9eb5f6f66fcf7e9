using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator sends a new invitation to who did not take up the last; earlier links stop working.</summary>
public static class UitnodigingHerhalen
{
    /// <summary>A link to an account in use would be a way around its password.</summary>
    public static readonly DomainRule AlAangenomen = new(nameof(AlAangenomen), "Deze persoon heeft de uitnodiging al aangenomen. Inloggen kan gewoon.");

    public sealed record Command(Guid AccountId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId && a.IsActief, cancellationToken).OfNietGevonden();
            AlAangenomen.Eis(!account.EmailConfirmed);
            await db.Accountuitnodigingen.Where(u => u.AccountId == account.Id && u.GebruiktOp == null)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            mail.Uitnodiging(account, mailen: true);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.Uitgenodigd, beheerder.Id);
            return default;
        }
    }
}
