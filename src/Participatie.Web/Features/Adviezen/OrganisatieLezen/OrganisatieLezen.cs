using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Everybody sees what one organisation was asked, what it answered and promised, and what it did.</summary>
public static class OrganisatieLezen
{
    public sealed record Query(Guid OrganisatieId, int Pagina) : IQuery<View>;

    /// <param name="Id">The organisation.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Cijfers">In figures.</param>
    /// <param name="Delen">One page of adviezen, newest first.</param>
    /// <param name="Pagina">From 1.</param>
    /// <param name="IsErMeer">There is a next page.</param>
    /// <param name="Vandaag">Today in Amsterdam.</param>
    public sealed record View(Guid Id, string Naam, Organisatiecijfer Cijfers, IReadOnlyList<Deel> Delen, int Pagina, bool IsErMeer, DateOnly Vandaag);

    /// <param name="Kenmerk">The public address of the advies.</param>
    /// <param name="Titel">Its title.</param>
    /// <param name="Raad">Who gave it.</param>
    /// <param name="VerstuurdOp">UTC.</param>
    /// <param name="Status">What is asked of whom.</param>
    /// <param name="IsLaat">The organisation is late.</param>
    /// <param name="BeantwoordOp">UTC; the first answer.</param>
    /// <param name="Uitkomsten">Of its newest answer, one for each recommendation.</param>
    /// <param name="Beloften">What it promised.</param>
    public sealed record Deel(
        string Kenmerk, string Titel, string Raad, DateTime VerstuurdOp, Adresseringstatus Status, bool IsLaat, DateTime? BeantwoordOp, IReadOnlyList<Reactieuitkomst> Uitkomsten, IReadOnlyList<Belofte> Beloften);

    public sealed record Belofte(string Wat, DateOnly Wanneer, Toezeggingstatus Status, Toezeggingoordeel? Oordeel);

    public sealed class Handler(ParticipatieDb db, Organisatiecijfers cijfers, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var openbaar = db.Openbaar(vandaag);
            var delen = db.Adresseringen.AsNoTracking().Where(x => x.OrganisatieId == request.OrganisatieId && x.VerstuurdOp > DateTime.UnixEpoch && openbaar.Any(a => a.Id == x.AdviesId));
            var rijen = await delen.OrderByDescending(x => x.VerstuurdOp).ThenByDescending(x => x.Id)
                .Skip((request.Pagina - 1) * Adviesfilter.PerPagina).Take(Adviesfilter.PerPagina + 1)
                .Select(x => new
                {
                    x.Id,
                    x.Status,
                    x.VerstuurdOp,
                    x.BeantwoordOp,
                    Kenmerk = db.Adviezen.Where(a => a.Id == x.AdviesId).Select(a => a.Kenmerk).First(),
                    Titel = db.Adviezen.Where(a => a.Id == x.AdviesId).Select(a => a.Titel).First(),
                    Raad = db.Organisaties.Where(o => o.Id == x.RaadId).Select(o => o.Naam).First(),
                    IsLaat = db.Termijnen.Any(t => t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag),
                }).ToListAsync(cancellationToken);
            var naam = await db.Organisaties.Where(o => o.Id == request.OrganisatieId && (rijen.Count > 0 || request.Pagina > 1)).Select(o => o.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var ids = rijen.ConvertAll(r => r.Id);
            var antwoorden = (await db.Reacties.AsNoTracking().Where(r => ids.Contains(r.AdresseringId) && r.Status == Reactiestatus.Verstuurd)
                .SelectMany(r => r.Antwoorden, (r, a) => new { r.AdresseringId, r.Ronde, a.Uitkomst }).ToListAsync(cancellationToken)).ToLookup(r => r.AdresseringId);
            var beloften = (await db.Toezeggingen.AsNoTracking().Where(t => ids.Contains(t.AdresseringId)).OrderBy(t => t.Wanneer)
                .Select(t => new { t.AdresseringId, t.Wat, t.Wanneer, t.Status, t.Oordeel }).ToListAsync(cancellationToken)).ToLookup(t => t.AdresseringId);
            return new(
                request.OrganisatieId,
                naam,
                await cijfers.VanAsync(request.OrganisatieId, vandaag, cancellationToken),
                [.. rijen.Take(Adviesfilter.PerPagina).Select(r => new Deel(
                    r.Kenmerk!, r.Titel, r.Raad, r.VerstuurdOp, r.Status, r.IsLaat, r.BeantwoordOp,
                    [.. antwoorden[r.Id].GroupBy(a => a.Ronde).MaxBy(g => g.Key)?.Select(a => a.Uitkomst).OfType<Reactieuitkomst>().Order() ?? Enumerable.Empty<Reactieuitkomst>()],
                    [.. beloften[r.Id].Select(b => new Belofte(b.Wat, b.Wanneer, b.Status, b.Oordeel))]))],
                request.Pagina,
                rijen.Count > Adviesfilter.PerPagina,
                vandaag);
        }
    }
}
