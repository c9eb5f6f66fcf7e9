using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher adds a question to a block of the concept; its kind and code stay as they are chosen here.</summary>
public static class VragenlijstVraagToevoegen
{
    public sealed record Query(Guid LijstId, string Blok) : IQuery<View>;

    public sealed record View(string Naam, string Bloktitel);

    public sealed class Command : ICommand<string>
    {
        public Guid LijstId { get; set; }

        public string Blok { get; set; } = "";

        public string? Code { get; set; }

        public Vraagsoort? Soort { get; set; }

        public string? Tekst { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ParticipatieDb db, IGebruiker gebruiker)
        {
            RuleFor(c => c.Soort).NotNull().WithMessage("Kies wat voor vraag dit is.");
            RuleFor(c => c.Tekst).NotEmpty().WithMessage("Schrijf de vraag op.");
            RuleFor(c => c.Tekst).Must((c, tekst) => tekst is null || tekst.Length <= Grens(c)).WithMessage(c => $"Maak de tekst korter: hoogstens {Grens(c)} tekens.");
            RuleFor(c => c.Code).Cascade(CascadeMode.Stop)
                .Must(code => code is not null && Lijstcontrole.IsCode(code)).WithMessage(VragenlijstRules.CodeIsKort.Tekst)
                .MustAsync(async (c, code, cancellationToken) =>
                {
                    var (_, concept) = await db.Vragenlijsten.AsNoTracking().MetConceptAsync(c.LijstId, gebruiker.Ingelogd, cancellationToken);
                    return concept.Inhoud.Vraag(code!) is null;
                })
                .WithMessage("Deze code komt al voor. Geef elke vraag een eigen code.");
        }

        private static int Grens(Command c) => c.Soort == Vraagsoort.Uitleg ? Vraag.UitlegMaximum : Vraag.TekstMaximum;
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (lijst, concept) = await db.Vragenlijsten.AsNoTracking().MetConceptAsync(request.LijstId, gebruiker.Ingelogd, cancellationToken);
            var blok = concept.Inhoud.Blokken.FirstOrDefault(b => b.Code == request.Blok) ?? throw new NietGevondenException();
            return new(lijst.Naam, blok.Titel.ToString());
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.ConceptWijzigenAsync(
                request.LijstId,
                gebruiker.Ingelogd,
                clock.Nu(),
                inhoud => inhoud.Blokken.Any(b => b.Code == request.Blok) ? inhoud.VraagToevoegen(request.Blok, Nieuw(inhoud, request)) : throw new NietGevondenException(),
                cancellationToken);
            return request.Code!;
        }

        private static Vraag Nieuw(Lijstinhoud inhoud, Command request)
        {
            var vraag = new Vraag { Code = request.Code!, Soort = request.Soort!.Value, Tekst = Domain.Ervaringen.Tekst.Van(Invoertekst.Schoonmaken(request.Tekst)) };
            return vraag.Soort switch
            {
                Vraagsoort.Stelling => vraag with { Schaal = inhoud.Schalen.Count > 0 ? inhoud.Schalen[0].Code : null },
                Vraagsoort.Getal => vraag with { Minimum = 0, Maximum = 100 },
                _ => vraag,
            };
        }
    }
}
