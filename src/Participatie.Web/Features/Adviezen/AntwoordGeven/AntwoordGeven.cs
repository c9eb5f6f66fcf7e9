using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Somebody without an account reads the letter and confirms that it came in. The page gives the link only after its code.</summary>
public static class AntwoordGeven
{
    public sealed record Query(Antwoordlink Link) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Raad">Who writes.</param>
    /// <param name="Organisatie">To whom.</param>
    /// <param name="Inhoud">The letter.</param>
    /// <param name="IsBevestigd">Receipt was confirmed.</param>
    /// <param name="AntwoordVoor">The day by which the answer is due; null when none is asked.</param>
    /// <param name="VraagtAntwoord">The organisation owes an answer.</param>
    /// <param name="Rol">What this person may do.</param>
    public sealed record View(string Titel, string Raad, string Organisatie, Adviesinhoud Inhoud, bool IsBevestigd, DateOnly? AntwoordVoor, bool VraagtAntwoord, Antwoordrol Rol);

    /// <summary>Confirms receipt.</summary>
    public sealed record Command(Antwoordlink Link) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = request.Link.AdresseringId;
            var rij = await db.Adresseringen.AsNoTracking().Where(a => a.Id == id)
                .Join(db.Adviezen, a => a.AdviesId, a => a.Id, (adressering, advies) => new
                {
                    advies.Titel,
                    Raad = db.Organisaties.Where(o => o.Id == advies.RaadId).Select(o => o.Naam).First(),
                    Organisatie = db.Organisaties.Where(o => o.Id == adressering.OrganisatieId).Select(o => o.Naam).First(),
                    Versie = db.Adviesversies.First(v => v.AdviesId == advies.Id && v.Nummer == advies.HuidigeVersie),
                    adressering.BevestigdOp,
                    adressering.Status,
                    Uiterlijk = adressering.Termijnen.Where(t => t.Soort == Termijnsoort.Reactie && t.GestoptOp == null).Select(t => (DateOnly?)t.Uiterlijk).FirstOrDefault(),
                })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            return new(rij.Titel, rij.Raad, rij.Organisatie, rij.Versie.Inhoud, rij.BevestigdOp is not null, rij.Uiterlijk,
                rij.Status is Adresseringstatus.Gevraagd or Adresseringstatus.Heropend, request.Link.Rol);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var id = request.Link.AdresseringId;
            var adressering = await db.Adresseringen.MetAlles().SingleOrDefaultAsync(a => a.Id == id, cancellationToken).OfNietGevonden();
            if (adressering.BevestigdOp is null)
            {
                adressering.OntvangstBevestigen(request.Link.Handelende(), clock.Nu());
            }

            return default;
        }
    }
}
