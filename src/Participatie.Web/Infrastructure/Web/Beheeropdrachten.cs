using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Beheer;
using Participatie.Web.Infrastructure.Demo;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>The administrator's verbs: <c>dotnet Participatie.Web.dll migreer</c> and the like.</summary>
public static class Beheeropdrachten
{
    /// <summary>Runs the verb in the arguments and gives its exit code; null when there is none and the portal should start.</summary>
    public static async Task<int?> UitvoerenAsync(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipatieDb>();
        switch (args.FirstOrDefault(a => !a.StartsWith('-') && !a.Contains('=')))
        {
            case null:
                return null;
            case "migreer":
                await db.Database.MigrateAsync();
                Console.WriteLine("De database is bijgewerkt.");
                return 0;
            case "controleer":
                var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
                Console.WriteLine(pending.Count == 0 ? "De database is bij." : $"De database loopt {pending.Count} migraties achter: voer 'migreer' uit.");
                return pending.Count == 0 ? 0 : 1;
            case "demogegevens":
                return await DemogegevensAsync(app, scope.ServiceProvider, args.Contains("--wissen"));
            case "maak-beheerder":
                return await MaakBeheerderAsync(app, scope.ServiceProvider, [.. args.Where(a => !a.StartsWith('-') && !a.Contains('=')).Skip(1)]);
            case var unknown:
                await Console.Error.WriteLineAsync($"Onbekende opdracht '{unknown}'. Kies uit: migreer, controleer, demogegevens, maak-beheerder.");
                return 2;
        }
    }

    /// <summary>SQLite brings itself up to date; on PostgreSQL the portal refuses to start on a schema that is behind.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipatieDb>();
        if (scope.ServiceProvider.GetRequiredService<DatabaseSettings>().Provider == Provider.Sqlite)
        {
            await db.Database.MigrateAsync();
        }
        else if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            throw new InvalidOperationException("The database schema is behind this version. Run the verb 'migreer' first (see docs/beheer/bijwerken.md).");
        }

        await scope.ServiceProvider.GetRequiredService<Security.Sleutelhouder>().LadenAsync(db, CancellationToken.None);
        if (scope.ServiceProvider.GetRequiredService<DemoSettings>().Actief)
        {
            var demoregio = scope.ServiceProvider.GetRequiredService<Demoregio>();
            if (await demoregio.IsLeegAsync(CancellationToken.None))
            {
                await demoregio.ZaaienAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>
    /// Fills an empty database with the demo region, or brings a database that holds it back to the beginning. Three locks: the setting <c>Demo:Actief</c>, the
    /// switch <c>--wissen</c>, and the mark that only a database filled here bears.
    /// </summary>
    private static async Task<int> DemogegevensAsync(WebApplication app, IServiceProvider services, bool wissen)
    {
        if (!services.GetRequiredService<DemoSettings>().Actief)
        {
            await Console.Error.WriteLineAsync("De demo staat uit. Zet Demo:Actief aan op een installatie zonder echte mensen.");
            return 2;
        }

        await app.PrepareDatabaseAsync();
        var demoregio = services.GetRequiredService<Demoregio>();
        if (!await demoregio.IsDemoAsync(CancellationToken.None))
        {
            await Console.Error.WriteLineAsync("In deze database staan gegevens die niet van de demo zijn. Er is niets veranderd.");
            return 2;
        }

        if (wissen)
        {
            await demoregio.WissenAsync(CancellationToken.None);
            await demoregio.ZaaienAsync(CancellationToken.None);
        }

        Console.WriteLine(wissen ? "De demoregio is opnieuw gemaakt." : "De demoregio staat klaar. Opnieuw beginnen: demogegevens --wissen.");
        return 0;
    }

    /// <summary>Makes an administrator and prints the link of the invitation: <c>maak-beheerder naam@voorbeeld.nl "Voornaam Achternaam"</c>.</summary>
    private static async Task<int> MaakBeheerderAsync(WebApplication app, IServiceProvider services, string[] gegevens)
    {
        if (gegevens is not [var email, .. { Length: > 0 } naam])
        {
            await Console.Error.WriteLineAsync("Geef een e-mailadres en een naam: maak-beheerder naam@voorbeeld.nl \"Voornaam Achternaam\".");
            return 2;
        }

        await app.PrepareDatabaseAsync();
        app.RoutesKennen();
        try
        {
            var link = await services.GetRequiredService<IMediator>().Send(new BeheerderMaken.Command(email, string.Join(' ', naam)));
            Console.WriteLine($"De beheerder is gemaakt. Open deze link binnen {Accountuitnodiging.Geldigheid.TotalDays:0} dagen om het account klaar te maken:");
            Console.WriteLine(link);
            return 0;
        }
        catch (ValidationException exception)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, exception.Errors.Select(e => e.ErrorMessage)));
            return 2;
        }
        catch (DomainRuleException exception)
        {
            await Console.Error.WriteLineAsync(exception.Rule.Tekst);
            return 2;
        }
    }

    /// <summary>A verb runs before the portal has laid out its pages; without this no link could be made.</summary>
    private static void RoutesKennen(this WebApplication app)
    {
        app.UseRouting();
        app.MapRazorPages();
        app.UseEndpoints(_ => { });
    }
}
