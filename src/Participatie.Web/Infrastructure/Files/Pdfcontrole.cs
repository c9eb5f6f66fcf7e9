using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>
/// Looks for what makes a PDF do something by itself (ISO 32000), in the plain bytes and in compressed objects, also in names written with #-codes. It does not follow the file's own
/// table of contents, which may lie.
/// </summary>
internal static class Pdfcontrole
{
    private const string Actief = "De PDF doet iets vanzelf als iemand hem opent. Sla hem op als gewone PDF, bijvoorbeeld met ‘afdrukken naar PDF’, en probeer het opnieuw.";
    private const string Onleesbaar = "De PDF is beschadigd of met een wachtwoord beveiligd. Sla hem opnieuw op zonder wachtwoord.";

    /// <summary>Most bytes that compressed objects may become together.</summary>
    private const int UitgepaktMax = 32 * 1024 * 1024;

    /// <summary>Names that run, open, send or carry something. None is so short that it could stand in a picture by chance.</summary>
    private static readonly HashSet<string> Verboden = new(["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData", "GoToE"], StringComparer.Ordinal);

    public static string? Bezwaar(ReadOnlySpan<byte> bytes)
    {
        if (bytes.LastIndexOf("%%EOF"u8) < 0 || HeeftNaam(bytes, static (naam, _) => naam == "Encrypt"))
        {
            return Onleesbaar;
        }

        return HeeftNaam(bytes, IsActief) ? Actief : PakketBezwaar(bytes);
    }

    /// <summary>An opening action that is only a place in the document, as common programs write it, is harmless.</summary>
    private static bool IsActief(string naam, ReadOnlySpan<byte> rest) =>
        Verboden.Contains(naam) || (naam == "OpenAction" && !rest.TrimStart(" \t\r\n\f\0"u8).StartsWith("["u8));

    private static string? PakketBezwaar(ReadOnlySpan<byte> bytes)
    {
        var ruimte = UitgepaktMax;
        for (var rest = bytes; rest.IndexOf("stream"u8) is >= 0 and var plaats; rest = rest[(plaats + "stream"u8.Length)..])
        {
            var kop = rest[..plaats];
            kop = kop[(kop.LastIndexOf("obj"u8) is >= 0 and var begin ? begin : 0)..];
            if (!HeeftNaam(kop, static (naam, _) => naam == "ObjStm"))
            {
                continue;
            }

            if (Uitpakken(rest[(plaats + "stream"u8.Length)..].TrimStart("\r\n"u8), ref ruimte) is not { } objecten)
            {
                return Onleesbaar;
            }

            if (HeeftNaam(objecten, IsActief))
            {
                return Actief;
            }
        }

        return null;
    }

    private static byte[]? Uitpakken(ReadOnlySpan<byte> bytes, ref int ruimte)
    {
        try
        {
            using var bron = new ZLibStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            using var doel = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int gelezen; (gelezen = bron.Read(buffer)) > 0;)
            {
                ruimte -= gelezen;
                if (ruimte < 0)
                {
                    return null;
                }

                doel.Write(buffer, 0, gelezen);
            }

            return doel.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private delegate bool Naamtoets(string naam, ReadOnlySpan<byte> rest);

    private static bool HeeftNaam(ReadOnlySpan<byte> bytes, Naamtoets toets)
    {
        for (var rest = bytes; rest.IndexOf((byte)'/') is >= 0 and var plaats;)
        {
            rest = rest[(plaats + 1)..];
            var naam = Naam(rest, out var lengte);
            if (toets(naam, rest[lengte..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Naam(ReadOnlySpan<byte> bytes, out int lengte)
    {
        const int langste = 20;
        var naam = new StringBuilder(langste);
        for (lengte = 0; lengte < bytes.Length && naam.Length < langste; lengte++)
        {
            if (bytes[lengte] == '#' && lengte + 2 < bytes.Length && byte.TryParse(bytes.Slice(lengte + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var teken))
            {
                naam.Append((char)teken);
                lengte += 2;
            }
            else if (char.IsAsciiLetterOrDigit((char)bytes[lengte]))
            {
                naam.Append((char)bytes[lengte]);
            }
            else
            {
                break;
            }
        }

        return naam.ToString();
    }
}
