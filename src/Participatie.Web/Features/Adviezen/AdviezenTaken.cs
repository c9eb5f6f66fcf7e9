using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// What adviezen ask of a person: every open clock of the raad or of the own work in an organisation, drafts to approve, colleagues who ask for advice, and for the portefeuillehouder what is late.
/// </summary>
internal sealed class AdviezenTaken(ParticipatieDb db) : ITakenbron
{
    /// <summary>More than anybody does in a day; the list of adviezen has the rest.</summary>
    private const int Max = 100;

    public async Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken)
    {
        var raden = gebruiker.OrganisatiesAls(AdviesToegang.Raad);
        var behandelaar = gebruiker.OrganisatiesAls(Rol.Behandelaar);
        var goedkeurder = gebruiker.OrganisatiesAls(Rol.Goedkeurder);
        var portefeuille = gebruiker.OrganisatiesAls(Rol.Portefeuillehouder);
        if (raden.Count + behandelaar.Count + goedkeurder.Count + portefeuille.Count == 0)
        {
            return [];
        }

        var taken = new List<Taak>();
        if (raden.Count > 0)
        {
            taken.AddRange((await KlokkenAsync(db.Termijnen.Where(t => raden.Contains(t.PartijId)), cancellationToken)).Select(k => VoorRaad(k, links)));

            // What a raad was told of long ago stays in its list of adviezen; here it would hide what is new.
            var sinds = vandaag.AddYears(-1);
            var laat = db.Termijnen.Where(t => t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag && (t.VolgendeTredeOp != null || t.Uiterlijk > sinds) && !raden.Contains(t.PartijId)
                && (t.Soort == Termijnsoort.Reactie || t.Soort == Termijnsoort.Belofte)
                && db.Adresseringen.Any(a => a.Id == t.AdresseringId && raden.Contains(a.RaadId)));
            taken.AddRange((await KlokkenAsync(laat, cancellationToken)).Select(k => BijOrganisatie(k, links)));
        }

        if (behandelaar.Count > 0)
        {
            var ik = gebruiker.Id;
            var mijn = db.Termijnen.Where(t => behandelaar.Contains(t.PartijId)
                && (t.ToezeggingId == null
                    ? db.Adresseringen.Any(a => a.Id == t.AdresseringId && (a.ContactId == ik || a.ContactId == null))
                    : db.Toezeggingen.Any(x => x.Id == t.ToezeggingId && (x.EigenaarId == ik || x.EigenaarId == null))));
            taken.AddRange((await KlokkenAsync(mijn, cancellationToken)).Select(k => VoorBehandelaar(k, vandaag, links)));
        }

        if (behandelaar.Count + goedkeurder.Count > 0)
        {
            taken.AddRange(await GoedkeurenAsync(gebruiker, goedkeurder, links, cancellationToken));
            taken.AddRange(await InternAdviesAsync(gebruiker, links, cancellationToken));
        }

        if (portefeuille.Count > 0)
        {
            var laat = db.Termijnen.Where(t => portefeuille.Contains(t.PartijId) && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag);
            taken.AddRange((await KlokkenAsync(laat, cancellationToken)).Select(k => VoorPortefeuillehouder(k, vandaag, links)));
        }

        return taken;
    }

    private async Task<List<Klokregel>> KlokkenAsync(IQueryable<Termijn> termijnen, CancellationToken cancellationToken) =>
        await termijnen.AsNoTracking().Where(t => t.AdresseringId != null && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort))
            .OrderBy(t => t.Uiterlijk).Take(Max)
            .Join(db.Adresseringen, t => t.AdresseringId, a => a.Id, (t, a) => new { Termijn = t, Deel = a })
            .Join(db.Adviezen, x => x.Deel.AdviesId, a => a.Id, (x, a) => new Klokregel(
                x.Termijn, x.Deel.Id, x.Deel.Status, a.Titel, a.Kenmerk, a.Openbaarheid,
                db.Organisaties.Where(o => o.Id == x.Deel.OrganisatieId).Select(o => o.Naam).First(),
                db.Organisaties.Where(o => o.Id == x.Deel.RaadId).Select(o => o.Naam).First(),
                db.Toezeggingen.Where(b => b.Id == x.Termijn.ToezeggingId).Select(b => b.Wat).FirstOrDefault(),
                db.Reacties.Where(r => r.AdresseringId == x.Deel.Id && r.Ronde == x.Deel.Ronde).Select(r => (Reactiestatus?)r.Status).FirstOrDefault(),
                db.Reacties.Where(r => r.AdresseringId == x.Deel.Id && r.Ronde == x.Deel.Ronde).SelectMany(r => r.Antwoorden).Count(),
                db.Reacties.Where(r => r.AdresseringId == x.Deel.Id && r.Ronde == x.Deel.Ronde).SelectMany(r => r.Antwoorden).Count(w => w.Uitkomst != null),
                db.Herinneringen.Where(h => h.TermijnId == x.Termijn.Id && h.VoorDatum == x.Termijn.Uiterlijk && h.Ontvangers > 0).OrderBy(h => h.Op).Select(h => new Tredebericht(h.Trede, h.Op)).ToList()))
            .ToListAsync(cancellationToken);

    private static Taak VoorRaad(Klokregel k, Links links)
    {
        var (wat, uitleg) = k.Termijn.Soort switch
        {
            Termijnsoort.OordeelBesluit => ($"Oordeel geven over het antwoord van {k.Organisatie} op ‘{k.Titel}’", "Is het antwoord voldoende? Zo niet, dan moet de organisatie opnieuw antwoord geven."),
            Termijnsoort.OordeelBelofte => ($"Zeggen of {k.Organisatie} de belofte ‘{k.Belofte}’ nakwam", $"{k.Organisatie} meldde dat het klaar is. Alleen de raad zegt of dat zo is."),
            _ => ($"Eindoordeel geven over wat {k.Organisatie} deed met ‘{k.Titel}’", "Alle beloften zijn beoordeeld. Met uw eindoordeel sluit u het af."),
        };
        var pad = k.Termijn is { Soort: Termijnsoort.OordeelBelofte, ToezeggingId: { } belofte } ? links.Adviezen.ToezeggingBeoordelen(belofte) : links.Adviezen.OordeelGeven(k.DeelId);
        return Taak(k, wat, uitleg, "Oordeel geven", links, "Een oordeel geven over een antwoord", pad);
    }

    private static Taak BijOrganisatie(Klokregel k, Links links) =>
        Taak(
            k,
            k.Termijn.Soort == Termijnsoort.Belofte ? $"Belofte van {k.Organisatie}: ‘{k.Belofte}’" : $"Antwoord van {k.Organisatie} op ‘{k.Titel}’",
            Ladder(k, "De organisatie"),
            "Bekijken",
            links,
            "Wachten op een antwoord") with
        {
            LigtBijEenAnder = true,
        };

    private static Taak VoorBehandelaar(Klokregel k, DateOnly vandaag, Links links)
    {
        if (k.Termijn.Soort == Termijnsoort.Reactie && k.Reactie == Reactiestatus.TerGoedkeuring)
        {
            return Taak(k, $"Antwoord op ‘{k.Titel}’", "Ligt bij uw goedkeurder.", "Bekijken", links, "Antwoord dat bij de goedkeurder ligt") with { LigtBijEenAnder = true };
        }

        var (wat, uitleg, knop) = k.Termijn.Soort switch
        {
            Termijnsoort.Ontvangst => ($"Ontvangst bevestigen van ‘{k.Titel}’", "Dan weet de raad dat het bij u ligt.", "Bevestigen"),
            Termijnsoort.Reactie when k.Status == Adresseringstatus.Heropend => ($"Opnieuw antwoord geven op ‘{k.Titel}’", $"De raad vond uw eerste antwoord niet voldoende.{Concept(k)}", "Antwoord geven"),
            Termijnsoort.Reactie => ($"Antwoord geven op ‘{k.Titel}’", Concept(k).TrimStart(), "Antwoord geven"),
            Termijnsoort.Voortgang => ($"Laten weten hoe het gaat met uw belofte ‘{k.Belofte}’", "Zolang een belofte openstaat, vertelt u af en toe hoe het gaat.", "Voortgang geven"),
            _ => ($"Uw belofte ‘{k.Belofte}’ moet klaar zijn", "Is het klaar, meld het dan met bewijs. Wordt het later, verzet dan de dag en zeg waarom.", "Naar de belofte"),
        };
        var stil = k.Termijn.Status == Termijnstatus.Opgeschort ? " De klok staat stil." : "";
        var ladder = vandaag > k.Termijn.Uiterlijk && k.Termijn.Status == Termijnstatus.Loopt ? " " + Ladder(k, "U") : "";
        var pad = k.Termijn switch
        {
            { Soort: Termijnsoort.Ontvangst } => links.Adviezen.OntvangstBevestigen(k.DeelId),
            { Soort: Termijnsoort.Reactie } => links.Adviezen.ReactieSchrijven(k.DeelId),
            { Soort: Termijnsoort.Voortgang, ToezeggingId: { } belofte } => links.Adviezen.ToezeggingMelden(belofte),
            { ToezeggingId: { } belofte } => links.Adviezen.ToezeggingBekijken(belofte),
            _ => null,
        };
        return Taak(k, wat, $"{uitleg}{stil}{ladder}".Trim(), knop, links, k.Termijn.Soort == Termijnsoort.Reactie ? "Antwoord geven op een advies" : "Werk aan een advies", pad);
    }

    private static Taak VoorPortefeuillehouder(Klokregel k, DateOnly vandaag, Links links) => Taak(
        k, $"{k.Organisatie} is {k.Termijn.Uiterlijk.Over(vandaag, Werkkalender.Standaard)}: ‘{k.Belofte ?? k.Titel}’", Ladder(k, "De behandelaar"), "Bekijken", links, "Iets dat te laat is");

    /// <param name="k">The clock.</param>
    /// <param name="wat">What is asked.</param>
    /// <param name="uitleg">Why, or what happens next.</param>
    /// <param name="knop">The action.</param>
    /// <param name="links">Where things are.</param>
    /// <param name="inAgenda">What an agenda elsewhere may show of what is not public.</param>
    /// <param name="pad">Where to do it; null: where the whole part is shown.</param>
    private static Taak Taak(Klokregel k, string wat, string uitleg, string knop, Links links, string inAgenda, string? pad = null) =>
        new(wat, uitleg, k.Termijn.Status == Termijnstatus.Opgeschort ? null : k.Termijn.Uiterlijk, knop, pad ?? links.Adviezen.AdresseringBekijken(k.DeelId), $"Advies {k.Kenmerk} van {k.Raad}")
        {
            Klok = k.Termijn,
            InAgenda = k.Openbaarheid == Openbaarheid.Openbaar ? null : inAgenda,
        };

    private static string Concept(Klokregel k) => k.Reactie is null || k.Aantal == 0
        ? ""
        : $" {k.Ingevuld.InWoorden().Hoofdletter()} van de {k.Aantal.Getal("aanbeveling", "aanbevelingen")} {(k.Ingevuld == 1 ? "heeft" : "hebben")} al een antwoord in concept.";

    /// <summary>“De goedkeurder kreeg bericht op 13 november. Op 27 november krijgt de wethouder bericht. Dat stopt zodra …”.</summary>
    private static string Ladder(Klokregel k, string wie)
    {
        var geweest = k.Berichten.Where(b => b.Trede > Laddertrede.Vooraf).Select(b => $"{Ontvanger(b.Trede, k, wie)} op {Datums.Kort(Amsterdam.DagVan(b.Op))}").ToList();
        var zinnen = new List<string>();
        if (geweest.Count > 0)
        {
            zinnen.Add($"Bericht gestuurd aan {geweest.Opsomming()}.");
        }

        if (k.Termijn is { VolgendeTrede: { } trede and > Laddertrede.Verlopen, VolgendeTredeOp: { } dag })
        {
            zinnen.Add(trede == Laddertrede.Raad
                ? $"Op {dag.Kort()} krijgt {k.Raad} een tekst voor de gemeenteraad."
                : $"Op {dag.Kort()} krijgt {Ontvanger(trede, k, wie)} bericht.");
            zinnen.Add("Dat stopt zodra er antwoord is.");
        }

        return string.Join(' ', zinnen);
    }

    private static string Ontvanger(Laddertrede trede, Klokregel k, string wie) => trede switch
    {
        Laddertrede.Goedkeurder => "de goedkeurder",
        Laddertrede.Portefeuillehouder => "de portefeuillehouder",
        Laddertrede.Raad => k.Raad,
        _ => wie == "U" ? "u" : wie.ToLowerInvariant(),
    };

    private async Task<IEnumerable<Taak>> GoedkeurenAsync(Gebruiker gebruiker, IReadOnlyList<Guid> organisaties, Links links, CancellationToken cancellationToken)
    {
        if (organisaties.Count == 0)
        {
            return [];
        }

        var regels = await db.Reacties.AsNoTracking().Where(r => r.Status == Reactiestatus.TerGoedkeuring)
            .Join(db.Adresseringen.Where(a => organisaties.Contains(a.OrganisatieId)), r => r.AdresseringId, a => a.Id, (r, a) => new { Reactie = r, Deel = a })
            .Join(db.Adviezen, x => x.Deel.AdviesId, a => a.Id, (x, a) => new
            {
                x.Deel.Id,
                a.Titel,
                a.Kenmerk,
                a.Openbaarheid,
                x.Reactie.OpstellerNaam,
                x.Reactie.SchrijverIds,
                Klok = db.Termijnen.Where(t => t.AdresseringId == x.Deel.Id && t.Soort == Termijnsoort.Reactie && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort)).FirstOrDefault(),
                Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
            }).Take(Max).ToListAsync(cancellationToken);
        return regels.Where(r => !r.SchrijverIds.Contains(gebruiker.Id)).Select(r => new Taak(
            $"Antwoord goedkeuren op ‘{r.Titel}’", $"{r.OpstellerNaam} legde het antwoord aan u voor.", r.Klok?.Uiterlijk, "Lezen en goedkeuren", links.Adviezen.ReactieGoedkeuren(r.Id), $"Advies {r.Kenmerk} van {r.Raad}")
        {
            Klok = r.Klok,
            InAgenda = r.Openbaarheid == Openbaarheid.Openbaar ? null : "Een antwoord goedkeuren",
        });
    }

    private async Task<IEnumerable<Taak>> InternAdviesAsync(Gebruiker gebruiker, Links links, CancellationToken cancellationToken)
    {
        var regels = await db.Reacties.AsNoTracking().Where(r => r.Status != Reactiestatus.Verstuurd)
            .SelectMany(r => r.Internadviezen.Where(i => i.GevraagdAanId == gebruiker.Id && i.BeantwoordOp == null), (r, i) => new { r.AdresseringId, i.GevraagdDoorNaam })
            .Join(db.Adresseringen, x => x.AdresseringId, a => a.Id, (x, a) => new { x.AdresseringId, x.GevraagdDoorNaam, a.AdviesId })
            .Join(db.Adviezen, x => x.AdviesId, a => a.Id, (x, a) => new { x.AdresseringId, x.GevraagdDoorNaam, a.Titel, a.Kenmerk }).Take(Max).ToListAsync(cancellationToken);
        return regels.Select(r => new Taak(
            $"Meedenken over het antwoord op ‘{r.Titel}’", $"{r.GevraagdDoorNaam} stelde u een vraag.", Uiterlijk: null, "Meedenken", links.Adviezen.InternAdviesGeven(r.AdresseringId), $"Advies {r.Kenmerk}"));
    }

    /// <summary>A clock with what a sentence about it needs.</summary>
    private sealed record Klokregel(
        Termijn Termijn, Guid DeelId, Adresseringstatus Status, string Titel, string? Kenmerk, Openbaarheid Openbaarheid, string Organisatie, string Raad, string? Belofte,
        Reactiestatus? Reactie, int Aantal, int Ingevuld, IReadOnlyList<Tredebericht> Berichten);

    private sealed record Tredebericht(Laddertrede Trede, DateTime Op);
}
