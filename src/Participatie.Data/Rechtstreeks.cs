using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Participatie.Data.Interceptors;

namespace Participatie.Data;

/// <summary>Is told of every statement that goes past EF, before it runs; the tests count with it.</summary>
public interface IStatementlezer
{
    void Lezen(string statement);
}

/// <summary>
/// Statements past EF, on the same database and connection pool: for the few that every participant waits for. Compiling a query and preparing a context cost
/// many times what those statements do.
/// </summary>
public sealed class Rechtstreeks(DatabaseSettings settings, IEnumerable<IStatementlezer> lezers)
{
    private readonly IStatementlezer[] _lezers = [.. lezers];
    private readonly string _reeks = settings.Verbindingsreeks();

    /// <summary>An open connection of the pool; dispose it to give it back.</summary>
    public async Task<DbConnection> VerbindenAsync(CancellationToken cancellationToken)
    {
        DbConnection verbinding = settings.Provider == Provider.Sqlite ? new SqliteConnection(_reeks) : new NpgsqlConnection(_reeks);
        try
        {
            await verbinding.OpenAsync(cancellationToken).ConfigureAwait(false);
            await SqlitePragmas.ZettenAsync(verbinding, cancellationToken).ConfigureAwait(false);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A statement ready to run.</summary>
    /// <param name="verbinding">From <see cref="VerbindenAsync"/>.</param>
    /// <param name="transactie">Null outside one.</param>
    /// <param name="sql">With <c>@p0</c>, <c>@p1</c> and so on for the values.</param>
    /// <param name="waarden">In that order.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Callers write the text; every value is a parameter.")]
    public DbCommand Opdracht(DbConnection verbinding, DbTransaction? transactie, string sql, IReadOnlyList<object> waarden)
    {
        foreach (var lezer in _lezers)
        {
            lezer.Lezen(sql);
        }

        var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = sql;
        for (var i = 0; i < waarden.Count; i++)
        {
            var parameter = opdracht.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
            parameter.Value = waarden[i];
            opdracht.Parameters.Add(parameter);
        }

        return opdracht;
    }
}
