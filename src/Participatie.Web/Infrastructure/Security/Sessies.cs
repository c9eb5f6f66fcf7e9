using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>
/// Begins, checks and ends sessions. The cookie holds ids only; account and roles are read at each request, so that an ended session, a
/// closed account or a withdrawn role works at once.
/// </summary>
public sealed class Sessies(ParticipatieDb db, Schrijfpoort poort, Accountlogboek logboek, TimeProvider clock)
{
    public const string SessieClaim = "sessie";

    private static readonly TimeSpan Verversen = TimeSpan.FromMinutes(10);

    /// <summary>Signs the account in on this browser, stores the session and logs by which way somebody came in.</summary>
    public async Task BeginnenAsync(HttpContext http, Account account, Accountgebeurtenissoort hoe, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var sessie = new Sessie
        {
            AccountId = account.Id,
            BegonnenOp = nu,
            LaatstGezienOp = nu,
            Apparaat = Apparaatnaam.Van(http.Request.Headers.UserAgent.ToString()),
        };
        using (await poort.BinnenAsync(cancellationToken))
        {
            db.Sessies.Add(sessie);
            account.LaatstIngelogdOp = nu;
            logboek.Schrijven(account.Id, hoe);
            await db.SaveChangesAsync(cancellationToken);
        }

        await http.SignInAsync(IdentityConstants.ApplicationScheme, Principal(account.Id, sessie.Id));
    }

    /// <summary>The cookie's content: whose session, and which.</summary>
    public static ClaimsPrincipal Principal(Guid accountId, Guid sessieId) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, accountId.ToString()), new Claim(SessieClaim, sessieId.ToString())],
        IdentityConstants.ApplicationScheme));

    public async Task EindigenAsync(Guid sessieId, Guid accountId, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await db.Sessies.Where(s => s.Id == sessieId && s.AccountId == accountId && s.BeeindigdOp == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
        logboek.Schrijven(accountId, Accountgebeurtenissoort.Uitgelogd);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>One statement per request: session, account and roles in force.</summary>
    public async Task ControlerenAsync(CookieValidatePrincipalContext context)
    {
        var cancellationToken = context.HttpContext.RequestAborted;
        if (!Guid.TryParse(context.Principal?.FindFirstValue(SessieClaim), out var sessieId))
        {
            context.RejectPrincipal();
            return;
        }

        var rows = await (
            from s in db.Sessies.AsNoTracking()
            join a in db.Users on s.AccountId equals a.Id
            where s.Id == sessieId && s.BeeindigdOp == null && a.IsActief
            from r in db.Roltoekenningen.Where(r => r.AccountId == a.Id && r.BeeindigdOp == null).DefaultIfEmpty()
            from o in db.Organisaties.Where(o => o.Id == r!.OrganisatieId && o.IsActief).DefaultIfEmpty()
            select new
            {
                a.Id,
                a.Naam,
                s.LaatstGezienOp,
                Rol = (Rol?)r!.Rol,
                OrganisatieId = (Guid?)o!.Id,
                Organisatie = o.Naam,
            }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(new Gebruiker(
            rows[0].Id,
            rows[0].Naam,
            sessieId,
            rows.Where(r => r.OrganisatieId is not null).Select(r => new Rolvervulling(r.Rol!.Value, r.OrganisatieId!.Value, r.Organisatie!)).ToList()));

        var nu = clock.Nu();
        if (nu - rows[0].LaatstGezienOp > Verversen)
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            await db.Sessies.Where(s => s.Id == sessieId).ExecuteUpdateAsync(s => s.SetProperty(x => x.LaatstGezienOp, nu), cancellationToken);
        }
    }
}

/// <summary>Browser and system in plain words, so that somebody recognises an own session.</summary>
internal static class Apparaatnaam
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Van(string userAgent)
    {
        var browser = Browsers.FirstOrDefault(b => userAgent.Contains(b.Mark, StringComparison.Ordinal)).Name ?? "Onbekende browser";
        var system = Systems.FirstOrDefault(s => userAgent.Contains(s.Mark, StringComparison.Ordinal)).Name;
        return system is null ? browser : $"{browser} op {system}";
    }
}
