namespace Participatie.Domain.Adviezen;

/// <summary>What each level obliges the asker to, in words that both sides read before a request is sent (domain.md section 3).</summary>
public static class Niveauplicht
{
    public static string Naam(this Participatieniveau niveau) => niveau switch
    {
        Participatieniveau.Raadplegen => "Raadplegen",
        Participatieniveau.Adviseren => "Adviseren",
        Participatieniveau.Coproduceren => "Samen maken (coproduceren)",
        Participatieniveau.Meebeslissen => "Meebeslissen",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Unknown level."),
    };

    /// <summary>The duty, addressed to the asker.</summary>
    public static string Plicht(this Participatieniveau niveau) => niveau switch
    {
        Participatieniveau.Raadplegen => "De raad zegt wat hij vindt. U vertelt daarna wat u hebt gehoord.",
        Participatieniveau.Adviseren => "De raad geeft advies. Wijkt u daarvan af, dan legt u bij elk punt uit waarom.",
        Participatieniveau.Coproduceren => "U maakt de plannen samen met de raad. Vooraf schrijft u op wat al vaststaat. De rest is open.",
        Participatieniveau.Meebeslissen => "U legt minstens twee opties voor. U doet wat de raad kiest.",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Unknown level."),
    };

    /// <summary>The same duty, as the raad reads it.</summary>
    public static string Belofte(this Participatieniveau niveau) => niveau switch
    {
        Participatieniveau.Raadplegen => "De raad zegt wat hij vindt. De vrager vertelt daarna wat er is gehoord.",
        Participatieniveau.Adviseren => "De raad geeft advies. Wijkt de vrager daarvan af, dan staat bij elk punt waarom.",
        Participatieniveau.Coproduceren => "De vrager maakt de plannen samen met de raad. Vooraf staat op papier wat al vaststaat. De rest is open.",
        Participatieniveau.Meebeslissen => "De raad kiest uit minstens twee opties. De vrager doet wat de raad kiest.",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Unknown level."),
    };

    public static string Naam(this Participatiefase fase) => fase switch
    {
        Participatiefase.Verkenning => "Verkenning",
        Participatiefase.Beleidsvorming => "Beleidsvorming",
        Participatiefase.Besluitvorming => "Besluitvorming",
        Participatiefase.Uitvoering => "Uitvoering",
        Participatiefase.Evaluatie => "Evaluatie",
        _ => throw new ArgumentOutOfRangeException(nameof(fase), fase, "Unknown phase."),
    };

    /// <summary>What the phase means, for who has to choose one.</summary>
    public static string Uitleg(this Participatiefase fase) => fase switch
    {
        Participatiefase.Verkenning => "Er is nog geen plan. Alles is open.",
        Participatiefase.Beleidsvorming => "Er wordt aan een plan geschreven.",
        Participatiefase.Besluitvorming => "Het plan is klaar. Er wordt over besloten.",
        Participatiefase.Uitvoering => "Het besluit is genomen. Het wordt uitgevoerd.",
        Participatiefase.Evaluatie => "Het is gedaan. We kijken hoe het ging.",
        _ => throw new ArgumentOutOfRangeException(nameof(fase), fase, "Unknown phase."),
    };

    public static string Naam(this Participatielaag laag) => laag switch
    {
        Participatielaag.Hulptraject => "De hulp aan een gezin of jongere",
        Participatielaag.Instelling => "Hoe een instelling werkt",
        Participatielaag.Beleid => "Het beleid van gemeente of regio",
        _ => throw new ArgumentOutOfRangeException(nameof(laag), laag, "Unknown layer."),
    };
}
