using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher reads a questionnaire from a file: as a new list, or as the concept of one that exists.</summary>
public static class VragenlijstInlezen
{
    /// <param name="LijstId">Null for a new list.</param>
    public sealed record Query(Guid? LijstId) : IQuery<View>;

    /// <param name="Naam">The list whose concept is replaced; null for a new one.</param>
    public sealed record View(string? Naam);

    public sealed class Command : ICommand<Guid>
    {
        public Guid? LijstId { get; set; }

        public string? Code { get; set; }

        public string? Naam { get; set; }

        public Doelgroep? Doelgroep { get; set; }

        public IFormFile? Bestand { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ParticipatieDb db)
        {
            When(c => c.LijstId is null, () =>
            {
                RuleFor(c => c.Code).Must(code => code is not null && Lijstcontrole.IsCode(code)).WithMessage(VragenlijstRules.CodeIsKort.Tekst)
                    .MustAsync(async (code, cancellationToken) => !await db.Vragenlijsten.AnyAsync(l => l.Code == code, cancellationToken))
                    .WithMessage("Deze code is al in gebruik. Kies een andere.");
                RuleFor(c => c.Naam).Must(naam => naam?.Trim().Length is > 0 and <= Vragenlijst.NaamMaximum).WithMessage(VragenlijstRules.NaamIsIngevuld.Tekst);
                RuleFor(c => c.Doelgroep).NotNull().WithMessage("Kies voor wie de lijst is.");
            });
            RuleFor(c => c.Bestand).NotNull().WithMessage("Kies een bestand.").CustomAsync(async (bestand, context, cancellationToken) =>
            {
                foreach (var reden in bestand is null ? [] : (await LezenAsync(bestand, cancellationToken)).Redenen)
                {
                    context.AddFailure(reden);
                }
            });
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) => request.LijstId is { } lijstId
            ? new((await db.Vragenlijsten.AsNoTracking().MetConceptAsync(lijstId, gebruiker.Ingelogd, cancellationToken)).Lijst.Naam)
            : new(Naam: null);
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var inhoud = (await LezenAsync(request.Bestand!, cancellationToken)).Inhoud!;
            if (request.LijstId is { } lijstId)
            {
                await db.ConceptWijzigenAsync(lijstId, gebruiker.Ingelogd, clock.Nu(), _ => inhoud, cancellationToken);
                return lijstId;
            }

            VragenlijstToegang.Eis(gebruiker.Ingelogd, VragenlijstBewerking.Wijzigen);
            var lijst = Vragenlijst.Aanmaken(request.Code!, request.Doelgroep!.Value, request.Naam!, inhoud, clock.Nu());
            db.Vragenlijsten.Add(lijst);
            return lijst.Id;
        }
    }

    private static async Task<Leesresultaat> LezenAsync(IFormFile bestand, CancellationToken cancellationToken)
    {
        // One byte past the limit is enough to know that it is too large.
        var bytes = new byte[(int)Math.Min(bestand.Length, Lijstbestand.GrootteMaximum + 1)];
        await using var stroom = bestand.OpenReadStream();
        await stroom.ReadExactlyAsync(bytes, cancellationToken);
        return Lijstbestand.Lezen(bytes);
    }
}
