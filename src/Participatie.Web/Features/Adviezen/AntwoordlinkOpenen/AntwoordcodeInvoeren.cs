using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Somebody fills in the code that was sent to the address of a reply link.</summary>
public static class AntwoordcodeInvoeren
{
    /// <summary>True when the code is right; false when it is wrong, too old, used, replaced or tried too often.</summary>
    public sealed record Command(Guid LinkId, Guid CodeId, string? Code) : ICommand<bool>;

    public sealed class Handler(ParticipatieDb db, Accountkluis kluis, TimeProvider clock) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var (nu, id, linkId) = (clock.Nu(), request.CodeId, request.LinkId);

            // The try is counted before the code is judged: of tries at the same moment none goes uncounted.
            var telt = await db.Antwoordcodes
                .Where(c => c.Id == id && c.LinkId == linkId && c.GebruiktOp == null && c.GeldigTot > nu && c.Pogingen < Inlogcode.PogingenMax)
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.Pogingen, x => x.Pogingen + 1), cancellationToken);
            var hash = await db.Antwoordcodes.Where(c => c.Id == id).Select(c => c.Codehash).SingleOrDefaultAsync(cancellationToken);
            if (!kluis.IsCode(id, Eenmalig.Opschonen(request.Code), hash ?? []) || telt == 0)
            {
                return false;
            }

            await db.Antwoordcodes.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            (await db.Antwoordlinks.SingleAsync(l => l.Id == linkId, cancellationToken)).Gebruikt(nu);
            return true;
        }
    }
}
