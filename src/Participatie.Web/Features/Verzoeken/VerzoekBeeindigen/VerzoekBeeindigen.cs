using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The asker ends the request and reports what was done with what the raad brought in, and with what it chose; then the raad judges.</summary>
public static class VerzoekBeeindigen
{
    /// <summary>In the form: the raad wanted none of the options.</summary>
    public const string Geen = "geen";

    /// <summary>Whether the asker did what the raad chose.</summary>
    public enum Gevolgd
    {
        Ja,
        Nee,
    }

    public sealed record Query(Guid VerzoekId) : IQuery<View>;

    /// <param name="Kop">The heading.</param>
    /// <param name="Opties">Between which the raad chose; empty where it did not decide along.</param>
    public sealed record View(Verzoekkop Kop, IReadOnlyList<string> Opties);

    public sealed class Command : IVerzoekcommand
    {
        public Guid VerzoekId { get; set; }

        public string? Verslag { get; set; }

        /// <summary>The option as a number from 0, or <see cref="Geen"/>; only asked at meebeslissen.</summary>
        public string? Optie { get; set; }

        public Gevolgd? IsGevolgd { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Verslag).NotEmpty().WithMessage(VerzoekRules.VerslagNodig.Tekst).Hooguit(Participatieverzoek.TekstMax);
            RuleFor(c => c.IsGevolgd).IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Kalender kalender, Verzoekmail mail, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.VerzoekkopAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            return new(
                kop,
                kop.Niveau == Participatieniveau.Meebeslissen
                    ? await db.Participatieverzoeken.Where(v => v.Id == kop.Id).Select(v => v.Opties).SingleAsync(cancellationToken)
                    : []);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (verzoek, kop, wie) = await db.VerzoekAsync(request.VerzoekId, gebruiker.Ingelogd, VerzoekBewerking.Vragen, cancellationToken);
            var keuze = verzoek.Niveau == Participatieniveau.Meebeslissen ? Keuze(request, verzoek.Opties) : null;
            verzoek.Beeindigen(request.Verslag!, keuze, await kalender.RaadsklokAsync(kop, clock.Vandaag(), cancellationToken), wie, clock.Nu());
            await mail.AanRaadAsync(
                verzoek, kop, $"Verslag van {kop.Organisatie}: ging het zoals beloofd?",
                $"{kop.Organisatie} vertelt wat er met een verzoek is gedaan. De raad zegt of het ging zoals beloofd.", cancellationToken);
            return default;
        }

        private static Raadskeuze Keuze(Command command, IReadOnlyList<string> opties)
        {
            if (command.Optie == Geen)
            {
                return new(Optie: null, Gevolgd: false);
            }

            var optie = int.TryParse(command.Optie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? opties.ElementAtOrDefault(nummer) : null;
            var fouten = new List<ValidationFailure>();
            if (optie is null)
            {
                fouten.Add(new(nameof(command.Optie), "Kies wat de raad koos."));
            }

            if (command.IsGevolgd is null)
            {
                fouten.Add(new(nameof(command.IsGevolgd), "Kies of u dat deed."));
            }

            return fouten.Count == 0 ? new(optie, command.IsGevolgd == Gevolgd.Ja) : throw new ValidationException(fouten);
        }
    }
}
