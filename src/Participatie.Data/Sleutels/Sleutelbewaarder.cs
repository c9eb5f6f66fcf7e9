using System.Text;
using Microsoft.Extensions.Logging;
using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Sleutels;

/// <summary>Where the master key comes from.</summary>
/// <param name="Geheim">The key in base64, or the whole text of a key file; goes before the file. Empty: not given.</param>
/// <param name="Bestand">Path of the key file.</param>
/// <param name="MagMaken">
/// True lets a first start make the file: for one web node with its own database. Several nodes must be given one key.
/// </param>
public sealed record Sleutelinstellingen(string? Geheim, string Bestand, bool MagMaken)
{
    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{nameof(Sleutelinstellingen)} {{ {nameof(Bestand)} = {Bestand} }}";
}

/// <summary>Gives the portal its master key at the start, and makes the key file the first time.</summary>
public sealed partial class Sleutelbewaarder(Sleutelinstellingen instellingen, ILogger<Sleutelbewaarder> logger)
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode MapAlleenEigenaar = AlleenEigenaar | UnixFileMode.UserExecute;
    private const UnixFileMode VoorAnderen = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private static readonly TimeSpan WachtOpSlot = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LangstOpSlot = TimeSpan.FromSeconds(10);

    private readonly string _bestand = Path.GetFullPath(instellingen.Bestand);

    /// <param name="verwachteId">The id of the key the database was made with; null when the database knows none yet.</param>
    /// <exception cref="HoofdsleutelException">There is no usable key; the message tells the administrator what to do.</exception>
    public Hoofdsleutel Laden(string? verwachteId)
    {
        var sleutel = string.IsNullOrWhiteSpace(instellingen.Geheim)
            ? UitBestand() ?? Ontbrekend(verwachteId)
            : UitGeheim(instellingen.Geheim.Trim());
        if (verwachteId is not null && !string.Equals(sleutel.Id, verwachteId, StringComparison.Ordinal))
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.Anders,
                $"The master key has id {sleutel.Id}, but this database was made with the key with id {verwachteId}. Put back the key that belongs to the database.");
        }

        return sleutel;
    }

    private static Hoofdsleutel UitGeheim(string geheim)
    {
        try
        {
            return Sleutelbestand.IsBestand(geheim) ? Sleutelbestand.Lezen(geheim) : Hoofdsleutel.VanBase64(geheim);
        }
        catch (FormatException fout)
        {
            throw new HoofdsleutelException(Hoofdsleutelfout.Beschadigd, $"The configured master key cannot be used. {fout.Message}", fout);
        }
    }

    private static FileStreamOptions NieuwBestand(FileMode mode, FileShare delen)
    {
        var opties = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = delen };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = AlleenEigenaar;
        }

        return opties;
    }

    private Hoofdsleutel? UitBestand()
    {
        var tekst = new byte[Sleutelbestand.MaxLengte + 1];
        int lengte;
        try
        {
            using var stroom = new FileStream(_bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            lengte = stroom.ReadAtLeast(tekst, tekst.Length, throwOnEndOfStream: false);
            WaarschuwenBijMeelezers(stroom);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.Onleesbaar, $"The key file {_bestand} is there but cannot be read. Give the account that runs the portal the right to read it.", fout);
        }

        try
        {
            return lengte <= Sleutelbestand.MaxLengte
                ? Sleutelbestand.Lezen(Encoding.UTF8.GetString(tekst, 0, lengte))
                : throw new FormatException($"A key file is at most {Sleutelbestand.MaxLengte} bytes.");
        }
        catch (FormatException fout)
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.Beschadigd, $"The key file {_bestand} is damaged. {fout.Message} Put back a backup of it; do not remove it, for a new key opens nothing of the old.", fout);
        }
    }

    private Hoofdsleutel Ontbrekend(string? verwachteId)
    {
        if (verwachteId is not null)
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.Ontbreekt,
                $"There is no key file {_bestand}, but this database was made with the master key with id {verwachteId}. Put back a backup of the key file; no new one is made.");
        }

        if (!instellingen.MagMaken)
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.Ontbreekt,
                $"There is no master key: none is configured and there is no key file {_bestand}. Give all web nodes the same key; it is not made here.");
        }

        try
        {
            return Maken();
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new HoofdsleutelException(
                Hoofdsleutelfout.NietTeMaken, $"The key file {_bestand} cannot be made. Give the account that runs the portal the right to write in its folder.", fout);
        }
    }

    /// <summary>
    /// Two processes may start at once, and one may be killed half-way: the lock lets one make the key while the other
    /// waits and reads it, and the rename lets nobody ever see half a file.
    /// </summary>
    private Hoofdsleutel Maken()
    {
        var map = Path.GetDirectoryName(_bestand)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, MapAlleenEigenaar);
        }

        using var slot = Vergrendelen();
        if (UitBestand() is { } vanEenAnder)
        {
            return vanEenAnder;
        }

        var sleutel = Hoofdsleutel.Maken();
        var kladbestand = Path.Combine(map, Path.GetRandomFileName());
        try
        {
            using (var stroom = new FileStream(kladbestand, NieuwBestand(FileMode.CreateNew, FileShare.None)))
            {
                stroom.Write(Encoding.UTF8.GetBytes(Sleutelbestand.Schrijven(sleutel)));
                stroom.Flush(flushToDisk: true);
            }

            File.Move(kladbestand, _bestand, overwrite: false);
        }
        finally
        {
            File.Delete(kladbestand);
        }

        // Flushed once more under its own name: the database may outlive a power cut only if the key does.
        using (var stroom = new FileStream(_bestand, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete))
        {
            stroom.Flush(flushToDisk: true);
        }

        SleutelGemaakt(sleutel.Id, _bestand);
        return sleutel;
    }

    private FileStream Vergrendelen()
    {
        var gewacht = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return new FileStream(_bestand + ".slot", NieuwBestand(FileMode.OpenOrCreate, FileShare.None));
            }
            catch (IOException) when (gewacht < LangstOpSlot)
            {
                Thread.Sleep(WachtOpSlot);
                gewacht += WachtOpSlot;
            }
        }
    }

    private void WaarschuwenBijMeelezers(FileStream stroom)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(stroom.SafeFileHandle) & VoorAnderen) != UnixFileMode.None)
        {
            SleutelIsLeesbaarVoorAnderen(_bestand);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Made master key {KeyId} in {Path}. Back it up, apart from the database.")]
    private partial void SleutelGemaakt(string keyId, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Others on this machine may read the key file {Path}. Take that right away from them (mode 0600).")]
    private partial void SleutelIsLeesbaarVoorAnderen(string path);
}
