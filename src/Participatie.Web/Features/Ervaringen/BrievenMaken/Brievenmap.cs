using System.Globalization;
using Participatie.Data;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The files of batches of letters, in the portal's own folder. They hold addresses and codes: they are handed out by an authorised page and not kept.</summary>
public sealed class Brievenmap(DatabaseSettings database)
{
    private readonly string _map = Path.Combine(database.Map, "bestanden", "brieven");

    /// <param name="partijId">The batch.</param>
    /// <param name="nummer">Counted from 1.</param>
    public string Pad(Guid partijId, int nummer) =>
        Path.Combine(_map, partijId.ToString("N"), string.Create(CultureInfo.InvariantCulture, $"brieven-{nummer:D4}.pdf"));

    public bool Bestaat(Guid partijId, int nummer) => File.Exists(Pad(partijId, nummer));

    /// <summary>Appears whole or not at all.</summary>
    public async Task SchrijvenAsync(Guid partijId, int nummer, byte[] pdf, CancellationToken cancellationToken)
    {
        var pad = Pad(partijId, nummer);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        await File.WriteAllBytesAsync($"{pad}.half", pdf, cancellationToken);
        File.Move($"{pad}.half", pad, overwrite: true);
    }

    public void Verwijderen(Guid partijId)
    {
        var map = Path.Combine(_map, partijId.ToString("N"));
        if (Directory.Exists(map))
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
