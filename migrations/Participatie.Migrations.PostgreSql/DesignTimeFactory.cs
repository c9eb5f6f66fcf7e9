using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Participatie.Data;

namespace Participatie.Migrations.PostgreSql;

/// <summary>Lets dotnet-ef make and check migrations without starting the portal.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ParticipatieDb>
{
    public ParticipatieDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ParticipatieDb>();
        DataRegistration.Configure(options, new DatabaseSettings { Provider = Provider.PostgreSql, Verbinding = "Host=localhost;Database=ontwerp" });
        return new ParticipatieDb(options.Options);
    }
}
