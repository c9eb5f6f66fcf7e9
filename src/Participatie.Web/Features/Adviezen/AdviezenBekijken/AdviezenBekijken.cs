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

/// <summary>The raad sees all its adviezen with who owes what; an organisation sees its parts by date, late ones first.</summary>
public static class AdviezenBekijken
{
    /// <summary>From whose side somebody looks.</summary>
    public enum Kant
    {
        Raad,
        Organisatie,
    }

    public sealed record Query(Adviesfilter Filter, Kant? Kant) : IQuery<View>;

    public sealed record ExportQuery(Adviesfilter Filter, Kant? Kant) : IQuery<IReadOnlyList<Exportregel>>;

    /// <summary>A line of the list as a file: an advies with one of its organisations.</summary>
    public sealed record Exportregel(Regel Regel, Stand? Partij);

    /// <param name="Filter">What was asked.</param>
    /// <param name="Kant">The side that is shown.</param>
    /// <param name="HeeftBeide">This person looks from both sides.</param>
    /// <param name="Regels">One page.</param>
    /// <param name="IsErMeer">There is a next page.</param>
    public sealed record View(Adviesfilter Filter, Kant Kant, bool HeeftBeide, IReadOnlyList<Regel> Regels, bool IsErMeer);

    /// <param name="AdviesId">The advies.</param>
    /// <param name="AdresseringId">The own part; null on the raad's side.</param>
    /// <param name="Titel">Its title.</param>
    /// <param name="Raad">Who gave it.</param>
    /// <param name="Kenmerk">Null for a draft.</param>
    /// <param name="Soort">What kind.</param>
    /// <param name="Status">Where the text stands.</param>
    /// <param name="Op">UTC; sent, or begun.</param>
    /// <param name="Contact">Who does it in the own organisation.</param>
    /// <param name="Partijen">Those to tell of, the most urgent first.</param>
    public sealed record Regel(
        Guid AdviesId, Guid? AdresseringId, string Titel, string Raad, string? Kenmerk, Adviessoort Soort, Adviesstatus Status, DateTime Op, string? Contact, IReadOnlyList<Stand> Partijen);

    /// <param name="Organisatie">Its name.</param>
    /// <param name="Toestand">How it stands, for this reader.</param>
    /// <param name="Uiterlijk">The day by which; null when nothing is asked.</param>
    public sealed record Stand(string Organisatie, Toestand Toestand, DateOnly? Uiterlijk);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<ExportQuery, IReadOnlyList<Exportregel>>
    {
        /// <summary>More lines than anybody reads in a sheet.</summary>
        private const int ExportMax = 5000;

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (kant, beide) = Zijde(request.Kant);
            var regels = await RegelsAsync(request.Filter, kant, (request.Filter.Pagina - 1) * Adviesfilter.PerPagina, Adviesfilter.PerPagina + 1, cancellationToken);
            return new(request.Filter, kant, beide, [.. regels.Take(Adviesfilter.PerPagina)], regels.Count > Adviesfilter.PerPagina);
        }

        public async Task<IReadOnlyList<Exportregel>> Handle(ExportQuery request, CancellationToken cancellationToken)
        {
            var regels = await RegelsAsync(request.Filter, Zijde(request.Kant).Kant, 0, ExportMax, cancellationToken);
            return [.. regels.SelectMany(r => r.Partijen.DefaultIfEmpty().Select(p => new Exportregel(r, p)))];
        }

        private (Kant Kant, bool Beide) Zijde(Kant? gevraagd)
        {
            var wie = gebruiker.Ingelogd;
            var raad = wie.OrganisatiesAls(AdviesToegang.Raad).Count > 0;
            var organisatie = wie.OrganisatiesAls(AdviesToegang.Organisatie).Count > 0;
            return ((gevraagd ?? Kant.Raad, raad, organisatie) switch
            {
                (Kant.Raad, true, _) or (_, _, false) => Kant.Raad,
                _ => Kant.Organisatie,
            }, raad && organisatie);
        }

