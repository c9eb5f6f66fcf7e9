using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The two sides see what one organisation did with an advies: its answer, its promises, its clocks, and what the raad says of it. A draft is seen by the own organisation only.</summary>
public static class AdresseringBekijken
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Kijker">For whom.</param>
    /// <param name="Toestand">How it stands.</param>
    /// <param name="Klokken">Open clocks, the nearest first.</param>
    /// <param name="Acties">What this person can do now, the most urgent first.</param>
    /// <param name="Concept">The draft of the own organisation; null when there is none or it is not to be seen.</param>
    /// <param name="Rondes">What was answered, the last round first, each with the raad's word on it.</param>
    /// <param name="Beloften">All promises.</param>
    /// <param name="Tijdlijn">Newest first.</param>
    /// <param name="Vandaag">Today in Amsterdam.</param>
    public sealed record View(
        Adviesdeel Deel, Kijker Kijker, Toestand Toestand, IReadOnlyList<Klok> Klokken, IReadOnlyList<Actie> Acties, Concept? Concept, IReadOnlyList<Antwoordronde> Rondes,
        IReadOnlyList<Beloftebeeld> Beloften, IReadOnlyList<Regel> Tijdlijn, DateOnly Vandaag)
    {
        public bool IsRaad => Kijker.RaadId is not null;
    }

    /// <param name="Termijn">With its reminders.</param>
    /// <param name="Belofte">What was promised, for the clock of a promise.</param>
    /// <param name="IsVanMij">This person's side has to act.</param>
    /// <param name="Waarom">The date, explained.</param>
    /// <param name="Over">How much time is left, or how late it is.</param>
    public sealed record Klok(Termijn Termijn, string? Belofte, bool IsVanMij, Waaromdezedatum Waarom, string Over);

    /// <param name="Knop">What to do.</param>
    /// <param name="Pad">Where.</param>
    public sealed record Actie(string Knop, string Pad);

    /// <param name="Status">Where the draft stands.</param>
    /// <param name="Ingevuld">Recommendations with an answer.</param>
    /// <param name="Aantal">Recommendations.</param>
    /// <param name="Opsteller">Who wrote last.</param>
    /// <param name="GewijzigdOp">UTC.</param>
    /// <param name="Teruggeefreden">Why the manager gave it back.</param>
    public sealed record Concept(Reactiestatus Status, int Ingevuld, int Aantal, string Opsteller, DateTime GewijzigdOp, string? Teruggeefreden);

    /// <param name="Ronde">From 1.</param>
    /// <param name="GegevenOp">UTC.</param>
    /// <param name="Opsteller">Who wrote it.</param>
    /// <param name="Goedkeurder">Who approved it.</param>
    /// <param name="Formeel">The formal text.</param>
    /// <param name="Gewoon">The text in plain Dutch.</param>
    /// <param name="Antwoorden">Per recommendation.</param>
    /// <param name="Oordeel">The raad's word on this round; null when it has none yet.</param>
    public sealed record Antwoordronde(
        int Ronde, DateTime GegevenOp, string Opsteller, string? Goedkeurder, string Formeel, string Gewoon, IReadOnlyList<Antwoordbeeld> Antwoorden, Raadsoordeel? Oordeel);

    /// <param name="Uitkomst">Sufficient or not.</param>
    /// <param name="Reden">Why.</param>
    /// <param name="Op">The day.</param>
    public sealed record Raadsoordeel(Oordeeluitkomst Uitkomst, string? Reden, DateOnly Op);

    /// <param name="Dag">When.</param>
    /// <param name="Zin">What happened.</param>
    /// <param name="Door">Who did it; null when nobody did.</param>
    /// <param name="Toelichting">Reason or words.</param>
    /// <param name="IsLaat">A date passed.</param>
    /// <param name="Zicht">Who sees this line.</param>
    public sealed record Regel(DateOnly Dag, string Zin, string? Door, string? Toelichting, bool IsLaat, Zicht Zicht);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Links links, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var vandaag = clock.Vandaag();
            var deel = await db.Delen(db.Adresseringen.ZichtbaarVoor(wie).Where(a => a.Id == request.AdresseringId)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var kijker = wie.AlsKijker(deel.RaadId);
            var isOrganisatie = kijker.OrganisatieIds.Contains(deel.OrganisatieId);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            var termijnen = await db.Termijnen.AsNoTracking().Include(t => t.Herinneringen)
                .Where(t => t.AdresseringId == deel.Id && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort)).OrderBy(t => t.Uiterlijk).ToListAsync(cancellationToken);
            var reacties = await db.Reacties.AsNoTracking().Include(r => r.Antwoorden)
                .Where(r => r.AdresseringId == deel.Id && (isOrganisatie || r.Status == Reactiestatus.Verstuurd)).OrderByDescending(r => r.Ronde).ToListAsync(cancellationToken);
            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            var toezeggingen = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).Where(t => t.AdresseringId == deel.Id).OrderBy(t => t.GedaanOp).ToListAsync(cancellationToken);
            var gebeurtenissen = await db.Adviesgebeurtenissen.AsNoTracking()
                .Where(g => g.AdresseringId == deel.Id
                    && (g.Zicht == Zicht.Openbaar || g.Zicht == Zicht.Partijen || (g.Zicht == Zicht.Organisatie && isOrganisatie) || (g.Zicht == Zicht.Raad && kijker.RaadId != null)))
                .ToListAsync(cancellationToken);

            // What one act wrote has one moment; the kinds stand in the order in which things happen.
            gebeurtenissen = [.. gebeurtenissen.OrderByDescending(g => g.Dag).ThenByDescending(g => g.Op).ThenByDescending(g => g.Soort)];

            var beloften = toezeggingen.ConvertAll(t => new Beloftebeeld(t, deel.Organisatie, deel.Raad, links.Adviezen.ToezeggingBekijken(t.Id)));
            var rondes = reacties.Where(r => r.Status == Reactiestatus.Verstuurd).Select((r, i) => new Antwoordronde(
                r.Ronde, r.VerstuurdOp!.Value, r.OpstellerNaam, r.GoedkeurderNaam, r.FormeleTekst, r.GewoneTekst,
                Antwoordbeelden.Van(r, aanbevelingen, deel.Organisatie, i == 0 ? beloften : null), Oordeel(gebeurtenissen, r.VerstuurdOp.Value, reacties.Find(x => x.Ronde == r.Ronde + 1)?.VerstuurdOp))).ToList();
            var concept = reacties.Find(r => r.Status != Reactiestatus.Verstuurd && r.Ronde == deel.Ronde);
            return new(
                deel, kijker, Toestand(deel, kijker, termijnen, toezeggingen, vandaag, werkdagen),
                termijnen.ConvertAll(t => new Klok(
                    t, toezeggingen.Find(b => b.Id == t.ToezeggingId)?.Wat, t.PartijId == kijker.RaadId || kijker.OrganisatieIds.Contains(t.PartijId),
                    Waaromdezedatum.Van(t, werkdagen, vandaag, links), t.Uiterlijk.Over(vandaag, werkdagen))),
                [.. Acties(wie, deel, concept, toezeggingen, vandaag)],
                concept is null ? null : new(concept.Status, concept.Antwoorden.Count(a => a.Uitkomst is not null), aanbevelingen.Count, concept.OpstellerNaam, concept.GewijzigdOp, concept.Teruggeefreden),
                rondes, beloften,
                gebeurtenissen.ConvertAll(g => new Regel(g.Dag, g.Zin(deel.Organisatie, deel.Raad), g.ActorNaam, g.Toelichting, g.Soort == Gebeurtenissoort.TeLaat, g.Zicht)), vandaag);
        }

        private static Raadsoordeel? Oordeel(List<Gebeurtenis> gebeurtenissen, DateTime na, DateTime? voor) => gebeurtenissen
            .Where(g => g.Soort is Gebeurtenissoort.OordeelVoldoende or Gebeurtenissoort.OordeelOnvoldoende && g.Op >= na && (voor is null || g.Op < voor))
            .Select(g => new Raadsoordeel(g.Soort == Gebeurtenissoort.OordeelVoldoende ? Oordeeluitkomst.Voldoende : Oordeeluitkomst.Onvoldoende, g.Toelichting, g.Dag)).FirstOrDefault();

        private static Toestand Toestand(Adviesdeel deel, Kijker kijker, List<Termijn> termijnen, List<Toezegging> toezeggingen, DateOnly vandaag, Werkkalender werkdagen)
        {
            var klok = Adviesstand.Voorop(deel.Status, termijnen, t => t.Soort, t => t.Uiterlijk);
            var partij = new Partijstand(
                deel.Id, deel.OrganisatieId, deel.Organisatie, deel.Status, deel.BevestigdOp is not null,
                klok is null ? null : new(klok.Id, klok.Soort, klok.PartijId, klok.Uiterlijk, klok.Oorspronkelijk, klok.Status == Termijnstatus.Opgeschort ? klok.Opschortingen[^1] : null),
                new Dictionary<Guid, Reactieuitkomst>(), toezeggingen.Count, toezeggingen.Count(t => t.Oordeel == Toezeggingoordeel.Gedaan));
            return partij.Toestand(kijker, vandaag, werkdagen);
        }

        private IEnumerable<Actie> Acties(Gebruiker wie, Adviesdeel deel, Reactie? concept, List<Toezegging> toezeggingen, DateOnly vandaag)
        {
            if (wie.Mag(AdviesBewerking.Oordelen, deel.RaadId, deel.OrganisatieId))
            {
                if (deel.Status is Adresseringstatus.Beantwoord or Adresseringstatus.WachtOpEindoordeel)
                {
                    yield return new(deel.Status == Adresseringstatus.Beantwoord ? "Geef uw oordeel" : "Geef uw eindoordeel", links.Adviezen.OordeelGeven(deel.Id));
                }

                foreach (var belofte in toezeggingen.Where(t => t.Status == Toezeggingstatus.Gereed || (t.IsOpen && t.Wanneer < vandaag)))
                {
                    yield return new($"Beoordeel de belofte ‘{belofte.Wat}’", links.Adviezen.ToezeggingBeoordelen(belofte.Id));
                }
            }

            if (concept?.Status == Reactiestatus.TerGoedkeuring && wie.Mag(AdviesBewerking.Goedkeuren, deel.RaadId, deel.OrganisatieId))
            {
                yield return new("Lees en keur goed", links.Adviezen.ReactieGoedkeuren(deel.Id));
            }

            if (wie.Mag(AdviesBewerking.Antwoorden, deel.RaadId, deel.OrganisatieId) && !deel.IsKlaar)
            {
                if (deel.VraagtAntwoord)
                {
                    yield return new(concept switch
                    {
                        null => "Schrijf het antwoord",
                        { Status: Reactiestatus.TerGoedkeuring } => "Bekijk wat bij de goedkeurder ligt",
                        _ => "Ga verder met het antwoord",
                    }, concept?.Status == Reactiestatus.TerGoedkeuring ? links.Adviezen.ReactieGoedkeuren(deel.Id) : links.Adviezen.ReactieSchrijven(deel.Id));
                }

                if (deel.BevestigdOp is null)
                {
                    yield return new("Bevestig de ontvangst", links.Adviezen.OntvangstBevestigen(deel.Id));
                }

                foreach (var belofte in toezeggingen.Where(t => t.IsOpen))
                {
                    yield return new($"Vertel hoe het gaat met ‘{belofte.Wat}’", links.Adviezen.ToezeggingMelden(belofte.Id));
                }
            }
        }
    }
}
