using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// Somebody leaves: everything they have under way in one organisation goes to a successor at once, with a briefing. Also for a colleague who has already gone, and for what lies with nobody.
/// </summary>
public static class WerkOverdragen
{
    public static readonly DomainRule NietsTeDoen = new(nameof(NietsTeDoen), "Deze collega heeft nu geen open werk aan adviezen.");
    public static readonly DomainRule EenAnder = new(nameof(EenAnder), "Kies iemand anders dan wie weggaat.");

    /// <param name="OrganisatieId">Null: the first in which the reader may hand over.</param>
    /// <param name="VanId">Whose work; null or <see cref="Guid.Empty"/>: what lies with nobody.</param>
    /// <param name="Gekozen">True: whose work was chosen.</param>
    public sealed record Query(Guid? OrganisatieId, Guid? VanId, bool Gekozen) : IQuery<View>;

    /// <param name="OrganisatieId">Which.</param>
    /// <param name="Organisatie">Its name.</param>
    /// <param name="Organisaties">All in which the reader may hand over.</param>
    /// <param name="Mensen">Who has open work, with how much; <see cref="Guid.Empty"/>: nobody.</param>
    /// <param name="Werk">Of whoever was chosen.</param>
    /// <param name="Briefing">As it would be generated now.</param>
    /// <param name="Collegas">Who can take it over.</param>
    /// <param name="Eerder">Earlier briefings, newest first.</param>
    public sealed record View(
        Guid OrganisatieId, string Organisatie, IReadOnlyList<Rolvervulling> Organisaties, IReadOnlyList<(Guid Id, string Naam, int Aantal)> Mensen, IReadOnlyList<Werkstuk> Werk, string Briefing,
        IReadOnlyList<(Guid Id, string Naam)> Collegas, IReadOnlyList<(Guid Id, string Van, string Naar, DateTime Op)> Eerder);

    public sealed class Command : ICommand<Guid>
    {
        public Guid OrganisatieId { get; set; }

        /// <summary>Null or <see cref="Guid.Empty"/>: what lies with nobody.</summary>
        public Guid? VanId { get; set; }

        public Guid? NaarId { get; set; }

        public string? Erbij { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.NaarId).NotNull().WithMessage("Kies een collega.");
            RuleFor(c => c.Erbij).MaximumLength(Overdracht.WoordenMax).WithMessage($"Maak dit korter: hoogstens {Overdracht.WoordenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mijn = gebruiker.Ingelogd.Rollen.Where(r => r.Rol is Rol.Behandelaar or Rol.Goedkeurder).DistinctBy(r => r.OrganisatieId).OrderBy(r => r.Organisatie).ToList();
            var organisatie = (request.OrganisatieId is { } id ? mijn.Find(r => r.OrganisatieId == id) : mijn.FirstOrDefault()) ?? throw new NietGevondenException();
            var collegas = await db.CollegasAsync(organisatie.OrganisatieId, cancellationToken, Rol.Behandelaar);
            var werk = request.Gekozen ? await db.WerkAsync(organisatie.OrganisatieId, Iemand(request.VanId), null, cancellationToken) : [];
            var eerder = await db.Overdrachten.AsNoTracking().Where(o => o.OrganisatieId == organisatie.OrganisatieId).OrderByDescending(o => o.Op).Take(10)
                .Select(o => new { o.Id, o.VanNaam, o.NaarNaam, o.Op }).ToListAsync(cancellationToken);
            return new(
                organisatie.OrganisatieId, organisatie.Organisatie, mijn, await MensenAsync(organisatie.OrganisatieId, collegas, cancellationToken), werk, Overdrachten.Briefing(werk, erbij: null),
                [.. collegas.Where(c => c.Id != request.VanId)], eerder.ConvertAll(o => (o.Id, o.VanNaam, o.NaarNaam, o.Op)));
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            if (!wie.Mag(AdviesBewerking.Overdragen, Guid.Empty, request.OrganisatieId))
            {
                throw new NietGevondenException();
            }

            EenAnder.Eis(request.NaarId != request.VanId);
            var naar = (await db.CollegasAsync(request.OrganisatieId, cancellationToken, Rol.Behandelaar)).FirstOrDefault(c => c.Id == request.NaarId);
            if (naar.Naam is null)
            {
                throw new ValidationException([new ValidationFailure(nameof(request.NaarId), "Kies een collega uit de lijst.")]);
            }

            var van = Iemand(request.VanId);
            var werk = await db.WerkAsync(request.OrganisatieId, van, null, cancellationToken);
            NietsTeDoen.Eis(werk.Count > 0);
            var delen = await db.WerkVan(request.OrganisatieId, van).MetAlles().ToListAsync(cancellationToken);
            var vanNaam = van is { } id ? await db.Users.Where(a => a.Id == id).Select(a => a.Naam).SingleOrDefaultAsync(cancellationToken) : null;
            var door = new Handelende(wie.Id, wie.Naam, request.OrganisatieId);
            var nu = clock.Nu();
            foreach (var deel in delen)
            {
                Overdragen(deel, van, naar, Overdrachten.Kort(Overdrachten.Briefing([.. werk.Where(w => w.AdresseringId == deel.Id)], request.Erbij)), door, nu);
            }

            var overdracht = Overdracht.Vastleggen(
                request.OrganisatieId, van, vanNaam ?? "niemand", naar.Id, naar.Naam, Overdrachten.Briefing(werk, request.Erbij), delen.ConvertAll(d => d.Id), door, nu);
            db.Overdrachten.Add(overdracht);
            return overdracht.Id;
        }

