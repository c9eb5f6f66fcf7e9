using Microsoft.EntityFrameworkCore.Design;
using Participatie.Data;

namespace Participatie.Migrations.PostgreSql;

/// <summary>Lets dotnet-ef make and check migrations without starting the portal.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ParticipatieDb>
{
    public ParticipatieDb CreateDbContext(string[] args) =>
        new(DataRegistration.Losstaand(new DatabaseSettings { Provider = Provider.PostgreSql, Verbinding = "Host=localhost;Database=ontwerp" }));
}
