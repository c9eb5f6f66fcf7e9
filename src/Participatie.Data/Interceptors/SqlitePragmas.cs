using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Participatie.Data.Interceptors;

/// <summary>
/// What every SQLite connection must have: durable commits, and deleted content overwritten on disk (a destroyed envelope
/// may not linger in a free page).
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    public const string Tekst = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    // A pooled connection keeps its settings; setting them anew at each opening would cost as much as the statement it is opened for.
    private static readonly ConditionalWeakTable<sqlite3, object> Gezet = [];

    /// <summary>Does nothing on a connection that has them already, or on another database.</summary>
    public static async Task ZettenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (connection is SqliteConnection { Handle: { } handle } && !Gezet.TryGetValue(handle, out _))
        {
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = Tekst;
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            Gezet.AddOrUpdate(handle, Tekst);
        }
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } handle } && !Gezet.TryGetValue(handle, out _))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Tekst;
            command.ExecuteNonQuery();
            Gezet.AddOrUpdate(handle, Tekst);
        }
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        ZettenAsync(connection, cancellationToken);
}
