using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>A version counts as used from the moment a ronde that chose it begins to invite or opens.</summary>
internal sealed class LijstenGebruiken(ParticipatieDb db, TimeProvider clock) : IEventHandler<RondeUitnodigenBegonnen>, IEventHandler<RondeGeopend>
{
    public Task VerwerkenAsync(RondeUitnodigenBegonnen domainEvent, Guid berichtId, CancellationToken cancellationToken) =>
        GebruikenAsync(domainEvent.RondeId, cancellationToken);

    public Task VerwerkenAsync(RondeGeopend domainEvent, Guid berichtId, CancellationToken cancellationToken) =>
        GebruikenAsync(domainEvent.RondeId, cancellationToken);

    private async Task GebruikenAsync(Guid rondeId, CancellationToken cancellationToken)
    {
        var versies = await db.Rondes.Where(r => r.Id == rondeId).SelectMany(r => r.Lijsten).Select(l => l.VersieId).ToListAsync(cancellationToken);
        var lijsten = await db.Vragenlijsten.Include(l => l.Versies).Where(l => l.Versies.Any(v => versies.Contains(v.Id))).ToListAsync(cancellationToken);
        foreach (var lijst in lijsten)
        {
            foreach (var versie in lijst.Versies.Where(v => versies.Contains(v.Id)).ToList())
            {
                lijst.Gebruiken(versie.Id, clock.Nu());
            }
        }
    }
}

/// <summary>A draft that was saved while the ronde closed would outlive it.</summary>
internal sealed class LateConceptenWissen(ParticipatieDb db) : IEventHandler<RondeGesloten>
{
    public Task VerwerkenAsync(RondeGesloten domainEvent, Guid berichtId, CancellationToken cancellationToken) =>
        db.ConceptenWissenAsync(domainEvent.RondeId, cancellationToken);
}