        /// <summary>The whole part when this person was its contact, else only the promises that they kept.</summary>
        private static void Overdragen(Adressering deel, Guid? van, (Guid Id, string Naam) naar, string briefing, Handelende door, DateTime nu)
        {
            if (van is null || deel.ContactId == van)
            {
                deel.ContactWijzigen(naar.Id, naar.Naam, email: null, briefing, door, nu);
                return;
            }

            foreach (var belofte in deel.Toezeggingen.Where(t => t.EigenaarId == van && t.Status != Toezeggingstatus.Beoordeeld))
            {
                deel.ToezeggingOverdragen(belofte.Id, naar.Id, briefing, door, nu);
            }
        }

        private static Guid? Iemand(Guid? id) => id == Guid.Empty ? null : id;

        private async Task<IReadOnlyList<(Guid Id, string Naam, int Aantal)>> MensenAsync(
            Guid organisatieId, IReadOnlyList<(Guid Id, string Naam)> collegas, CancellationToken cancellationToken)
        {
            var open = await db.Adresseringen.AsNoTracking()
                .Where(a => a.OrganisatieId == organisatieId && a.Status != Adresseringstatus.Afgesloten && a.Status != Adresseringstatus.Ingetrokken)
                .Select(a => new { a.ContactId, Account = db.Users.Where(u => u.Id == a.ContactId).Select(u => u.Naam).FirstOrDefault(), a.ContactNaam })
                .ToListAsync(cancellationToken);
            var mensen = open.Where(a => a.ContactId is not null).GroupBy(a => a.ContactId!.Value)
                .Select(g => (
                    Id: g.Key,
                    Naam: (g.First().Account ?? g.First().ContactNaam ?? "onbekend") + (collegas.Any(c => c.Id == g.Key) ? "" : " (werkt hier niet meer aan)"),
                    Aantal: g.Count()))
                .OrderBy(m => m.Naam, StringComparer.Create(Datums.Nederlands, ignoreCase: true)).ToList();
            var zonder = open.Count(a => a.ContactId is not { } contact || collegas.All(c => c.Id != contact));
            return zonder == 0 ? mensen : [(Guid.Empty, "Zonder eigenaar", zonder), .. mensen];
        }
    }
}
