using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Sleutels;

/// <summary>
/// The text of a key file: a version line, the key's id and the key in base64. The id is there for people, so that a
/// backup of the file can be told from another without showing the key; it is checked, so a damaged key is noticed.
/// </summary>
internal static class Sleutelbestand
{
    /// <summary>Bytes; more than this is no key file.</summary>
    internal const int MaxLengte = 1024;

    private const string Versieregel = "participatie-hoofdsleutel 1";
    private const string IdVeld = "id ";
    private const string SleutelVeld = "sleutel ";

    internal static string Schrijven(Hoofdsleutel sleutel) =>
        $"{Versieregel}\n{IdVeld}{sleutel.Id}\n{SleutelVeld}{sleutel.NaarBase64()}\n";

    /// <exception cref="FormatException">This is no key file of this version, or id and key do not fit.</exception>
    internal static Hoofdsleutel Lezen(string tekst)
    {
        var regels = tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (regels is not [Versieregel, var idRegel, var sleutelRegel]
            || !idRegel.StartsWith(IdVeld, StringComparison.Ordinal)
            || !sleutelRegel.StartsWith(SleutelVeld, StringComparison.Ordinal))
        {
            throw new FormatException($"A key file has three lines, the first of which is '{Versieregel}'.");
        }

        var sleutel = Hoofdsleutel.VanBase64(sleutelRegel[SleutelVeld.Length..]);
        return string.Equals(sleutel.Id, idRegel[IdVeld.Length..], StringComparison.Ordinal)
            ? sleutel
            : throw new FormatException("The id in the key file does not belong to its key.");
    }

    /// <summary>True when a configured secret is the whole text of a key file and not the bare key.</summary>
    internal static bool IsBestand(string tekst) => tekst.StartsWith(Versieregel, StringComparison.Ordinal);
}
