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

/// <summary>The portefeuillehouder sees in one look what is late, what comes, what was refused, and what was promised and is not done.</summary>
public static class PortefeuilleBekijken
{
    /// <summary>Enough for one look; the list of adviezen has the rest.</summary>
    public const int Max = 30;

    /// <summary>How far ahead a date is shown, in days.</summary>
    private const int DagenVooruit = 28;

    /// <summary>How long a refusal is shown, in months.</summary>
    private const int MaandenTerug = 12;

    public sealed record Query : IQuery<View>;

    /// <param name="Vandaag">Today in Amsterdam.</param>
    /// <param name="Organisaties">For which this person answers.</param>
    /// <param name="TeLaat">What the organisation owes and did not do, oldest first.</param>
    /// <param name="Komt">What it owes in the coming weeks.</param>
    /// <param name="Beloften">Open promises, by date.</param>
    /// <param name="Geweigerd">Recommendations that were not, or only partly, taken over.</param>
    /// <param name="Onvoldoende">Answers that the raad found insufficient and that are asked again.</param>
    public sealed record View(
        DateOnly Vandaag, IReadOnlyList<string> Organisaties, IReadOnlyList<Klokregel> TeLaat, IReadOnlyList<Klokregel> Komt, IReadOnlyList<Belofteregel> Beloften, IReadOnlyList<Weigering> Geweigerd,
        int Onvoldoende)
    {
        /// <summary>How it stands, in a sentence.</summary>
        public string Samenvatting => (TeLaat.Count, Beloften.Count(b => b.Wanneer < Vandaag)) switch
        {
            (0, 0) => "Niets is te laat.",
            (1, 0) => "Eén ding is te laat.",
            (var laat, 0) => $"{laat.InWoorden().Hoofdletter()} dingen zijn te laat.",
            (0, 1) => "Eén belofte is niet op tijd gedaan.",
            (0, var beloften) => $"{beloften.InWoorden().Hoofdletter()} beloften zijn niet op tijd gedaan.",
            var (laat, beloften) => $"{laat.InWoorden().Hoofdletter()} {(laat == 1 ? "ding is" : "dingen zijn")} te laat, en {beloften.InWoorden()} {(beloften == 1 ? "belofte is" : "beloften zijn")} niet op tijd gedaan.",
        };
    }

    /// <param name="DeelId">The organisation's part.</param>
    /// <param name="Soort">What has to be done.</param>
    /// <param name="Uiterlijk">By when.</param>
    /// <param name="Over">How much time is left, or how late it is.</param>
    /// <param name="Titel">Of the advies.</param>
    /// <param name="Raad">Who waits for it.</param>
    /// <param name="Contact">Who does it.</param>
    public sealed record Klokregel(Guid DeelId, Termijnsoort Soort, DateOnly Uiterlijk, string Over, string Titel, string Raad, string? Contact);

    /// <param name="Id">The promise.</param>
    /// <param name="Wat">What was promised.</param>
    /// <param name="Wie">Who does it.</param>
    /// <param name="Wanneer">By when.</param>
    /// <param name="Eerst">The day that was promised first.</param>
    /// <param name="Titel">Of the advies.</param>
    public sealed record Belofteregel(Guid Id, string Wat, string Wie, DateOnly Wanneer, DateOnly Eerst, string Titel);

    /// <param name="DeelId">The organisation's part.</param>
    /// <param name="Kop">Of the recommendation.</param>
    /// <param name="Uitkomst">Not, or partly.</param>
    /// <param name="Motivering">Why.</param>
    /// <param name="Titel">Of the advies.</param>
    public sealed record Weigering(Guid DeelId, string Kop, Reactieuitkomst Uitkomst, string? Motivering, string Titel);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var organisaties = gebruiker.Ingelogd.OrganisatiesAls(Rol.Portefeuillehouder);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            var klokken = await KlokkenAsync(organisaties, vandaag, werkdagen, cancellationToken);
            var beloften = await (
                from toezegging in db.Toezeggingen.AsNoTracking()
                where toezegging.Status == Toezeggingstatus.Open
                join deel in db.Adresseringen.Where(a => organisaties.Contains(a.OrganisatieId)) on toezegging.AdresseringId equals deel.Id
                join advies in db.Adviezen on deel.AdviesId equals advies.Id
                orderby toezegging.Wanneer
                select new Belofteregel(toezegging.Id, toezegging.Wat, toezegging.Wie, toezegging.Wanneer, toezegging.OorspronkelijkWanneer, advies.Titel)).Take(Max).ToListAsync(cancellationToken);
            var sinds = clock.Nu().AddMonths(-MaandenTerug);
            var geweigerd = await (
                from reactie in db.Reacties.AsNoTracking()
                where reactie.Status == Reactiestatus.Verstuurd && reactie.VerstuurdOp >= sinds
                join deel in db.Adresseringen.Where(a => organisaties.Contains(a.OrganisatieId)) on reactie.AdresseringId equals deel.Id
                from antwoord in reactie.Antwoorden
                where antwoord.Uitkomst == Reactieuitkomst.Niet || antwoord.Uitkomst == Reactieuitkomst.Deels
                where !db.Reacties.Any(later => later.AdresseringId == deel.Id && later.Ronde > reactie.Ronde && later.Status == Reactiestatus.Verstuurd)
                join aanbeveling in db.Aanbevelingen on antwoord.AanbevelingId equals aanbeveling.Id
                join advies in db.Adviezen on deel.AdviesId equals advies.Id
                orderby reactie.VerstuurdOp descending, aanbeveling.Nummer
                select new Weigering(deel.Id, aanbeveling.Kop, antwoord.Uitkomst!.Value, antwoord.Motivering, advies.Titel)).Take(Max).ToListAsync(cancellationToken);
            var opnieuw = await db.Adresseringen.CountAsync(a => organisaties.Contains(a.OrganisatieId) && a.Status == Adresseringstatus.Heropend, cancellationToken);
            return new(
                vandaag, [.. gebruiker.Ingelogd.Rollen.Where(r => r.Rol == Rol.Portefeuillehouder).Select(r => r.Organisatie)],
                [.. klokken.Where(k => k.Uiterlijk < vandaag)], [.. klokken.Where(k => k.Uiterlijk >= vandaag && k.Soort != Termijnsoort.Belofte)], beloften, geweigerd, opnieuw);
        }

        private async Task<List<Klokregel>> KlokkenAsync(IReadOnlyList<Guid> organisaties, DateOnly vandaag, Werkkalender werkdagen, CancellationToken cancellationToken)
        {
            var tot = vandaag.AddDays(DagenVooruit);
            var rijen = await db.Termijnen.AsNoTracking().Where(t => organisaties.Contains(t.PartijId) && t.Status == Termijnstatus.Loopt && t.Uiterlijk <= tot)
                .OrderBy(t => t.Uiterlijk).Take(2 * Max)
                .Join(db.Adresseringen, t => t.AdresseringId, a => a.Id, (t, a) => new { t.Soort, t.Uiterlijk, Deel = a })
                .Join(db.Adviezen, x => x.Deel.AdviesId, a => a.Id, (x, a) => new
                {
                    x.Deel.Id,
                    x.Soort,
                    x.Uiterlijk,
                    a.Titel,
                    Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
                    x.Deel.ContactNaam,
                })
                .ToListAsync(cancellationToken);
            return [.. rijen.OrderBy(r => r.Uiterlijk).Select(r => new Klokregel(r.Id, r.Soort, r.Uiterlijk, r.Uiterlijk.Over(vandaag, werkdagen), r.Titel, r.Raad, r.ContactNaam))];
        }
    }
}
