using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody signs out an own browser elsewhere, or all but this one; it works at that browser's next request.</summary>
public static class SessieBeeindigen
{
    /// <param name="SessieId">Which; null for all but this one.</param>
    public sealed record Command(Guid? SessieId) : ICommand<int>;

    /// <summary>Gives how many ended.</summary>
    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var wie = gebruiker.Ingelogd;
            var eigen = db.Sessies.Where(s => s.AccountId == wie.Id && s.BeeindigdOp == null);
            var weg = request.SessieId is { } id ? eigen.Where(s => s.Id == id) : eigen.Where(s => s.Id != wie.SessieId);
            var aantal = await weg.ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            if (aantal == 0 && request.SessieId is not null)
            {
                throw new NietGevondenException();
            }

            logboek.Schrijven(wie.Id, Accountgebeurtenissoort.SessiesBeeindigd);
            return aantal;
        }
    }
}
