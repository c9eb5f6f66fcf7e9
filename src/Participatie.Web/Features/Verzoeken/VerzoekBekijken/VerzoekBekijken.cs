using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>Both sides read a request, every step that was made with it, and what they can do now.</summary>
public static class VerzoekBekijken
{
    public sealed record Query(Guid VerzoekId) : IQuery<View>;

    /// <param name="Kop">The heading.</param>
    /// <param name="Inhoud">What was written.</param>
    /// <param name="Stappen">Newest first.</param>
    /// <param name="MagVragen">This person acts for the asker.</param>
    /// <param name="MagAntwoorden">This person acts for the raad.</param>
    public sealed record View(Verzoekkop Kop, Verzoekinhoud Inhoud, IReadOnlyList<Stap> Stappen, bool MagVragen, bool MagAntwoorden);

    /// <param name="Soort">What was done.</param>
    /// <param name="Op">UTC.</param>
    /// <param name="Wie">The person, with the organisation.</param>
    /// <param name="Tekst">In which words.</param>
    public sealed record Stap(Verzoekstapsoort Soort, DateTime Op, string Wie, string? Tekst);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.VerzoekkopAsync(request.VerzoekId, wie, VerzoekBewerking.Bekijken, cancellationToken);
            var verzoek = await db.Participatieverzoeken.AsNoTracking().SingleAsync(v => v.Id == kop.Id, cancellationToken);
            var accounts = verzoek.Stappen.Select(s => s.AccountId).Distinct().ToList();
            var namen = await db.Users.AsNoTracking().Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Naam, cancellationToken);
            return new(
                kop,
                Verzoekinhoud.Van(verzoek),
                [.. verzoek.Stappen.Reverse().Select(s => new Stap(
                    s.Soort,
                    s.Op,
                    $"{namen.GetValueOrDefault(s.AccountId, "iemand")}, {(s.OrganisatieId == kop.OrganisatieId ? kop.Organisatie : kop.Raad)}",
                    s.Tekst))],
                VerzoekToegang.Mag(wie, VerzoekBewerking.Vragen, kop.OrganisatieId, kop.RaadOrganisatieId),
                VerzoekToegang.Mag(wie, VerzoekBewerking.Antwoorden, kop.OrganisatieId, kop.RaadOrganisatieId));
        }
    }
}
