using Participatie.Domain.Termijnen;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The clock in words, the same on every page and in every letter.</summary>
public static class Termijnwoorden
{
    /// <summary>What has to be done, as the end of “u moet nog …”.</summary>
    public static string Taak(this Termijnsoort soort) => soort switch
    {
        Termijnsoort.Ontvangst => "ontvangst bevestigen",
        Termijnsoort.Reactie => "antwoord geven",
        Termijnsoort.Voortgang => "laten weten hoe het gaat met een belofte",
        Termijnsoort.Belofte => "een belofte nakomen",
        Termijnsoort.OordeelBesluit => "oordelen over het antwoord",
        Termijnsoort.OordeelBelofte => "oordelen over een belofte",
        Termijnsoort.OordeelUitwerking => "oordelen over wat er is gedaan",
        Termijnsoort.Verzoek => "antwoord geven op een participatieverzoek",
        Termijnsoort.Niveauoordeel => "oordelen of het niveau is gehaald",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of term."),
    };

    /// <summary>The name of a kind of term.</summary>
    public static string Naam(this Termijnsoort soort) => soort switch
    {
        Termijnsoort.Ontvangst => "Ontvangst bevestigen",
        Termijnsoort.Reactie => "Antwoord op een advies",
        Termijnsoort.Voortgang => "Voortgang van een belofte",
        Termijnsoort.Belofte => "Belofte nakomen",
        Termijnsoort.OordeelBesluit => "Oordeel over het antwoord",
        Termijnsoort.OordeelBelofte => "Oordeel over een belofte",
        Termijnsoort.OordeelUitwerking => "Oordeel over de uitwerking",
        Termijnsoort.Verzoek => "Antwoord op een participatieverzoek",
        Termijnsoort.Niveauoordeel => "Oordeel over het niveau",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of term."),
    };

    /// <summary>What began the clock, as the words before “op vrijdag 27 november”.</summary>
    public static string Aanleiding(this Termijnsoort soort) => soort switch
    {
        Termijnsoort.Ontvangst or Termijnsoort.Reactie => "Het advies kwam binnen",
        Termijnsoort.Voortgang => "Het laatste bericht over de belofte was",
        Termijnsoort.Belofte => "De belofte is gedaan",
        Termijnsoort.OordeelBesluit => "Het antwoord kwam binnen",
        Termijnsoort.OordeelBelofte => "De organisatie meldde dat het klaar was",
        Termijnsoort.OordeelUitwerking => "De laatste belofte is beoordeeld",
        Termijnsoort.Verzoek => "Het verzoek kwam binnen",
        Termijnsoort.Niveauoordeel => "De participatie eindigde",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of term."),
    };

    /// <summary>The name of a rung.</summary>
    public static string Naam(this Laddertrede trede) => trede switch
    {
        Laddertrede.Vooraf => "Vóór de datum",
        Laddertrede.Verlopen => "De datum is voorbij",
        Laddertrede.Goedkeurder => "Naar de goedkeurder",
        Laddertrede.Portefeuillehouder => "Naar de portefeuillehouder",
        Laddertrede.Raad => "Naar de raad",
        _ => throw new ArgumentOutOfRangeException(nameof(trede), trede, "Unknown rung."),
    };

    /// <summary>Who gets a rung, as the end of “gaat naar …”.</summary>
    public static string Aan(this Laddertrede trede) => trede switch
    {
        Laddertrede.Vooraf or Laddertrede.Verlopen => "wie aan zet is",
        Laddertrede.Goedkeurder => "de goedkeurder",
        Laddertrede.Portefeuillehouder => "de portefeuillehouder",
        _ => "de raad, met een tekst voor de gemeenteraad",
    };

    public static string Naam(this Opschortingscategorie categorie) => categorie switch
    {
        Opschortingscategorie.WachtOpAanvulling => "Wij wachten op iets van de raad",
        Opschortingscategorie.MetInstemming => "De raad vond het goed",
        Opschortingscategorie.WachtOpAnder => "Een ander moet eerst beslissen",
        _ => "Overmacht",
    };

    public static string Naam(this Termijneenheid eenheid) => eenheid switch
    {
        Termijneenheid.Werkdagen => "werkdagen",
        Termijneenheid.Dagen => "dagen",
        Termijneenheid.Weken => "weken",
        _ => "maanden",
    };

    /// <summary>“nog 12 werkdagen”, “vandaag”, “3 werkdagen te laat”, “ruim 6 weken te laat”, “ruim 4 jaar te laat”.</summary>
    public static string Over(DateOnly uiterlijk, DateOnly vandaag, Werkkalender kalender)
    {
        if (vandaag == uiterlijk)
        {
            return "vandaag";
        }

        if (vandaag < uiterlijk)
        {
            var werkdagen = kalender.Werkdagen(vandaag, uiterlijk);
            return $"nog {werkdagen} {(werkdagen == 1 ? "werkdag" : "werkdagen")}";
        }

        var dagen = vandaag.DayNumber - uiterlijk.DayNumber;
        return dagen switch
        {
            1 => "1 dag te laat",
            < 14 => $"{dagen} dagen te laat",
            > 730 => $"ruim {dagen / 365} jaar te laat",
            _ when dagen % 7 == 0 => $"{dagen / 7} weken te laat",
            _ => $"ruim {dagen / 7} weken te laat",
        };
    }
}
