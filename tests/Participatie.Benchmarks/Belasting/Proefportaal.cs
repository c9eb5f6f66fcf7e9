using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Benchmarks.Belasting;

/// <summary>The published portal on a temporary folder, with a round and as many invitations as a measurement needs.</summary>
internal sealed class Proefportaal : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("participatie-meting-");
    private readonly Hoofdsleutel _hoofdsleutel = Hoofdsleutel.Maken();

    /// <summary>Tokens of invitations that nobody used yet.</summary>
    public IReadOnlyList<string> Tokens { get; private set; } = [];

    private string Gegevens => Path.Combine(_map.FullName, "gegevens");

    private string Dll => Path.Combine(_map.FullName, "portaal", "Participatie.Web.dll");

    private DatabaseSettings Database => new() { Map = Gegevens };

    /// <summary>Publishes the portal as an administrator would; a build folder lacks its compressed files.</summary>
    public async Task PublicerenAsync()
    {
        using var publiceren = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Wortel(), "src", "Participatie.Web"), "-c", "Release", "-o", Path.GetDirectoryName(Dll)!, "-v", "quiet", "--nologo", "-p:RunAnalyzers=false"]))!;
        await publiceren.WaitForExitAsync();
        if (publiceren.ExitCode != 0)
        {
            throw new InvalidOperationException("The portal could not be published.");
        }
    }

    /// <summary>Makes the database with a round that is open and invitations to it.</summary>
    public async Task VullenAsync(int uitnodigingen)
    {
        Directory.CreateDirectory(Gegevens);
        await using var db = new ParticipatieDb(DataRegistration.Losstaand(Database));
        await db.Database.MigrateAsync();
        var nu = TimeProvider.System.Nu();
        var vandaag = TimeProvider.System.Vandaag();
        var organisatie = Een.Organisatie();
        var lijst = Een.Vragenlijst(Doelgroep.Jongere, nu);
        var ronde = Een.Ronde(_hoofdsleutel, organisatie.Id, vandaag, null, lijst);
        ronde.Openen(vandaag);
        db.AddRange(organisatie, lijst, ronde);
        await db.SaveChangesAsync();

        var tokens = new List<string>(uitnodigingen);
        foreach (var portie in Enumerable.Range(0, uitnodigingen).Chunk(1000))
        {
            foreach (var _ in portie)
            {
                var genodigde = Een.Uitnodiging(ronde, _hoofdsleutel, nu);
                db.Add(genodigde.Uitnodiging);
                tokens.Add(genodigde.Token);
            }

            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        Tokens = tokens;
    }

    /// <summary>Makes the database with adviezen; see <see cref="Adviezenvuller"/>.</summary>
    public async Task<(string Kenmerk, Guid OrganisatieId)> AdviezenVullenAsync(int aantal)
    {
        Directory.CreateDirectory(Gegevens);
        await using var db = new ParticipatieDb(DataRegistration.Losstaand(Database));
        await db.Database.MigrateAsync();
        return await Adviezenvuller.VullenAsync(db, aantal, TimeProvider.System.Nu());
    }

    /// <summary>How many envelopes lie in the box.</summary>
    public async Task<int> EnveloppenAsync()
    {
        await using var db = new ParticipatieDb(DataRegistration.Losstaand(Database));
        return await db.Busenveloppen.CountAsync();
    }

    public Task<Server> StartenAsync() => Server.StartenAsync(
        Dll,
        [],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Database__Map"] = Gegevens,
            ["Sleutels__Hoofdsleutel"] = _hoofdsleutel.NaarBase64(),
            ["Mail__Wijze"] = "Map",
            ["Begrenzing__CodesPerMinuut"] = "1000000",
            ["Begrenzing__InloggenPerMinuut"] = "1000000",
            ["Logging__LogLevel__Default"] = "Warning",
        },
        "/");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _map.Delete(recursive: true);
    }

    /// <summary>Folder of the solution.</summary>
    internal static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Participatie.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("The measurements do not run inside the repository.");
        }

        return map.FullName;
    }
}
