namespace Participatie.Data;

/// <summary>The one switch between the databases the portal runs on.</summary>
public enum Provider
{
    /// <summary>Embedded, the default: one node, no server to keep.</summary>
    Sqlite,

    /// <summary>For several web nodes.</summary>
    PostgreSql,
}

/// <summary>Settings under <c>Database</c>.</summary>
public sealed class DatabaseSettings
{
    public Provider Provider { get; set; } = Provider.Sqlite;

    /// <summary>Connection string; empty on SQLite means <c>participatie.db</c> in <see cref="Map"/>.</summary>
    public string Verbinding { get; set; } = "";

    /// <summary>Folder for what the portal itself keeps: database, key files, files in progress. Relative to the content root.</summary>
    public string Map { get; set; } = "gegevens";

    /// <summary>The connection string in force.</summary>
    public string Verbindingsreeks() => Verbinding.Length > 0 || Provider != Provider.Sqlite
        ? Verbinding
        : $"Data Source={Path.Combine(Map, "participatie.db")}";
}
