using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter notes who came, what was decided, and what was said.</summary>
public static class BijeenkomstAfronden
{
    /// <summary>Empty rows below the decisions that there are.</summary>
    private const int LegeBesluiten = 3;

    public sealed record Query(Guid RaadId, Guid BijeenkomstId) : IQuery<View>;

    /// <param name="Titel">The meeting.</param>
    /// <param name="Deelnemers">Who was invited, in the order of the form.</param>
    /// <param name="Stemt">The raad decides by majority, so votes are counted.</param>
    /// <param name="Nu">What is stored.</param>
    public sealed record View(string Titel, IReadOnlyList<Deelnemer> Deelnemers, bool Stemt, Command Nu);

    public sealed class Command : IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid BijeenkomstId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }

        public List<Aanwezigheidsregel> Aanwezig { get; set; } = [];

        public List<Besluitregel> Besluiten { get; set; } = [];

        public string? Verslag { get; set; }
    }

    public sealed class Aanwezigheidsregel
    {
        public Guid DeelnemerId { get; set; }

        public Aanwezigheid Hoe { get; set; }
    }

    public sealed class Besluitregel
    {
        public string? Tekst { get; set; }

        public int? Voor { get; set; }

        public int? Tegen { get; set; }

        public int? Onthouding { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Verslag).Hooguit(Bijeenkomst.VerslagMax);
            RuleFor(c => c.Besluiten).Must(b => b.Count(r => !string.IsNullOrWhiteSpace(r.Tekst)) <= Bijeenkomst.BesluitenMax)
                .WithMessage($"Noteer hooguit {Bijeenkomst.BesluitenMax} besluiten.");
            RuleForEach(c => c.Besluiten).ChildRules(b => b.RuleFor(r => r.Tekst).Hooguit(Bijeenkomst.BesluitMax));
            RuleForEach(c => c.Aanwezig).ChildRules(a => a.RuleFor(r => r.Hoe).IsInEnum());
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var b = await db.Bijeenkomsten.AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            return new(b.Titel, b.Deelnemers, kop.Vaststelregel == Vaststelregel.MeerderheidAanwezigen, new Command
            {
                Versie = b.Versie,
                Aanwezig = [.. b.Deelnemers.Select(d => new Aanwezigheidsregel { DeelnemerId = d.Id, Hoe = d.Aanwezigheid })],
                Besluiten =
                [
                    .. b.Besluiten.Select(r => new Besluitregel { Tekst = r.Tekst, Voor = r.Voor, Tegen = r.Tegen, Onthouding = r.Onthouding }),
                    .. Enumerable.Range(0, LegeBesluiten).Select(_ => new Besluitregel()),
                ],
                Verslag = b.Verslag,
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var bijeenkomst = await db.Bijeenkomsten.SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            db.Entry(bijeenkomst).Property(b => b.Versie).OriginalValue = request.Versie;
            bijeenkomst.Afronden(
                request.Aanwezig.DistinctBy(a => a.DeelnemerId).ToDictionary(a => a.DeelnemerId, a => a.Hoe),
                [.. request.Besluiten.Select(b => new Besluitgegevens(b.Tekst, b.Voor, b.Tegen, b.Onthouding))],
                request.Verslag, kop.Vaststelregel, clock.Nu());
            return default;
        }
    }
}
