using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The two sides see one promise: what, who, when, what was told of it, and what the raad says.</summary>
public static class ToezeggingBekijken
{
    public sealed record Query(Guid ToezeggingId) : IQuery<View>;

    /// <param name="Deel">What it belongs to.</param>
    /// <param name="Beeld">The promise.</param>
    /// <param name="Aanbeveling">The recommendation it answers; null when there is none.</param>
    /// <param name="Klok">The open clock with the nearest date, explained; null when nothing is asked.</param>
    /// <param name="Acties">What this person can do, the most urgent first.</param>
    public sealed record View(Adviesdeel Deel, Beloftebeeld Beeld, string? Aanbeveling, (Termijn Termijn, Waaromdezedatum Waarom, string Over)? Klok, IReadOnlyList<Actie> Acties);

    /// <param name="Knop">What to do.</param>
    /// <param name="Pad">Where.</param>
    public sealed record Actie(string Knop, string Pad);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Links links, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var vandaag = clock.Vandaag();
            var belofte = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).SingleOrDefaultAsync(t => t.Id == request.ToezeggingId, cancellationToken).OfNietGevonden();
            var deel = await db.Delen(db.Adresseringen.ZichtbaarVoor(wie).Where(a => a.Id == belofte.AdresseringId)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var aanbeveling = await db.Aanbevelingen.Where(a => a.Id == belofte.AanbevelingId).Select(a => a.Kop).FirstOrDefaultAsync(cancellationToken);
            var termijn = await db.Termijnen.AsNoTracking()
                .Where(t => t.AdresseringId == deel.Id && t.ToezeggingId == belofte.Id && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort))
                .OrderBy(t => t.Uiterlijk).FirstOrDefaultAsync(cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            return new(
                deel, new(belofte, deel.Organisatie, deel.Raad), aanbeveling,
                termijn is null ? null : (termijn, Waaromdezedatum.Van(termijn, werkdagen, vandaag, links), termijn.Uiterlijk.Over(vandaag, werkdagen)),
                [.. Acties(wie, deel, belofte, vandaag)]);
        }

        private IEnumerable<Actie> Acties(Gebruiker wie, Adviesdeel deel, Toezegging belofte, DateOnly vandaag)
        {
            if (belofte.Status == Toezeggingstatus.Beoordeeld || deel.IsKlaar)
            {
                yield break;
            }

            if (wie.Mag(AdviesBewerking.Oordelen, deel.RaadId, deel.OrganisatieId) && (belofte.Status == Toezeggingstatus.Gereed || belofte.Wanneer < vandaag))
            {
                yield return new("Zeg of het gedaan is", links.Adviezen.ToezeggingBeoordelen(belofte.Id));
            }

            if (wie.Mag(AdviesBewerking.Antwoorden, deel.RaadId, deel.OrganisatieId))
            {
                yield return new("Vertel hoe het gaat", links.Adviezen.ToezeggingMelden(belofte.Id));
                yield return new("Verzet de dag", links.Adviezen.ToezeggingVerzetten(belofte.Id));
                yield return new("Vraag de raad om mee te doen", links.Adviezen.RaadUitnodigen(belofte.Id));
                yield return new("Draag over aan een collega", links.Antwoorden.ToezeggingOverdragen(belofte.Id));
            }
        }
    }
}
