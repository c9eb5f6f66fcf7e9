using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>A ronde in the words of the screen.</summary>
public static class Rondewoorden
{
    public static string Naam(this Rondestatus status) => status switch
    {
        Rondestatus.Voorbereiding => "in voorbereiding",
        Rondestatus.Open => "open",
        Rondestatus.Gesloten => "gesloten",
        Rondestatus.BusGeopend => "bus geopend",
        Rondestatus.Gepubliceerd => "gepubliceerd",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>Icon that goes with the word.</summary>
    public static string Vorm(this Rondestatus status) => status switch
    {
        Rondestatus.Voorbereiding => "open",
        Rondestatus.Open => "busy",
        Rondestatus.Gepubliceerd => "taken",
        _ => "partly",
    };

    public static string Naam(this Nauwkeurigheid nauwkeurigheid, Achtergrondvariabele variabele) => (nauwkeurigheid, variabele) switch
    {
        (Nauwkeurigheid.Weggelaten, _) => "gaat niet mee",
        (Nauwkeurigheid.Volledig, Achtergrondvariabele.Gemeente) => "per gemeente",
        (Nauwkeurigheid.Grof, Achtergrondvariabele.Gemeente) => "in drie delen van de regio",
        (Nauwkeurigheid.Volledig, Achtergrondvariabele.SoortHulp) => "in tien soorten",
        (Nauwkeurigheid.Grof, Achtergrondvariabele.SoortHulp) => "in vier soorten",
        (Nauwkeurigheid.Volledig, Achtergrondvariabele.Leeftijdscategorie) => "in vier groepen",
        (Nauwkeurigheid.Grof, Achtergrondvariabele.Leeftijdscategorie) => "in twee groepen: tot en met 15, en vanaf 16 jaar",
        _ => "gaat mee",
    };

    /// <summary>Where the ronde is held: the gemeente, or the region.</summary>
    public static string Gebied(string? gemeentecode, string regio) => gemeentecode is null ? regio : Gemeenten.MetCode(gemeentecode)?.Naam ?? regio;

    /// <summary>“jongeren”, “ouders”.</summary>
    public static string Meervoud(this Doelgroep doelgroep) => doelgroep == Doelgroep.Jongere ? "jongeren" : "ouders";

}
