using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>
/// Where a member comes from and which help the member knows, told of free will. Kept apart from the membership and only read by
/// <see cref="Ledenspreiding"/>: no page shows it, not even to whoever filled it in.
/// </summary>
public sealed class Ledenherkomst : Entity
{
    private Ledenherkomst()
    {
    }

    public Guid RaadId { get; private set; }

    public Guid RaadslidId { get; private set; }

    /// <summary>CBS code; null: not told.</summary>
    public string? Gemeentecode { get; private set; }

    public IReadOnlyList<SoortHulp> SoortenHulp { get; private set; } = [];

    public static Ledenherkomst Vertellen(Raadslid lid, string? gemeentecode, IEnumerable<SoortHulp> soortenHulp)
    {
        var herkomst = new Ledenherkomst { RaadId = lid.RaadId, RaadslidId = lid.Id };
        herkomst.Wijzigen(gemeentecode, soortenHulp);
        return herkomst;
    }

    /// <summary>Replaces all that was told before; nothing at all is an answer too.</summary>
    public void Wijzigen(string? gemeentecode, IEnumerable<SoortHulp> soortenHulp)
    {
        Gemeentecode = gemeentecode;
        SoortenHulp = [.. soortenHulp.Distinct().Order()];
    }
}
