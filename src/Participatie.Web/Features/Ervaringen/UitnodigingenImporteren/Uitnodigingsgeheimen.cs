using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Gives new invitations their secrets and saves them. A code has 35 bits: among 100,000 there is one chance in seven that two are the same.</summary>
public sealed class Uitnodigingsgeheimen(ParticipatieDb db, Schrijfpoort poort, Geheimhash geheimhash)
{
    /// <summary>Lays in the hashes of the secrets of this attempt.</summary>
    public void Vastleggen(Toegangssleutel toegang, Uitnodiging uitnodiging, int poging)
    {
        var geheim = toegang.Geheim(uitnodiging.Id, poging);
        uitnodiging.GeheimVastleggen(poging, geheimhash.Van(geheim.Token), geheimhash.Van(geheim.Code));
    }

    /// <summary>The same with the first attempt from here on whose code is nobody's.</summary>
    public async Task VrijVastleggenAsync(Toegangssleutel toegang, Uitnodiging uitnodiging, int poging, CancellationToken cancellationToken)
    {
        Vastleggen(toegang, uitnodiging, poging);
        while (await BezetAsync(uitnodiging, cancellationToken))
        {
            Vastleggen(toegang, uitnodiging, ++poging);
        }
    }

    /// <summary>Saves a batch in a transaction of its own. Only when a code turns out to be taken does it look which.</summary>
    public async Task BewarenAsync(Toegangssleutel toegang, IReadOnlyList<Uitnodiging> uitnodigingen, CancellationToken cancellationToken)
    {
        foreach (var uitnodiging in uitnodigingen)
        {
            Vastleggen(toegang, uitnodiging, poging: 0);
        }

        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.ChangeTracker.Clear();
        db.Uitnodigingen.AddRange(uitnodigingen);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var uitnodiging in uitnodigingen)
            {
                await VrijVastleggenAsync(toegang, uitnodiging, poging: 0, cancellationToken);
                while (!codes.Add(Convert.ToHexString(uitnodiging.Codehash)))
                {
                    await VrijVastleggenAsync(toegang, uitnodiging, uitnodiging.Poging + 1, cancellationToken);
                }
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        db.ChangeTracker.Clear();
    }

    private Task<bool> BezetAsync(Uitnodiging uitnodiging, CancellationToken cancellationToken) => db.Uitnodigingen.IgnoreQueryFilters()
        .AnyAsync(u => u.Codehash == uitnodiging.Codehash && u.Id != uitnodiging.Id, cancellationToken);
}
