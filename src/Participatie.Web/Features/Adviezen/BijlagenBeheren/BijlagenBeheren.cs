using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad puts files with the letter, and says which of them everybody may have.</summary>
public static class BijlagenBeheren
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="IsConcept">Files can come and go.</param>
    /// <param name="Bijlagen">In order of adding.</param>
    public sealed record View(string Titel, bool IsConcept, IReadOnlyList<Bijlage> Bijlagen);

    public sealed class Command : IAdviescommand<string>
    {
        public Guid AdviesId { get; set; }

        public bool Openbaar { get; set; }

        /// <summary>What came out of looking at the file; set by the page, never by a form.</summary>
        internal Gecontroleerd? Bestand { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Bestand).NotNull().OverridePropertyName("").WithMessage("Kies een bestand.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, string>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            return new(
                advies.Titel, advies.Status == Adviesstatus.Concept,
                await db.Bijlagen.AsNoTracking().Where(b => b.AdviesId == advies.Id && b.ToezeggingId == null).OrderBy(b => b.ToegevoegdOp).ThenBy(b => b.Id).ToListAsync(cancellationToken));
        }

        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            var (bestand, adviesId) = (request.Bestand!, advies.Id);
            var sommen = await db.Bijlagen.Where(b => b.AdviesId == adviesId && b.ToezeggingId == null).Select(b => b.Sha256).ToListAsync(cancellationToken);
            BijlageRules.NietTeVeel.Eis(sommen.Count < Bijlage.AantalMax);
            BijlageRules.EenKeer.Eis(!sommen.Contains(bestand.Sha256));
            db.Bijlagen.Add(Bijlage.Toevoegen(advies, bestand.Naam, bestand.Soort, bestand.Grootte, bestand.Sha256, request.Openbaar, door, clock.Nu()));
            return bestand.Naam;
        }
    }
}
