using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher changes a ronde in preparation; lists and anonymity only while nobody was invited.</summary>
public static class RondeWijzigen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    public sealed record View(Ronde Ronde, IReadOnlyList<Lijstkeuze> Lijsten);

    public sealed class Command : Rondevelden, ICommand<Guid>
    {
        public Guid RondeId { get; set; }
    }

    internal sealed class Validator(TimeProvider clock) : RondeveldenValidator<Command>(clock);

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            return new(ronde, await db.LijstkeuzesAsync([.. ronde.Lijsten.Select(l => l.VersieId)], cancellationToken));
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Inrichten, ronde);
            ronde.GegevensWijzigen(request.Gegevens(), clock.Vandaag());
            await db.KiezenAsync(ronde, request, cancellationToken);
            return ronde.Id;
        }
    }
}
