using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Huis;

/// <summary>The keys under cookies and forms: useless to whoever only has the database.</summary>
public sealed class FormuliersleutelsTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Database_verraadt_de_sleutels_niet()
    {
        portaal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("x");

        var bewaard = await portaal.InDbAsync(db => db.DataProtectionKeys.Select(k => k.Xml).ToListAsync());

        if (portaal.Provider == Provider.Sqlite)
        {
            Assert.Empty(bewaard);
            Assert.NotEmpty(Directory.GetFiles(Sleutelmap(), "key-*.xml"));
        }
        else
        {
            Assert.NotEmpty(bewaard);
            Assert.All(bewaard, xml =>
            {
                Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
                Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void Sleutelmap_is_alleen_voor_de_eigenaar()
    {
        if (OperatingSystem.IsWindows() || portaal.Provider != Provider.Sqlite)
        {
            return;
        }

        portaal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("x");

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(Path.Combine(portaal.Map, "sleutels")));
    }

    private string Sleutelmap() => Path.Combine(portaal.Map, "sleutels", "formulieren");
}
