using MediatR;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>An organisation says that an advies came in; from its own page, or by a button in a list.</summary>
public static class OntvangstBevestigen
{
    public sealed record Query(Guid AdresseringId) : IQuery<Adviesdeel>;

    public sealed class Command : ICommand<Unit>
    {
        public Guid AdresseringId { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, Adviesdeel>, IRequestHandler<Command, Unit>
    {
        public Task<Adviesdeel> Handle(Query request, CancellationToken cancellationToken) =>
            db.AdviesdeelAsync(request.AdresseringId, AdviesBewerking.Antwoorden, gebruiker.Ingelogd, cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var adressering = await db.AdresseringLadenAsync(request.AdresseringId, gebruiker.Ingelogd, cancellationToken);
            adressering.OntvangstBevestigen(gebruiker.Ingelogd.Eis(AdviesBewerking.Antwoorden, adressering), clock.Nu());
            return default;
        }
    }
}
