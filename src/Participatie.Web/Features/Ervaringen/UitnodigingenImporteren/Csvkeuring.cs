using System.Text;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The first pass over a file: is it text, and in which encoding. Constant memory.</summary>
internal static class Csvkeuring
{
    private const int Blok = 64 * 1024;

    static Csvkeuring() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static readonly (byte[] Begin, Csvweigering Reden, string Tekst)[] Herkenbaar =
    [
        ([0x50, 0x4B, 0x03, 0x04], Csvweigering.Excelbestand, "Dit is een Excel-bestand of een zip-bestand. Kies in Excel ‘Opslaan als’ en dan ‘CSV UTF-8’, en upload dat bestand."),
        ([0xD0, 0xCF, 0x11, 0xE0], Csvweigering.Excelbestand, "Dit is een oud Excel-bestand. Kies in Excel ‘Opslaan als’ en dan ‘CSV UTF-8’, en upload dat bestand."),
        ("%PDF"u8.ToArray(), Csvweigering.Pdf, "Dit is een PDF. Upload de tabel zelf, als CSV-bestand."),
        ([0x7F, 0x45, 0x4C, 0x46], Csvweigering.Programma, "Dit is een programma en geen tabel. Upload een CSV-bestand."),
    ];

    /// <exception cref="CsvGeweigerdException">The file is no text, empty or too large.</exception>
    public static async Task<Encoding> KeurAsync(Stream stream, Csvgrenzen grenzen, CancellationToken cancellationToken)
    {
        if (stream.Length > grenzen.Bytes)
        {
            throw new CsvGeweigerdException(Csvweigering.TeGroot, $"Dit bestand is te groot. Het mag hoogstens {grenzen.Bytes / (1024 * 1024)} MB zijn. Verdeel het over meer bestanden.");
        }

        var blok = new byte[Blok];
        stream.Position = 0;
        var gelezen = await stream.ReadAtLeastAsync(blok, Blok, throwOnEndOfStream: false, cancellationToken);
        if (gelezen == 0)
        {
            throw new CsvGeweigerdException(Csvweigering.Leeg, "Dit bestand is leeg. Upload een bestand met een kopregel en ten minste één regel.");
        }

        WeigerWatGeenTabelIs(blok.AsSpan(0, gelezen));
        if (Volgorde(blok.AsSpan(0, gelezen)) is { } bekend)
        {
            return bekend;
        }

        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var tekens = new char[Blok + 1];
        var utf8 = true;
        while (gelezen > 0)
        {
            if (blok.AsSpan(0, gelezen).Contains((byte)0))
            {
                throw new CsvGeweigerdException(Csvweigering.Binair, "Dit is geen leesbare tekst. Upload een CSV-bestand, bewaard als ‘CSV UTF-8’.");
            }

            utf8 = utf8 && IsUtf8(decoder, blok, gelezen, tekens, flush: false);
            gelezen = await stream.ReadAtLeastAsync(blok, Blok, throwOnEndOfStream: false, cancellationToken);
        }

        return utf8 && IsUtf8(decoder, blok, 0, tekens, flush: true) ? new UTF8Encoding(false) : Encoding.GetEncoding(1252);
    }

    private static bool IsUtf8(Decoder decoder, byte[] bytes, int aantal, char[] tekens, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, 0, aantal, tekens, 0, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding? Volgorde(ReadOnlySpan<byte> begin) => begin switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static void WeigerWatGeenTabelIs(ReadOnlySpan<byte> begin)
    {
        foreach (var (vorm, reden, tekst) in Herkenbaar)
        {
            if (begin.StartsWith(vorm))
            {
                throw new CsvGeweigerdException(reden, tekst);
            }
        }

        // "MZ" could begin a header in plain text; a program has a NUL in the bytes after it.
        if (begin.StartsWith("MZ"u8) && begin[..Math.Min(begin.Length, 64)].Contains((byte)0))
        {
            throw new CsvGeweigerdException(Csvweigering.Programma, "Dit is een programma en geen tabel. Upload een CSV-bestand.");
        }

        var tekstbegin = begin.StartsWith(Encoding.UTF8.Preamble) ? begin[Encoding.UTF8.Preamble.Length..] : begin;
        if (tekstbegin.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        {
            throw new CsvGeweigerdException(Csvweigering.Webpagina, "Dit is een webpagina of XML-bestand en geen tabel. Upload een CSV-bestand.");
        }
    }
}
