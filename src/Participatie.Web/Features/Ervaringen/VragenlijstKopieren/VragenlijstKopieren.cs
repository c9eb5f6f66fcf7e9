using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher makes a list of the region's own that starts as this one.</summary>
public static class VragenlijstKopieren
{
    public sealed record Query(Guid LijstId) : IQuery<View>;

    /// <param name="Naam">The list that is copied.</param>
    /// <param name="Versie">Number of its newest version, which is copied.</param>
    public sealed record View(string Naam, int Versie);

    public sealed class Command : ICommand<Guid>
    {
        public Guid LijstId { get; set; }

        public string? Code { get; set; }

        public string? Naam { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ParticipatieDb db)
        {
            RuleFor(c => c.Code).Must(code => code is not null && Lijstcontrole.IsCode(code)).WithMessage(VragenlijstRules.CodeIsKort.Tekst)
                .MustAsync(async (code, cancellationToken) => !await db.Vragenlijsten.AnyAsync(l => l.Code == code, cancellationToken))
                .WithMessage("Deze code is al in gebruik. Kies een andere.");
            RuleFor(c => c.Naam).Must(naam => naam?.Trim().Length is > 0 and <= Vragenlijst.NaamMaximum).WithMessage(VragenlijstRules.NaamIsIngevuld.Tekst);
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Vragenlijsten.ZichtbaarVoor(gebruiker.Ingelogd).Where(l => l.Id == request.LijstId)
                .Select(l => new View(l.Naam, l.Versies.Max(v => v.Nummer)))
                .SingleOrDefaultAsync(cancellationToken)
                .OfNietGevonden();
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            VragenlijstToegang.Eis(gebruiker.Ingelogd, VragenlijstBewerking.Kopieren);
            var lijst = await db.Vragenlijsten.Include(l => l.Versies).ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(l => l.Id == request.LijstId, cancellationToken)
                .OfNietGevonden();
            var kopie = lijst.Kopieren(lijst.Versies.MaxBy(v => v.Nummer)!.Id, request.Code!, request.Naam!, clock.Nu());
            db.Vragenlijsten.Add(kopie);
            return kopie.Id;
        }
    }
}
