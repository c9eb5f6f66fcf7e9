using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>How much time is left, or how late it is, as people say it.</summary>
public static class Tijdwoorden
{
    /// <summary>“nog 3 werkdagen”, “vandaag”, “5 dagen te laat”, “ruim 6 weken te laat”, “ruim 4 jaar te laat”.</summary>
    public static string Over(this DateOnly uiterlijk, DateOnly vandaag, Werkkalender kalender)
    {
        var dagen = vandaag.DayNumber - uiterlijk.DayNumber;
        return dagen switch
        {
            > 730 => $"ruim {dagen / 365} jaar te laat",
            > 13 when dagen % 7 == 0 => $"{dagen / 7} weken te laat",
            > 13 => $"ruim {dagen / 7} weken te laat",
            1 => "1 dag te laat",
            > 1 => $"{dagen} dagen te laat",
            0 => "vandaag",
            _ => kalender.Werkdagen(vandaag, uiterlijk) switch
            {
                0 => uiterlijk.Afstand(vandaag),
                1 => "nog 1 werkdag",
                var n => $"nog {n} werkdagen",
            },
        };
    }

    /// <summary>“vrijdag 6 november”, with the year where it is not this one.</summary>
    public static string Dag(this DateOnly dag, DateOnly vandaag) => Datumtekst.Voluit(dag, vandaag);

    /// <summary>“Delft, Rijswijk en Westland”.</summary>
    public static string Opsomming(this IReadOnlyList<string> namen) =>
        namen.Count < 2 ? string.Concat(namen) : $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}";

    /// <summary>The first letter as a capital.</summary>
    public static string Hoofdletter(this string tekst) => tekst.StartsWith('é') ? $"E{tekst[1..]}" : Datumtekst.MetHoofdletter(tekst);

    /// <summary>“één” to “twaalf”, and figures above.</summary>
    public static string InWoorden(this int n) => n switch
    {
        0 => "geen",
        1 => "één",
        2 => "twee",
        3 => "drie",
        4 => "vier",
        5 => "vijf",
        6 => "zes",
        7 => "zeven",
        8 => "acht",
        9 => "negen",
        10 => "tien",
        11 => "elf",
        12 => "twaalf",
        _ => n.Getal(),
    };
}
