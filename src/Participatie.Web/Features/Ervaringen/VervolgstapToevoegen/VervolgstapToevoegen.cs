using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher tells about a step that was made with the answers.</summary>
public static class VervolgstapToevoegen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Naam">Name of the ronde.</param>
    /// <param name="Volgorde">Number behind the last step.</param>
    public sealed record View(string Naam, int Volgorde);

    public sealed record Command : Vervolgstapinvoer, ICommand<Guid>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new VervolgstapinvoerValidator());
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new View(r.Naam, (db.Vervolgstappen.Where(s => s.RondeId == r.Id).Max(s => (int?)s.Volgorde) ?? 0) + 1))
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Publiceren, ronde);
            var stap = Vervolgstap.Toevoegen(ronde, request.Gegevens());
            db.Vervolgstappen.Add(stap);
            return stap.Id;
        }
    }
}
