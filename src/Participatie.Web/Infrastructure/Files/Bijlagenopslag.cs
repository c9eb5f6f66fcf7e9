using System.Security.Cryptography;
using Participatie.Data;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>
/// Keeps attachments in the portal's own folder, named by what is in them: the same file is kept once, and is either whole there or not at all.
/// Who may have one is for the page to decide; a hash is no secret.
/// </summary>
public sealed class Bijlagenopslag(DatabaseSettings database)
{
    private readonly string _map = Path.Combine(database.Map, "bestanden", "bijlagen");

    /// <summary>Where uploads are looked at; on the same disk, so that storing is only a rename.</summary>
    public string Wachtkamer => Path.Combine(_map, "half");

    /// <summary>Stores what was checked.</summary>
    /// <exception cref="ArgumentException">The outcome is an objection.</exception>
    public void Bewaren(Bijlageuitkomst uitkomst)
    {
        if (uitkomst is not { Bestand: { } bestand, Pad: { } bron })
        {
            throw new ArgumentException("Only a file that was accepted can be stored.", nameof(uitkomst));
        }

        var doel = Pad(bestand.Sha256);
        if (File.Exists(doel) && Klopt(doel, bestand.Sha256))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
        using (var bytes = new FileStream(bron, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            bytes.Flush(flushToDisk: true);
        }

        File.Move(bron, doel, overwrite: true);
    }

    /// <summary>The bytes, checked against their hash.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidDataException">It is not what was stored.</exception>
    public Stream Openen(string sha256)
    {
        var bytes = new FileStream(Pad(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (!Klopt(bytes, sha256))
        {
            bytes.Dispose();
            throw new InvalidDataException("A stored attachment does not match its hash.");
        }

        bytes.Position = 0;
        return bytes;
    }

    /// <summary>For whoever knows that nothing refers to it any more.</summary>
    public void Verwijderen(string sha256) => File.Delete(Pad(sha256));

    private string Pad(string sha256) => sha256.Length == SHA256.HashSizeInBytes * 2 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(_map, sha256[..2], sha256)
        : throw new ArgumentException("Not a hash.", nameof(sha256));

    private static bool Klopt(string pad, string sha256)
    {
        using var bytes = File.OpenRead(pad);
        return Klopt(bytes, sha256);
    }

    private static bool Klopt(Stream bytes, string sha256) => Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256;
}
