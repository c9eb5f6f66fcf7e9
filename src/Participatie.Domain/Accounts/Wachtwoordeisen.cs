namespace Participatie.Domain.Accounts;

/// <summary>What a password must be. Length over composition: NIST SP 800-63B, section 5.1.1.2.</summary>
public static class Wachtwoordeisen
{
    public const int LengteMin = 12;
    public const int LengteMax = 128;

    private const int VerschillendMin = 5;
    private const int DeelMin = 5;

    /// <summary>What to do about this password, in one sentence; null when it will do.</summary>
    /// <param name="wachtwoord">As typed.</param>
    /// <param name="bekend">Words an attacker tries first: name, address, portal.</param>
    public static string? Bezwaar(string? wachtwoord, params IEnumerable<string> bekend)
    {
        if (string.IsNullOrEmpty(wachtwoord))
        {
            return "Kies een wachtwoord.";
        }

        if (wachtwoord.Length < LengteMin)
        {
            return $"Maak uw wachtwoord langer: minstens {LengteMin} tekens. Een paar losse woorden achter elkaar is goed.";
        }

        if (wachtwoord.Length > LengteMax)
        {
            return $"Maak uw wachtwoord korter: hoogstens {LengteMax} tekens.";
        }

        if (wachtwoord.Distinct().Count() < VerschillendMin || "abcdefghijklmnopqrstuvwxyz01234567890123456789".Contains(wachtwoord, StringComparison.OrdinalIgnoreCase))
        {
            return "Dit wachtwoord is makkelijk te raden. Gebruik een paar losse woorden achter elkaar.";
        }

        return bekend.SelectMany(b => b.Split([' ', '@', '.', '-'], StringSplitOptions.RemoveEmptyEntries))
            .Any(deel => deel.Length >= DeelMin && wachtwoord.Contains(deel, StringComparison.OrdinalIgnoreCase))
            ? "Gebruik in uw wachtwoord niet uw naam, uw e-mailadres of de naam van dit portaal."
            : null;
    }
}
