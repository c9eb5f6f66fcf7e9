using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The words and shapes of a request on screen.</summary>
public static class Verzoekwoorden
{
    public static string Naam(this Verzoekstatus status) => status switch
    {
        Verzoekstatus.Concept => "Concept",
        Verzoekstatus.Verstuurd => "Wacht op de raad",
        Verzoekstatus.Teruggevraagd => "De raad vraagt iets terug",
        Verzoekstatus.Aangenomen => "Aangenomen",
        Verzoekstatus.Geweigerd => "Geweigerd",
        Verzoekstatus.Ingetrokken => "Ingetrokken",
        Verzoekstatus.Beeindigd => "Klaar",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>Icon of the sprite.</summary>
    public static string Vorm(this Verzoekstatus status) => status switch
    {
        Verzoekstatus.Verstuurd or Verzoekstatus.Concept => "open",
        Verzoekstatus.Teruggevraagd => "ask",
        Verzoekstatus.Aangenomen => "busy",
        Verzoekstatus.Beeindigd => "taken",
        _ => "refused",
    };

    public static string Naam(this Niveauoordeel oordeel) => oordeel switch
    {
        Niveauoordeel.Gehouden => "Gehouden",
        Niveauoordeel.Deels => "Deels gehouden",
        Niveauoordeel.Niet => "Niet gehouden",
        _ => throw new ArgumentOutOfRangeException(nameof(oordeel), oordeel, "Unknown verdict."),
    };

    /// <inheritdoc cref="Vorm(Verzoekstatus)"/>
    public static string Vorm(this Niveauoordeel oordeel) => oordeel switch
    {
        Niveauoordeel.Gehouden => "taken",
        Niveauoordeel.Deels => "partly",
        _ => "refused",
    };

    /// <summary>A step in the story, as a title.</summary>
    public static string Naam(this Verzoekstapsoort soort) => soort switch
    {
        Verzoekstapsoort.Geschreven => "Begonnen met schrijven",
        Verzoekstapsoort.Verstuurd => "Verstuurd",
        Verzoekstapsoort.Teruggevraagd => "De raad vroeg iets terug",
        Verzoekstapsoort.Toegelicht => "Toegelicht",
        Verzoekstapsoort.Aangenomen => "De raad nam het aan",
        Verzoekstapsoort.Geweigerd => "De raad weigerde",
        Verzoekstapsoort.Ingetrokken => "Ingetrokken",
        Verzoekstapsoort.Beeindigd => "Klaar, met verslag",
        Verzoekstapsoort.AfgeslotenDoorRaad => "De raad sloot het af, zonder verslag",
        Verzoekstapsoort.Beoordeeld => "De raad gaf een oordeel",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown step."),
    };
}
