namespace Participatie.Domain.Organisaties;

/// <summary>What somebody may do, always held within an organisation. Stored as text: a name here lives for ever.</summary>
public enum Rol
{
    Raadslid,
    Raadsondersteuner,
    Behandelaar,
    Goedkeurder,
    Portefeuillehouder,
    ProfessionalLokaalTeam,
    ProfessionalGi,
    Teamleider,
    Onderzoeker,
    Leertafelvoorzitter,
    LezerMonitor,
    FunctioneelBeheerder,
    PrivacyOfficer,
    Jongere,
    Ouder,
    Netwerklid,
    Clientondersteuner,
}

/// <summary>The roles by how their holders sign in and read.</summary>
public static class Rollen
{
    /// <summary>
    /// Roles that sign in with a one-time code by mail, without a password. Whoever holds any other role needs a
    /// password with a second factor, or a passkey.
    /// </summary>
    public static readonly IReadOnlySet<Rol> MetMailcode = new HashSet<Rol>
    {
        Rol.Raadslid, Rol.Jongere, Rol.Ouder, Rol.Netwerklid, Rol.Clientondersteuner,
    };

    /// <summary>The Dutch name as shown on screen.</summary>
    public static string Naam(this Rol rol) => rol switch
    {
        Rol.Raadslid => "raadslid",
        Rol.Raadsondersteuner => "raadsondersteuner",
        Rol.Behandelaar => "behandelaar",
        Rol.Goedkeurder => "goedkeurder",
        Rol.Portefeuillehouder => "portefeuillehouder",
        Rol.ProfessionalLokaalTeam => "professional lokaal team",
        Rol.ProfessionalGi => "professional GI",
        Rol.Teamleider => "teamleider",
        Rol.Onderzoeker => "onderzoeker",
        Rol.Leertafelvoorzitter => "leertafelvoorzitter",
        Rol.LezerMonitor => "lezer monitor",
        Rol.FunctioneelBeheerder => "functioneel beheerder",
        Rol.PrivacyOfficer => "privacy officer",
        Rol.Jongere => "jongere",
        Rol.Ouder => "ouder",
        Rol.Netwerklid => "netwerklid",
        Rol.Clientondersteuner => "cliëntondersteuner",
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, "Unknown role."),
    };

    /// <summary>True when every one of these roles may sign in with a mail code.</summary>
    public static bool MagMetMailcode(this IEnumerable<Rol> rollen) => rollen.All(MetMailcode.Contains);
}
