using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Somebody without an account writes the answer of their organisation, by the rules that hold for everybody, and names the colleague who approves it.</summary>
public static class AntwoordSchrijven
{
    public sealed record Query(Guid LinkId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Opslag">The number of the draft as it is stored.</param>
    /// <param name="Bewaard">The draft; null when nobody began.</param>
    /// <param name="IsBijGoedkeurder">It was offered and not given back.</param>
    /// <param name="Teruggeefreden">Why it was given back.</param>
    /// <param name="Vragen">The recommendations.</param>
    /// <param name="Organisaties">To refer to.</param>
    /// <param name="Gebreken">What is still missing.</param>
    public sealed record View(
        Adviesdeel Deel, int Opslag, Antwoordinvoer? Bewaard, bool IsBijGoedkeurder, string? Teruggeefreden, IReadOnlyList<Aanbevelingvraag> Vragen, IReadOnlyList<Optie> Organisaties,
        IReadOnlyList<(DomainRule Regel, Guid? AanbevelingId)> Gebreken);

    public sealed class Command : IAntwoordcommand<ReactieSchrijven.Result>
    {
        public Guid LinkId { get; set; }

        public int Opslag { get; set; }

        public Antwoorddaad Daad { get; set; }

        public Antwoordinvoer Invoer { get; set; } = new();

        public string? GoedkeurderNaam { get; set; }

        public string? GoedkeurderEmail { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Daad).IsInEnum();
            RuleFor(c => c.Invoer).SetValidator(new AntwoordinvoerValidator());
            RuleFor(c => c.GoedkeurderNaam).NotEmpty().When(c => c.Daad == Antwoorddaad.Aanbieden).WithMessage("Vul in wie het antwoord goedkeurt.")
                .MaximumLength(Adressering.NaamMax).WithMessage($"Houd de naam korter dan {Adressering.NaamMax} tekens.");
            RuleFor(c => c.GoedkeurderEmail).Must(Mailadres.IsAdres).When(c => c.Daad == Antwoorddaad.Aanbieden).WithMessage(Mailadres.Vraag);
        }
    }

    public sealed class Handler(ParticipatieDb db, Kalender kalender, Links links, PortaalSettings portaal, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, ReactieSchrijven.Result>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = await db.Antwoordlinks.Where(l => l.Id == request.LinkId).Select(l => l.AdresseringId).SingleAsync(cancellationToken);
            var deel = await db.Delen(db.Adresseringen.Where(a => a.Id == id)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = await db.Reacties.AsNoTracking().Include(r => r.Antwoorden).SingleOrDefaultAsync(r => r.AdresseringId == id && r.Ronde == deel.Ronde, cancellationToken);
            var beloften = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).Where(t => t.AdresseringId == id).ToListAsync(cancellationToken);
            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            var organisaties = await db.Organisaties.AsNoTracking().Where(o => o.IsActief && o.Id != deel.OrganisatieId && o.Soort != Organisatiesoort.Raad).OrderBy(o => o.Naam)
                .Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            var beloofd = beloften.Where(t => t.Oordeel is null or Toezeggingoordeel.Gedaan).Select(t => t.AanbevelingId).ToHashSet();
            IReadOnlyList<Beloftebeeld> Van(Guid? aanbevelingId) => [.. beloften.Where(t => t.AanbevelingId == aanbevelingId).Select(t => new Beloftebeeld(t, deel.Organisatie, deel.Raad))];
            return new(
                deel, reactie?.Opslag ?? 0, reactie is null ? null : Antwoordinvoer.Van(reactie), reactie?.Status == Reactiestatus.TerGoedkeuring, reactie?.Teruggeefreden,
                aanbevelingen.Count == 0
                    ? [new(null, null, $"Uw antwoord op ‘{deel.Titel}’", "", Van(null))]
                    : aanbevelingen.ConvertAll(a => new Aanbevelingvraag(a.Id, a.Nummer, a.Kop, a.Tekst, Van(a.Id))),
                organisaties.ConvertAll(o => new Optie(o.Id.ToString(), o.Naam)),
                reactie is null ? [] : [.. reactie.Gebreken(deel.Plichten, deel.Niveau, beloofd, clock.Vandaag())]);
        }

