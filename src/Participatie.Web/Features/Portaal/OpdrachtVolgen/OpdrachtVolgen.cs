using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Portaal;

/// <summary>Whoever started long work sees how far it is, also after leaving the page.</summary>
public static class OpdrachtVolgen
{
    public sealed record Query(Guid Id) : IQuery<Voortgangsbeeld>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, Voortgangsbeeld>
    {
        public async Task<Voortgangsbeeld> Handle(Query query, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd.Id;
            return await db.Opdrachten.AsNoTracking().Where(o => o.Id == query.Id && o.GestartDoor == wie)
                .Select(Voortgangsbeeld.VanOpdracht).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        }
    }
}
