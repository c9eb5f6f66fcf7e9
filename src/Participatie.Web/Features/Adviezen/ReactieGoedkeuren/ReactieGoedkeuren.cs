using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What the button asked for.</summary>
public enum Goedkeurdaad
{
    Versturen,
    Teruggeven,

    /// <summary>By who wrote it.</summary>
    Terugvragen,
}

/// <summary>
/// The goedkeurder sees exactly what the raad will get, and what became otherwise since it was offered before; approves and sends it, or gives it back with a reason. Who wrote it can ask it back.
/// </summary>
public static class ReactieGoedkeuren
{
    public static readonly DomainRule Veranderd = new(nameof(Veranderd), "Dit antwoord is net veranderd. Lees het opnieuw en kies dan.");

    public sealed record Query(Guid AdresseringId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Opslag">Which draft this is; null when nothing lies with the manager.</param>
    /// <param name="OpstellerNaam">Who offered it.</param>
    /// <param name="AangebodenOp">UTC.</param>
    /// <param name="FormeleTekst">As it will be sent.</param>
    /// <param name="GewoneTekst">As it will be sent.</param>
    /// <param name="Antwoorden">As they will be sent.</param>
    /// <param name="Verschillen">What became otherwise since it was offered before; null the first time.</param>
    /// <param name="MagGoedkeuren">This person may, and did not write.</param>
    /// <param name="SchreefMee">This person wrote, and may ask it back.</param>
    public sealed record View(
        Adviesdeel Deel, int? Opslag, string OpstellerNaam, DateTime? AangebodenOp, string FormeleTekst, string GewoneTekst, IReadOnlyList<Antwoordbeeld> Antwoorden,
        IReadOnlyList<Stukverschil>? Verschillen, bool MagGoedkeuren, bool SchreefMee);

    /// <summary>One piece that became otherwise.</summary>
    public sealed record Stukverschil(string Kop, IReadOnlyList<Alineaverschil> Alineas);

    public sealed class Command : ICommand<Goedkeurdaad>
    {
        public Guid AdresseringId { get; set; }

        /// <summary>The draft that was read.</summary>
        public int Opslag { get; set; }

        public Goedkeurdaad? Daad { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Daad).NotNull().WithMessage("Kies wat u met dit antwoord doet.").IsInEnum();
            RuleFor(c => c.Reden).NotEmpty().When(c => c.Daad == Goedkeurdaad.Teruggeven).WithMessage(ReactieRules.TeruggevenMetReden.Tekst)
                .MaximumLength(Reactie.RedenMax).WithMessage($"Maak dit korter: hoogstens {Reactie.RedenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Antwoordmail mail, Links links, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Goedkeurdaad>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var organisaties = wie.OrganisatiesAls(AdviesToegang.Organisatie);
            var deel = await db.Delen(db.Adresseringen.Where(a => a.Id == request.AdresseringId && organisaties.Contains(a.OrganisatieId))).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = deel.VraagtAntwoord
                ? await db.Reacties.AsNoTracking().Include(r => r.Antwoorden).SingleOrDefaultAsync(
                    r => r.AdresseringId == deel.Id && r.Ronde == deel.Ronde && r.Status == Reactiestatus.TerGoedkeuring, cancellationToken)
                : null;
            if (reactie is null)
            {
                return new(deel, null, "", null, "", "", [], null, MagGoedkeuren: false, SchreefMee: false);
            }

            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            var schreefMee = reactie.SchrijverIds.Contains(wie.Id);
            return new(
                deel, reactie.Opslag, reactie.OpstellerNaam, reactie.AangebodenOp, reactie.FormeleTekst, reactie.GewoneTekst, Antwoordbeelden.Van(reactie, aanbevelingen, deel.Organisatie),
                reactie is { EerderAangeboden: { } eerder, Aangeboden: { } nu } ? Verschillen(eerder, nu, aanbevelingen) : null,
                !schreefMee && wie.Mag(AdviesBewerking.Goedkeuren, deel.RaadId, deel.OrganisatieId), schreefMee);
        }

        public async Task<Goedkeurdaad> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var adressering = await db.AdresseringLadenAsync(request.AdresseringId, wie, cancellationToken);
            var daad = request.Daad!.Value;
            var door = wie.Eis(daad == Goedkeurdaad.Terugvragen ? AdviesBewerking.Antwoorden : AdviesBewerking.Goedkeuren, adressering);
            var reactie = adressering.HuidigeReactie;
            Veranderd.Eis(reactie?.Status != Reactiestatus.TerGoedkeuring || reactie.Opslag == request.Opslag);
            var nu = clock.Nu();
            switch (daad)
            {
                case Goedkeurdaad.Versturen:
                    adressering.ReactieVersturen(
                        await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken), await kalender.WerkdagenAsync(cancellationToken), door, nu);
                    break;
                case Goedkeurdaad.Terugvragen:
                    Terugvragen(adressering, door, nu);
                    break;
                default:
                    adressering.ReactieTeruggeven(request.Reden, door, nu);
                    await mail.AanAsync(
                        [.. reactie!.SchrijverIds.Where(id => id != wie.Id)],
                        new(
                            $"teruggegeven:{reactie.Id:N}:{nu.Ticks}", "Uw antwoord kwam terug", [$"{door.Naam} keurde uw antwoord nog niet goed en schreef op wat er anders moet."], "Lees wat er anders moet",
                            links.Adviezen.ReactieSchrijven(adressering.Id)),
                        cancellationToken);
                    break;
            }

            return daad;
        }

