using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;

namespace Participatie.TestSupport;

/// <summary>Builders that are valid by default: <c>Een.Organisatie(...)</c>. Each area adds its part.</summary>
public static partial class Een
{
    private static int _nummer;

    public static int Nummer() => Interlocked.Increment(ref _nummer);

    /// <summary>An organisation that fits the role.</summary>
    public static Organisatie Organisatie(Rol rol = Rol.Onderzoeker)
    {
        var soort = rol switch
        {
            Rol.Raadslid or Rol.Raadsondersteuner or Rol.Jongere or Rol.Ouder => Organisatiesoort.Raad,
            Rol.ProfessionalLokaalTeam or Rol.Teamleider => Organisatiesoort.LokaalTeam,
            Rol.ProfessionalGi => Organisatiesoort.Gi,
            Rol.Onderzoeker or Rol.FunctioneelBeheerder or Rol.PrivacyOfficer or Rol.LezerMonitor => Organisatiesoort.Servicebureau,
            _ => Organisatiesoort.Gemeente,
        };
        return Participatie.Domain.Organisaties.Organisatie.Toevoegen(
            $"Organisatie {Nummer()}", soort, gemeentecode: soort is Organisatiesoort.LokaalTeam or Organisatiesoort.Gemeente ? "0603" : null);
    }

    public static Account Account(Rol rol)
    {
        var email = $"persoon{Nummer()}@voorbeeld.example";
        return new Account
        {
            Naam = $"Persoon {Nummer()}",
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            Inlogwijze = Rollen.MetMailcode.Contains(rol) ? Inlogwijze.Mailcode : Inlogwijze.Wachtwoord,
            AangemaaktOp = Portaal.Begin.UtcDateTime,
        };
    }
}