        private async Task<List<Regel>> RegelsAsync(Adviesfilter filter, Kant kant, int overslaan, int aantal, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var wie = gebruiker.Ingelogd;
            var rijen = await (kant == Kant.Raad ? RaadRijen(filter, wie, vandaag) : OrganisatieRijen(filter, wie, vandaag)).Skip(overslaan).Take(aantal).ToListAsync(cancellationToken);
            var partijen = await Adviesstand.PartijenAsync(db, [.. rijen.Select(r => r.AdviesId).Distinct()], cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            return rijen.ConvertAll(r =>
            {
                var kijker = wie.AlsKijker(r.RaadId);
                return new Regel(
                    r.AdviesId, r.AdresseringId, r.Titel, r.Raad, r.Kenmerk, r.Soort, r.Status, r.VerstuurdOp ?? r.BegonnenOp, r.Contact,
                    [.. partijen[r.AdviesId].Where(p => r.AdresseringId is null || p.AdresseringId == r.AdresseringId).OrderBy(p => p.Volgorde(kijker, vandaag))
                        .Select(p => new Stand(p.Naam, p.Toestand(kijker, vandaag, werkdagen), p.Klok?.Uiterlijk))]);
            });
        }

        private IQueryable<Rij> RaadRijen(Adviesfilter filter, Gebruiker wie, DateOnly vandaag)
        {
            var raden = wie.OrganisatiesAls(AdviesToegang.Raad);
            var eigen = db.Adviezen.AsNoTracking().Where(a => raden.Contains(a.RaadId));
            var adviezen = filter.Toepassen(eigen, db, vandaag);
            if (filter.Zoek?.ToLowerInvariant() is { } zoek)
            {
                // Words are kept from the day a text was laid down; the few drafts are found by their title.
                var metWoorden = adviezen;
                var zonderWoorden = (filter with { Zoek = null }).Toepassen(eigen, db, vandaag);
                adviezen = zonderWoorden.Where(a => metWoorden.Any(m => m.Id == a.Id) || (a.Status == Adviesstatus.Concept && a.Titel.ToLower().Contains(zoek)));
            }

            adviezen = filter.Stand switch
            {
                Adviesfilterstand.Concept => adviezen.Where(a => a.Status == Adviesstatus.Concept || a.Status == Adviesstatus.Vastgesteld),
                Adviesfilterstand.WachtOpMij => adviezen.Where(a => db.Adresseringen.Any(x => x.AdviesId == a.Id
                    && db.Termijnen.Any(t => t.AdresseringId == x.Id && t.PartijId == a.RaadId && t.Status == Termijnstatus.Loopt))),
                _ => adviezen,
            };
            return (filter.Volgorde == Adviesvolgorde.Oudste ? adviezen.OrderBy(a => a.BegonnenOp) : adviezen.OrderByDescending(a => a.BegonnenOp)).Select(a => new Rij
            {
                AdviesId = a.Id,
                RaadId = a.RaadId,
                Titel = a.Titel,
                Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
                Kenmerk = a.Kenmerk,
                Soort = a.Soort,
                Status = a.Status,
                BegonnenOp = a.BegonnenOp,
                VerstuurdOp = a.VerstuurdOp,
            });
        }

        private IQueryable<Rij> OrganisatieRijen(Adviesfilter filter, Gebruiker wie, DateOnly vandaag)
        {
            var organisaties = wie.OrganisatiesAls(AdviesToegang.Organisatie);
            var goedkeurt = wie.OrganisatiesAls(Rol.Goedkeurder, Rol.Portefeuillehouder);
            var ik = wie.Id;
            var adviezen = (filter with { Stand = null }).Toepassen(db.Adviezen.AsNoTracking(), db, vandaag);
            var delen = db.Adresseringen.AsNoTracking().Where(x => organisaties.Contains(x.OrganisatieId));
            delen = filter.Stand switch
            {
                Adviesfilterstand.Afgesloten => delen.Where(x => x.Status == Adresseringstatus.Afgesloten),
                Adviesfilterstand.TeLaat => delen.Where(x => db.Termijnen.Any(t => t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag)),
                Adviesfilterstand.WachtOpMij => delen.Where(x =>
                    (x.ContactId == ik && db.Termijnen.Any(t => t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt))
                    || (goedkeurt.Contains(x.OrganisatieId) && db.Reacties.Any(r => r.AdresseringId == x.Id && r.Status == Reactiestatus.TerGoedkeuring))),
                Adviesfilterstand.Concept => delen.Where(x => db.Reacties.Any(r => r.AdresseringId == x.Id && r.Status != Reactiestatus.Verstuurd)),
                _ => delen.Where(x => x.Status != Adresseringstatus.Afgesloten && x.Status != Adresseringstatus.Ingetrokken),
            };
            return delen.Join(adviezen, x => x.AdviesId, a => a.Id, (x, a) => new
            {
                Deel = x,
                Advies = a,
                Uiterlijk = db.Termijnen.Where(t => t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt).Min(t => (DateOnly?)t.Uiterlijk),
            }).OrderBy(r => r.Uiterlijk == null).ThenBy(r => r.Uiterlijk).ThenByDescending(r => r.Deel.VerstuurdOp).Select(r => new Rij
            {
                AdviesId = r.Advies.Id,
                AdresseringId = r.Deel.Id,
                RaadId = r.Advies.RaadId,
                Titel = r.Advies.Titel,
                Raad = db.Organisaties.Where(o => o.Id == r.Advies.RaadId).Select(o => o.Naam).First(),
                Kenmerk = r.Advies.Kenmerk,
                Soort = r.Advies.Soort,
                Status = r.Advies.Status,
                BegonnenOp = r.Advies.BegonnenOp,
                VerstuurdOp = r.Deel.VerstuurdOp,
                Contact = r.Deel.ContactNaam,
            });
        }

        private sealed class Rij
        {
            public required Guid AdviesId { get; init; }

            public Guid? AdresseringId { get; init; }

            public required Guid RaadId { get; init; }

            public required string Titel { get; init; }

            public required string Raad { get; init; }

            public string? Kenmerk { get; init; }

            public required Adviessoort Soort { get; init; }

            public required Adviesstatus Status { get; init; }

            public required DateTime BegonnenOp { get; init; }

            public DateTime? VerstuurdOp { get; init; }

            public string? Contact { get; init; }
        }
    }
}
