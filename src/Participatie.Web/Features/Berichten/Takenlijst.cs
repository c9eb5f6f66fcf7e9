using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>All that waits for a person, from all areas, most urgent first.</summary>
public sealed class Takenlijst(IEnumerable<ITakenbron> bronnen, Links links)
{
    /// <summary>What asks something of this person, for a digest or a count.</summary>
    public async Task<IReadOnlyList<Taak>> EigenAsync(Gebruiker gebruiker, DateOnly vandaag, CancellationToken cancellationToken) =>
        [.. (await VoorAsync(gebruiker, vandaag, cancellationToken)).Where(t => !t.LigtBijEenAnder)];

    /// <summary>What is late comes first by its own date; what has no date comes last.</summary>
    public async Task<IReadOnlyList<Taak>> VoorAsync(Gebruiker gebruiker, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var taken = new List<Taak>();
        foreach (var bron in bronnen)
        {
            taken.AddRange(await bron.TakenAsync(gebruiker, vandaag, links, cancellationToken));
        }

        return [.. taken.OrderBy(t => t.Uiterlijk ?? DateOnly.MaxValue).ThenBy(t => t.Wat, StringComparer.Create(Datums.Nederlands, ignoreCase: true))];
    }
}
