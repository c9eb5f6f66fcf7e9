using Participatie.Domain.Shared;

namespace Participatie.Domain.Organisaties;

/// <summary>The kind of organisation; stored as text.</summary>
public enum Organisatiesoort
{
    Gemeente,
    LokaalTeam,
    Gi,
    Jeugdhulpaanbieder,
    Raad,
    Servicebureau,
    RvdK,
    VeiligThuis,
    Cit,
    Onderwijs,
    Overig,
}

public static class Organisatiesoorten
{
    /// <summary>The Dutch name as shown on screen.</summary>
    public static string Naam(this Organisatiesoort soort) => soort switch
    {
        Organisatiesoort.Gemeente => "gemeente",
        Organisatiesoort.LokaalTeam => "lokaal team",
        Organisatiesoort.Gi => "gecertificeerde instelling (GI)",
        Organisatiesoort.Jeugdhulpaanbieder => "jeugdhulpaanbieder",
        Organisatiesoort.Raad => "raad of platform",
        Organisatiesoort.Servicebureau => "servicebureau",
        Organisatiesoort.RvdK => "Raad voor de Kinderbescherming",
        Organisatiesoort.VeiligThuis => "Veilig Thuis",
        Organisatiesoort.Cit => "crisisinterventieteam (CIT)",
        Organisatiesoort.Onderwijs => "onderwijs",
        Organisatiesoort.Overig => "overig",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind."),
    };
}

public static class OrganisatieRules
{
    public static readonly DomainRule NaamNodig = new(nameof(NaamNodig), "Vul de naam van de organisatie in.");
    public static readonly DomainRule NaamUniek = new(nameof(NaamUniek), "Er is al een organisatie met deze naam. Kies een andere naam.");
    public static readonly DomainRule LokaalTeamHoortBijGemeente =
        new(nameof(LokaalTeamHoortBijGemeente), "Kies bij welke gemeente dit lokale team hoort.");
}

/// <summary>
/// A body in the region. A lokaal team bears another name in every gemeente (CJG, jeugdteam, wijkteam): one concept,
/// with <see cref="Label"/> as the local name for what it is.
/// </summary>
public sealed class Organisatie : AggregateRoot
{
    public const int NaamMax = 120;
    public const int LabelMax = 60;

    private Organisatie()
    {
    }

    public string Naam { get; private set; } = "";

    public Organisatiesoort Soort { get; private set; }

    /// <summary>What the kind is called locally, for example “jeugdteam”; null: the kind's own name.</summary>
    public string? Label { get; private set; }

    /// <summary>CBS code of the gemeente it is, or belongs to; null when it works for the whole region.</summary>
    public string? Gemeentecode { get; private set; }

    public bool IsActief { get; private set; } = true;

    public static Organisatie Toevoegen(string naam, Organisatiesoort soort, string? label = null, string? gemeentecode = null)
    {
        var organisatie = new Organisatie { Soort = soort };
        organisatie.Wijzigen(naam, label, gemeentecode);
        return organisatie;
    }

    public void Wijzigen(string naam, string? label, string? gemeentecode)
    {
        OrganisatieRules.NaamNodig.Eis(!string.IsNullOrWhiteSpace(naam));
        OrganisatieRules.LokaalTeamHoortBijGemeente.Eis(Soort != Organisatiesoort.LokaalTeam || gemeentecode is not null);
        Naam = naam.Trim();
        Label = string.IsNullOrWhiteSpace(label) ? null : label.Trim();
        Gemeentecode = gemeentecode;
    }

    public void Stopzetten() => IsActief = false;

    public void Hervatten() => IsActief = true;
}
