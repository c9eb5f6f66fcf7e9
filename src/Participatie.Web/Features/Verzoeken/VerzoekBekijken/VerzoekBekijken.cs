using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>Both sides read a request, every step that was made with it, and what they can do now.</summary>
public static class VerzoekBekijken
{
    public sealed record Query(Guid VerzoekId) : IQuery<View>;

    /// <param name="Kop">The heading.</param>
    /// <param name="Inhoud">What was written.</param>
    /// <param name="Stappen">Newest first.</param>
    /// <param name="Adviezen">What the raad wrote upon it, as far as this person may see it.</param>
    /// <param name="Keuze">What the raad chose, and whether it was followed; null where that is not known.</param>
    /// <param name="Klok">What the raad has to do now, by a date; null when it has nothing to do.</param>
    /// <param name="Kalender">Which days are working days.</param>
    /// <param name="MagVragen">This person acts for the asker.</param>
    /// <param name="MagAntwoorden">This person acts for the raad.</param>
    /// <param name="MagAfsluiten">This person may end it for the raad, now that the asker is silent.</param>
    public sealed record View(
        Verzoekkop Kop, Verzoekinhoud Inhoud, IReadOnlyList<Stap> Stappen, IReadOnlyList<Adviesregel> Adviezen, Raadskeuze? Keuze, Termijn? Klok, Werkkalender Kalender,
        bool MagVragen, bool MagAntwoorden, bool MagAfsluiten);

    /// <summary>An advies that came of the request.</summary>
    public sealed record Adviesregel(Guid Id, string Titel, string? Kenmerk, Adviesstatus Status);

    /// <param name="Soort">What was done.</param>
    /// <param name="Op">UTC.</param>
    /// <param name="Wie">The person, with the organisation.</param>
    /// <param name="Tekst">In which words.</param>
    public sealed record Stap(Verzoekstapsoort Soort, DateTime Op, string Wie, string? Tekst);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.VerzoekkopAsync(request.VerzoekId, wie, VerzoekBewerking.Bekijken, cancellationToken);
            var verzoek = await db.Participatieverzoeken.AsNoTracking()
                .Include(v => v.Termijnen.Where(t => t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort)).SingleAsync(v => v.Id == kop.Id, cancellationToken);
            var accounts = verzoek.Stappen.Select(s => s.AccountId).Distinct().ToList();
            var namen = await db.Users.AsNoTracking().Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Naam, cancellationToken);
            var adviezen = await db.ZichtbaarVoor(wie).AsNoTracking().Where(a => a.VerzoekId == kop.Id).OrderBy(a => a.Id)
                .Select(a => new Adviesregel(a.Id, a.Titel, a.Kenmerk, a.Status)).ToListAsync(cancellationToken);
            var magAntwoorden = VerzoekToegang.Mag(wie, VerzoekBewerking.Antwoorden, kop.OrganisatieId, kop.RaadOrganisatieId);
            return new(
                kop,
                Verzoekinhoud.Van(verzoek),
                [.. verzoek.Stappen.Reverse().Select(s => new Stap(
                    s.Soort,
                    s.Op,
                    $"{namen.GetValueOrDefault(s.AccountId, "iemand")}, {(s.OrganisatieId == kop.OrganisatieId ? kop.Organisatie : kop.Raad)}",
                    s.Tekst))],
                adviezen,
                verzoek.Keuze,
                verzoek.Termijnen.SingleOrDefault(),
                await kalender.WerkdagenAsync(cancellationToken),
                VerzoekToegang.Mag(wie, VerzoekBewerking.Vragen, kop.OrganisatieId, kop.RaadOrganisatieId),
                magAntwoorden,
                magAntwoorden && verzoek.MagRaadAfsluiten(clock.Vandaag()));
        }
    }
}
