using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator sees somebody's account: roles, way of signing in, and what happened to it.</summary>
public static class PersoonBekijken
{
    private const int Gebeurtenissen = 20;

    public sealed record Query(Guid AccountId) : IQuery<View>;

    public sealed record View(
        string Naam, string Email, bool MetWachtwoord, bool HeeftTweedeStap, int Passkeys, bool IsActief, bool IsUitgenodigd, bool IsUzelf, DateTime? UitnodigingGeldigTot,
        DateTime? LaatstIngelogdOp, int Sessies, IReadOnlyList<Rolregel> Rollen, IReadOnlyList<Gebeurtenisregel> Logboek);

    public sealed record Rolregel(Guid Id, string Rol, string Organisatie, DateTime Vanaf);

    public sealed record Gebeurtenisregel(DateTime Op, string Wat, string? Door, string? Toelichting);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var id = request.AccountId;
            var gevonden = await db.Users.AsNoTracking().Where(a => a.Id == id)
                .Select(a => new
                {
                    Account = a,
                    Passkeys = db.UserPasskeys.Count(p => p.UserId == id),
                    Sessies = db.Sessies.Count(s => s.AccountId == id && s.BeeindigdOp == null),
                    Uitnodiging = db.Accountuitnodigingen.Where(u => u.AccountId == id && u.GebruiktOp == null).Max(u => (DateTime?)u.GeldigTot),
                })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var rollen = await db.Roltoekenningen.AsNoTracking().Where(r => r.AccountId == id && r.BeeindigdOp == null)
                .Join(db.Organisaties, r => r.OrganisatieId, o => o.Id, (r, o) => new { r.Id, r.Rol, o.Naam, r.Vanaf })
                .OrderBy(r => r.Vanaf).ToListAsync(cancellationToken);
            var logboek = await db.Accountgebeurtenissen.AsNoTracking().Where(g => g.AccountId == id)
                .OrderByDescending(g => g.Op).Take(Gebeurtenissen)
                .Select(g => new { g.Op, g.Soort, Door = db.Users.Where(a => a.Id == g.DoorId).Select(a => a.Naam).FirstOrDefault(), g.Toelichting })
                .ToListAsync(cancellationToken);
            var account = gevonden.Account;
            return new View(
                account.Naam,
                account.Email!,
                account.Inlogwijze == Inlogwijze.Wachtwoord,
                account.HeeftTweedeStap,
                gevonden.Passkeys,
                account.IsActief,
                !account.EmailConfirmed,
                account.Id == gebruiker.Ingelogd.Id,
                gevonden.Uitnodiging > nu ? gevonden.Uitnodiging : null,
                account.LaatstIngelogdOp,
                gevonden.Sessies,
                rollen.ConvertAll(r => new Rolregel(r.Id, r.Rol.Naam(), r.Naam, r.Vanaf)),
                logboek.ConvertAll(g => new Gebeurtenisregel(g.Op, Gebeurtenisnamen.Van(g.Soort), g.Door, g.Toelichting)));
        }
    }
}

/// <summary>The events of an account in words.</summary>
internal static class Gebeurtenisnamen
{
    public static string Van(Accountgebeurtenissoort soort) => soort switch
    {
        Accountgebeurtenissoort.Uitgenodigd => "Uitgenodigd",
        Accountgebeurtenissoort.UitnodigingAangenomen => "Uitnodiging aangenomen",
        Accountgebeurtenissoort.CodeAangevraagd => "Inlogcode gevraagd",
        Accountgebeurtenissoort.IngelogdMetMailcode => "Ingelogd met mailcode",
        Accountgebeurtenissoort.IngelogdMetWachtwoord => "Ingelogd met wachtwoord",
        Accountgebeurtenissoort.IngelogdMetPasskey => "Ingelogd met passkey",
        Accountgebeurtenissoort.IngelogdInDemonstratie => "Ingelogd in de demonstratie",
        Accountgebeurtenissoort.InloggenMislukt => "Inloggen mislukt",
        Accountgebeurtenissoort.Geblokkeerd => "Een kwartier dicht na te veel pogingen",
        Accountgebeurtenissoort.Uitgelogd => "Uitgelogd",
        Accountgebeurtenissoort.SessiesBeeindigd => "Uitgelogd op andere apparaten",
        Accountgebeurtenissoort.WachtwoordherstelAangevraagd => "Nieuw wachtwoord gevraagd",
        Accountgebeurtenissoort.WachtwoordGewijzigd => "Wachtwoord gekozen",
        Accountgebeurtenissoort.TweedeStapIngesteld => "Tweede stap ingesteld",
        Accountgebeurtenissoort.TweedeStapGewist => "Tweede stap gewist",
        Accountgebeurtenissoort.HerstelcodeGebruikt => "Herstelcode gebruikt",
        Accountgebeurtenissoort.HerstelcodesVernieuwd => "Nieuwe herstelcodes gemaakt",
        Accountgebeurtenissoort.PasskeyToegevoegd => "Passkey toegevoegd",
        Accountgebeurtenissoort.PasskeyVerwijderd => "Passkey verwijderd",
        Accountgebeurtenissoort.AccountGestopt => "Account gestopt",
        Accountgebeurtenissoort.AccountHervat => "Account hervat",
        Accountgebeurtenissoort.RolToegekend => "Rol gegeven",
        Accountgebeurtenissoort.RolBeeindigd => "Rol beëindigd",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown event."),
    };
}