        private static void Terugvragen(Adressering adressering, Handelende door, DateTime nu)
        {
            if (adressering.HuidigeReactie?.SchrijverIds.Contains(door.Id) != true)
            {
                throw new ValidationException([new ValidationFailure("", "U schreef niet mee aan dit antwoord. Vraag de schrijver of de goedkeurder.")]);
            }

            adressering.ReactieTeruggeven(reden: null, door, nu);
        }

        private static List<Stukverschil> Verschillen(Reactieinhoud eerder, Reactieinhoud nu, List<Aanbeveling> aanbevelingen)
        {
            var stukken = nu.Antwoorden.Select(a => (
                Kop: aanbevelingen.Find(x => x.Id == a.AanbevelingId) is { } x ? $"{x.Nummer}. {x.Kop}" : "Het antwoord",
                Oud: eerder.Antwoorden.FirstOrDefault(e => e.AanbevelingId == a.AanbevelingId) is { } oud ? Tekst(oud) : "",
                Nieuw: Tekst(a))).ToList();
            stukken.Add(("De tekst in gewone taal", eerder.GewoneTekst, nu.GewoneTekst));
            stukken.Add(("De formele tekst", eerder.FormeleTekst, nu.FormeleTekst));
            return [.. stukken.Where(s => s.Oud != s.Nieuw).Select(s => new Stukverschil(s.Kop, [.. Tekstverschil.Tussen(s.Oud, s.Nieuw).Where(v => !v.IsGelijk)]))];
        }

        /// <summary>An answer in paragraphs, so that a change of any of its fields shows.</summary>
        private static string Tekst(Antwoordgegevens a) => string.Join("\n\n", new[]
        {
            a.Uitkomst?.Naam(), a.Motivering, a.OnderzoekTot is { } tot ? $"Onderzoek tot {tot.Kort()}" : null, a.DoorverwezenNaar is { } naar ? $"Doorverwezen naar {naar}" : null,
            a.Wat is { } wat ? $"Belofte: {wat}" : null, a.Wie is { } wie ? $"Wie: {wie}" : null, a.Wanneer is { } dag ? $"Uiterlijk {dag.Kort()}" : null,
        }.Where(t => !string.IsNullOrWhiteSpace(t)));
    }
}
