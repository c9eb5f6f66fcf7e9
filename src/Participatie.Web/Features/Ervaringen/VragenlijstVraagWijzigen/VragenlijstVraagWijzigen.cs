using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher changes one question of the concept, or takes it out. Texts in other languages than Dutch and English stay.</summary>
public static class VragenlijstVraagWijzigen
{
    /// <summary>Empty rows for new answers.</summary>
    public const int LegeOpties = 3;

    public sealed record Query(Guid LijstId, string Blok, string Vraag) : IQuery<View>;

    public sealed record View(string Naam, Lijstinhoud Inhoud, Vraag Vraag, IReadOnlyList<Lijstmelding> Meldingen)
    {
        /// <summary>A combination of conditions is shown in words and changed through the file.</summary>
        public bool IsVoorwaardeSamengesteld => Vraag.AlleenTonenAls?.Koppeling is not null;
    }

    /// <summary>A row for an answer; an empty one is left out.</summary>
    public sealed class Optieveld
    {
        public string? Code { get; set; }

        public string? Nl { get; set; }

        public string? En { get; set; }

        public bool IsLeeg => string.IsNullOrWhiteSpace(Nl) && string.IsNullOrWhiteSpace(En);
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid LijstId { get; set; }

        public string Blok { get; set; } = "";

        public string Vraag { get; set; } = "";

        public bool Weghalen { get; set; }

        public string? TekstNl { get; set; }

        public string? TekstEn { get; set; }

        public string? VraagstamNl { get; set; }

        public string? VraagstamEn { get; set; }

        public string? HulptekstNl { get; set; }

        public string? HulptekstEn { get; set; }

        public bool Verplicht { get; set; }

        public string? PastNietNl { get; set; }

        public string? PastNietEn { get; set; }

        public Verbeterthema? Verbeterthema { get; set; }

        public string? Schaal { get; set; }

        public List<Optieveld> Opties { get; set; } = [];

        public int? Minimum { get; set; }

        public int? Maximum { get; set; }

        public int? Decimalen { get; set; }

        public string? EenheidNl { get; set; }

        public string? EenheidEn { get; set; }

        public int? MaximumTekens { get; set; }

        /// <summary>The earlier question that is looked at; null when the question is always shown.</summary>
        public string? AlsVraag { get; set; }

        public Vergelijking? AlsVergelijking { get; set; }

        /// <summary>Answers as the reader sees them or their codes, or one number; divided by semicolons.</summary>
        public string? AlsAntwoord { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => When(c => !c.Weghalen, () =>
        {
            RuleFor(c => c.TekstNl).NotEmpty().WithMessage("Schrijf de vraag op in het Nederlands.");
            RuleFor(c => c.TekstNl).MaximumLength(Vraag.UitlegMaximum).WithMessage($"Maak de tekst korter: hoogstens {Vraag.UitlegMaximum} tekens.");
            RuleFor(c => c.TekstEn).MaximumLength(Vraag.UitlegMaximum).WithMessage($"Maak de tekst korter: hoogstens {Vraag.UitlegMaximum} tekens.");
            RuleFor(c => c.VraagstamNl).MaximumLength(Vraag.TekstMaximum).WithMessage($"Maak de tekst korter: hoogstens {Vraag.TekstMaximum} tekens.");
            RuleFor(c => c.HulptekstNl).MaximumLength(Vraag.HulptekstMaximum).WithMessage($"Maak de hulp korter: hoogstens {Vraag.HulptekstMaximum} tekens.");
            RuleFor(c => c.HulptekstEn).MaximumLength(Vraag.HulptekstMaximum).WithMessage($"Maak de hulp korter: hoogstens {Vraag.HulptekstMaximum} tekens.");
            RuleFor(c => c.PastNietNl).NotEmpty().When(c => !string.IsNullOrWhiteSpace(c.PastNietEn)).WithMessage("Schrijf de uitweg ook in het Nederlands.");
            RuleFor(c => c.Opties).Must(opties => opties.Count <= Vraag.OptiesMaximum).WithMessage($"Geef hoogstens {Vraag.OptiesMaximum} antwoorden.");
            RuleFor(c => c.Opties).Must(opties => opties.TrueForAll(o => o.IsLeeg || !string.IsNullOrWhiteSpace(o.Nl))).WithMessage("Schrijf elk antwoord ook in het Nederlands.");
            RuleFor(c => c.Decimalen).InclusiveBetween(0, Vraag.DecimalenMaximum).WithMessage($"Laat hoogstens {Vraag.DecimalenMaximum} cijfers achter de komma toe.");
            RuleFor(c => c.AlsVergelijking).NotNull().When(c => c.AlsVraag is not null).WithMessage("Kies wanneer deze vraag getoond wordt.");
            RuleFor(c => c.AlsAntwoord).NotEmpty().When(c => c.AlsVraag is not null).WithMessage("Vul in bij welk antwoord deze vraag getoond wordt.");
        });
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (lijst, concept) = await db.Vragenlijsten.AsNoTracking().MetConceptAsync(request.LijstId, gebruiker.Ingelogd, cancellationToken);
            var vraag = Vind(concept.Inhoud, request.Blok, request.Vraag);
            return new(lijst.Naam, concept.Inhoud, vraag, [.. Lijstcontrole.Controleren(concept.Inhoud).Where(m => m.Pad.StartsWith($"blokken/{request.Blok}/vragen/{request.Vraag}/", StringComparison.Ordinal))]);
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.ConceptWijzigenAsync(
                request.LijstId,
                gebruiker.Ingelogd,
                clock.Nu(),
                inhoud =>
                {
                    Vind(inhoud, request.Blok, request.Vraag);
                    return request.Weghalen
                        ? inhoud.VraagVerwijderen(request.Blok, request.Vraag)
                        : inhoud.VraagVervangen(request.Blok, request.Vraag, vraag => Gewijzigd(inhoud, vraag, request));
                },
                cancellationToken);
            return request.LijstId;
        }

