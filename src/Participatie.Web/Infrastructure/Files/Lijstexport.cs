using CsvHelper;
using MiniExcelLibs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>A column of an exported list.</summary>
/// <param name="Kop">Over the column.</param>
/// <param name="Waarde">Text, a number, a <see cref="DateOnly"/>, a <see cref="DateTime"/> (in Dutch time), a <see cref="bool"/> or null.</param>
public sealed record Exportkolom<T>(string Kop, Func<T, object?> Waarde);

/// <summary>
/// Any list as a file: row by row, to a temporary file that is gone once it was sent. Text can not become a formula; numbers and dates stay numbers and dates.
/// </summary>
public static class Lijstexport
{
    /// <summary>UTF-8 with a mark, semicolons, comma for decimals: opens well in a Dutch spreadsheet.</summary>
    /// <returns>At its beginning.</returns>
    public static async Task<Stream> CsvAsync<T>(IReadOnlyList<Exportkolom<T>> kolommen, IAsyncEnumerable<T> rijen, CancellationToken cancellationToken)
    {
        var stream = Tijdelijk();
        await using (var schrijver = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            await schrijver.WriteRecordAsync([.. kolommen.Select(kolom => VeiligeCel.Maak(kolom.Kop))], cancellationToken);
            await foreach (var rij in rijen.WithCancellation(cancellationToken))
            {
                await schrijver.WriteRecordAsync([.. kolommen.Select(kolom => Tekst(kolom.Waarde(rij)))], cancellationToken);
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A workbook with one sheet, whose name has at most 31 characters.</summary>
    /// <returns>At its beginning.</returns>
    public static async Task<Stream> XlsxAsync<T>(string blad, IReadOnlyList<Exportkolom<T>> kolommen, IAsyncEnumerable<T> rijen, CancellationToken cancellationToken)
    {
        var stream = Tijdelijk();
        var tabel = rijen.ToBlockingEnumerable(cancellationToken).Select(rij => kolommen.ToDictionary(kolom => VeiligeCel.Maak(kolom.Kop), kolom => Cel(kolom.Waarde(rij))));
        await stream.SaveAsAsync(tabel, sheetName: blad, cancellationToken: cancellationToken);
        stream.Position = 0;
        return stream;
    }

    private static object? Cel(object? waarde) => waarde switch
    {
        string tekst => VeiligeCel.Maak(tekst),
        DateOnly dag => dag.ToDateTime(default),
        bool ja => ja ? "ja" : "nee",
        _ => waarde,
    };

    private static string Tekst(object? waarde) => waarde switch
    {
        null => "",
        string tekst => VeiligeCel.Maak(tekst),
        bool ja => ja ? "ja" : "nee",
        DateOnly dag => dag.ToString("dd-MM-yyyy", Datums.Nederlands),
        DateTime moment => moment.ToString("dd-MM-yyyy HH:mm", Datums.Nederlands),
        IFormattable getal => getal.ToString(null, Datums.Nederlands),
        _ => VeiligeCel.Maak(waarde.ToString()),
    };

    private static FileStream Tijdelijk() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
}
