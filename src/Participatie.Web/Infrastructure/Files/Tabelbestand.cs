using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>A list as a file to take along. Text is kept from being run as a formula; numbers and days stay what they are.</summary>
/// <param name="Naam">File name without extension.</param>
/// <param name="Koppen">Names of the columns.</param>
/// <param name="Rijen">As many cells as there are columns.</param>
public sealed record Tabelbestand(string Naam, IReadOnlyList<string> Koppen, IReadOnlyList<IReadOnlyList<object?>> Rijen)
{
    /// <summary>UTF-8 with a mark, semicolons: opens well in a Dutch spreadsheet.</summary>
    public async Task<FileContentResult> CsvAsync(CancellationToken cancellationToken)
    {
        var stream = new MemoryStream();
        await using (var schrijver = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            await schrijver.WriteRecordAsync([.. Koppen], cancellationToken);
            foreach (var rij in Rijen)
            {
                await schrijver.WriteRecordAsync([.. rij.Select(Tekst)], cancellationToken);
            }
        }

        return new(stream.ToArray(), "text/csv; charset=utf-8") { FileDownloadName = $"{Naam}.csv" };
    }

    public async Task<FileContentResult> XlsxAsync(CancellationToken cancellationToken)
    {
        var stream = new MemoryStream();
        var rijen = Rijen.Select(rij => Koppen.Zip(rij).ToDictionary(cel => cel.First, cel => cel.Second switch
        {
            string tekst => VeiligeCel.Maak(tekst),
            DateOnly dag => dag.ToDateTime(TimeOnly.MinValue),
            var waarde => waarde,
        }));
        await MiniExcel.SaveAsAsync(stream, rijen, cancellationToken: cancellationToken);
        return new(stream.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = $"{Naam}.xlsx" };
    }

    private static string Tekst(object? cel) => cel switch
    {
        null => "",
        string tekst => VeiligeCel.Maak(tekst),
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable getal => getal.ToString(null, Datums.Nederlands),
        _ => cel.ToString()!,
    };
}
