using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher closes a ronde before its last day; whoever has not sent the list loses it.</summary>
public static class RondeSluiten
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Naam">The ronde.</param>
    /// <param name="IsOpen">Only an open ronde can be closed.</param>
    /// <param name="SluitNa">When it would close by itself.</param>
    /// <param name="Bezig">How many people began and did not send.</param>
    public sealed record View(string Naam, bool IsOpen, DateOnly SluitNa, int Bezig);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Rondes.ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new View(r.Naam, r.Status == Rondestatus.Open, r.SluitNa, db.Concepten.Count(c => c.RondeId == r.Id)))
                .SingleOrDefaultAsync(cancellationToken)
                .OfNietGevonden();
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.VerlengenOfSluiten, ronde);
            await db.SluitenAsync(ronde, clock.Nu(), cancellationToken);
            return ronde.Id;
        }
    }
}
