using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator lets an organisation stop, or take part again; its roles follow at once.</summary>
public static class OrganisatieStopzetten
{
    public sealed record Command(Guid OrganisatieId, bool DoetMee) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            var organisatie = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellationToken).OfNietGevonden();
            if (request.DoetMee)
            {
                organisatie.Hervatten();
                return default;
            }

            await Beheerderswacht.EisAndereAsync(
                db.Beheerders().Where(r => r.OrganisatieId == organisatie.Id),
                db.Beheerders().Where(r => r.OrganisatieId != organisatie.Id),
                cancellationToken);
            organisatie.Stopzetten();
            return default;
        }
    }
}
