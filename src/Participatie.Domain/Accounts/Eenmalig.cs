using System.Globalization;
using System.Security.Cryptography;

namespace Participatie.Domain.Accounts;

/// <summary>Codes and links that work once: how they are made, and how what people type becomes what was made.</summary>
public static class Eenmalig
{
    public const int Codelengte = 6;
    public const int Herstelcodelengte = 10;

    /// <summary>How many recovery codes somebody gets.</summary>
    public const int Herstelcodes = 10;

    private const int Linkbytes = 32;

    // Without what looks alike: 0 and o, 1, i and l.
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Code() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Ten letters and digits: about 49 bits.</summary>
    public static string Herstelcode() => RandomNumberGenerator.GetString(Tekens, Herstelcodelengte);

    /// <summary>The token of a link, and its SHA-256, which is all that is stored.</summary>
    public static (string Token, byte[] Hash) Link()
    {
        var geheim = RandomNumberGenerator.GetBytes(Linkbytes);
        return (System.Buffers.Text.Base64Url.EncodeToString(geheim), SHA256.HashData(geheim));
    }

    /// <summary>The hash of a token from a link; null when it cannot be one.</summary>
    public static byte[]? Linkhash(string? token)
    {
        var geheim = new byte[Linkbytes];
        return token is { Length: <= 60 } && System.Buffers.Text.Base64Url.IsValid(token, out var lengte) && lengte == Linkbytes
            && System.Buffers.Text.Base64Url.TryDecodeFromChars(token, geheim, out _)
            ? SHA256.HashData(geheim)
            : null;
    }

    /// <summary>What was typed, without the spaces, dots and dashes that people put between.</summary>
    public static string Opschonen(string? getypt) =>
        new([.. (getypt ?? "").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Take(40)]);

    /// <summary>Two groups of five, easier to write down.</summary>
    public static string Leesbaar(string herstelcode) => $"{herstelcode[..5]}-{herstelcode[5..]}";
}
