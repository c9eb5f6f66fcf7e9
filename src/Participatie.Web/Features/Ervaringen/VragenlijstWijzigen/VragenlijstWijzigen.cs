using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees the whole concept, puts blocks and questions in order, takes them out, and names the list.</summary>
public static class VragenlijstWijzigen
{
    public sealed record Query(Guid LijstId) : IQuery<View>;

    public sealed record View(string Naam, int Versie, Lijstinhoud Inhoud, IReadOnlyList<Lijstmelding> Meldingen);

    public enum Wijziging
    {
        NaamBewaren,
        BlokOmhoog,
        BlokOmlaag,
        BlokWeghalen,
        VraagOmhoog,
        VraagOmlaag,
        VraagWeghalen,
    }

    public sealed class Command : ICommand<Guid>
    {
        public Guid LijstId { get; set; }

        public Wijziging? Wijziging { get; set; }

        public string? Blok { get; set; }

        public string? Vraag { get; set; }

        public string? Naam { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Wijziging).NotNull().WithMessage("Kies wat u wilt veranderen.");
            RuleFor(c => c.Naam).Must(naam => naam?.Trim().Length is > 0 and <= Vragenlijst.NaamMaximum)
                .When(c => c.Wijziging == Wijziging.NaamBewaren).WithMessage(VragenlijstRules.NaamIsIngevuld.Tekst);
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (lijst, concept) = await db.Vragenlijsten.AsNoTracking().MetConceptAsync(request.LijstId, gebruiker.Ingelogd, cancellationToken);
            return new(lijst.Naam, concept.Nummer, concept.Inhoud, [.. Lijstcontrole.Controleren(concept.Inhoud).OrderByDescending(m => m.Ernst)]);
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (request.Wijziging == Wijziging.NaamBewaren)
            {
                VragenlijstToegang.Eis(gebruiker.Ingelogd, VragenlijstBewerking.Wijzigen);
                var (lijst, _) = await db.Vragenlijsten.MetConceptAsync(request.LijstId, gebruiker.Ingelogd, cancellationToken);
                lijst.NaamWijzigen(request.Naam!);
            }
            else
            {
                await db.ConceptWijzigenAsync(request.LijstId, gebruiker.Ingelogd, clock.Nu(), inhoud => Gewijzigd(inhoud, request), cancellationToken);
            }

            return request.LijstId;
        }

        private static Lijstinhoud Gewijzigd(Lijstinhoud inhoud, Command request)
        {
            var (blok, vraag) = (request.Blok ?? "", request.Vraag ?? "");
            return request.Wijziging switch
            {
                Wijziging.BlokOmhoog => inhoud.BlokVerplaatsen(blok, -1),
                Wijziging.BlokOmlaag => inhoud.BlokVerplaatsen(blok, 1),
                Wijziging.BlokWeghalen => inhoud.BlokVerwijderen(blok),
                Wijziging.VraagOmhoog => inhoud.VraagVerplaatsen(blok, vraag, -1),
                Wijziging.VraagOmlaag => inhoud.VraagVerplaatsen(blok, vraag, 1),
                _ => inhoud.VraagVerwijderen(blok, vraag),
            };
        }
    }
}
