using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad says what an advies is about and who may read it.</summary>
public static class AdviesInstellen
{
    public sealed record Query(Guid AdviesId) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Nu">As it is stored.</param>
    public sealed record View(string Titel, Command Nu);

    public sealed class Command : IAdviescommand<Unit>
    {
        public Guid AdviesId { get; set; }

        public Adviessoort? Soort { get; set; }

        public List<Adviesthema> Themas { get; set; } = [];

        public Openbaarheid? Openbaarheid { get; set; }

        public DateOnly? EmbargoTot { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Soort).NotNull().WithMessage("Kies wat voor stuk dit is.");
            RuleFor(c => c.Openbaarheid).NotNull().WithMessage("Kies wie het advies mag lezen.");
            RuleFor(c => c.EmbargoTot).NotNull().When(c => c.Openbaarheid == Domain.Adviezen.Openbaarheid.Embargo).WithMessage(AdviesRules.EmbargoHeeftDag.Tekst);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            return new(advies.Titel, new()
            {
                AdviesId = advies.Id,
                Soort = advies.Soort,
                Themas = [.. advies.Themas.Select(t => t.Thema)],
                Openbaarheid = advies.Openbaarheid,
                EmbargoTot = advies.EmbargoTot,
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Schrijven, cancellationToken);
            advies.Instellen(request.Soort!.Value, request.Themas, request.Openbaarheid!.Value, request.EmbargoTot, clock.Vandaag());
            return default;
        }
    }
}
