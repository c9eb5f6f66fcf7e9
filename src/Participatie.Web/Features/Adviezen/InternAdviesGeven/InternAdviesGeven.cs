using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A colleague who was asked reads the draft and says what they think. Nobody else finds this page.</summary>
public static class InternAdviesGeven
{
    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Vragen">To this person, open ones first.</param>
    /// <param name="FormeleTekst">Of the draft.</param>
    /// <param name="GewoneTekst">Of the draft.</param>
    /// <param name="Antwoorden">Of the draft.</param>
    public sealed record View(Adviesdeel Deel, IReadOnlyList<Internadvies> Vragen, string FormeleTekst, string GewoneTekst, IReadOnlyList<Antwoordbeeld> Antwoorden)
    {
        public bool KanAntwoorden => Deel.VraagtAntwoord && Vragen.Any(v => v.BeantwoordOp is null);
    }

    public sealed class Command : ICommand<Unit>
    {
        public Guid AdresseringId { get; set; }

        public Guid? InternadviesId { get; set; }

        public string? Antwoord { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Antwoord)
            .NotEmpty().WithMessage(ReactieRules.AdviesNodig.Tekst).MaximumLength(Internadvies.TekstMax).WithMessage($"Maak dit korter: hoogstens {Internadvies.TekstMax} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Antwoordmail mail, Links links, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var deel = await db.Delen(Gevraagd(request.AdresseringId)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = await db.Reacties.AsNoTracking().Include(r => r.Antwoorden).Include(r => r.Internadviezen).AsSplitQuery()
                .SingleOrDefaultAsync(r => r.AdresseringId == deel.Id && r.Ronde == deel.Ronde, cancellationToken).OfNietGevonden();
            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            return new(
                deel, [.. reactie.Internadviezen.Where(a => a.GevraagdAanId == gebruiker.Ingelogd.Id).OrderBy(a => a.BeantwoordOp is not null).ThenBy(a => a.GevraagdOp)],
                reactie.FormeleTekst, reactie.GewoneTekst, Antwoordbeelden.Van(reactie, aanbevelingen, deel.Organisatie));
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var adressering = await Gevraagd(request.AdresseringId).MetAlles().SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var open = adressering.HuidigeReactie?.Internadviezen.Where(a => a.GevraagdAanId == wie.Id && a.BeantwoordOp is null).OrderBy(a => a.GevraagdOp).ToList() ?? [];
            var vraag = open.Find(a => a.Id == request.InternadviesId) ?? open.FirstOrDefault();
            ReactieRules.NietGevraagd.Eis(vraag is not null);
            adressering.InternAdviesGeven(vraag.Id, request.Antwoord!, new(wie.Id, wie.Naam, adressering.OrganisatieId), clock.Nu());
            await mail.AanAsync(
                adressering.HuidigeReactie!.SchrijverIds,
                new($"meegedacht:{vraag.Id:N}", "Een collega dacht mee", [$"{wie.Naam} las uw concept en schreef op wat die ervan vindt."], "Lees het", links.Adviezen.ReactieSchrijven(adressering.Id)),
                cancellationToken);
            return default;
        }

        /// <summary>The part, if this person was asked about its present draft and still belongs to the organisation.</summary>
        private IQueryable<Adressering> Gevraagd(Guid adresseringId)
        {
            var (id, organisaties) = (gebruiker.Ingelogd.Id, gebruiker.Ingelogd.Rollen.Select(r => r.OrganisatieId).Distinct().ToList());
            return db.Adresseringen.Where(a => a.Id == adresseringId && organisaties.Contains(a.OrganisatieId)
                && a.Reacties.Any(r => r.Ronde == a.Ronde && r.Internadviezen.Any(i => i.GevraagdAanId == id)));
        }
    }
}
