using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// Keeps the words by which an advies is found: of its text from the day it was laid down, and of the answers once they were sent. It writes only what differs, so a second time changes nothing.
/// </summary>
internal sealed class Zoekwoordenbijwerken(ParticipatieDb db) : IEventHandler<AdviesVastgesteld>, IEventHandler<AdviesVerstuurd>, IEventHandler<ReactieVerstuurd>
{
    public Task VerwerkenAsync(AdviesVastgesteld domainEvent, Guid berichtId, CancellationToken cancellationToken) => BijwerkenAsync(domainEvent.AdviesId, cancellationToken);

    public Task VerwerkenAsync(AdviesVerstuurd domainEvent, Guid berichtId, CancellationToken cancellationToken) => BijwerkenAsync(domainEvent.AdviesId, cancellationToken);

    public Task VerwerkenAsync(ReactieVerstuurd domainEvent, Guid berichtId, CancellationToken cancellationToken) => BijwerkenAsync(domainEvent.AdviesId, cancellationToken);

    public async Task BijwerkenAsync(Guid adviesId, CancellationToken cancellationToken)
    {
        var kop = await db.Adviezen.AsNoTracking().Where(a => a.Id == adviesId)
            .Join(db.Adviesversies, a => new { AdviesId = a.Id, Nummer = a.HuidigeVersie }, v => new { v.AdviesId, v.Nummer }, (a, v) => new
            {
                a.Kenmerk,
                Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
                Versie = v,
            }).SingleAsync(cancellationToken);
        var inhoud = kop.Versie.Inhoud;
        var antwoorden = await db.Adresseringen.Where(a => a.AdviesId == adviesId)
            .Join(db.Reacties.Where(r => r.Status == Reactiestatus.Verstuurd), a => a.Id, r => r.AdresseringId, (a, r) => new
            {
                r.FormeleTekst,
                r.GewoneTekst,
                Delen = r.Antwoorden.Select(x => new { x.Motivering, x.Wat }).ToList(),
            }).ToListAsync(cancellationToken);
        var nodig = Zoekwoorden.Uit(
        [
            kop.Kenmerk, kop.Raad, inhoud.Titel, inhoud.Tekst, .. inhoud.Aanbevelingen.SelectMany(a => new[] { a.Kop, a.Tekst }),
            .. antwoorden.SelectMany(a => (string?[])[a.FormeleTekst, a.GewoneTekst, .. a.Delen.SelectMany(d => new[] { d.Motivering, d.Wat })]),
        ]);
        var oud = await db.Zoekwoorden.Where(z => z.AdviesId == adviesId).ToListAsync(cancellationToken);
        db.Zoekwoorden.RemoveRange(oud.Where(z => !nodig.Contains(z.Woord)));
        db.Zoekwoorden.AddRange(nodig.Except(oud.Select(z => z.Woord)).Select(woord => new Zoekwoord(woord, adviesId)));
    }
}