        private static Vraag Gewijzigd(Lijstinhoud inhoud, Vraag vraag, Command c) => vraag with
        {
            Tekst = vraag.Tekst.Herschreven(c.TekstNl, c.TekstEn)!,
            Vraagstam = vraag.Vraagstam.Herschreven(c.VraagstamNl, c.VraagstamEn),
            Hulptekst = vraag.Hulptekst.Herschreven(c.HulptekstNl, c.HulptekstEn),
            Verplicht = c.Verplicht,
            PastNiet = vraag.PastNiet.Herschreven(c.PastNietNl, c.PastNietEn),
            Verbeterthema = c.Verbeterthema,
            Schaal = vraag.Soort == Vraagsoort.Stelling ? c.Schaal : null,
            Opties = vraag.Soort is Vraagsoort.EenKeuze or Vraagsoort.MeerKeuze ? Opties(vraag, c) : [],
            Minimum = c.Minimum,
            Maximum = c.Maximum,
            Decimalen = c.Decimalen ?? 0,
            Eenheid = vraag.Eenheid.Herschreven(c.EenheidNl, c.EenheidEn),
            MaximumTekens = c.MaximumTekens,
            AlleenTonenAls = vraag.AlleenTonenAls?.Koppeling is not null ? vraag.AlleenTonenAls : Voorwaarde(inhoud, c),
        };

        private static Reeks<Optie> Opties(Vraag vraag, Command c) => c.Opties.Where(veld => !veld.IsLeeg).Select(veld =>
        {
            var oud = vraag.Opties.FirstOrDefault(optie => optie.Code == veld.Code);
            return new Optie(oud?.Code ?? Conceptvragen.Codeer(veld.Nl!), (oud?.Tekst).Herschreven(veld.Nl, veld.En)!, oud?.Stippen);
        }).ToReeks();

        private static Voorwaarde? Voorwaarde(Lijstinhoud inhoud, Command c)
        {
            if (c is not { AlsVraag: { } code, AlsVergelijking: { } vergelijking, AlsAntwoord: { } antwoord })
            {
                return null;
            }

            var antwoorden = antwoord.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return Domain.Ervaringen.Voorwaarde.Als(code, vergelijking, [.. antwoorden.Select(tekst => Antwoordcode(inhoud, inhoud.Vraag(code), tekst))]);
        }

        private static string Antwoordcode(Lijstinhoud inhoud, Vraag? vraag, string tekst)
        {
            bool IsTekst(Tekst? ander) => string.Equals(ander?.ToString(), tekst, StringComparison.OrdinalIgnoreCase);
            return vraag is null ? tekst
                : IsTekst(vraag.PastNiet) ? Antwoord.PastNietCode
                : inhoud.Opties(vraag).FirstOrDefault(optie => IsTekst(optie.Tekst))?.Code ?? tekst.Replace(',', '.');
        }
    }

    private static Vraag Vind(Lijstinhoud inhoud, string blokcode, string vraagcode) =>
        inhoud.Blokken.Where(blok => blok.Code == blokcode).SelectMany(blok => blok.Vragen).FirstOrDefault(vraag => vraag.Code == vraagcode) ?? throw new NietGevondenException();
}
