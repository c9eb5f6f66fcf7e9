using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>A file that was looked at and is fit to keep.</summary>
/// <param name="Naam">Clean: without a path, marks of direction or control characters, at most <see cref="Bestandsnaam.Max"/> long, ending as its kind does.</param>
/// <param name="Soort">By its content.</param>
/// <param name="Grootte">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record Gecontroleerd(string Naam, Bijlagesoort Soort, long Grootte, string Sha256);

/// <summary>Either a checked file, whose bytes stand in <see cref="Pad"/>, or a Dutch sentence that says what to do.</summary>
public sealed class Bijlageuitkomst : IDisposable
{
    private Bijlageuitkomst(Gecontroleerd? bestand, string? pad, string? bezwaar) => (Bestand, Pad, Bezwaar) = (bestand, pad, bezwaar);

    public Gecontroleerd? Bestand { get; }

    /// <summary>Of a temporary file, gone once it is stored or this is disposed of.</summary>
    public string? Pad { get; }

    public string? Bezwaar { get; }

    internal static Bijlageuitkomst Goed(Gecontroleerd bestand, string pad) => new(bestand, pad, null);

    internal static Bijlageuitkomst Niet(string bezwaar) => new(null, null, bezwaar);

    public void Dispose()
    {
        if (Pad is not null)
        {
            File.Delete(Pad);
        }
    }
}

/// <summary>
/// Looks at a file that somebody attaches: by content, without running or unpacking any of it. It is copied to a temporary file meanwhile, so memory stays small, and reading
/// stops as soon as it is too large.
/// </summary>
public static class Bijlagecontrole
{
    public const int GrootteMax = 10 * 1024 * 1024;

    private const string TeGroot = "Het bestand is te groot. Kies een bestand van hoogstens 10 MB.";
    private const string Leeg = "Het bestand is leeg. Kies een ander bestand.";
    private const string OnbekendeSoort = "Dit soort bestand kan niet. Kies een PDF, Word-, Excel- of ODT-bestand, een foto (PNG of JPEG) of gewone tekst.";
    private const string NaamKloptNiet = "De naam past niet bij wat er in het bestand zit. Sla het bestand opnieuw op en probeer het nog een keer.";
    private const string DubbeleUitgang = "De naam van het bestand heeft twee uitgangen. Geef het bestand een gewone naam, zoals ‘advies.pdf’.";

    private static readonly SearchValues<string> Opmaaktaal = SearchValues.Create(
        ["<script", "<html", "<!doctype", "<svg", "<body", "<iframe", "<?xml", "<?php", "javascript:"], StringComparison.OrdinalIgnoreCase);

