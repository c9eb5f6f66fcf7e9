using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Participatie.Data;

namespace Participatie.TestSupport;

/// <summary>
/// A database of its own for one portal: a copy of a template that was migrated once in this process. SQLite unless
/// <c>PARTICIPATIE_TEST_PROVIDER=postgresql</c>; the server then comes from <c>PARTICIPATIE_TEST_POSTGRESQL</c> (a connection string
/// of somebody who may create databases).
/// </summary>
public sealed class Testdatabase : IDisposable
{
    private static readonly Lazy<string> Sjabloon = new(SjabloonMaken);
    private readonly string? _naam;

    private Testdatabase(string map, string? naam, string verbinding)
    {
        Map = map;
        _naam = naam;
        Verbinding = verbinding;
    }

    public static Provider Provider { get; } =
        string.Equals(Environment.GetEnvironmentVariable("PARTICIPATIE_TEST_PROVIDER"), "postgresql", StringComparison.OrdinalIgnoreCase)
            ? Provider.PostgreSql
            : Provider.Sqlite;

    /// <summary>Folder for database, keys and mail of this portal.</summary>
    public string Map { get; }

    public string Verbinding { get; }

    public IReadOnlyDictionary<string, string?> Instellingen
    {
        get
        {
            var settings = new Dictionary<string, string?>
            {
                ["Database:Provider"] = Provider.ToString(),
                ["Database:Map"] = Map,
                ["Database:Verbinding"] = Verbinding,
            };
            if (Provider == Provider.PostgreSql)
            {
                settings["Sleutels:Hoofdsleutel"] = Testsleutels.Hoofdsleutel;
                settings["Sleutels:Certificaat"] = Testsleutels.Certificaat;
            }

            return settings;
        }
    }

    private static string Server => Environment.GetEnvironmentVariable("PARTICIPATIE_TEST_POSTGRESQL")
        ?? throw new InvalidOperationException("Set PARTICIPATIE_TEST_POSTGRESQL to a connection string of a server to test on.");

    public static Testdatabase Maken()
    {
        var map = Directory.CreateTempSubdirectory("participatie-test-").FullName;
        if (Provider == Provider.Sqlite)
        {
            var bestand = Path.Combine(map, "participatie.db");
            var verbinding = $"Data Source={bestand}";
            using var bron = new SqliteConnection($"Data Source={Sjabloon.Value}");
            using var doel = new SqliteConnection(verbinding);
            bron.Open();
            doel.Open();
            bron.BackupDatabase(doel);
            using var wal = doel.CreateCommand();
            wal.CommandText = "PRAGMA journal_mode=WAL";
            wal.ExecuteNonQuery();
            return new Testdatabase(map, null, verbinding);
        }

        var naam = $"test_{Guid.NewGuid():N}";
        Uitvoeren($"CREATE DATABASE {naam} TEMPLATE {Sjabloon.Value}");
        return new Testdatabase(map, naam, new NpgsqlConnectionStringBuilder(Server) { Database = naam, MaxPoolSize = 30 }.ConnectionString);
    }

    /// <summary>A database without any table, for what happens to one of an older release.</summary>
    public static Testdatabase Leeg()
    {
        var map = Directory.CreateTempSubdirectory("participatie-test-").FullName;
        if (Provider == Provider.Sqlite)
        {
            return new Testdatabase(map, null, $"Data Source={Path.Combine(map, "participatie.db")}");
        }

        var naam = $"test_{Guid.NewGuid():N}";
        Uitvoeren($"CREATE DATABASE {naam}");
        return new Testdatabase(map, naam, new NpgsqlConnectionStringBuilder(Server) { Database = naam, MaxPoolSize = 30 }.ConnectionString);
    }

    public void Dispose()
    {
        if (Provider == Provider.Sqlite)
        {
            using var connection = new SqliteConnection(Verbinding);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using (var connection = new NpgsqlConnection(Verbinding))
            {
                NpgsqlConnection.ClearPool(connection);
            }

            Uitvoeren($"DROP DATABASE IF EXISTS {_naam} WITH (FORCE)");
        }

        try
        {
            Directory.Delete(Map, recursive: true);
        }
        catch (IOException)
        {
            // A file that the portal still holds is left to the system's own cleaning.
        }
    }

    private static string SjabloonMaken()
    {
        if (Provider == Provider.Sqlite)
        {
            var bestand = Path.Combine(Directory.CreateTempSubdirectory("participatie-sjabloon-").FullName, "sjabloon.db");
            Migreren(new DatabaseSettings { Provider = Provider, Verbinding = $"Data Source={bestand}" });
            return bestand;
        }

        var naam = $"sjabloon_{Environment.ProcessId}_{Guid.NewGuid():N}"[..40];
        Uitvoeren($"CREATE DATABASE {naam}");
        var verbinding = new NpgsqlConnectionStringBuilder(Server) { Database = naam, Pooling = false }.ConnectionString;
        Migreren(new DatabaseSettings { Provider = Provider, Verbinding = verbinding });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Uitvoeren($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)");
        return naam;
    }

    private static void Migreren(DatabaseSettings settings)
    {
        using var db = new ParticipatieDb(DataRegistration.Losstaand(settings));
        db.Database.Migrate();
    }

    private static void Uitvoeren(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
