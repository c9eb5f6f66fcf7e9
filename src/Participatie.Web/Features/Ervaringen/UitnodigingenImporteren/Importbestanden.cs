using Participatie.Data;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Uploaded files with invitations, while they are being worked on. They lie in the portal's own folder under the random id of their import; the name that a visitor
/// gave is never used.
/// </summary>
public sealed class Importbestanden(DatabaseSettings database)
{
    private readonly string _map = Path.Combine(database.Map, "bestanden", "import");

    public string Pad(Guid importId) => Path.Combine(_map, $"{importId:N}.csv");

    /// <summary>Where the report of faulty lines is.</summary>
    public string Rapportpad(Guid importId) => Path.Combine(_map, $"{importId:N}-fouten.csv");

    /// <summary>Copies the upload, and looks whether it is a table at all; when it is not, nothing stays behind.</summary>
    /// <exception cref="CsvGeweigerdException">The file cannot be read as a table.</exception>
    public async Task BewarenAsync(Guid importId, Stream upload, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_map);
        try
        {
            await using (var bestand = new FileStream(Pad(importId), FileMode.CreateNew, FileAccess.Write))
            {
                await upload.CopyToAsync(bestand, cancellationToken);
            }

            await using var stream = Openen(importId);
            using var csv = await Csvbestand.OpenAsync(stream, grenzen: null, cancellationToken);
        }
        catch
        {
            Verwijderen(importId);
            throw;
        }
    }

    /// <exception cref="FileNotFoundException">The file was cleaned up.</exception>
    public FileStream Openen(Guid importId) => new(Pad(importId), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public FileStream RapportMaken(Guid importId) => new(Rapportpad(importId), FileMode.Create, FileAccess.Write);

    public bool Bestaat(Guid importId) => File.Exists(Pad(importId));

    /// <summary>Harmless when there is nothing, not even the folder.</summary>
    public void Verwijderen(Guid importId)
    {
        if (Directory.Exists(_map))
        {
            File.Delete(Pad(importId));
            File.Delete(Rapportpad(importId));
        }
    }

    /// <summary>Ids of the imports that still have a file.</summary>
    public IReadOnlyList<Guid> Aanwezig() => !Directory.Exists(_map)
        ? []
        : [.. Directory.EnumerateFiles(_map).Select(pad => Path.GetFileName(pad)[..Math.Min(32, Path.GetFileName(pad).Length)])
            .Where(naam => Guid.TryParseExact(naam, "N", out _)).Select(naam => Guid.ParseExact(naam, "N")).Distinct()];
}
