using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter sends the invitations of a planned meeting.</summary>
public static class BijeenkomstUitnodigen
{
    public sealed record Command(Guid RaadId, Guid BijeenkomstId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Bijeenkomstmail mail) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var bijeenkomst = await db.Bijeenkomsten.SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            bijeenkomst.Uitnodigen();
            await mail.UitnodigenAsync(bijeenkomst, kop, cancellationToken);
            return default;
        }
    }
}
