using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>
/// The digest: on working days at eight, one mail to each person who chose it and for whom something waits. It says how much and nothing else. A day that
/// was missed is not made up for: tomorrow's mail says it all.
/// </summary>
public sealed class WachtOpMijMailenJob(ParticipatieDb db, Schrijfpoort poort, IServiceScopeFactory scopes, Kalender kalender, Bezorgbel bel, TimeProvider clock) : IJob
{
    private const int Batch = 100;

    public static string Schema => "0 8 * * 1-5";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var dagen = await kalender.WerkdagenAsync(cancellationToken);
        if (!dagen.IsWerkdag(vandaag))
        {
            return;
        }

        for (var na = Guid.Empty; ;)
        {
            var lezers = await LezersAsync(na, cancellationToken);
            if (lezers.Count == 0)
            {
                break;
            }

            await BatchAsync(lezers, vandaag, cancellationToken);
            na = lezers[^1].Wie.Id;
        }

        bel.Luiden();
    }

    private async Task<List<Lezer>> LezersAsync(Guid na, CancellationToken cancellationToken)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(a => a.IsActief && a.Dagoverzicht && !a.GeenMail && a.Id.CompareTo(na) > 0)
            .OrderBy(a => a.Id).Take(Batch)
            .Select(a => new { a.Id, a.Email })
            .ToListAsync(cancellationToken);
        var adressen = accounts.ToDictionary(a => a.Id, a => a.Email!);
        return (await db.GebruikersAsync(adressen.Keys, cancellationToken)).ConvertAll(g => new Lezer(g, adressen[g.Id]));
    }

    private async Task BatchAsync(List<Lezer> lezers, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var sleutels = lezers.ConvertAll(l => Sleutel(l, vandaag));
        var gehad = await db.Mailberichten.Where(m => sleutels.Contains(m.Sleutel)).Select(m => m.Sleutel).ToListAsync(cancellationToken);
        var mails = new List<Mailbericht>();
        foreach (var lezer in lezers.Where(l => !gehad.Contains(Sleutel(l, vandaag))))
        {
            // A scope for each, in whose name its sources may ask: what one person sees must not linger for the next.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Gebruikerscontext>().Namens = lezer.Wie;
            var taken = await scope.ServiceProvider.GetRequiredService<Takenlijst>().EigenAsync(lezer.Wie, vandaag, cancellationToken);
            if (taken.Count > 0)
            {
                mails.Add(Mail(lezer, taken.Count, vandaag, scope.ServiceProvider.GetRequiredService<Links>(), scope.ServiceProvider.GetRequiredService<PortaalSettings>()));
            }
        }

        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.Mailberichten.AddRange(mails);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static string Sleutel(Lezer lezer, DateOnly dag) => $"wacht-op-mij:{lezer.Wie.Id}:{dag:yyyy-MM-dd}";

    private Mailbericht Mail(Lezer lezer, int aantal, DateOnly vandaag, Links links, PortaalSettings portaal) => Mailbericht.Klaarzetten(
        Sleutel(lezer, vandaag),
        Mailsoort.WachtOpMij,
        lezer.Email,
        new Mailopmaak(
            aantal == 1 ? "Er staat één ding voor u klaar" : $"Er staan {aantal} dingen voor u klaar",
            $"Beste {lezer.Wie.Naam},",
            [aantal == 1 ? $"Er staat één ding voor u klaar in {portaal.Naam}." : $"Er staan {aantal} dingen voor u klaar in {portaal.Naam}."],
            "Bekijk wat op u wacht",
            links.Absoluut(links.Berichten.WachtOpMij()),
            ["Wilt u deze mail niet meer? Zet hem uit bij Mijn account."],
            $"{portaal.Naam} {portaal.Regio}").Inhoud(),
        clock.Nu());

    private sealed record Lezer(Gebruiker Wie, string Email);
}
