using System.Buffers;
using System.Globalization;

namespace Participatie.Domain.Ervaringen;

/// <summary>Which e-mail addresses the portal will send to: narrower than the standards, so that nothing odd reaches a mail header.</summary>
public static class EMailadres
{
    public const int Langst = 254;
    private const int LangsteNaam = 64;

    private static readonly SearchValues<char> Naamtekens =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+-/=?^_`{|}~");

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The address with its domain in lower case ASCII, or null when it is not one.</summary>
    public static string? Lees(string tekst)
    {
        var apenstaart = tekst.IndexOf('@', StringComparison.Ordinal);
        if (apenstaart is < 1 or > LangsteNaam || apenstaart != tekst.LastIndexOf('@'))
        {
            return null;
        }

        var naam = tekst[..apenstaart];
        if (naam.AsSpan().ContainsAnyExcept(Naamtekens) || naam[0] == '.' || naam[^1] == '.' || naam.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        var domein = Domein(tekst[(apenstaart + 1)..]);
        return domein is not null && naam.Length + 1 + domein.Length <= Langst ? $"{naam}@{domein}" : null;
    }

    private static string? Domein(string tekst)
    {
        try
        {
            var domein = Idn.GetAscii(tekst).ToLowerInvariant();
            var delen = domein.Split('.');
            return delen.Length > 1 && delen[^1].Length > 1 && delen[^1].Any(char.IsAsciiLetter) && Array.TrueForAll(delen, deel => deel.Length > 0) ? domein : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
