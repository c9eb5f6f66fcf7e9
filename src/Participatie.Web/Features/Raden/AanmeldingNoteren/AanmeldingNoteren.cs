using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter notes somebody who answered a call for members.</summary>
public static class AanmeldingNoteren
{
    public sealed record Query(Guid RaadId, Guid OproepId) : IQuery<View>;

    public sealed record View(string Oproep);

    public sealed class Command : IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid OproepId { get; set; }

        public string? Naam { get; set; }

        public string? Bereikbaar { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage(OproepRules.AanmeldingHeeftNaam.Tekst);
            RuleFor(c => c.Naam).Hooguit(Oproep.NaamMax);
            RuleFor(c => c.Bereikbaar).Hooguit(Oproep.BereikbaarMax);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            return await db.Oproepen.AsNoTracking().Where(o => o.Id == request.OproepId && o.RaadId == kop.Id)
                .Select(o => new View(o.Titel)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var oproep = await db.Oproepen.SingleOrDefaultAsync(o => o.Id == request.OproepId && o.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            oproep.AanmeldingNoteren(request.Naam!, request.Bereikbaar, clock.Vandaag());
            return default;
        }
    }
}
