using System.Net;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.TestSupport;

/// <summary>
/// A whole portal for one test class: real pipeline, real database, real antiforgery, a clock that stands still until a test moves it, and jobs that run when a test
/// says so. Use it as class fixture.
/// </summary>
public class Portaal : WebApplicationFactory<Program>
{
    /// <summary>Monday 23 November 2026, 10:00 in Amsterdam.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly Testdatabase _database = Testdatabase.Maken();

    /// <summary>
    /// Hundreds of portals live in one test process. Each that watches its settings or its static files would hold one of the few file watchers that a system gives, and a host lets go of the
    /// latter only when it is collected.
    /// </summary>
    static Portaal()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }

    public FakeTimeProvider Klok { get; } = new(Begin);

    public Statementteller Statements { get; } = new();

    /// <summary>Folder of this portal's database, key files and mail.</summary>
    public string Map => _database.Map;

    public Provider Provider => Testdatabase.Provider;

    /// <summary>Extra settings, for a fixture that needs other ones.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");

        // Outside Development static files are only served when asked for; without it CSS answers 500 while tests stay green.
        builder.UseStaticWebAssets();

        // The limits count by the machine's clock and all visitors here share one address; a test of the limits sets its own.
        builder.UseSetting("Begrenzing:InloggenPerMinuut", "100000");
        builder.UseSetting("Begrenzing:CodesPerMinuut", "100000");
        foreach (var (key, value) in _database.Instellingen.Concat(Instellingen))
        {
            builder.UseSetting(key, value);
        }

        builder.UseSetting("Jobs:Actief", "false");
        builder.UseSetting("Mail:Wijze", Instellingen.ContainsKey("Mail:Wijze") ? Instellingen["Mail:Wijze"] : "Map");
        builder.UseSetting("Portaal:Adres", "https://localhost");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Klok);
            services.AddSingleton(Statements);
            services.AddSingleton<IStatementlezer>(Statements);
            services.ConfigureDbContext<ParticipatieDb>((_, options) => options.AddInterceptors(Statements));
        });
    }

    /// <summary>A browser that nobody signed in with.</summary>
    public Bezoeker Bezoeker() => new(this, Client());

    /// <summary>A browser of a new person with this role, in the given or a new organisation.</summary>
    public async Task<Bezoeker> AlsAsync(Rol rol, Guid? organisatieId = null)
    {
        var gebruiker = await GebruikerAsync(rol, organisatieId);
        return await AlsAsync(gebruiker);
    }

    /// <summary>A browser in which this person is signed in.</summary>
    public async Task<Bezoeker> AlsAsync(Gebruiker gebruiker)
    {
        var bezoeker = Bezoeker();
        var (naam, waarde) = await SessiekoekjeAsync(gebruiker);
        bezoeker.Koekje(naam, waarde);
        return bezoeker;
    }

    /// <summary>The cookie that signs this person in on any browser, from now by the portal's clock.</summary>
    public async Task<(string Naam, string Waarde)> SessiekoekjeAsync(Gebruiker gebruiker)
    {
        var sessie = new Sessie { AccountId = gebruiker.Id, BegonnenOp = Nu, LaatstGezienOp = Nu, Apparaat = "Test" };
        await BewarenAsync(sessie);
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(
            Sessies.Principal(gebruiker.Id, sessie.Id),
            new AuthenticationProperties { IssuedUtc = Klok.GetUtcNow(), ExpiresUtc = Klok.GetUtcNow().AddHours(10) },
            IdentityConstants.ApplicationScheme);
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    /// <summary>A new person with this role, in the given or a new organisation that fits the role.</summary>
    public async Task<Gebruiker> GebruikerAsync(Rol rol, Guid? organisatieId = null)
    {
        var organisatie = organisatieId is null ? Een.Organisatie(rol) : null;
        var account = Een.Account(rol);
        var id = organisatieId ?? organisatie!.Id;
        var naam = "";
        await InDbAsync(async db =>
        {
            if (organisatie is not null)
            {
                db.Organisaties.Add(organisatie);
            }

            db.Users.Add(account);
            db.Roltoekenningen.Add(Roltoekenning.Toekennen(account.Id, id, rol, Nu));
            await db.SaveChangesAsync();
            naam = await db.Organisaties.Where(o => o.Id == id).Select(o => o.Naam).SingleAsync();
        });
        return new Gebruiker(account.Id, account.Naam, Guid.Empty, [new Rolvervulling(rol, id, naam)]);
    }

    public DateTime Nu => Klok.GetUtcNow().UtcDateTime;

    /// <summary>Sends a command or query through the real pipeline, in somebody's name.</summary>
    public async Task<TResult> StuurAsync<TResult>(IRequest<TResult> bericht, Gebruiker? namens = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gebruikerscontext>().Namens = namens;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(bericht);
    }

    /// <summary>Runs a job now, as Hangfire would.</summary>
    public async Task JobAsync<TJob>()
        where TJob : IJob
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().UitvoerenAsync(CancellationToken.None);
    }

    /// <summary>Runs every piece of long work that waits, as Hangfire would.</summary>
    public async Task OpdrachtenAsync()
    {
        var ids = await InDbAsync(db => db.Opdrachten.Where(o => o.Status == Data.Jobs.Opdrachtstatus.Wacht).OrderBy(o => o.Id).Select(o => o.Id).ToListAsync());
        foreach (var id in ids)
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OpdrachtDoen>().UitvoerenAsync(id, CancellationToken.None);
        }
    }

    /// <summary>Works in the database past the application; a new context each time.</summary>
    public async Task<T> InDbAsync<T>(Func<ParticipatieDb, Task<T>> werk)
    {
        await using var scope = Services.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<ParticipatieDb>());
    }

    /// <inheritdoc cref="InDbAsync{T}"/>
    public Task InDbAsync(Func<ParticipatieDb, Task> werk) => InDbAsync(async db =>
    {
        await werk(db);
        return true;
    });

    /// <summary>Adds entities and saves them.</summary>
    public Task BewarenAsync(params object[] entities) => InDbAsync(async db =>
    {
        db.AddRange(entities);
        await db.SaveChangesAsync();
    });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _database.Dispose();
        }
    }

    /// <summary>How a <see cref="Bezoeker"/> reaches this portal.</summary>
    protected virtual HttpClient Client() => CreateDefaultClient(new Uri("https://localhost"), []);
}
