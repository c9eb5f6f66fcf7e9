using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Somebody without an account gets the letter as PDF.</summary>
public static class AntwoordbriefDownloaden
{
    public sealed record Query(Antwoordlink Link) : IQuery<View>;

    public sealed record View(byte[] Pdf, string Naam);

    public sealed class Handler(ParticipatieDb db, PortaalSettings portaal) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = request.Link.AdresseringId;
            var (pdf, naam) = await db.BriefAsync(db.Adviezen.Where(a => db.Adresseringen.Any(x => x.Id == id && x.AdviesId == a.Id)), portaal.Regio, cancellationToken);
            return new(pdf, naam);
        }
    }
}
