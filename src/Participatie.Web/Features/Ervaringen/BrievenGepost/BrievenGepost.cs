using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher says that the letters of a batch were posted: only now the people in it count as invited or reminded.</summary>
public static class BrievenGepost
{
    public sealed record Query(Guid RondeId, Guid PartijId) : IQuery<View>;

    public sealed record View(string Ronde, int Herinnering, int Aantal);

    public sealed class Command : ICommand<View>
    {
        public Guid RondeId { get; set; }

        public Guid PartijId { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var rondes = db.Rondes.ZichtbaarVoor(gebruiker.Ingelogd);
            return await (
                from partij in db.Brievenpartijen
                join ronde in rondes on partij.RondeId equals ronde.Id
                where partij.Id == query.PartijId && ronde.Id == query.RondeId
                select new View(ronde.Naam, partij.Herinnering, partij.Aantal)).AsNoTracking().SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        }

        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var nu = clock.Nu();
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == command.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            var partij = await db.Brievenpartijen
                .SingleOrDefaultAsync(p => p.Id == command.PartijId && p.RondeId == ronde.Id, cancellationToken).OfNietGevonden();
            RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
            BrievenpartijRules.NogNietKlaar.Eis(
                await db.Opdrachten.AnyAsync(o => o.Id == partij.OpdrachtId && o.Status == Opdrachtstatus.Klaar, cancellationToken));
            partij.Posten(nu);

            // In one statement each: thousands at once, and a flag that was set meanwhile is never written over.
            var geadresseerden = db.Uitnodigingen.VoorBrief(ronde, partij.Herinnering).Where(u => u.BrievenpartijId == partij.Id);
            var aantal = partij.Herinnering == 0
                ? await geadresseerden.ExecuteUpdateAsync(
                    u => u.SetProperty(x => x.Status, Uitnodigingstatus.Uitgenodigd).SetProperty(x => x.UitgenodigdOp, nu), cancellationToken)
                : await geadresseerden.ExecuteUpdateAsync(
                    u => u.SetProperty(x => x.Status, Uitnodigingstatus.Herinnerd).SetProperty(x => x.Herinneringen, partij.Herinnering)
                        .SetProperty(x => x.HerinnerdOp, nu),
                    cancellationToken);
            return new View(ronde.Naam, partij.Herinnering, aantal);
        }
    }
}
