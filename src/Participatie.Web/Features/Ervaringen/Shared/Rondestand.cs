using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>How many invitations stand alike, as the database counts them.</summary>
/// <param name="Status">Where they stand.</param>
/// <param name="Kanaal">How they travel; null for people who are not invited.</param>
/// <param name="Verstuurd">They left at least once.</param>
/// <param name="Aantal">How many.</param>
public sealed record Uitnodigingstelling(Uitnodigingstatus Status, Uitnodigingskanaal? Kanaal, bool Verstuurd, int Aantal)
{
    public bool IsUitgenodigd => Status == Uitnodigingstatus.Ingevuld || (Verstuurd && Status != Uitnodigingstatus.NietUitgenodigd);

    /// <summary>Invited, and it did not come back.</summary>
    public bool IsBereikt => IsUitgenodigd && Status is not (Uitnodigingstatus.Onbestelbaar or Uitnodigingstatus.Klaar);
}

/// <summary>The numbers of a ronde, each with the name by which people may use it.</summary>
public sealed record Rondestand(int Ingelezen, int NietUitgenodigd, int Uitgenodigd, int Bereikbaar, int Ingevuld, int KlaarVoorMail, int KlaarVoorBrief, int Onbestelbaar)
{
    public static Rondestand Van(IReadOnlyCollection<Uitnodigingstelling> tellingen)
    {
        int Som(Func<Uitnodigingstelling, bool> telt) => tellingen.Where(telt).Sum(telling => telling.Aantal);
        return new(
            Som(_ => true),
            Som(t => t.Status == Uitnodigingstatus.NietUitgenodigd),
            Som(t => t.IsUitgenodigd),
            Som(t => t.IsBereikt),
            Som(t => t.Status == Uitnodigingstatus.Ingevuld),
            Som(t => t is { Status: Uitnodigingstatus.Klaar, Kanaal: Uitnodigingskanaal.Mail }),
            Som(t => t is { Status: Uitnodigingstatus.Klaar, Kanaal: Uitnodigingskanaal.Brief }),
            Som(t => t is { Status: Uitnodigingstatus.Onbestelbaar, Kanaal: Uitnodigingskanaal.Mail }));
    }

    /// <summary>Per cent of everybody invited; null when nobody was.</summary>
    public double? VanUitgenodigd => Uitgenodigd == 0 ? null : Responsbeeld.Procent(Ingevuld, Uitgenodigd);

    /// <summary>Per cent of everybody who could be reached; null when nobody could.</summary>
    public double? VanBereikbaar => Bereikbaar == 0 ? null : Responsbeeld.Procent(Ingevuld, Bereikbaar);
}
