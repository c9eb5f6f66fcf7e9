using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter puts a call for members on the public page.</summary>
public static class OproepPlaatsen
{
    public sealed record Query(Guid RaadId) : IQuery<Raadkop>;

    public sealed class Command : Oproepinvoer, IRaadcommand
    {
        public Guid RaadId { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new OproepinvoerValidator());
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, Raadkop>, IRequestHandler<Command, Unit>
    {
        public Task<Raadkop> Handle(Query request, CancellationToken cancellationToken) =>
            db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            db.Oproepen.Add(Oproep.Plaatsen(kop.Id, request.Gegevens()));
            return default;
        }
    }
}
