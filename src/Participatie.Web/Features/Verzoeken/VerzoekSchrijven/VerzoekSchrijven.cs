using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker writes a request; a draft is kept until it is sent, and may be half empty.</summary>
public static class VerzoekSchrijven
{
    /// <param name="VerzoekId">The draft; null begins one.</param>
    public sealed record Query(Guid? VerzoekId) : IQuery<View>;

    /// <param name="Raden">Raden that can be asked.</param>
    /// <param name="Organisaties">In whose name this person can ask.</param>
    /// <param name="Nu">What the draft holds; null for a new one.</param>
    public sealed record View(IReadOnlyList<(Guid Id, string Naam)> Raden, IReadOnlyList<(Guid Id, string Naam)> Organisaties, Command? Nu);

    public sealed class Command : ICommand<Guid>
    {
        public Guid? VerzoekId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }

        /// <summary>Only asked of who is behandelaar in more than one organisation.</summary>
        public Guid? OrganisatieId { get; set; }

        public Guid? RaadId { get; set; }

        public string? Onderwerp { get; set; }

        public string? Doel { get; set; }

        public Participatiefase? Fase { get; set; }

        public Participatieniveau? Niveau { get; set; }

        public Participatielaag? Laag { get; set; }

        public string? Kaders { get; set; }

        /// <summary>One a line.</summary>
        public string? Opties { get; set; }

        public string? Tegenprestatie { get; set; }

        public string? Contact { get; set; }

        public DateOnly? AntwoordNodigVoor { get; set; }

        internal IReadOnlyList<string> Optieregels => [.. (Opties ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

        internal Verzoekgegevens Gegevens() => new(Onderwerp!, Doel, Fase, Niveau, Laag, Kaders, Tegenprestatie, Contact, AntwoordNodigVoor, Optieregels);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.RaadId).NotNull().WithMessage("Kies aan welke raad u dit vraagt.");
            RuleFor(c => c.Onderwerp).NotEmpty().WithMessage(VerzoekRules.OnderwerpNodig.Tekst);
            RuleFor(c => c.Onderwerp).Hooguit(Participatieverzoek.OnderwerpMax);
            RuleFor(c => c.Doel).Hooguit(Participatieverzoek.DoelMax);
            RuleFor(c => c.Kaders).Hooguit(Participatieverzoek.KadersMax);
            RuleFor(c => c.Tegenprestatie).Hooguit(Participatieverzoek.TegenprestatieMax);
            RuleFor(c => c.Contact).Hooguit(Participatieverzoek.ContactMax);
            RuleFor(c => c.Opties)
                .Must((c, _) => c.Optieregels.Count <= Participatieverzoek.OptiesMax).WithMessage($"Geef hooguit {Participatieverzoek.OptiesMax} opties.")
                .Must((c, _) => c.Optieregels.All(o => o.Length <= Participatieverzoek.OptieMax)).WithMessage($"Maak elke optie korter: hoogstens {Participatieverzoek.OptieMax} tekens.");
            RuleFor(c => c.Fase).IsInEnum();
            RuleFor(c => c.Niveau).IsInEnum();
            RuleFor(c => c.Laag).IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            Command? nu = null;
            if (request.VerzoekId is { } verzoekId)
            {
                var kop = await db.VerzoekkopAsync(verzoekId, wie, VerzoekBewerking.Vragen, cancellationToken);
                var verzoek = await db.Participatieverzoeken.AsNoTracking().SingleAsync(v => v.Id == kop.Id, cancellationToken);
                nu = new Command
                {
                    Versie = verzoek.Versie,
                    OrganisatieId = verzoek.OrganisatieId,
                    RaadId = verzoek.RaadId,
                    Onderwerp = verzoek.Onderwerp,
                    Doel = verzoek.Doel,
                    Fase = verzoek.Fase,
                    Niveau = verzoek.Niveau,
                    Laag = verzoek.Laag,
                    Kaders = verzoek.Kaders,
                    Opties = string.Join('\n', verzoek.Opties),
                    Tegenprestatie = verzoek.Tegenprestatie,
                    Contact = verzoek.Contact,
                    AntwoordNodigVoor = verzoek.AntwoordNodigVoor,
                };
            }

            var raden = await db.Raden.AsNoTracking().Where(r => r.Staat == Raadsstaat.Actief || r.Staat == Raadsstaat.Oprichting || (nu != null && r.Id == nu.RaadId))
                .OrderBy(r => r.Naam).Select(r => new { r.Id, r.Naam }).ToListAsync(cancellationToken);
            return new(
                raden.ConvertAll(r => (r.Id, r.Naam)),
                [.. wie.Rollen.Where(r => r.Rol == Rol.Behandelaar).Select(r => (r.OrganisatieId, r.Organisatie)).Distinct()],
                nu);
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            if (!await db.Raden.AnyAsync(r => r.Id == request.RaadId, cancellationToken))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.RaadId), "Kies een raad uit de lijst.")]);
            }

            if (request.VerzoekId is { } verzoekId)
            {
                var (verzoek, _, _) = await db.VerzoekAsync(verzoekId, wie, VerzoekBewerking.Vragen, cancellationToken);
                db.Entry(verzoek).Property(v => v.Versie).OriginalValue = request.Versie;
                verzoek.Wijzigen(request.RaadId!.Value, request.Gegevens());
                return verzoek.Id;
            }

            var organisaties = wie.OrganisatiesAls(Rol.Behandelaar);
            var organisatie = request.OrganisatieId is { } gekozen && organisaties.Contains(gekozen) ? gekozen
                : organisaties.Count == 1 ? organisaties[0]
                : throw new ValidationException([new ValidationFailure(nameof(request.OrganisatieId), "Kies namens welke organisatie u dit vraagt.")]);
            var nieuw = Participatieverzoek.Schrijven(request.RaadId!.Value, request.Gegevens(), new Verzoekactor(wie.Id, organisatie), clock.Nu());
            db.Participatieverzoeken.Add(nieuw);
            return nieuw.Id;
        }
    }
}
