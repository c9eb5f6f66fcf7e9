using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Participatie.Data.Interceptors;

/// <summary>
/// What every SQLite connection must have: durable commits, and deleted content overwritten on disk (a destroyed envelope
/// may not linger in a free page).
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    public const string Tekst = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Tekst;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Tekst;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
