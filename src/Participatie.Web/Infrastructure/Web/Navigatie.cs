using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>An entry of the main menu.</summary>
/// <param name="Tekst">As the person would call it.</param>
/// <param name="Pad">Where it leads; also marks the entry as current for every path below it.</param>
/// <param name="Volgorde">Lower comes first.</param>
public sealed record Navigatiepunt(string Tekst, string Pad, int Volgorde);

/// <summary>An area's entries in the menu, for this person; found by scan.</summary>
public interface INavigatiebron
{
    IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links);
}

/// <summary>The menu of this request.</summary>
public sealed class Navigatie(IEnumerable<INavigatiebron> bronnen, IGebruiker gebruiker, Links links, IHttpContextAccessor accessor)
{
    public IReadOnlyList<(Navigatiepunt Punt, bool IsHier)> Menu()
    {
        var hier = accessor.HttpContext?.Request.Path ?? default;
        return bronnen.SelectMany(b => b.Punten(gebruiker.Huidige, links))
            .OrderBy(p => p.Volgorde)
            .Select(p => (p, p.Pad == "/" ? hier == "/" : hier.StartsWithSegments(p.Pad)))
            .ToList();
    }
}