    /// <param name="bron">Read to the end, or until it is too large.</param>
    /// <param name="naam">As the browser gave it.</param>
    /// <param name="soort">Content type that the browser gave; only a claim of markup or a program counts, against the file.</param>
    /// <param name="map">Folder for the temporary file; made when it is not there.</param>
    /// <param name="cancellationToken">Stops reading; the temporary file is removed.</param>
    public static async Task<Bijlageuitkomst> BekijkAsync(Stream bron, string? naam, string? soort, string map, CancellationToken cancellationToken)
    {
        var schoon = Bestandsnaam.Maak(naam);
        if (Bestandsnaam.Soort(schoon) is not { } verwacht || IsGevaarlijk(soort))
        {
            return Bijlageuitkomst.Niet(OnbekendeSoort);
        }

        if (Bestandsnaam.HeeftDubbeleUitgang(schoon))
        {
            return Bijlageuitkomst.Niet(DubbeleUitgang);
        }

        Directory.CreateDirectory(map);
        var pad = Path.Combine(map, $"{Guid.NewGuid():N}.half");
        var bewaren = false;
        try
        {
            await using var kopie = new FileStream(pad, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            var (grootte, som) = await KopieerAsync(bron, kopie, cancellationToken);
            var bezwaar = grootte switch
            {
                0 => Leeg,
                > GrootteMax => TeGroot,
                _ => await BezwaarAsync(kopie, verwacht, cancellationToken),
            };
            bewaren = bezwaar is null;
            return bezwaar is null ? Bijlageuitkomst.Goed(new(schoon, verwacht, grootte, som), pad) : Bijlageuitkomst.Niet(bezwaar);
        }
        finally
        {
            if (!bewaren)
            {
                File.Delete(pad);
            }
        }
    }

    private static bool IsGevaarlijk(string? soort) => soort is not null && (soort.Contains("html", StringComparison.OrdinalIgnoreCase)
        || soort.Contains("svg", StringComparison.OrdinalIgnoreCase) || soort.Contains("script", StringComparison.OrdinalIgnoreCase)
        || soort.Contains("x-msdownload", StringComparison.OrdinalIgnoreCase));

    /// <summary>Stops one byte beyond what is allowed.</summary>
    private static async Task<(long Grootte, string Sha256)> KopieerAsync(Stream bron, FileStream kopie, CancellationToken cancellationToken)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long grootte = 0;
            while (grootte <= GrootteMax)
            {
                var gelezen = await bron.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, GrootteMax + 1 - grootte)), cancellationToken);
                if (gelezen == 0)
                {
                    break;
                }

                grootte += gelezen;
                som.AppendData(buffer, 0, gelezen);
                await kopie.WriteAsync(buffer.AsMemory(0, gelezen), cancellationToken);
            }

            await kopie.FlushAsync(cancellationToken);
            return (grootte, Convert.ToHexStringLower(som.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<string?> BezwaarAsync(FileStream kopie, Bijlagesoort soort, CancellationToken cancellationToken)
    {
        if (soort is Bijlagesoort.Docx or Bijlagesoort.Xlsx or Bijlagesoort.Odt)
        {
            kopie.Position = 0;
            return await HeeftBeginAsync(kopie, "PK\u0003\u0004"u8.ToArray(), cancellationToken) ? await Pakketcontrole.BezwaarAsync(kopie, soort, cancellationToken) : NaamKloptNiet;
        }

        // At most GrootteMax bytes, and one upload at a time: the other kinds are judged as a whole.
        kopie.Position = 0;
        var bytes = new byte[kopie.Length];
        await kopie.ReadExactlyAsync(bytes, cancellationToken);
        return soort switch
        {
            Bijlagesoort.Pdf => bytes.AsSpan().StartsWith("%PDF-"u8) ? Pdfcontrole.Bezwaar(bytes) : NaamKloptNiet,
            Bijlagesoort.Png => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes.AsSpan().IndexOf("IEND"u8) == bytes.Length - 8 ? null : NaamKloptNiet,
            Bijlagesoort.Jpeg => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && bytes.AsSpan().TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]) ? null : NaamKloptNiet,
            _ => Tekstbezwaar(bytes),
        };
    }

    private static async Task<bool> HeeftBeginAsync(FileStream kopie, byte[] begin, CancellationToken cancellationToken)
    {
        var kop = new byte[begin.Length];
        return await kopie.ReadAtLeastAsync(kop, kop.Length, throwOnEndOfStream: false, cancellationToken) == kop.Length && kop.AsSpan().SequenceEqual(begin);
    }

    /// <summary>Text is UTF-8 or Windows-1252 without control characters, and no markup that a browser would run.</summary>
    private static string? Tekstbezwaar(byte[] bytes)
    {
        if (bytes.AsSpan().ContainsAny(Besturing) || bytes.AsSpan().StartsWith("MZ"u8) || bytes.AsSpan().StartsWith("%PDF"u8) || bytes.AsSpan().StartsWith("#!"u8))
        {
            return NaamKloptNiet;
        }

        return Encoding.Latin1.GetString(bytes).AsSpan().ContainsAny(Opmaaktaal) ? OnbekendeSoort : null;
    }

    private static readonly SearchValues<byte> Besturing = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);
}
