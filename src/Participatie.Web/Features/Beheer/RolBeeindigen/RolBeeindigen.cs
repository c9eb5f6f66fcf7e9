using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator ends a role; it works at the person's next request. The row stays, with its end.</summary>
public static class RolBeeindigen
{
    public sealed record Command(Guid AccountId, Guid ToekenningId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var toekenning = await db.Roltoekenningen
                .SingleOrDefaultAsync(r => r.Id == request.ToekenningId && r.AccountId == request.AccountId, cancellationToken).OfNietGevonden();
            await Beheerderswacht.EisAndereAsync(
                db.Beheerders().Where(r => r.Id == toekenning.Id), db.Beheerders().Where(r => r.Id != toekenning.Id), cancellationToken);
            toekenning.Beeindigen(clock.Nu());
            var organisatie = await db.Organisaties.Where(o => o.Id == toekenning.OrganisatieId).Select(o => o.Naam).SingleAsync(cancellationToken);
            logboek.Schrijven(request.AccountId, Accountgebeurtenissoort.RolBeeindigd, beheerder.Id, $"{toekenning.Rol.Naam()}, {organisatie}");
            return default;
        }
    }
}