        public async Task<ReactieSchrijven.Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var link = await db.Antwoordlinks.SingleAsync(l => l.Id == request.LinkId, cancellationToken);
            var adressering = await db.Adresseringen.MetAlles().SingleAsync(a => a.Id == link.AdresseringId, cancellationToken);
            ReactieRules.NietGevraagd.Eis(adressering.VraagtAntwoord);
            var (door, nu) = (link.Handelende(), clock.Nu());
            if (request.Opslag != (adressering.HuidigeReactie?.Opslag ?? 0))
            {
                throw new ValidationException([new ValidationFailure("", UitkomstenFilter.AndereWasEerder)]);
            }

            var reactie = adressering.HuidigeReactie ?? adressering.ReactieBeginnen(
                await db.Aanbevelingen.Where(a => a.AdviesId == adressering.AdviesId).OrderBy(a => a.Nummer).Select(a => a.Id).ToListAsync(cancellationToken), door, nu);
            var organisaties = await db.Organisaties.Where(o => o.IsActief).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);
            adressering.ReactieSchrijven(request.Invoer.FormeleTekst ?? "", request.Invoer.GewoneTekst ?? "", request.Invoer.Gegevens(organisaties), door, nu);
            if (request.Daad is not (Antwoorddaad.Aanbieden or Antwoorddaad.Versturen))
            {
                return new(Antwoorddaad.Bewaren, Ontbreekt: false);
            }

            if (reactie.Ontbreekt(adressering.Plichten, adressering.Niveau, adressering.Beloofd, clock.Vandaag()) is not null)
            {
                return new(Antwoorddaad.Bewaren, Ontbreekt: true);
            }

            if (request.Daad == Antwoorddaad.Versturen)
            {
                ReactieSchrijven.TweePersonenNodig.Eis(!adressering.Plichten.TweePersonen);
                adressering.ReactieVersturen(await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken), await kalender.WerkdagenAsync(cancellationToken), door, nu);
                return new(Antwoorddaad.Versturen, Ontbreekt: false);
            }

            adressering.ReactieAanbieden(door, nu);
            await GoedkeurderVragenAsync(adressering, link, request, nu, cancellationToken);
            return new(Antwoorddaad.Aanbieden, Ontbreekt: false);
        }

        /// <summary>The colleague gets a link of their own; an earlier one ends.</summary>
        private async Task GoedkeurderVragenAsync(Adressering adressering, Antwoordlink link, Command request, DateTime nu, CancellationToken cancellationToken)
        {
            foreach (var eerder in await db.Antwoordlinks.Where(l => l.AdresseringId == adressering.Id && l.Rol == Antwoordrol.Goedkeurder && l.IngetrokkenOp == null).ToListAsync(cancellationToken))
            {
                eerder.Intrekken(nu);
            }

            var (token, hash) = Eenmalig.Link();
            var goedkeurder = link.VoorGoedkeurder(adressering, request.GoedkeurderNaam!, request.GoedkeurderEmail!, hash, nu);
            db.Antwoordlinks.Add(goedkeurder);
            db.Mailberichten.Add(Mailbericht.Klaarzetten($"antwoordlink:{goedkeurder.Id}", Mailsoort.Antwoordlink, goedkeurder.Email, new Mailopmaak(
                "Wilt u een antwoord op een advies goedkeuren?",
                $"Beste {goedkeurder.Naam},",
                [$"{link.Naam} schreef namens uw organisatie een antwoord op een advies. Keurt u het goed? Dan gaat het meteen naar de raad."],
                "Bekijk het antwoord",
                links.Absoluut(links.Antwoord.AntwoordlinkOpenen(token)),
                ["U heeft geen account nodig. Als u de link opent, sturen wij een code naar dit e-mailadres. Doorsturen heeft dus geen zin."],
                portaal.Naam).Inhoud(), nu));
        }
    }
}
