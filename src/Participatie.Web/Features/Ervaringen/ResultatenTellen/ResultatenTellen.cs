using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher has the answers counted and protected, to look at what a publication would show.</summary>
public static class ResultatenTellen
{
    public sealed record Command(Guid RondeId) : ICommand<Guid>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Opdrachten opdrachten) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Publiceren, ronde);
            RondeRules.AlleenNaOpenen.Eis(ronde.Status is Rondestatus.BusGeopend or Rondestatus.Gepubliceerd);
            var laatste = await BusOpenen.LaatsteWerk<ResultatenTellenUitvoerder>(db, ronde.Id)
                .Select(o => (Opdrachtstatus?)o.Status).FirstOrDefaultAsync(cancellationToken);
            PublicatieRules.TellingLooptAl.Eis(laatste is null or Opdrachtstatus.Klaar or Opdrachtstatus.Mislukt);
            return opdrachten.Starten<ResultatenTellenUitvoerder>(ronde.Id, wie.Id).Id;
        }
    }

    /// <summary>Once the bus is empty the first proposal is made by itself.</summary>
    public sealed class NaHetOpenen(Opdrachten opdrachten) : IEventHandler<RondeBusGeleegd>
    {
        public Task VerwerkenAsync(RondeBusGeleegd domainEvent, Guid berichtId, CancellationToken cancellationToken)
        {
            opdrachten.Starten<ResultatenTellenUitvoerder>(domainEvent.RondeId, gestartDoor: null);
            return Task.CompletedTask;
        }
    }
}
