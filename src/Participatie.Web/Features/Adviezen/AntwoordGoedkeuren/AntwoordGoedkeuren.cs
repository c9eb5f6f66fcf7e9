using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The colleague without an account sees exactly what the raad will get, and approves it or gives it back with a reason.</summary>
public static class AntwoordGoedkeuren
{
    public sealed record Query(Guid LinkId) : IQuery<View>;

    /// <param name="Deel">What it is about.</param>
    /// <param name="Opslag">Which draft this is; null when nothing lies with this colleague.</param>
    /// <param name="OpstellerNaam">Who offered it.</param>
    /// <param name="FormeleTekst">As it will be sent.</param>
    /// <param name="GewoneTekst">As it will be sent.</param>
    /// <param name="Antwoorden">As they will be sent.</param>
    public sealed record View(Adviesdeel Deel, int? Opslag, string OpstellerNaam, string FormeleTekst, string GewoneTekst, IReadOnlyList<Antwoordbeeld> Antwoorden);

    public sealed class Command : IAntwoordcommand<Goedkeurdaad>
    {
        public Guid LinkId { get; set; }

        /// <summary>The draft that was read.</summary>
        public int Opslag { get; set; }

        public Goedkeurdaad? Daad { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Daad).Must(d => d is Goedkeurdaad.Versturen or Goedkeurdaad.Teruggeven).WithMessage("Kies wat u met dit antwoord doet.");
            RuleFor(c => c.Reden).NotEmpty().When(c => c.Daad == Goedkeurdaad.Teruggeven).WithMessage(ReactieRules.TeruggevenMetReden.Tekst)
                .MaximumLength(Reactie.RedenMax).WithMessage($"Maak dit korter: hoogstens {Reactie.RedenMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, Kalender kalender, PortaalSettings portaal, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Goedkeurdaad>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = await db.Antwoordlinks.Where(l => l.Id == request.LinkId).Select(l => l.AdresseringId).SingleAsync(cancellationToken);
            var deel = await db.Delen(db.Adresseringen.Where(a => a.Id == id)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var reactie = deel.VraagtAntwoord
                ? await db.Reacties.AsNoTracking().Include(r => r.Antwoorden)
                    .SingleOrDefaultAsync(r => r.AdresseringId == id && r.Ronde == deel.Ronde && r.Status == Reactiestatus.TerGoedkeuring, cancellationToken)
                : null;
            if (reactie is null)
            {
                return new(deel, null, "", "", "", []);
            }

            var aanbevelingen = await db.Aanbevelingen.AsNoTracking().Where(a => a.AdviesId == deel.AdviesId).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
            return new(deel, reactie.Opslag, reactie.OpstellerNaam, reactie.FormeleTekst, reactie.GewoneTekst, Antwoordbeelden.Van(reactie, aanbevelingen, deel.Organisatie));
        }

        public async Task<Goedkeurdaad> Handle(Command request, CancellationToken cancellationToken)
        {
            var link = await db.Antwoordlinks.SingleAsync(l => l.Id == request.LinkId, cancellationToken);
            var adressering = await db.Adresseringen.MetAlles().SingleAsync(a => a.Id == link.AdresseringId, cancellationToken);
            var (door, nu, reactie) = (link.Handelende(), clock.Nu(), adressering.HuidigeReactie);
            ReactieGoedkeuren.Veranderd.Eis(reactie?.Status == Reactiestatus.TerGoedkeuring && reactie.Opslag == request.Opslag);
            if (request.Daad == Goedkeurdaad.Versturen)
            {
                adressering.ReactieVersturen(await kalender.RegelsAsync(adressering.Soort, clock.Vandaag(), cancellationToken), await kalender.WerkdagenAsync(cancellationToken), door, nu);
                return Goedkeurdaad.Versturen;
            }

            adressering.ReactieTeruggeven(request.Reden, door, nu);
            await TerugMeldenAsync(adressering.Id, link, nu, cancellationToken);
            return Goedkeurdaad.Teruggeven;
        }

        /// <summary>Without a link: that of the writer is not kept anywhere, and stands in the mail that they have.</summary>
        private async Task TerugMeldenAsync(Guid adresseringId, Antwoordlink goedkeurder, DateTime nu, CancellationToken cancellationToken)
        {
            foreach (var schrijver in await db.Antwoordlinks.AsNoTracking()
                .Where(l => l.AdresseringId == adresseringId && l.Rol == Antwoordrol.Behandelaar && l.IngetrokkenOp == null).ToListAsync(cancellationToken))
            {
                db.Mailberichten.Add(Mailbericht.Klaarzetten($"teruggegeven:{schrijver.Id}:{nu.Ticks}", Mailsoort.Adviesbericht, schrijver.Email, new Mailopmaak(
                    "Uw antwoord kwam terug",
                    $"Beste {schrijver.Naam},",
                    [$"{goedkeurder.Naam} keurde uw antwoord nog niet goed en schreef op wat er anders moet.", "Open de link in de mail waarmee u het advies kreeg. Daar leest u het en schrijft u verder."],
                    Knop: null,
                    Link: null,
                    [],
                    portaal.Naam).Inhoud(), nu));
            }
        }
    }
}
