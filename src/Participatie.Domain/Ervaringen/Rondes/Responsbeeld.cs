namespace Participatie.Domain.Ervaringen;

/// <summary>One group of a breakdown of the response.</summary>
/// <param name="Code">Stable code of the group.</param>
/// <param name="Naam">What it is called on screen.</param>
/// <param name="Uitgenodigd">How many of it were invited.</param>
/// <param name="Ingevuld">How many of those answered.</param>
public sealed record Responsgroep(string Code, string Naam, int Uitgenodigd, int Ingevuld);

/// <summary>How a group is shown.</summary>
/// <param name="Naam">What it is called.</param>
/// <param name="Uitgenodigd">How many were invited.</param>
/// <param name="DeelUitgenodigd">Per cent of all who were invited.</param>
/// <param name="Ingevuld">How many answered; null when that is not shown.</param>
/// <param name="DeelIngevuld">Per cent of all who answered; null when that is not shown.</param>
/// <param name="BlijftAchter">The group's share of the answers is at least <see cref="Responsbeeld.AchterstandPunten"/> points below its share of the invitations.</param>
public sealed record Responsrij(string Naam, int Uitgenodigd, double DeelUitgenodigd, int? Ingevuld, double? DeelIngevuld, bool BlijftAchter)
{
    /// <summary>Points by which the answers differ from the invitations; null when that is not shown.</summary>
    public double? Verschil => DeelIngevuld - DeelUitgenodigd;
}

/// <summary>
/// Invited against answered, per group, as the researcher sees it while a ronde runs. A group with few answers is not counted out, nor can it be had by
/// subtracting the other groups from the total: together the hidden groups hold twice the smallest number, or nothing is shown.
/// </summary>
public static class Responsbeeld
{
    /// <summary>Fewer answers than this are not shown.</summary>
    public const int MinsteAantal = 5;

    /// <summary>Percentage points from which a group lags behind.</summary>
    public const double AchterstandPunten = 5;

    /// <summary>The rows of one breakdown, in the order given; groups in which nobody was invited are left out.</summary>
    public static IReadOnlyList<Responsrij> Rijen(IReadOnlyList<Responsgroep> groepen)
    {
        var uitgenodigd = groepen.Sum(groep => groep.Uitgenodigd);
        var ingevuld = groepen.Sum(groep => groep.Ingevuld);
        var verborgen = Verborgen(groepen);
        return [.. groepen.Where(groep => groep.Uitgenodigd > 0).Select(groep =>
        {
            var deelUitgenodigd = Procent(groep.Uitgenodigd, uitgenodigd);
            var isVerborgen = verborgen.Contains(groep.Code);

            // Of a hidden group with few answers it is said only what holds for every number it may stand for.
            var hoogstens = isVerborgen ? MinsteAantal - 1 : groep.Ingevuld;
            var blijftAchter = ingevuld > 0 && groep.Ingevuld <= hoogstens && Procent(hoogstens, ingevuld) <= deelUitgenodigd - AchterstandPunten;
            return new Responsrij(
                groep.Naam,
                groep.Uitgenodigd,
                deelUitgenodigd,
                isVerborgen ? null : groep.Ingevuld,
                isVerborgen ? null : Procent(groep.Ingevuld, ingevuld),
                blijftAchter);
        })];
    }

    /// <summary>Share in per cent; 0 of nothing.</summary>
    public static double Procent(int deel, int geheel) => geheel == 0 ? 0 : 100.0 * deel / geheel;

    private static HashSet<string> Verborgen(IReadOnlyList<Responsgroep> groepen)
    {
        var opGrootte = groepen.Where(groep => groep.Uitgenodigd > 0).OrderBy(groep => groep.Ingevuld).ToList();
        var verborgen = opGrootte.TakeWhile(groep => groep.Ingevuld < MinsteAantal).ToList();
        if (verborgen.Count > 0)
        {
            foreach (var groep in opGrootte.Skip(verborgen.Count))
            {
                if (verborgen.Count > 1 && verborgen.Sum(ander => ander.Ingevuld) >= 2 * MinsteAantal)
                {
                    break;
                }

                verborgen.Add(groep);
            }
        }

        return [.. verborgen.Select(groep => groep.Code)];
    }
}
