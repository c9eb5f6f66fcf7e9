using System.Buffers;
using System.IO.Compression;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>Looks at a document that is a ZIP file: counts what would come out of it, and writes nothing.</summary>
internal static class Pakketcontrole
{
    private const int DelenMax = 2000;
    private const long UitgepaktMax = 100L * 1024 * 1024;

    /// <summary>How much larger a part may become; only counts once it is large.</summary>
    private const int VerhoudingMax = 200;
    private const long VerhoudingVanaf = 1024 * 1024;

    private const string Onleesbaar = "Het bestand is beschadigd of geen echt document. Sla het opnieuw op en probeer het nog een keer.";
    private const string TeVeel = "Het bestand wordt uitgepakt veel te groot. Maak er een PDF van en kies die.";
    private const string Macros = "In het bestand zitten macro’s. Sla het op zonder macro’s, of maak er een PDF van.";
    private const string Ingesloten = "In het bestand zit een ander bestand. Haal dat eruit en voeg het apart toe.";

    private static readonly string[] Archieven = [".zip", ".7z", ".rar", ".gz", ".tar", ".docx", ".xlsx", ".odt", ".jar", ".exe", ".dll", ".js", ".html", ".htm", ".svg", ".bat", ".cmd", ".vbs", ".ps1"];

    public static async Task<string?> BezwaarAsync(Stream stroom, Bijlagesoort soort, CancellationToken cancellationToken)
    {
        try
        {
            stroom.Position = 0;
            await using var zip = await ZipArchive.CreateAsync(stroom, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            if (zip.Entries.Count > DelenMax)
            {
                return TeVeel;
            }

            if (zip.Entries.Any(deel => IsMacro(deel.FullName)))
            {
                return Macros;
            }

            if (zip.Entries.Any(deel => IsIngesloten(deel.FullName)))
            {
                return Ingesloten;
            }

            return await InhoudsbezwaarAsync(zip, cancellationToken) ?? (await IsSoortAsync(zip, soort, cancellationToken) ? null : Onleesbaar);
        }
        catch (Exception fout) when (fout is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Onleesbaar;
        }
    }

    private static bool IsMacro(string naam) => naam.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || naam.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || naam.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase) || naam.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsIngesloten(string naam) => naam.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || naam.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Archieven, uitgang => naam.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase));

    /// <summary>Counts the bytes that really come out: the sizes that a ZIP file states itself may be lies.</summary>
    private static async Task<string?> InhoudsbezwaarAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long totaal = 0;
            foreach (var deel in zip.Entries)
            {
                await using var inhoud = await deel.OpenAsync(cancellationToken);
                long lengte = 0;
                for (int gelezen; (gelezen = await inhoud.ReadAsync(buffer, cancellationToken)) > 0;)
                {
                    if (lengte == 0 && IsArchief(buffer.AsSpan(0, gelezen)))
                    {
                        return Ingesloten;
                    }

                    lengte += gelezen;
                    totaal += gelezen;
                    if (totaal > UitgepaktMax || (lengte > VerhoudingVanaf && lengte / VerhoudingMax > deel.CompressedLength))
                    {
                        return TeVeel;
                    }
                }
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsArchief(ReadOnlySpan<byte> begin) =>
        begin.StartsWith("PK\u0003\u0004"u8) || begin.StartsWith("Rar!"u8) || begin.StartsWith("MZ"u8) || begin.StartsWith("7z"u8) || begin.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    private static async Task<bool> IsSoortAsync(ZipArchive zip, Bijlagesoort soort, CancellationToken cancellationToken)
    {
        if (soort != Bijlagesoort.Odt)
        {
            return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry(soort == Bijlagesoort.Docx ? "word/document.xml" : "xl/workbook.xml") is not null;
        }

        if (zip.GetEntry("content.xml") is null || zip.GetEntry("mimetype") is not { } soortdeel)
        {
            return false;
        }

        using var lezer = new StreamReader(await soortdeel.OpenAsync(cancellationToken));
        return (await lezer.ReadToEndAsync(cancellationToken)).Trim() == "application/vnd.oasis.opendocument.text";
    }
}
