using MediatR;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad and the organisations it wrote get the letter as PDF.</summary>
public static class AdviesbriefDownloaden
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    public sealed record View(byte[] Pdf, string Naam);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, PortaalSettings portaal) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (pdf, naam) = await db.BriefAsync(db.ZichtbaarVoor(gebruiker.Ingelogd).Where(a => a.Id == request.AdviesId), portaal.Regio, cancellationToken);
            return new(pdf, naam);
        }
    }
}
