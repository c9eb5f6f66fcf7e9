using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Sleutels;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>Holds the hoofdsleutel in memory, once the database has said which one it belongs to.</summary>
public sealed class Sleutelhouder(Sleutelbewaarder bewaarder)
{
    private Hoofdsleutel? _hoofdsleutel;

    public Hoofdsleutel Hoofdsleutel => _hoofdsleutel ?? throw new InvalidOperationException("The hoofdsleutel is not loaded yet.");

    /// <summary>Loads the key at start; a database without one adopts the key it finds.</summary>
    /// <exception cref="HoofdsleutelException">The key is missing, damaged, or another database's.</exception>
    public async Task LadenAsync(ParticipatieDb db, CancellationToken cancellationToken)
    {
        var stored = await db.Instellingen.SingleOrDefaultAsync(i => i.Naam == Instelling.Hoofdsleutel, cancellationToken);
        _hoofdsleutel = bewaarder.Laden(stored?.Waarde);
        if (stored is null)
        {
            db.Instellingen.Add(new Instelling { Naam = Instelling.Hoofdsleutel, Waarde = _hoofdsleutel.Id });
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
