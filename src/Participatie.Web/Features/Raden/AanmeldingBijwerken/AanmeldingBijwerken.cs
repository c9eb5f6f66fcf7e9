using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter notes how far it is with somebody who wants to join.</summary>
public static class AanmeldingBijwerken
{
    public sealed record Command(Guid RaadId, Guid OproepId, Guid AanmeldingId, Aanmeldingsstand Stand) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var oproep = await db.Oproepen.SingleOrDefaultAsync(o => o.Id == request.OproepId && o.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            oproep.AanmeldingBijwerken(request.AanmeldingId, request.Stand, clock.Vandaag());
            return default;
        }
    }
}
