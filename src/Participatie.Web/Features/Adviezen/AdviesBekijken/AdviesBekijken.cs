using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad and the organisations it wrote to see one advies: what was advised, who answered what, and what happened.</summary>
public static class AdviesBekijken
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Stand">The advies.</param>
    /// <param name="Kijker">For whom.</param>
    /// <param name="Rooster">Who answered what.</param>
    /// <param name="Samenvatting">How it stands, in a few sentences.</param>
    /// <param name="Stap">What this person does next; null when nothing waits.</param>
    /// <param name="Vandaag">Today in Amsterdam.</param>
    public sealed record View(Adviesstand Stand, Kijker Kijker, Antwoordrooster Rooster, string Samenvatting, Volgendestap? Stap, DateOnly Vandaag)
    {
        public bool IsRaad => Kijker.RaadId is not null;

        public bool IsOpenbaar => Stand.OpenbaarVanaf <= Vandaag;
    }

    /// <param name="Knop">What to do.</param>
    /// <param name="Pad">Where.</param>
    public sealed record Volgendestap(string Knop, string Pad);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock, Links links) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var vandaag = clock.Vandaag();
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            var stand = await Adviesstand.LadenAsync(
                db, db.ZichtbaarVoor(wie).Where(a => a.Id == request.AdviesId), wie.AlsKijker, vandaag, werkdagen, cancellationToken);
            var kijker = wie.AlsKijker(stand.RaadId);
            return new(
                stand, kijker, Antwoordrooster.Van(stand, kijker, vandaag, werkdagen, p => MagZien(kijker, p) ? links.Adviezen.AdresseringBekijken(p.AdresseringId) : null),
                stand.Samenvatting(kijker, vandaag, werkdagen), Stap(stand, kijker, vandaag), vandaag);
        }

        private static bool MagZien(Kijker kijker, Partijstand partij) => kijker.RaadId is not null || kijker.OrganisatieIds.Contains(partij.OrganisatieId);

        private Volgendestap? Stap(Adviesstand stand, Kijker kijker, DateOnly vandaag)
        {
            if (kijker.RaadId is not null && stand.Status is Adviesstatus.Concept or Adviesstatus.Vastgesteld)
            {
                return stand.Status == Adviesstatus.Concept
                    ? new("Schrijf verder", links.Adviezen.AdviesSchrijven(stand.Id))
                    : new("Verstuur het advies", links.Adviezen.AdviesVersturen(stand.Id));
            }

            var aanZet = stand.Partijen.FirstOrDefault(p => p.Klok is { } klok && (klok.PartijId == kijker.RaadId || kijker.OrganisatieIds.Contains(klok.PartijId)));
            return aanZet switch
            {
                null => null,
                { Klok.PartijId: var id } when id == kijker.RaadId => new(
                    aanZet.Klok.Soort == Termijnsoort.OordeelBelofte ? $"Naar de belofte van {aanZet.Naam}" : $"Naar het antwoord van {aanZet.Naam}", links.Adviezen.AdresseringBekijken(aanZet.AdresseringId)),
                { IsBeantwoord: false } => new("Naar uw antwoord", links.Adviezen.AdresseringBekijken(aanZet.AdresseringId)),
                _ => new(aanZet.IsTeLaat(vandaag) ? "Werk uw beloften bij" : "Naar uw antwoord en beloften", links.Adviezen.AdresseringBekijken(aanZet.AdresseringId)),
            };
        }
    }
}
