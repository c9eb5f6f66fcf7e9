using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

/// <summary>
/// A version of the rules for one kind of term, for one organisation or for all. It is never changed: a new version takes its place from a day on, and terms that run keep what they began with.
/// </summary>
public sealed class Termijnregeling : AggregateRoot
{
    private Termijnregeling()
    {
    }

    /// <summary>The organisation that has to act; null: every organisation without rules of its own.</summary>
    public Guid? OrganisatieId { get; private set; }

    public Termijnsoort Soort { get; private set; }

    /// <summary>True: only for a signaal or a brief.</summary>
    public bool Licht { get; private set; }

    public Termijnregels Regels { get; private set; } = null!;

    public DateOnly GeldigVanaf { get; private set; }

    public Guid DoorId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime VastgelegdOp { get; private set; }

    public static Termijnregeling Vastleggen(Guid? organisatieId, Termijnsoort soort, bool licht, Termijnregels regels, DateOnly geldigVanaf, Guid doorId, DateTime nu) => new()
    {
        OrganisatieId = organisatieId,
        Soort = soort,
        Licht = licht,
        Regels = regels,
        GeldigVanaf = geldigVanaf,
        DoorId = doorId,
        VastgelegdOp = nu,
    };

    /// <summary>The rules that hold on a day: the organisation's own before those for all, the newest version of these, and the built-in ones when there is none.</summary>
    public static Termijnregels Gelden(IEnumerable<Termijnregeling> regelingen, Guid organisatieId, Termijnsoort soort, bool licht, DateOnly dag) =>
        regelingen
            .Where(r => r.Soort == soort && r.Licht == licht && r.GeldigVanaf <= dag && (r.OrganisatieId is null || r.OrganisatieId == organisatieId))
            .OrderByDescending(r => r.OrganisatieId is not null).ThenByDescending(r => r.GeldigVanaf).ThenByDescending(r => r.Id)
            .FirstOrDefault()?.Regels ?? Termijnregels.Standaard(soort, licht);
}
