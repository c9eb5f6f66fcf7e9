using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Takes a file away from a draft, or changes who may have it.</summary>
public static class BijlageWijzigen
{
    /// <param name="AdviesId">Of which advies.</param>
    /// <param name="BijlageId">Which file.</param>
    /// <param name="Openbaar">Whether everybody may have it; null: it goes.</param>
    public sealed record Command(Guid AdviesId, Guid BijlageId, bool? Openbaar) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            var adviesId = advies.Id;
            var bijlage = await db.Bijlagen.SingleOrDefaultAsync(b => b.Id == request.BijlageId && b.AdviesId == adviesId && b.ToezeggingId == null, cancellationToken).OfNietGevonden();
            if (request.Openbaar is { } openbaar)
            {
                bijlage.OpenbaarZetten(openbaar);
            }
            else
            {
                BijlageRules.AlleenConcept.Eis(advies.Status == Adviesstatus.Concept);
                db.Bijlagen.Remove(bijlage);
            }

            return default;
        }
    }
}
