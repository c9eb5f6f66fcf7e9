using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Participatie.Data;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Huis;

/// <summary>A database of the release before this one, with what was in it, under the code of today.</summary>
public sealed class BijwerkenTests : IDisposable
{
    private readonly Testdatabase _database = Testdatabase.Leeg();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Wat_er_stond_staat_er_na_het_bijwerken_nog_en_het_nieuwe_werkt()
    {
        var instellingen = new DatabaseSettings { Provider = Testdatabase.Provider, Verbinding = _database.Verbinding };
        var (gemeente, raad) = (Een.Organisatie(Rol.Behandelaar), Een.Organisatie(Rol.Raadslid));
        await using (var oud = new ParticipatieDb(DataRegistration.Losstaand(instellingen)))
        {
            await oud.GetService<IMigrator>().MigrateAsync("Begin");
            oud.AddRange(gemeente, raad);
            await oud.SaveChangesAsync();
            Assert.NotEmpty(await oud.Database.GetPendingMigrationsAsync());
        }

        await using var nieuw = new ParticipatieDb(DataRegistration.Losstaand(instellingen));
        await nieuw.Database.MigrateAsync();

        Assert.Equal(gemeente.Naam, (await nieuw.Organisaties.SingleAsync(o => o.Id == gemeente.Id)).Naam);
        var advies = Een.Advies(raad.Id, Portaal.Begin.UtcDateTime).Verstuurd(Portaal.Begin.UtcDateTime);
        nieuw.AddRange(advies, Een.Adressering(advies, gemeente.Id, Portaal.Begin.UtcDateTime));
        await nieuw.SaveChangesAsync();
        Assert.Equal(2, await nieuw.Termijnen.CountAsync());
        Assert.Empty(await nieuw.Database.GetPendingMigrationsAsync());
    }
}
