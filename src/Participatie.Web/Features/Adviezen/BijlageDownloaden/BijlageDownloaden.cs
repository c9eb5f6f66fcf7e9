using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad and the organisations it wrote get a file that belongs to an advies.</summary>
public static class BijlageDownloaden
{
    public sealed record Query(Guid BijlageId) : IQuery<Bijlage>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, Bijlage>
    {
        public Task<Bijlage> Handle(Query request, CancellationToken cancellationToken) =>
            db.BijlagenVoor(gebruiker.Ingelogd).AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.BijlageId, cancellationToken).OfNietGevonden();
    }
}
