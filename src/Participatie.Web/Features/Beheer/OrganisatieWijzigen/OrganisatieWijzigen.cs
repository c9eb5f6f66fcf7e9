using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator changes what an organisation is called and where it works.</summary>
public static class OrganisatieWijzigen
{
    public sealed record Query(Guid OrganisatieId) : IQuery<View>;

    public sealed record View(string Naam, string Soort, string? Label, string? Gemeentecode, bool IsActief, Guid Versie);

    public sealed class Command : ICommand<Unit>
    {
        public Guid OrganisatieId { get; set; }

        /// <summary>The version that was on the screen: somebody else's change in between is not overwritten.</summary>
        public Guid Versie { get; set; }

        public string? Naam { get; set; }

        public string? Label { get; set; }

        public string? Gemeentecode { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul de naam van de organisatie in.")
                .MaximumLength(Organisatie.NaamMax).WithMessage($"Maak de naam korter: hoogstens {Organisatie.NaamMax} tekens.");
            RuleFor(c => c.Label).MaximumLength(Organisatie.LabelMax).WithMessage($"Maak dit korter: hoogstens {Organisatie.LabelMax} tekens.");
            RuleFor(c => c.Gemeentecode).Must(c => c is null || Gemeenten.MetCode(c) is not null).WithMessage("Kies een gemeente uit de lijst.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var o = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellationToken).OfNietGevonden();
            return new View(o.Naam, o.Soort.Naam(), o.Label, o.Gemeentecode, o.IsActief, o.Versie);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            var organisatie = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellationToken).OfNietGevonden();
            db.Entry(organisatie).Property(o => o.Versie).OriginalValue = request.Versie;
            organisatie.Wijzigen(request.Naam!, request.Label, request.Gemeentecode);
            OrganisatieRules.NaamUniek.Eis(!await db.Organisaties.AnyAsync(o => o.Naam == organisatie.Naam && o.Id != organisatie.Id, cancellationToken));
            return default;
        }
    }
}
