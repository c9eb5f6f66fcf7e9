namespace Participatie.Domain.Ervaringen;

public enum Schrijfrichting
{
    LinksNaarRechts,
    RechtsNaarLinks,
}

/// <summary>A language in which a questionnaire can be read.</summary>
/// <param name="Code">BCP 47 code, for the <c>lang</c> attribute: <c>nl</c>, <c>en</c>, <c>ar</c>.</param>
/// <param name="Naam">The language's name in that language itself.</param>
/// <param name="Richting">For the <c>dir</c> attribute.</param>
public sealed record Taal(string Code, string Naam, Schrijfrichting Richting = Schrijfrichting.LinksNaarRechts)
{
    public const int CodeMaximum = 20;

    public const int NaamMaximum = 60;

    public static readonly Taal Nederlands = new("nl", "Nederlands");

    public static readonly Taal Engels = new("en", "English");

    public static readonly Taal Arabisch = new("ar", "العربية", Schrijfrichting.RechtsNaarLinks);

    /// <summary>The value of the HTML attribute <c>dir</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Dir => Richting == Schrijfrichting.RechtsNaarLinks ? "rtl" : "ltr";
}
