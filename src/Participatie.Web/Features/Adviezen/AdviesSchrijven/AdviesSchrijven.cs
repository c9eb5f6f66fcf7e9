using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Members of the raad write the letter together. Each save is a version; what two wrote at once is joined, and where that cannot be, the writer chooses.</summary>
public static class AdviesSchrijven
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Inhoud">The newest version.</param>
    /// <param name="Versie">Its number.</param>
    /// <param name="Auteur">Who wrote it; null when that was this person.</param>
    /// <param name="GeschrevenOp">UTC.</param>
    /// <param name="Status">Where the text stands.</param>
    /// <param name="Soort">What kind of paper it is.</param>
    /// <param name="Opmerkingen">Remarks, oldest first.</param>
    public sealed record View(
        Adviesinhoud Inhoud, int Versie, string? Auteur, DateTime GeschrevenOp, Adviesstatus Status, Adviessoort Soort, IReadOnlyList<Opmerking> Opmerkingen);

    /// <param name="Versie">The newest version, also when nothing was written.</param>
    /// <param name="IsNieuw">False when nothing was changed.</param>
    /// <param name="Samengevoegd">Somebody else wrote meanwhile; the new version holds both.</param>
    /// <param name="Conflicten">Nothing is written until each of these is chosen.</param>
    public sealed record Result(int Versie, bool IsNieuw, bool Samengevoegd, IReadOnlyList<Adviesconflict> Conflicten);

    public sealed class Regel
    {
        public Guid Id { get; set; } = Guid.CreateVersion7();

        public string? Kop { get; set; }

        public string? Tekst { get; set; }

        public bool IsLeeg => string.IsNullOrWhiteSpace(Kop) && string.IsNullOrWhiteSpace(Tekst);
    }

    public sealed class Command : IAdviescommand<Result>
    {
        public Guid AdviesId { get; set; }

        /// <summary>The version that the writer had in front of them.</summary>
        public int BasisVersie { get; set; }

        public string? Titel { get; set; }

        public string? Tekst { get; set; }

        public List<Regel> Aanbevelingen { get; set; } = [];

        /// <summary>What to keep of each disagreement, by its key.</summary>
        public Dictionary<string, Conflictkeuze> Keuzes { get; set; } = [];

        /// <summary>Without the line ends of browsers, and without recommendations that were left empty.</summary>
        public Adviesinhoud Inhoud() => new(
            (Titel ?? "").Trim(), Schoon(Tekst),
            [.. Aanbevelingen.Where(a => !a.IsLeeg).DistinctBy(a => a.Id).Select(a => new Aanbevelingtekst(a.Id, (a.Kop ?? "").Trim(), Schoon(a.Tekst)))]);

        private static string Schoon(string? tekst) => (tekst ?? "").ReplaceLineEndings("\n").Trim();
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Titel).NotEmpty().WithMessage(AdviesRules.TitelNodig.Tekst).MaximumLength(Advies.TitelMax).WithMessage($"Houd de titel korter dan {Advies.TitelMax} tekens.");
            RuleFor(c => c.Tekst).MaximumLength(Advies.TekstMax).WithMessage($"De brief is te lang. Houd hem korter dan {Advies.TekstMax.Getal()} tekens, of maak van een deel een bijlage.");
            RuleFor(c => c.Aanbevelingen).Must(a => a.Count <= Advies.AanbevelingenMax).WithMessage($"Een advies heeft hoogstens {Advies.AanbevelingenMax} aanbevelingen. Voeg er een paar samen.");
            RuleForEach(c => c.Aanbevelingen).ChildRules(a =>
            {
                a.RuleFor(r => r.Kop).MaximumLength(Aanbeveling.KopMax).WithMessage($"Houd de kop korter dan {Aanbeveling.KopMax} tekens.");
                a.RuleFor(r => r.Tekst).MaximumLength(Aanbeveling.TekstMax).WithMessage($"Houd de aanbeveling korter dan {Aanbeveling.TekstMax.Getal()} tekens.");
            });
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Result>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, wie, AdviesBewerking.Schrijven, cancellationToken);
            var versie = await db.Adviesversies.AsNoTracking().SingleAsync(v => v.AdviesId == advies.Id && v.Nummer == advies.HuidigeVersie, cancellationToken);
            var opmerkingen = await db.Opmerkingen.AsNoTracking().Where(o => o.AdviesId == advies.Id).OrderBy(o => o.Op).ToListAsync(cancellationToken);
            return new(versie.Inhoud, versie.Nummer, versie.AuteurId == wie.Id ? null : versie.AuteurNaam, versie.GeschrevenOp, advies.Status, advies.Soort, opmerkingen);
        }

        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            AdviesRules.AlleenConcept.Eis(advies.Status == Adviesstatus.Concept);
            var (basisnummer, nieuwste) = (request.BasisVersie, advies.HuidigeVersie);
            var versies = await db.Adviesversies.AsNoTracking()
                .Where(v => v.AdviesId == advies.Id && (v.Nummer == basisnummer || v.Nummer == nieuwste)).ToDictionaryAsync(v => v.Nummer, v => v.Inhoud, cancellationToken);
            if (!versies.TryGetValue(basisnummer, out var basis))
            {
                throw new NietGevondenException();
            }

            var mijn = request.Inhoud();
            if (mijn.IsGelijkAan(basis))
            {
                return new(nieuwste, IsNieuw: false, Samengevoegd: false, []);
            }

            var samen = basisnummer == nieuwste ? new SamengevoegdAdvies(mijn, []) : Adviessamenvoeging.Samenvoegen(basis, mijn, versies[nieuwste], request.Keuzes);
            if (samen.Open.Count > 0)
            {
                return new(nieuwste, IsNieuw: false, Samengevoegd: false, samen.Open);
            }

            EisPast(samen.Inhoud);
            return samen.Inhoud.IsGelijkAan(versies[nieuwste])
                ? new(nieuwste, IsNieuw: false, Samengevoegd: true, [])
                : new(advies.Schrijven(samen.Inhoud, basisnummer, door, clock.Nu()).Nummer, IsNieuw: true, basisnummer != nieuwste, []);
        }

        /// <summary>Two texts that each fit can be too long together.</summary>
        private static void EisPast(Adviesinhoud inhoud)
        {
            if (inhoud.Titel.Length > Advies.TitelMax || inhoud.Tekst.Length > Advies.TekstMax || inhoud.Aanbevelingen.Count > Advies.AanbevelingenMax
                || inhoud.Aanbevelingen.Any(a => a.Kop.Length > Aanbeveling.KopMax || a.Tekst.Length > Aanbeveling.TekstMax))
            {
                throw new ValidationException([new ValidationFailure(nameof(Command.Tekst), "Samen met wat een ander schreef, wordt de brief te lang. Kies bij de verschillen één tekst, of maak uw tekst korter.")]);
            }
        }
    }
}
