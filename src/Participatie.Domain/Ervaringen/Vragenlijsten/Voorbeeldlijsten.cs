namespace Participatie.Domain.Ervaringen;

/// <summary>An example list: our own wording on the subjects of the national model survey, not that survey itself.</summary>
public sealed record Voorbeeldlijst(string Code, Doelgroep Doelgroep, string Naam, Lijstinhoud Inhoud);

/// <summary>The example lists that come with the product. They share their vraagcodes, so that young people and parents lie side by side.</summary>
public static class Voorbeeldlijsten
{
    private static readonly Lazy<Voorbeeldlijst> JongereLijst =
        new(() => new("ceo-jongere", Doelgroep.Jongere, "Voorbeeldlijst voor jongeren", Inhoud("ceo-jongere.json")));

    private static readonly Lazy<Voorbeeldlijst> OuderLijst =
        new(() => new("ceo-ouder", Doelgroep.Ouder, "Voorbeeldlijst voor ouders", Inhoud("ceo-ouder.json")));

    public static Voorbeeldlijst Jongere => JongereLijst.Value;

    public static Voorbeeldlijst Ouder => OuderLijst.Value;

    public static IReadOnlyList<Voorbeeldlijst> Alle => [Jongere, Ouder];

    private static Lijstinhoud Inhoud(string bestand)
    {
        using var stroom = typeof(Voorbeeldlijsten).Assembly.GetManifestResourceStream($"Voorbeelden.{bestand}")
            ?? throw new InvalidOperationException($"The example list {bestand} is not embedded.");
        return Lijstjson.Lezen(stroom);
    }
}
