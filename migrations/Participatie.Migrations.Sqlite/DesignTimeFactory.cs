using Microsoft.EntityFrameworkCore.Design;
using Participatie.Data;

namespace Participatie.Migrations.Sqlite;

/// <summary>Lets dotnet-ef make and check migrations without starting the portal.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ParticipatieDb>
{
    public ParticipatieDb CreateDbContext(string[] args) =>
        new(DataRegistration.Losstaand(new DatabaseSettings { Provider = Provider.Sqlite, Verbinding = "Data Source=ontwerp.db" }));
}
