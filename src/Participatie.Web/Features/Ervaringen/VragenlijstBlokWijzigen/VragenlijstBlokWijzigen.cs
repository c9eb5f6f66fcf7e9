using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher changes a block of the concept, or adds one at the end.</summary>
public static class VragenlijstBlokWijzigen
{
    public sealed record Query(Guid LijstId, string? Blok) : IQuery<View>;

    /// <param name="Naam">The list.</param>
    /// <param name="Blok">The block; null for a new one.</param>
    public sealed record View(string Naam, Blok? Blok);

    public sealed class Command : ICommand<Guid>
    {
        public Guid LijstId { get; set; }

        /// <summary>Code of the block; null for a new one.</summary>
        public string? Blok { get; set; }

        public string? TitelNl { get; set; }

        public string? TitelEn { get; set; }

        public string? InleidingNl { get; set; }

        public string? InleidingEn { get; set; }

        public Onderdeel? Onderdeel { get; set; }

        public bool EenVraagPerScherm { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.TitelNl).NotEmpty().WithMessage("Geef het blok een titel.");
            RuleFor(c => c.TitelNl).MaximumLength(Lijstinhoud.TitelMaximum).WithMessage($"Maak de titel korter: hoogstens {Lijstinhoud.TitelMaximum} tekens.");
            RuleFor(c => c.TitelEn).MaximumLength(Lijstinhoud.TitelMaximum).WithMessage($"Maak de titel korter: hoogstens {Lijstinhoud.TitelMaximum} tekens.");
            RuleFor(c => c.InleidingNl).MaximumLength(Blok.InleidingMaximum).WithMessage($"Maak de inleiding korter: hoogstens {Blok.InleidingMaximum} tekens.");
            RuleFor(c => c.InleidingNl).NotEmpty().When(c => !string.IsNullOrWhiteSpace(c.InleidingEn)).WithMessage("Schrijf de inleiding ook in het Nederlands.");
            RuleFor(c => c.InleidingEn).MaximumLength(Blok.InleidingMaximum).WithMessage($"Maak de inleiding korter: hoogstens {Blok.InleidingMaximum} tekens.");
            RuleFor(c => c.Onderdeel).NotNull().WithMessage("Kies toegang, uitvoering of resultaat.");
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (lijst, concept) = await db.Vragenlijsten.AsNoTracking().MetConceptAsync(request.LijstId, gebruiker.Ingelogd, cancellationToken);
            return new(lijst.Naam, request.Blok is null ? null : concept.Inhoud.Blokken.FirstOrDefault(b => b.Code == request.Blok) ?? throw new NietGevondenException());
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.ConceptWijzigenAsync(request.LijstId, gebruiker.Ingelogd, clock.Nu(), inhoud => Gewijzigd(inhoud, request), cancellationToken);
            return request.LijstId;
        }

        private static Lijstinhoud Gewijzigd(Lijstinhoud inhoud, Command request)
        {
            if (request.Blok is null)
            {
                var leeg = new Blok { Code = Vrij(inhoud, Conceptvragen.Codeer(request.TitelNl!)), Titel = Tekst.Van(""), Onderdeel = request.Onderdeel!.Value, Vragen = [] };
                return inhoud.BlokToevoegen(Gevuld(leeg, request));
            }

            return inhoud.Blokken.Any(blok => blok.Code == request.Blok)
                ? inhoud.BlokVervangen(request.Blok, blok => Gevuld(blok, request))
                : throw new NietGevondenException();
        }

        private static Blok Gevuld(Blok blok, Command request) => blok with
        {
            Titel = blok.Titel.Herschreven(request.TitelNl, request.TitelEn)!,
            Inleiding = blok.Inleiding.Herschreven(request.InleidingNl, request.InleidingEn),
            Onderdeel = request.Onderdeel!.Value,
            EenVraagPerScherm = request.EenVraagPerScherm,
        };

        private static string Vrij(Lijstinhoud inhoud, string code)
        {
            var vrij = code;
            for (var nummer = 2; inhoud.Blokken.Any(blok => blok.Code == vrij); nummer++)
            {
                vrij = $"{code[..Math.Min(code.Length, Lijstinhoud.CodeMaximum - 4)]}-{nummer}";
            }

            return vrij;
        }
    }
}
