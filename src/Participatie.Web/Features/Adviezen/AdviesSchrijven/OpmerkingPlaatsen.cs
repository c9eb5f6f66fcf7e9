using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A writer says something to the others, beside what it is about, or answers a remark.</summary>
public static class OpmerkingPlaatsen
{
    /// <param name="AdviesId">Of which advies.</param>
    /// <param name="Plaats">What it is about.</param>
    /// <param name="AanbevelingId">Which recommendation.</param>
    /// <param name="AntwoordOpId">The remark that is answered; then the place is that of the remark.</param>
    /// <param name="Tekst">What is said.</param>
    public sealed record Command(Guid AdviesId, Opmerkingplaats Plaats, Guid? AanbevelingId, Guid? AntwoordOpId, string? Tekst) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            OpmerkingRules.NietTeLang.Eis(request.Tekst is null || request.Tekst.Length <= Opmerking.TekstMax);
            if (request.AntwoordOpId is { } id)
            {
                var eerste = await db.Opmerkingen.SingleOrDefaultAsync(o => o.Id == id && o.AdviesId == advies.Id, cancellationToken).OfNietGevonden();
                db.Opmerkingen.Add(eerste.Beantwoorden(request.Tekst, advies.HuidigeVersie, door, clock.Nu()));
            }
            else
            {
                db.Opmerkingen.Add(Opmerking.Plaatsen(advies.Id, request.Plaats, request.AanbevelingId, advies.HuidigeVersie, request.Tekst, door, clock.Nu()));
            }

            return default;
        }
    }
}
