using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees all questionnaires of the region, per group, and in which of the own rondes they were used.</summary>
public static class VragenlijstenBekijken
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Rij> Lijsten);

    /// <param name="Id">The list.</param>
    /// <param name="Code">Its short name.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Doelgroep">Who is asked.</param>
    /// <param name="IsVoorbeeld">Comes with the product.</param>
    /// <param name="Versies">Newest first.</param>
    /// <param name="Rondes">Own rondes that chose it.</param>
    public sealed record Rij(Guid Id, string Code, string Naam, Doelgroep Doelgroep, bool IsVoorbeeld, IReadOnlyList<Versie> Versies, IReadOnlyList<string> Rondes);

    public sealed record Versie(Guid Id, int Nummer, Versiestatus Status, bool IsGebruikt);

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var lijsten = await db.Vragenlijsten.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Select(l => new
                {
                    l.Id,
                    l.Code,
                    l.Naam,
                    l.Doelgroep,
                    l.IsVoorbeeld,
                    Versies = l.Versies.Select(v => new Versie(v.Id, v.Nummer, v.Status, v.GebruiktSinds != null)).ToList(),
                })
                .ToListAsync(cancellationToken);
            var gekozen = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SelectMany(r => r.Lijsten, (r, l) => new { r.Naam, l.VersieId })
                .ToListAsync(cancellationToken);
            var perVersie = gekozen.ToLookup(g => g.VersieId, g => g.Naam);
            return new([.. lijsten
                .Select(l => new Rij(
                    l.Id, l.Code, l.Naam, l.Doelgroep, l.IsVoorbeeld, [.. l.Versies.OrderByDescending(v => v.Nummer)],
                    [.. l.Versies.SelectMany(v => perVersie[v.Id]).Distinct().Order(StringComparer.Ordinal)]))
                .OrderBy(l => l.Doelgroep).ThenBy(l => l.IsVoorbeeld).ThenBy(l => l.Naam, StringComparer.Ordinal)]);
        }
    }
}
