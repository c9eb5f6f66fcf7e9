using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher walks through a version as somebody who fills in; nothing is stored.</summary>
public static class VragenlijstVoorbeeld
{
    public sealed record Query(Guid LijstId, int Versie) : IQuery<View>;

    /// <param name="Naam">The list.</param>
    /// <param name="Doelgroep">Who is asked.</param>
    /// <param name="Inhoud">The version; null when it holds faults and cannot be walked through.</param>
    public sealed record View(string Naam, Doelgroep Doelgroep, Lijstinhoud? Inhoud);

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var versie = await db.Vragenlijsten.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(l => l.Id == request.LijstId)
                .SelectMany(l => l.Versies, (l, v) => new { l.Naam, l.Doelgroep, v.Nummer, v.Inhoud })
                .SingleOrDefaultAsync(v => v.Nummer == request.Versie, cancellationToken)
                .OfNietGevonden();
            return new(versie.Naam, versie.Doelgroep, Lijstcontrole.HeeftFouten(versie.Inhoud) ? null : versie.Inhoud);
        }
    }
}
