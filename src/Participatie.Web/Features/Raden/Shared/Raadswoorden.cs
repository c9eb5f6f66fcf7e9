using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Raden;

/// <summary>The words and shapes of raden on screen.</summary>
public static class Raadswoorden
{
    public static string Naam(this Raadssoort soort) => soort switch
    {
        Raadssoort.Regionaal => "Voor de hele regio",
        Raadssoort.Aanbieder => "Bij een aanbieder van jeugdhulp",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind."),
    };

    public static string Naam(this Raadsstaat staat) => staat switch
    {
        Raadsstaat.Oprichting => "Wordt opgericht",
        Raadsstaat.Actief => "Actief",
        Raadsstaat.Slapend => "Slapend",
        Raadsstaat.Gestopt => "Gestopt",
        _ => throw new ArgumentOutOfRangeException(nameof(staat), staat, "Unknown state."),
    };

    /// <summary>Icon of the sprite.</summary>
    public static string Vorm(this Raadsstaat staat) => staat switch
    {
        Raadsstaat.Oprichting => "busy",
        Raadsstaat.Actief => "taken",
        Raadsstaat.Slapend => "open",
        _ => "refused",
    };

    public static string Naam(this Vaststelregel regel) => regel switch
    {
        Vaststelregel.Voorzitter => "De voorzitter stelt vast",
        Vaststelregel.MeerderheidAanwezigen => "De meerderheid van de aanwezige leden stelt vast",
        _ => throw new ArgumentOutOfRangeException(nameof(regel), regel, "Unknown rule."),
    };

    public static string Naam(this Raadsfunctie functie) => functie switch
    {
        Raadsfunctie.Voorzitter => "voorzitter",
        Raadsfunctie.Vicevoorzitter => "vicevoorzitter",
        Raadsfunctie.Secretaris => "secretaris",
        Raadsfunctie.Lid => "lid",
        _ => throw new ArgumentOutOfRangeException(nameof(functie), functie, "Unknown office."),
    };

    public static string Naam(this Aanwezigheid aanwezigheid) => aanwezigheid switch
    {
        Aanwezigheid.ZonderBericht => "zonder bericht",
        Aanwezigheid.Aanwezig => "aanwezig",
        Aanwezigheid.Afgemeld => "afgemeld",
        _ => throw new ArgumentOutOfRangeException(nameof(aanwezigheid), aanwezigheid, "Unknown presence."),
    };

    public static string Naam(this Bijeenkomststatus status) => status switch
    {
        Bijeenkomststatus.Gepland => "Nog niemand uitgenodigd",
        Bijeenkomststatus.Uitgenodigd => "Uitnodigingen verstuurd",
        Bijeenkomststatus.Afgezegd => "Gaat niet door",
        Bijeenkomststatus.Afgerond => "Geweest",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <inheritdoc cref="Vorm(Raadsstaat)"/>
    public static string Vorm(this Bijeenkomststatus status) => status switch
    {
        Bijeenkomststatus.Gepland => "open",
        Bijeenkomststatus.Uitgenodigd => "busy",
        Bijeenkomststatus.Afgezegd => "refused",
        _ => "taken",
    };

    public static string Naam(this Aanmeldingsstand stand) => stand switch
    {
        Aanmeldingsstand.Nieuw => "nieuw",
        Aanmeldingsstand.Kennisgemaakt => "kennisgemaakt",
        Aanmeldingsstand.LooptMee => "loopt mee",
        Aanmeldingsstand.LidGeworden => "lid geworden",
        Aanmeldingsstand.NietDoorgegaan => "niet doorgegaan",
        _ => throw new ArgumentOutOfRangeException(nameof(stand), stand, "Unknown progress."),
    };
}
