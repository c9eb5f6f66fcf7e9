using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>One more organisation gets an advies that was sent before; its clock begins now.</summary>
public static class OrganisatieAdresseren
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Kan">It was sent and not taken back.</param>
    /// <param name="Organisaties">Those that did not get it yet.</param>
    /// <param name="Contacten">Their behandelaars, with the organisation's name.</param>
    public sealed record View(string Titel, bool Kan, IReadOnlyList<Optie> Organisaties, IReadOnlyList<Optie> Contacten);

    public sealed class Command : IAdviescommand<Unit>
    {
        public Guid AdviesId { get; set; }

        public Guid? OrganisatieId { get; set; }

        public Guid? ContactId { get; set; }

        public string? Naam { get; set; }

        public string? Email { get; set; }

        internal Ontvanger Ontvanger => new() { OrganisatieId = OrganisatieId ?? Guid.Empty, ContactId = ContactId, Naam = Naam, Email = Email };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisatieId).NotNull().WithMessage("Kies een organisatie.");
            RuleFor(c => c.Ontvanger).SetValidator(new Ontvanger.Validator()).OverridePropertyName("");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Adviespost post) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            var (adviesId, raadId) = (advies.Id, advies.RaadId);
            var organisaties = await db.Organisaties.AsNoTracking()
                .Where(o => o.IsActief && o.Id != raadId && !db.Adresseringen.Any(a => a.AdviesId == adviesId && a.OrganisatieId == o.Id))
                .OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            var namen = organisaties.ToDictionary(o => o.Id, o => o.Naam);
            var contacten = await post.ContactenAsync(namen.Keys, cancellationToken);
            return new(
                advies.Titel, advies.Status == Adviesstatus.Verstuurd, [.. organisaties.Select(o => new Optie(o.Id.ToString(), o.Naam))],
                [.. contacten.Select(c => new Optie(c.AccountId.ToString(), $"{c.Naam} ({namen[c.OrganisatieId]})")).DistinctBy(o => o.Waarde)]);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            var (adviesId, organisatieId) = (advies.Id, request.OrganisatieId!.Value);
            AdviesRules.AlGeadresseerd.Eis(!await db.Adresseringen.AnyAsync(a => a.AdviesId == adviesId && a.OrganisatieId == organisatieId, cancellationToken));
            await post.AdresserenAsync(advies, [request.Ontvanger], door, achteraf: true, cancellationToken);
            return default;
        }
    }
}
