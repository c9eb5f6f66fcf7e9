using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Verzoeken;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad begins an advies: of its own accord, or because somebody asked.</summary>
public static class AdviesBeginnen
{
    public sealed record Query(Guid? VerzoekId) : IQuery<View>;

    /// <param name="Raden">The raden for which this person may write.</param>
    /// <param name="Verzoek">What was asked; null when nobody asked.</param>
    public sealed record View(IReadOnlyList<Optie> Raden, Vraag? Verzoek);

    /// <param name="Onderwerp">What the request is about.</param>
    /// <param name="Vrager">The organisation that asked.</param>
    /// <param name="RaadId">The organisation of the raad that was asked.</param>
    /// <param name="Niveau">The say that was agreed.</param>
    public sealed record Vraag(string Onderwerp, string Vrager, Guid RaadId, Participatieniveau? Niveau);

    public sealed class Command : ICommand<Guid>
    {
        public Guid? VerzoekId { get; set; }

        public Guid? RaadId { get; set; }

        public Adviessoort? Soort { get; set; }

        public string? Titel { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Soort).NotNull().WithMessage("Kies wat u gaat schrijven.");
            RuleFor(c => c.Titel).NotEmpty().WithMessage("Geef het advies een titel.")
                .MaximumLength(Advies.TitelMax).WithMessage($"Houd de titel korter dan {Advies.TitelMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mijn = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            var raden = await db.Organisaties.AsNoTracking().Where(o => mijn.Contains(o.Id)).OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken);
            return new([.. raden.Select(r => new Optie(r.Id.ToString(), r.Naam))], request.VerzoekId is { } id ? await VraagAsync(id, cancellationToken) : null);
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var vraag = request.VerzoekId is { } id ? await VraagAsync(id, cancellationToken) : null;
            var mijn = wie.OrganisatiesAls(AdviesToegang.Raad);
            var raad = vraag?.RaadId ?? request.RaadId ?? (mijn.Count == 1 ? mijn[0] : Guid.Empty);
            if (!wie.Mag(AdviesBewerking.Schrijven, raad))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.RaadId), "Kies voor welke raad u schrijft.")]);
            }

            var advies = Advies.Beginnen(
                raad, request.Soort!.Value, new(request.Titel!.Trim(), "", []), new(wie.Id, wie.Naam, raad), clock.Nu(), vraag is null ? null : request.VerzoekId, vraag?.Niveau);
            db.Adviezen.Add(advies);
            return advies.Id;
        }

        /// <summary>A request that this raad accepted; any other is not there.</summary>
        private async Task<Vraag> VraagAsync(Guid verzoekId, CancellationToken cancellationToken)
        {
            var raden = gebruiker.Ingelogd.OrganisatiesAls(AdviesToegang.Raad);
            return await db.Participatieverzoeken.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd, db)
                .Where(v => v.Id == verzoekId && v.Status == Verzoekstatus.Aangenomen)
                .Join(db.Raden.Where(r => raden.Contains(r.OrganisatieId)), v => v.RaadId, r => r.Id, (v, r) => new { Verzoek = v, r.OrganisatieId })
                .Select(v => new Vraag(v.Verzoek.Onderwerp, db.Organisaties.Where(o => o.Id == v.Verzoek.OrganisatieId).Select(o => o.Naam).First(), v.OrganisatieId, v.Verzoek.Niveau))
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        }
    }
}
