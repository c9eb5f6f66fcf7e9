using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter changes a member's office and term, notes absence, or ends the membership.</summary>
public static class LidWijzigen
{
    public sealed record Query(Guid RaadId, Guid RaadslidId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Afwezig">Times away, oldest first.</param>
    /// <param name="IsAfwezig">Away today.</param>
    /// <param name="GestoptOp">Last day as a member.</param>
    /// <param name="Nu">What is stored.</param>
    public sealed record View(Raadkop Kop, IReadOnlyList<Afwezigheid> Afwezig, bool IsAfwezig, DateOnly? GestoptOp, Command Nu);

    public sealed class Command : Lidinvoer, IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid RaadslidId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }

        public DateOnly? AfwezigVan { get; set; }

        public DateOnly? AfwezigTot { get; set; }

        /// <summary>The member is back today.</summary>
        public bool IsTerug { get; set; }

        public DateOnly? GestoptOp { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new LidinvoerValidator());
            RuleFor(c => c.Naam).NotEmpty().WithMessage(RaadslidRules.NaamNodig.Tekst);
            RuleFor(c => c.AfwezigVan).NotNull().When(c => c.AfwezigTot is not null).WithMessage("Kies ook de eerste dag waarop het lid er niet is.");
            RuleFor(c => c.AfwezigTot).Must((c, tot) => tot is null || c.AfwezigVan is null || c.AfwezigVan <= tot).WithMessage(RaadslidRules.TerugNaVertrek.Tekst);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var lid = await db.Raadsleden.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.RaadslidId && l.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            return new(kop, lid.Afwezig, lid.IsAfwezigOp(clock.Vandaag()), lid.GestoptOp, new Command
            {
                Versie = lid.Versie,
                Naam = lid.Naam,
                Functie = lid.Functie,
                Vanaf = lid.Vanaf,
                Tot = lid.Tot,
                IsHerbenoemd = lid.IsHerbenoemd,
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var lid = await db.Raadsleden.SingleOrDefaultAsync(l => l.Id == request.RaadslidId && l.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            db.Entry(lid).Property(l => l.Versie).OriginalValue = request.Versie;
            lid.Wijzigen(request.Gegevens());
            if (request.IsTerug)
            {
                lid.Terugmelden(clock.Vandaag());
            }

            if (request.AfwezigVan is { } van)
            {
                lid.AfwezigMelden(van, request.AfwezigTot);
            }

            if (request.GestoptOp is { } op)
            {
                lid.Stoppen(op);
            }

            return default;
        }
    }
}
