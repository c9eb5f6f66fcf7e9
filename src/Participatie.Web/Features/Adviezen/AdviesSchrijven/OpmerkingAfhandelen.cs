using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Nothing more has to be done with a remark.</summary>
public static class OpmerkingAfhandelen
{
    public sealed record Command(Guid AdviesId, Guid OpmerkingId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            var opmerking = await db.Opmerkingen.SingleOrDefaultAsync(o => o.Id == request.OpmerkingId && o.AdviesId == advies.Id, cancellationToken).OfNietGevonden();
            opmerking.Afhandelen(door, clock.Nu());
            return default;
        }
    }
}
