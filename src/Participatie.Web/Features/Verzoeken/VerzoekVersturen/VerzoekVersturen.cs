using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker takes a last look at the request, with what it obliges to, and sends it to the raad.</summary>
public static class VerzoekVersturen
{
    public sealed record Query(Guid VerzoekId) : IQuery<View>;

    /// <param name="Kop">The heading.</param>
    /// <param name="Inhoud">All that will be sent.</param>
    /// <param name="Ontbreekt">What must be filled in first; empty: ready.</param>
    public sealed record View(Verzoekkop Kop, Verzoekinhoud Inhoud, IReadOnlyList<string> Ontbreekt);

    public sealed class Command : ICommand<Unit>
    {
        public Guid VerzoekId { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            var verzoek = await db.Participatieverzoeken.AsNoTracking().SingleAsync(v => v.Id == kop.Id, cancellationToken);
            var regels = verzoek.Ontbreekt(clock.Vandaag()).ToList();
            if (!await RaadWerktAsync(kop, cancellationToken))
            {
                regels.Insert(0, VerzoekRules.RaadWerkt);
            }

            return new(kop, Verzoekinhoud.Van(verzoek), regels.ConvertAll(r => r.Tekst));
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            VerzoekRules.RaadWerkt.Eis(await RaadWerktAsync(kop, cancellationToken));
            verzoek.Versturen(await kalender.RaadsklokAsync(kop, clock.Vandaag(), cancellationToken), wie, clock.Nu());
            await mail.AanRaadAsync(
                verzoek, kop, $"Verzoek van {kop.Organisatie}", $"{kop.Organisatie} vraagt {kop.Raad} om mee te doen. Antwoord is nodig uiterlijk {verzoek.AntwoordNodigVoor!.Value.Voluit()}.",
                cancellationToken);
            return default;
        }

        private Task<bool> RaadWerktAsync(Verzoekkop kop, CancellationToken cancellationToken) =>
            db.Raden.AnyAsync(r => r.Id == kop.RaadId && (r.Staat == Raadsstaat.Actief || r.Staat == Raadsstaat.Oprichting), cancellationToken);
    }
}
