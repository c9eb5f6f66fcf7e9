using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad sends a contact without an account a new reply link, also to another person, or ends the link.</summary>
public static class AntwoordlinkVernieuwen
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Organisatie">Who answers.</param>
    /// <param name="Naam">Who has the link now.</param>
    /// <param name="Email">Where it went.</param>
    /// <param name="GebruiktOp">UTC; when somebody last came in with it.</param>
    /// <param name="WerktEr">A link is in force.</param>
    public sealed record View(string Titel, string Organisatie, string? Naam, string? Email, DateTime? GebruiktOp, bool WerktEr);

    public sealed record Command : ICommand<bool>
    {
        public Guid AdresseringId { get; set; }

        public string? Naam { get; set; }

        public string? Email { get; set; }

        /// <summary>True: the link ends and no new one goes out.</summary>
        public bool Intrekken { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => When(c => !c.Intrekken, () =>
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul in wie de link krijgt.").MaximumLength(Adressering.NaamMax).WithMessage($"Maak de naam korter: hoogstens {Adressering.NaamMax} tekens.");
            RuleFor(c => c.Email).NotEmpty().WithMessage("Vul het e-mailadres in.").EmailAddress().WithMessage("Kijk het e-mailadres na. Het hoort eruit te zien als naam@organisatie.nl.")
                .MaximumLength(Adressering.EmailMax).WithMessage("Dit e-mailadres is te lang. Kijk het na.");
        });
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Adviespost post, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, bool>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var deel = await Eigen().AsNoTracking().Where(a => a.Id == request.AdresseringId).Select(a => new
            {
                a.ContactNaam,
                a.ContactEmail,
                Titel = db.Adviezen.Where(x => x.Id == a.AdviesId).Select(x => x.Titel).First(),
                Organisatie = db.Organisaties.Where(o => o.Id == a.OrganisatieId).Select(o => o.Naam).First(),
            }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var koppen = await db.Antwoordlinks.AsNoTracking().Where(l => l.AdresseringId == request.AdresseringId && l.Rol == Antwoordrol.Behandelaar && l.IngetrokkenOp == null)
                .Select(l => l.LaatstGebruiktOp).ToListAsync(cancellationToken);
            return new(deel.Titel, deel.Organisatie, deel.ContactNaam, deel.ContactEmail, koppen.Max(), koppen.Count > 0);
        }

        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await Eigen().MetAlles().SingleOrDefaultAsync(a => a.Id == request.AdresseringId, cancellationToken).OfNietGevonden();
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Versturen, adressering);
            AntwoordlinkRules.HeeftAccount.Eis(adressering.ContactId is null);
            if (request.Intrekken)
            {
                await post.LinksIntrekkenAsync(adressering.Id, cancellationToken);
                return false;
            }

            var advies = await db.Adviezen.SingleAsync(a => a.Id == adressering.AdviesId, cancellationToken);
            var raad = await db.Organisaties.Where(o => o.Id == adressering.RaadId).Select(o => o.Naam).SingleAsync(cancellationToken);
            adressering.ContactWijzigen(contactId: null, request.Naam, request.Email, briefing: null, door, clock.Nu());
            await post.LinkVernieuwenAsync(advies, adressering, raad, cancellationToken);
            return true;
        }

        /// <summary>Parts of the own raad.</summary>
        private IQueryable<Adressering> Eigen()
        {
            var raden = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            return db.Adresseringen.Where(a => raden.Contains(a.RaadId));
        }
    }
}
