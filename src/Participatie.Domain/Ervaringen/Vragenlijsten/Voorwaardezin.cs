namespace Participatie.Domain.Ervaringen;

/// <summary>A condition as a Dutch sentence part: "bij ‘Kreeg je hulp?’ het antwoord ‘ja’ is gekozen".</summary>
public static class Voorwaardezin
{
    /// <summary>Reads well behind "Alleen als".</summary>
    public static string Van(Voorwaarde voorwaarde, Lijstinhoud inhoud) => voorwaarde.Koppeling switch
    {
        Koppeling.En => Samen(voorwaarde, inhoud, ", en "),
        Koppeling.Of => Samen(voorwaarde, inhoud, ", of "),
        _ => Vergelijking(voorwaarde, inhoud),
    };

    private static string Samen(Voorwaarde voorwaarde, Lijstinhoud inhoud, string voegwoord) =>
        string.Join(voegwoord, voorwaarde.Delen.Select(deel => deel.Koppeling is null ? Van(deel, inhoud) : $"({Van(deel, inhoud)})"));

    private static string Vergelijking(Voorwaarde voorwaarde, Lijstinhoud inhoud)
    {
        var vraag = inhoud.Vraag(voorwaarde.Vraag ?? "");
        var bij = $"bij ‘{vraag?.Tekst.ToString() ?? voorwaarde.Vraag}’";
        var antwoorden = voorwaarde.Waarden.Select(waarde => $"‘{Naam(waarde, vraag, inhoud)}’").ToList();
        return voorwaarde.Vergelijking switch
        {
            Ervaringen.Vergelijking.In => $"{bij} {Opsommen(antwoorden, "of")} is gekozen",
            Ervaringen.Vergelijking.NietIn => $"{bij} iets anders dan {Opsommen(antwoorden, "of")} is gekozen",
            Ervaringen.Vergelijking.Gelijk => $"{bij} precies {Opsommen(antwoorden, "en")} is gekozen",
            Ervaringen.Vergelijking.Minstens => $"{bij} {string.Join(", ", voorwaarde.Waarden)} of meer is ingevuld",
            Ervaringen.Vergelijking.Hoogstens => $"{bij} {string.Join(", ", voorwaarde.Waarden)} of minder is ingevuld",
            _ => $"{bij} iets is ingevuld",
        };
    }

    private static string Naam(string waarde, Vraag? vraag, Lijstinhoud inhoud) =>
        waarde == Antwoord.PastNietCode ? vraag?.PastNiet?.ToString() ?? waarde
        : vraag is null ? waarde
        : inhoud.Opties(vraag).FirstOrDefault(optie => optie.Code == waarde)?.Tekst.ToString() ?? waarde;

    private static string Opsommen(List<string> namen, string voegwoord) =>
        namen.Count < 2 ? string.Concat(namen) : $"{string.Join(", ", namen[..^1])} {voegwoord} {namen[^1]}";
}
