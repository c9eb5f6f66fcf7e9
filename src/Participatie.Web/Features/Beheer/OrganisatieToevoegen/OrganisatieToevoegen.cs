using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator adds an organisation.</summary>
public static class OrganisatieToevoegen
{
    public sealed class Command : ICommand<Guid>
    {
        public string? Naam { get; set; }

        public Organisatiesoort? Soort { get; set; }

        public string? Label { get; set; }

        public string? Gemeentecode { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul de naam van de organisatie in.")
                .MaximumLength(Organisatie.NaamMax).WithMessage($"Maak de naam korter: hoogstens {Organisatie.NaamMax} tekens.");
            RuleFor(c => c.Soort).NotNull().WithMessage("Kies wat voor organisatie dit is.").IsInEnum();
            RuleFor(c => c.Label).MaximumLength(Organisatie.LabelMax).WithMessage($"Maak dit korter: hoogstens {Organisatie.LabelMax} tekens.");
            RuleFor(c => c.Gemeentecode).Must(c => c is null || Gemeenten.MetCode(c) is not null).WithMessage("Kies een gemeente uit de lijst.");
        }
    }

    /// <summary>Gives the id of the new organisation.</summary>
    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            var organisatie = Organisatie.Toevoegen(request.Naam!, request.Soort!.Value, request.Label, request.Gemeentecode);
            OrganisatieRules.NaamUniek.Eis(!await db.Organisaties.AnyAsync(o => o.Naam == organisatie.Naam, cancellationToken));
            db.Organisaties.Add(organisatie);
            return organisatie.Id;
        }
    }
}
