using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>A member says whether he or she comes to a meeting.</summary>
public static class BijeenkomstLatenWeten
{
    public sealed record Command(Guid RaadId, Guid BijeenkomstId, bool Komt) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.RaadkopAsync(request.RaadId, wie, RaadBewerking.Bekijken, cancellationToken);
            var bijeenkomst = await db.Bijeenkomsten.SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            var lid = await db.Raadsleden.AsNoTracking()
                .SingleOrDefaultAsync(l => l.RaadId == kop.Id && l.AccountId == wie.Id && l.GestoptOp == null, cancellationToken);
            bijeenkomst.LatenWeten(lid?.Id ?? Guid.Empty, request.Komt);
            return default;
        }
    }
}
