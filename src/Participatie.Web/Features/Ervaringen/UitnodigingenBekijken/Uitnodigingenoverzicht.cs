using CsvHelper;
using MiniExcelLibs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Writes the overview of invitations as a table; row by row, to a file that is gone once it was sent.</summary>
internal static class Uitnodigingenoverzicht
{
    private static readonly string[] Kolommen =
        ["doelgroep", "kanaal", "gemeente", "soort hulp", "leeftijdscategorie", "trajectstatus", "zwaarte", "taal", "stand", "herinneringen", "reden niet uitnodigen"];

    public static async Task<Stream> CsvAsync(IAsyncEnumerable<UitnodigingenBekijken.Exportrij> rijen, CancellationToken cancellationToken)
    {
        var stream = Tijdelijk();
        await using (var schrijver = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            await schrijver.WriteRecordAsync(Kolommen, cancellationToken);
            await foreach (var rij in rijen.WithCancellation(cancellationToken))
            {
                await schrijver.WriteRecordAsync([.. Cellen(rij)], cancellationToken);
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static async Task<Stream> XlsxAsync(IAsyncEnumerable<UitnodigingenBekijken.Exportrij> rijen, CancellationToken cancellationToken)
    {
        var stream = Tijdelijk();
        var tabel = rijen.ToBlockingEnumerable(cancellationToken)
            .Select(rij => Kolommen.Zip(Cellen(rij)).ToDictionary(paar => paar.First, object (paar) => paar.Second));
        await stream.SaveAsAsync(tabel, sheetName: "Uitnodigingen", cancellationToken: cancellationToken);
        stream.Position = 0;
        return stream;
    }

    private static IEnumerable<string> Cellen(UitnodigingenBekijken.Exportrij rij) => new[]
    {
        rij.Doelgroep.Naam(),
        rij.Kanaal?.Naam(),
        Gemeenten.MetCode(rij.Gemeentecode)?.Naam,
        rij.SoortHulp.Naam(),
        rij.Leeftijd.Naam(),
        rij.Trajectstatus.Naam(),
        rij.Zwaarte.Naam(),
        rij.Taal,
        rij.Status.Naam(),
        $"{rij.Herinneringen}",
        rij.Reden?.Naam(),
    }.Select(VeiligeCel.Maak);

    private static FileStream Tijdelijk() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
}
