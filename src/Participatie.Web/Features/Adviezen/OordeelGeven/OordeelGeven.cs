using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad says whether an answer, or what was done, suffices. Until then a draft is shared within the raad.</summary>
public static class OordeelGeven
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Moment">What is judged now; null when nothing is.</param>
    /// <param name="Uiterlijk">The day by which.</param>
    /// <param name="FormeleTekst">Of the last answer.</param>
    /// <param name="GewoneTekst">Of the last answer.</param>
    /// <param name="GegevenOp">UTC.</param>
    /// <param name="Antwoorden">With their promises.</param>
    /// <param name="Concept">What the raad wrote so far; null when nothing.</param>
    public sealed record View(
        Adviesdeel Deel, Oordeelmoment? Moment, DateOnly? Uiterlijk, string FormeleTekst, string GewoneTekst, DateTime? GegevenOp, IReadOnlyList<Antwoordbeeld> Antwoorden, Oordeelconcept? Concept);

    public sealed class Command : ICommand<bool>
    {
        public Guid AdresseringId { get; set; }

        public Oordeeluitkomst? Uitkomst { get; set; }

        public string? Reden { get; set; }

        /// <summary>What was judged on the page, so that a later answer is not judged unread.</summary>
        public Oordeelmoment? Moment { get; set; }

        /// <summary>The round that was read.</summary>
        public int Ronde { get; set; }

        /// <summary>The draft that the writer had in front of them.</summary>
        public int Opslag { get; set; }

        /// <summary>True: keep it as a draft.</summary>
        public bool Concept { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Uitkomst).NotNull().Unless(c => c.Concept).WithMessage("Kies voldoende of onvoldoende.").IsInEnum();
            RuleFor(c => c.Reden).NotEmpty().When(c => !c.Concept && c.Uitkomst == Oordeeluitkomst.Onvoldoende).WithMessage(AdresseringRules.OnvoldoendeMetReden.Tekst)
                .MaximumLength(Oordeel.RedenMax).WithMessage($"Maak dit korter: hoogstens {Oordeel.RedenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Links links, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, bool>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var raden = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            var deel = await db.Delen(db.Adresseringen.Where(a => a.Id == request.AdresseringId && raden.Contains(a.RaadId))).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = await db.Reacties.AsNoTracking().Include(r => r.Antwoorden).Where(r => r.AdresseringId == deel.Id && r.Status == Reactiestatus.Verstuurd)
                .OrderByDescending(r => r.Ronde).FirstOrDefaultAsync(cancellationToken);
            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            var beloften = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).Where(t => t.AdresseringId == deel.Id).OrderBy(t => t.GedaanOp).ToListAsync(cancellationToken);
            var concept = await db.Oordeelconcepten.AsNoTracking().SingleOrDefaultAsync(c => c.AdresseringId == deel.Id, cancellationToken);
            var uiterlijk = await db.Termijnen.Where(t => t.AdresseringId == deel.Id && t.GestoptOp == null && (t.Soort == Termijnsoort.OordeelBesluit || t.Soort == Termijnsoort.OordeelUitwerking))
                .Select(t => (DateOnly?)t.Uiterlijk).FirstOrDefaultAsync(cancellationToken);
            return new(
                deel, Moment(deel.Status), uiterlijk, reactie?.FormeleTekst ?? "", reactie?.GewoneTekst ?? "", reactie?.VerstuurdOp,
                reactie is null
                    ? []
                    : Antwoordbeelden.Van(reactie, aanbevelingen, deel.Organisatie, beloften.ConvertAll(t => new Beloftebeeld(t, deel.Organisatie, deel.Raad, Beoordelen(deel, t)))),
                concept);
        }

        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var raden = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            var adressering = await db.Adresseringen.Where(a => raden.Contains(a.RaadId)).MetAlles().SingleOrDefaultAsync(a => a.Id == request.AdresseringId, cancellationToken).OfNietGevonden();
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Oordelen, adressering);
            var moment = Moment(adressering.Status);
            AdresseringRules.NietsTeBeoordelen.Eis(moment is not null && moment == request.Moment && adressering.Ronde == request.Ronde);
            var nu = clock.Nu();
            var concept = await db.Oordeelconcepten.SingleOrDefaultAsync(c => c.AdresseringId == adressering.Id, cancellationToken);
            if ((concept?.Opslag ?? 0) != request.Opslag)
            {
                throw new ValidationException([new ValidationFailure("", UitkomstenFilter.AndereWasEerder)]);
            }

            if (request.Concept)
            {
                concept ??= db.Oordeelconcepten.Add(Oordeelconcept.Beginnen(adressering.Id)).Entity;
                concept.Schrijven(request.Uitkomst, request.Reden, door, nu);
                return true;
            }

            var regels = await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            if (moment == Oordeelmoment.Besluit)
            {
                adressering.BesluitBeoordelen(request.Uitkomst!.Value, request.Reden, regels, werkdagen, door, nu);
            }
            else
            {
                adressering.UitwerkingBeoordelen(request.Uitkomst!.Value, request.Reden, regels, werkdagen, door, nu);
            }

            if (concept is not null)
            {
                db.Oordeelconcepten.Remove(concept);
            }

            return false;
        }

        /// <summary>The promise leads to its judgement while there is one to give.</summary>
        private string? Beoordelen(Adviesdeel deel, Toezegging belofte) =>
            !deel.IsKlaar && belofte.Status != Toezeggingstatus.Beoordeeld ? links.Adviezen.ToezeggingBeoordelen(belofte.Id) : null;

        private static Oordeelmoment? Moment(Adresseringstatus status) => status switch
        {
            Adresseringstatus.Beantwoord => Oordeelmoment.Besluit,
            Adresseringstatus.WachtOpEindoordeel => Oordeelmoment.Uitwerking,
            _ => null,
        };
    }
}
