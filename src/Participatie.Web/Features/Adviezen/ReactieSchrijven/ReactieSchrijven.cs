using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What the button asked for.</summary>
public enum Antwoorddaad
{
    Bewaren,

    /// <summary>Save, and give it to the manager.</summary>
    Aanbieden,

    /// <summary>Save, and send it to the raad; only where one person may.</summary>
    Versturen,

    /// <summary>Save nothing: look at the words.</summary>
    Meelezen,
}

/// <summary>
/// An organisation writes its answer, per recommendation and in two tones. A draft is saved in any state; what is missing is listed. What a colleague saved in the meantime is laid beside what was typed.
/// </summary>
public static class ReactieSchrijven
{
    public static readonly DomainRule TweePersonenNodig = new(nameof(TweePersonenNodig), "Dit antwoord gaat eerst naar de goedkeurder.");

    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Status">Null: nobody began.</param>
    /// <param name="Opslag">The number of the draft as it is stored.</param>
    /// <param name="Bewaard">The draft; of a second round that nobody began, the answer before; null when there is none.</param>
    /// <param name="GewijzigdOp">UTC.</param>
    /// <param name="OpstellerNaam">Who wrote last.</param>
    /// <param name="Teruggeefreden">Why the manager gave it back.</param>
    /// <param name="Oordeel">Why the raad asks again.</param>
    /// <param name="Vragen">The recommendations.</param>
    /// <param name="Organisaties">To refer to.</param>
    /// <param name="Adviezen">What colleagues were asked and said.</param>
    /// <param name="Gebreken">What is still missing.</param>
    /// <param name="Uiterlijk">The day by which.</param>
    public sealed record View(
        Adviesdeel Deel, Reactiestatus? Status, int Opslag, Antwoordinvoer? Bewaard, DateTime? GewijzigdOp, string? OpstellerNaam, string? Teruggeefreden, string? Oordeel,
        IReadOnlyList<Aanbevelingvraag> Vragen, IReadOnlyList<Optie> Organisaties, IReadOnlyList<Internadvies> Adviezen, IReadOnlyList<(DomainRule Regel, Guid? AanbevelingId)> Gebreken, DateOnly? Uiterlijk);

    public sealed class Command : ICommand<Result>
    {
        public Guid AdresseringId { get; set; }

        /// <summary>The number of the draft that the writer had in front of them.</summary>
        public int Opslag { get; set; }

        public Antwoorddaad Daad { get; set; }

        public Antwoordinvoer Invoer { get; set; } = new();
    }

