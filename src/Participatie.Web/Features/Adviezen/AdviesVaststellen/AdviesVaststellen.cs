using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad lays the newest version down, by its own rule. From then on the text never changes; the fingerprint proves it.</summary>
public static class AdviesVaststellen
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Inhoud">What is laid down.</param>
    /// <param name="Versie">Its number.</param>
    /// <param name="Regel">How this raad decides.</param>
    /// <param name="IsVoorzitter">This person is in the chair.</param>
    /// <param name="NogTeDoen">What has to be done first.</param>
    /// <param name="OpenOpmerkingen">Remarks that nobody dealt with; no reason to stop.</param>
    /// <param name="Bijlagen">Names of the attachments.</param>
    /// <param name="Vingerafdruk">As it will be.</param>
    public sealed record View(
        Adviesinhoud Inhoud, int Versie, Vaststelregel Regel, bool IsVoorzitter, IReadOnlyList<string> NogTeDoen, int OpenOpmerkingen, IReadOnlyList<string> Bijlagen, string Vingerafdruk);

    public sealed class Command : IAdviescommand<string>
    {
        public Guid AdviesId { get; set; }

        /// <summary>The version that was looked at.</summary>
        public int Versie { get; set; }

        /// <summary>The day on which the chair decided, when the ondersteuner puts it down.</summary>
        public DateOnly? BeslotenOp { get; set; }

        public bool VoorzitterBesloot { get; set; }

        public int? Aanwezig { get; set; }

        public int? Voor { get; set; }

        public int? Tegen { get; set; }
    }

    public static class Regels
    {
        public static readonly DomainRule AndereVersie = new(nameof(AndereVersie), "Iemand schreef net nog aan dit advies. Lees de nieuwe tekst en stel daarna vast.");
        public static readonly DomainRule RaadIngericht = new(nameof(RaadIngericht), "Vul eerst de gegevens van uw raad in: het kenmerk en hoe u een advies vaststelt.");
        public static readonly DomainRule AlleenVoorzitter = new(nameof(AlleenVoorzitter), "In uw raad stelt de voorzitter een advies vast. Vraag de voorzitter om dat te doen, of de ondersteuner om het vast te leggen.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, string>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            var (adviesId, nummer) = (advies.Id, advies.HuidigeVersie);
            var inhoud = await db.Adviesversies.AsNoTracking().Where(v => v.AdviesId == adviesId && v.Nummer == nummer).Select(v => v.Inhoud).SingleAsync(cancellationToken);
            var raad = await RaadAsync(advies.RaadId, cancellationToken);
            var bijlagen = await BijlagenAsync(adviesId, cancellationToken);
            var open = await db.Opmerkingen.CountAsync(o => o.AdviesId == adviesId && o.AntwoordOpId == null && o.AfgehandeldOp == null, cancellationToken);
            return new(
                inhoud, nummer, raad?.Vaststelregel ?? Vaststelregel.MeerderheidAanwezigen, raad is not null && await IsVoorzitterAsync(raad.Id, cancellationToken),
                [.. NogTeDoen(advies, inhoud, raad)], open, [.. bijlagen.Select(b => b.Naam)], Adviesvingerafdruk.Van(inhoud, bijlagen.Select(b => b.Sha256)).Kort);
        }

        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            AdviesRules.AlleenConcept.Eis(advies.Status == Adviesstatus.Concept);
            Regels.AndereVersie.Eis(request.Versie == advies.HuidigeVersie);
            var raad = await RaadAsync(advies.RaadId, cancellationToken);
            Regels.RaadIngericht.Eis(raad is not null);
            var besluit = raad.Vaststelregel == Vaststelregel.Voorzitter ? await DoorVoorzitterAsync(raad, request, cancellationToken) : DoorMeerderheid(request);
            var (adviesId, raadId, nu) = (advies.Id, advies.RaadId, clock.Nu());
            var versie = await db.Adviesversies.SingleAsync(v => v.AdviesId == adviesId && v.Nummer == request.Versie, cancellationToken);
            var bijlagen = await BijlagenAsync(adviesId, cancellationToken);
            var jaar = Amsterdam.DagVan(nu).Year;
            var hoogste = await db.Adviezen.Where(a => a.RaadId == raadId && a.Jaar == jaar).MaxAsync(a => a.Volgnummer, cancellationToken) ?? 0;
            var vingerafdruk = Adviesvingerafdruk.Van(versie.Inhoud, bijlagen.Select(b => b.Sha256)).Hex;
            advies.Vaststellen(versie, besluit, raad.Kenmerkwoord, hoogste + 1, vingerafdruk, door, nu);
            return advies.Kenmerk!;
        }

        private static IEnumerable<string> NogTeDoen(Advies advies, Adviesinhoud inhoud, Raad? raad)
        {
            if (advies.Status != Adviesstatus.Concept)
            {
                yield return AdviesRules.AlleenConcept.Tekst;
            }

            if (raad is null)
            {
                yield return Regels.RaadIngericht.Tekst;
            }

            if (string.IsNullOrWhiteSpace(inhoud.Tekst))
            {
                yield return AdviesRules.TekstNodig.Tekst;
            }

            if (!Advies.IsLicht(advies.Soort) && inhoud.Aanbevelingen.Count == 0)
            {
                yield return AdviesRules.AanbevelingNodig.Tekst;
            }

            if (inhoud.Aanbevelingen.Any(a => string.IsNullOrWhiteSpace(a.Kop) || string.IsNullOrWhiteSpace(a.Tekst)))
            {
                yield return AdviesRules.AanbevelingHeeftTekst.Tekst;
            }
        }

        private Task<Raad?> RaadAsync(Guid organisatieId, CancellationToken cancellationToken) => db.Raden.AsNoTracking().SingleOrDefaultAsync(r => r.OrganisatieId == organisatieId, cancellationToken);

        private async Task<bool> IsVoorzitterAsync(Guid raadId, CancellationToken cancellationToken)
        {
            var (wie, vandaag) = (gebruiker.Ingelogd.Id, clock.Vandaag());
            return await db.Raadsleden.AnyAsync(
                l => l.RaadId == raadId && l.AccountId == wie && l.Functie == Raadsfunctie.Voorzitter && l.Vanaf <= vandaag && (l.GestoptOp == null || l.GestoptOp >= vandaag), cancellationToken);
        }

        private async Task<IReadOnlyList<(string Naam, string Sha256)>> BijlagenAsync(Guid adviesId, CancellationToken cancellationToken) =>
            [.. (await db.Bijlagen.AsNoTracking().Where(b => b.AdviesId == adviesId && b.ToezeggingId == null).OrderBy(b => b.ToegevoegdOp)
                .Select(b => new { b.Naam, b.Sha256 }).ToListAsync(cancellationToken)).Select(b => (b.Naam, b.Sha256))];

        private async Task<Vaststelbesluit> DoorVoorzitterAsync(Raad raad, Command request, CancellationToken cancellationToken)
        {
            if (await IsVoorzitterAsync(raad.Id, cancellationToken))
            {
                return new(DoorVoorzitter: true, 0, 0, 0);
            }

            Regels.AlleenVoorzitter.Eis(gebruiker.Ingelogd.IsBij(Rol.Raadsondersteuner, raad.OrganisatieId));
            var fouten = new List<ValidationFailure>();
            if (!request.VoorzitterBesloot)
            {
                fouten.Add(new(nameof(request.VoorzitterBesloot), "Zet een vinkje als de voorzitter dit besloot."));
            }

            if (request.BeslotenOp is not { } dag || dag > clock.Vandaag())
            {
                fouten.Add(new(nameof(request.BeslotenOp), "Vul de dag in waarop de voorzitter dit besloot. Dat is vandaag of eerder."));
            }

            return fouten.Count > 0 ? throw new ValidationException(fouten) : new(DoorVoorzitter: true, 0, 0, 0, request.BeslotenOp);
        }

        private static Vaststelbesluit DoorMeerderheid(Command request)
        {
            var fouten = new List<ValidationFailure>();
            Aantal(request.Aanwezig, nameof(request.Aanwezig), 1, "Vul in hoeveel leden er waren.");
            Aantal(request.Voor, nameof(request.Voor), 0, "Vul in hoeveel leden voor waren.");
            Aantal(request.Tegen, nameof(request.Tegen), 0, "Vul in hoeveel leden tegen waren. Niemand? Vul dan 0 in.");
            return fouten.Count > 0
                ? throw new ValidationException(fouten)
                : new(DoorVoorzitter: false, request.Aanwezig!.Value, request.Voor!.Value, request.Tegen!.Value);

            void Aantal(int? aantal, string veld, int minst, string melding)
            {
                if (aantal is not { } n || n < minst || n > 200)
                {
                    fouten.Add(new(veld, melding));
                }
            }
        }
    }
}
