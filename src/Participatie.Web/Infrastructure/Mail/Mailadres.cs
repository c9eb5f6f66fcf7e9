using System.Net.Mail;

namespace Participatie.Web.Infrastructure.Mail;

/// <summary>What can stand behind <c>Aan</c>: one bare address, without a name or brackets.</summary>
public static class Mailadres
{
    public const string Vraag = "Vul een e-mailadres in, zoals naam@voorbeeld.nl.";

    public static bool IsAdres(string? tekst) =>
        tekst?.Trim() is { Length: > 0 and <= Domain.Berichten.Mailbericht.AdresMax } adres
        && MailAddress.TryCreate(adres, out var gelezen)
        && string.Equals(gelezen.Address, adres, StringComparison.Ordinal)
        && gelezen.Host.Contains('.', StringComparison.Ordinal)
        && !adres.Any(char.IsWhiteSpace);
}
