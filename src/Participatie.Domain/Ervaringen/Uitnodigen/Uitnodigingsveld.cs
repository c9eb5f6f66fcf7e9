namespace Participatie.Domain.Ervaringen;

/// <summary>What a column of an invitation file can mean.</summary>
public enum Uitnodigingsveld
{
    Doelgroep,
    Kanaal,
    EMail,
    Aanhef,
    Straat,
    Huisnummer,
    Postcode,
    Plaats,
    Gemeente,
    SoortHulp,
    Leeftijdscategorie,
    Trajectstatus,
    Zwaarte,
    Taal,
    NietUitnodigen,
    Reden,
}

public static class Uitnodigingsvelden
{
    /// <summary>The background of a person; a file without one of these columns cannot be read.</summary>
    public static IReadOnlyList<Uitnodigingsveld> Verplicht { get; } =
    [
        Uitnodigingsveld.Doelgroep,
        Uitnodigingsveld.Gemeente,
        Uitnodigingsveld.SoortHulp,
        Uitnodigingsveld.Leeftijdscategorie,
        Uitnodigingsveld.Trajectstatus,
        Uitnodigingsveld.Zwaarte,
    ];

    /// <summary>The columns that together make a postal address; the house number may stand in the street.</summary>
    public static IReadOnlyList<Uitnodigingsveld> VoorEenBrief { get; } =
        [Uitnodigingsveld.Aanhef, Uitnodigingsveld.Straat, Uitnodigingsveld.Postcode, Uitnodigingsveld.Plaats];

    /// <summary>The column name in the example file.</summary>
    public static string Kolomnaam(this Uitnodigingsveld veld) => veld switch
    {
        Uitnodigingsveld.Doelgroep => "doelgroep",
        Uitnodigingsveld.Kanaal => "kanaal",
        Uitnodigingsveld.EMail => "e-mail",
        Uitnodigingsveld.Aanhef => "aanhef",
        Uitnodigingsveld.Straat => "straat en huisnummer",
        Uitnodigingsveld.Huisnummer => "huisnummer",
        Uitnodigingsveld.Postcode => "postcode",
        Uitnodigingsveld.Plaats => "plaats",
        Uitnodigingsveld.Gemeente => "gemeente",
        Uitnodigingsveld.SoortHulp => "soort hulp",
        Uitnodigingsveld.Leeftijdscategorie => "leeftijdscategorie",
        Uitnodigingsveld.Trajectstatus => "trajectstatus",
        Uitnodigingsveld.Zwaarte => "zwaarte",
        Uitnodigingsveld.Taal => "taal",
        Uitnodigingsveld.NietUitnodigen => "niet uitnodigen",
        Uitnodigingsveld.Reden => "reden niet uitnodigen",
        _ => throw new ArgumentOutOfRangeException(nameof(veld)),
    };
}
