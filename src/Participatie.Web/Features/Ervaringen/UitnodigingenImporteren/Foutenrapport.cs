using System.Globalization;
using CsvHelper;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Writes the faulty rows as a CSV file that a spreadsheet opens well: UTF-8 with a mark, semicolons. It quotes the file, so
/// it is as confidential as the file itself.
/// </summary>
public sealed class Foutenrapport : IAsyncDisposable
{
    private readonly CsvWriter _schrijver;

    /// <param name="stream">Stays open.</param>
    public Foutenrapport(Stream stream)
    {
        _schrijver = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        _schrijver.WriteRecord(["regelnummer", "aantal fouten", "wat is er mis en wat kunt u doen", "regel in uw bestand"]);
    }

    /// <summary>Writes the row when it is faulty; a good row is left out.</summary>
    public async Task SchrijfAsync(Importregel regel, CancellationToken cancellationToken = default)
    {
        if (regel.Fouten.Count > 0)
        {
            await _schrijver.WriteRecordAsync(
                [
                    regel.Regelnummer.ToString(CultureInfo.InvariantCulture),
                    regel.Fouten.Count.ToString(CultureInfo.InvariantCulture),
                    VeiligeCel.Maak(string.Join(' ', regel.Fouten.Select(fout => fout.Tekst))),
                    VeiligeCel.Maak(regel.Origineel),
                ],
                cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _schrijver.DisposeAsync();
}
