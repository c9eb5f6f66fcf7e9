using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody gets the letter of a public advies, and the attachments that the raad made public.</summary>
public static class AdviesstukkenLezen
{
    public sealed record Query(string Kenmerk) : IQuery<View>;

    public sealed record BriefQuery(string Kenmerk) : IQuery<Brief>;

    public sealed record BijlageQuery(string Kenmerk, Guid BijlageId) : IQuery<Bijlage>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Bijlagen">In the order in which they were added.</param>
    public sealed record View(string Titel, IReadOnlyList<Stuk> Bijlagen);

    /// <param name="Id">The attachment.</param>
    /// <param name="Naam">Its file name.</param>
    /// <param name="Grootte">In bytes.</param>
    public sealed record Stuk(Guid Id, string Naam, long Grootte);

    /// <param name="Pdf">The letter.</param>
    /// <param name="Naam">Its file name.</param>
    public sealed record Brief(byte[] Pdf, string Naam);

    public sealed class Handler(ParticipatieDb db, PortaalSettings portaal, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<BriefQuery, Brief>, IRequestHandler<BijlageQuery, Bijlage>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var advies = await db.Openbaar(vandaag).Where(a => a.Kenmerk == request.Kenmerk).Select(a => new { a.Id, a.Titel }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var bijlagen = await db.OpenbareBijlagen(vandaag).Where(b => b.AdviesId == advies.Id && b.ToezeggingId == null).OrderBy(b => b.ToegevoegdOp)
                .Select(b => new Stuk(b.Id, b.Naam, b.Grootte)).ToListAsync(cancellationToken);
            return new(advies.Titel, bijlagen);
        }

        public async Task<Brief> Handle(BriefQuery request, CancellationToken cancellationToken)
        {
            var (pdf, naam) = await db.BriefAsync(db.Openbaar(clock.Vandaag()).Where(a => a.Kenmerk == request.Kenmerk), portaal.Regio, cancellationToken, voorIedereen: true);
            return new(pdf, naam);
        }

        public Task<Bijlage> Handle(BijlageQuery request, CancellationToken cancellationToken) => db.OpenbareBijlagen(clock.Vandaag())
            .SingleOrDefaultAsync(b => b.Id == request.BijlageId && db.Adviezen.Any(a => a.Id == b.AdviesId && a.Kenmerk == request.Kenmerk), cancellationToken).OfNietGevonden();
    }
}