    /// <param name="Daad">What was done after saving; <see cref="Antwoorddaad.Bewaren"/> when something was missing for more.</param>
    /// <param name="Ontbreekt">True: more was asked for than could be done.</param>
    public sealed record Result(Antwoorddaad Daad, bool Ontbreekt);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Daad).IsInEnum();
            RuleFor(c => c.Invoer).SetValidator(new AntwoordinvoerValidator());
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Antwoordmail mail, Links links, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Result>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var deel = await db.AdviesdeelAsync(request.AdresseringId, AdviesBewerking.Antwoorden, gebruiker.Ingelogd, cancellationToken);
            var laatste = await db.Reacties.AsNoTracking().Include(r => r.Antwoorden).Where(r => r.AdresseringId == deel.Id).OrderByDescending(r => r.Ronde).FirstOrDefaultAsync(cancellationToken);
            var reactie = laatste?.Ronde == deel.Ronde ? laatste : null;
            var beloften = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).Where(t => t.AdresseringId == deel.Id).ToListAsync(cancellationToken);
            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            var organisaties = await db.Organisaties.AsNoTracking().Where(o => o.IsActief && o.Id != deel.OrganisatieId && o.Soort != Organisatiesoort.Raad).OrderBy(o => o.Naam)
                .Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            var adviezen = reactie is null ? [] : await db.Set<Internadvies>().AsNoTracking().Where(a => a.ReactieId == reactie.Id).OrderBy(a => a.GevraagdOp).ToListAsync(cancellationToken);
            var meer = await db.Adresseringen.Where(a => a.Id == deel.Id)
                .Select(a => new
                {
                    Oordeel = a.Oordelen.OrderByDescending(o => o.Op).Select(o => o.Reden).FirstOrDefault(),
                    Uiterlijk = a.Termijnen.Where(t => t.Soort == Termijnsoort.Reactie && t.GestoptOp == null).Select(t => (DateOnly?)t.Uiterlijk).FirstOrDefault(),
                }).SingleAsync(cancellationToken);
            var beloofd = beloften.Where(t => t.Oordeel is null or Toezeggingoordeel.Gedaan).Select(t => t.AanbevelingId).ToHashSet();
            var vragen = Vragen(deel, aanbevelingen, beloften);
            var volgorde = vragen.Select((v, i) => (v.Id, Plaats: i)).Where(v => v.Id is not null).ToDictionary(v => v.Id!.Value, v => v.Plaats);
            return new(
                deel, reactie?.Status, reactie?.Opslag ?? 0, Eerder(laatste, reactie), reactie?.GewijzigdOp, reactie?.OpstellerNaam, reactie?.Teruggeefreden, deel.Ronde > 1 ? meer.Oordeel : null,
                vragen, organisaties.ConvertAll(o => new Optie(o.Id.ToString(), o.Naam)), adviezen,
                reactie is null ? [] : [.. reactie.Gebreken(deel.Plichten, deel.Niveau, beloofd, clock.Vandaag()).OrderBy(g => g.AanbevelingId is { } id ? volgorde[id] : int.MaxValue)], meer.Uiterlijk);
        }

        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringLadenAsync(request.AdresseringId, gebruiker.Ingelogd, cancellationToken);
            var door = gebruiker.Ingelogd.Eis(AdviesBewerking.Antwoorden, adressering);
            ReactieRules.NietGevraagd.Eis(adressering.VraagtAntwoord);
            var nu = clock.Nu();
            if (request.Opslag != (adressering.HuidigeReactie?.Opslag ?? 0))
            {
                throw new ValidationException([new ValidationFailure("", UitkomstenFilter.AndereWasEerder)]);
            }

            var reactie = adressering.HuidigeReactie ?? adressering.ReactieBeginnen(
                await db.Aanbevelingen.Where(a => a.AdviesId == adressering.AdviesId).OrderBy(a => a.Nummer).Select(a => a.Id).ToListAsync(cancellationToken), door, nu);
            var organisaties = await db.Organisaties.Where(o => o.IsActief).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);
            adressering.ReactieSchrijven(request.Invoer.FormeleTekst ?? "", request.Invoer.GewoneTekst ?? "", request.Invoer.Gegevens(organisaties), door, nu);
            if (request.Daad is Antwoorddaad.Bewaren or Antwoorddaad.Meelezen)
            {
                return new(Antwoorddaad.Bewaren, Ontbreekt: false);
            }

            if (reactie.Ontbreekt(adressering.Plichten, adressering.Niveau, adressering.Beloofd, clock.Vandaag()) is not null)
            {
                // What was typed is worth more than the button: the draft is kept, and the page says what is missing.
                return new(Antwoorddaad.Bewaren, Ontbreekt: true);
            }

            if (request.Daad == Antwoorddaad.Versturen)
            {
                TweePersonenNodig.Eis(!adressering.Plichten.TweePersonen);
                adressering.ReactieVersturen(
                    await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken), await kalender.WerkdagenAsync(cancellationToken), door, nu);
                return new(Antwoorddaad.Versturen, Ontbreekt: false);
            }

            adressering.ReactieAanbieden(door, nu);
            await mail.AanRollenAsync(
                adressering.OrganisatieId, [Rol.Goedkeurder],
                new(
                    $"aangeboden:{reactie.Id:N}:{reactie.Opslag}", "Er ligt een antwoord klaar om goed te keuren",
                    [$"{door.Naam} schreef een antwoord op een advies. Keurt u het goed? Dan gaat het meteen naar de raad."],
                    "Bekijk het antwoord", links.Adviezen.ReactieGoedkeuren(adressering.Id)),
                cancellationToken, reactie.SchrijverIds);
            return new(Antwoorddaad.Aanbieden, Ontbreekt: false);
        }

        /// <summary>A second round begins with what was said before, without its promises: these still stand.</summary>
        private static Antwoordinvoer? Eerder(Reactie? laatste, Reactie? huidige)
        {
            var bewaard = laatste is null ? null : Antwoordinvoer.Van(laatste);
            if (bewaard is not null && huidige is null)
            {
                foreach (var antwoord in bewaard.Antwoorden)
                {
                    (antwoord.Wat, antwoord.Wie, antwoord.Wanneer) = (null, null, null);
                }
            }

            return bewaard;
        }

        private static List<Aanbevelingvraag> Vragen(Adviesdeel deel, List<Aanbeveling> aanbevelingen, List<Toezegging> beloften)
        {
            IReadOnlyList<Beloftebeeld> Van(Guid? id) =>
                [.. beloften.Where(t => t.AanbevelingId == id).OrderBy(t => t.GedaanOp).Select(t => new Beloftebeeld(t, deel.Organisatie, deel.Raad))];
            return aanbevelingen.Count == 0
                ? [new(null, null, $"Uw antwoord op ‘{deel.Titel}’", "", Van(null))]
                : aanbevelingen.ConvertAll(a => new Aanbevelingvraag(a.Id, a.Nummer, a.Kop, a.Tekst, Van(a.Id)));
        }
    }
}
