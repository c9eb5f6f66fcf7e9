using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Ervaringen;

/// <summary>What is known about an invited person: exactly the values that could give him away together.</summary>
public sealed record Achtergrond(
    Doelgroep Doelgroep,
    Gemeente Gemeente,
    SoortHulp SoortHulp,
    Leeftijdscategorie Leeftijdscategorie,
    Trajectstatus Trajectstatus,
    Zwaarte Zwaarte);

/// <summary>A variable that a ronde may keep; the doelgroep is always kept, for it decides the list.</summary>
public enum Achtergrondvariabele { Gemeente, SoortHulp, Leeftijdscategorie, Trajectstatus, Zwaarte }

/// <summary>How precisely a variable is kept. Only gemeente (as jeugdbeschermingstafel), soort hulp and leeftijd have a coarse form.</summary>
public enum Nauwkeurigheid { Volledig, Grof, Weggelaten }

/// <summary>One step that makes people harder to recognise, and what is left after it.</summary>
/// <param name="Variabele">The variable that becomes coarser.</param>
/// <param name="Wordt">How precisely the variable is kept after the step.</param>
/// <param name="Alleen">Invited people who would still be the only one in their combination.</param>
/// <param name="OnderDrempel">Invited people who would still share their combination with fewer than the threshold, the lone ones included.</param>
public sealed record Vergroving(Achtergrondvariabele Variabele, Nauwkeurigheid Wordt, int Alleen, int OnderDrempel);

/// <summary>How recognisable the invited people are.</summary>
/// <param name="Genodigden">All people counted.</param>
/// <param name="Combinaties">Combinations that occur.</param>
/// <param name="Alleen">People who are the only one in their combination.</param>
/// <param name="OnderDrempel">People in a combination of fewer than the threshold, the lone ones included.</param>
/// <param name="Voorstellen">Every possible next step, the most effective first; at the same effect the one that loses least.</param>
public sealed record Achtergrondbeeld(int Genodigden, int Combinaties, int Alleen, int OnderDrempel, IReadOnlyList<Vergroving> Voorstellen);

/// <summary>
/// Counts before anything is sent how many invited people stand alone in their combination of background variables.
/// Memory is bounded by the number of possible combinations (3,200), not by the number of people.
/// </summary>
public sealed class Achtergrondcontrole
{
    private readonly Dictionary<Achtergrond, int> _aantallen = [];

    /// <summary>Counts one invited person.</summary>
    public void Tel(Achtergrond achtergrond) => _aantallen[achtergrond] = _aantallen.GetValueOrDefault(achtergrond) + 1;

    /// <param name="indeling">Which variables are kept, and how precisely.</param>
    /// <param name="drempel">Smallest size of a combination that counts as safe; at least 2.</param>
    public Achtergrondbeeld Bekijk(Achtergrondindeling indeling, int drempel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(drempel, 2);
        var groepen = Groepen(indeling);
        var voorstellen = indeling.Stappen()
            .Select(stap =>
            {
                var na = Groepen(indeling.Met(stap.Variabele, stap.Wordt));
                return new Vergroving(stap.Variabele, stap.Wordt, Alleen(na), Onder(na, drempel));
            })
            .OrderBy(voorstel => voorstel.OnderDrempel)
            .ThenBy(voorstel => voorstel.Alleen)
            .ThenBy(voorstel => voorstel.Wordt)
            .ThenBy(voorstel => voorstel.Variabele)
            .ToList();
        return new(groepen.Sum(), groepen.Count, Alleen(groepen), Onder(groepen, drempel), voorstellen);
    }

    private List<int> Groepen(Achtergrondindeling indeling) =>
        [.. _aantallen.GroupBy(paar => indeling.Combinatie(paar.Key), (_, delen) => delen.Sum(paar => paar.Value))];

    private static int Alleen(List<int> groepen) => groepen.Count(aantal => aantal == 1);

    private static int Onder(List<int> groepen, int drempel) => groepen.Where(aantal => aantal < drempel).Sum();
}
