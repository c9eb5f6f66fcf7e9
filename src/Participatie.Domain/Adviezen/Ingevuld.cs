namespace Participatie.Domain.Adviezen;

/// <summary>What people fill in, made fit to keep.</summary>
internal static class Ingevuld
{
    /// <summary>Without white space around it; null when nothing is left.</summary>
    public static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
