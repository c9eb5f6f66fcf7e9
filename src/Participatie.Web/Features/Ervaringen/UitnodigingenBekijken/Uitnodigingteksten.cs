using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

internal static class Uitnodigingteksten
{
    /// <summary>The status as it is called on screen.</summary>
    public static string Naam(this Uitnodigingstatus status) => status switch
    {
        Uitnodigingstatus.Klaar => "staat klaar",
        Uitnodigingstatus.Uitgenodigd => "uitgenodigd",
        Uitnodigingstatus.Herinnerd => "herinnerd",
        Uitnodigingstatus.Ingevuld => "ingevuld",
        Uitnodigingstatus.Onbestelbaar => "niet bereikt",
        Uitnodigingstatus.Afgemeld => "wil niet meedoen",
        Uitnodigingstatus.NietUitgenodigd => "niet uitgenodigd",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>Enough of an address to recognise it in a list, not enough to write to: <c>sa…@voorbeeld.example</c>.</summary>
    public static string Verkort(string email)
    {
        var apenstaart = email.IndexOf('@', StringComparison.Ordinal);
        return apenstaart < 0 ? "…" : $"{email[..Math.Min(2, apenstaart)]}…{email[apenstaart..]}";
    }
}
