using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>A code with which a visitor of the demo can fill in a list.</summary>
/// <param name="Doelgroep">Whose list it opens.</param>
/// <param name="Taal">Language in which it opens.</param>
/// <param name="Code">To type: “K7PM 3XQD”.</param>
/// <param name="Token">For the link.</param>
public sealed record Democode(Doelgroep Doelgroep, string Taal, string Code, string Token);

/// <summary>A person of the demo who can sign in.</summary>
public sealed record Demopersoon(Guid AccountId, string Naam, string EMail, IReadOnlyList<(Rol Rol, string Organisatie)> Rollen);

/// <summary>What a visitor of the demo may know and a visitor of a real portal never. Gives nothing while the demo is off.</summary>
public sealed class Demogegevens(ParticipatieDb db, Hoofdsleutel hoofdsleutel, DemoSettings settings)
{
    /// <summary>For each list and language a code that nobody used yet. They are derived anew each time, and lie nowhere.</summary>
    public async Task<IReadOnlyList<Democode>> CodesAsync(CancellationToken cancellationToken)
    {
        if (!settings.Actief || await LopendeRondeAsync(cancellationToken) is not { } ronde)
        {
            return [];
        }

        var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
        var codes = new List<Democode>();
        foreach (var (doelgroep, taal) in new[] { (Doelgroep.Jongere, "nl"), (Doelgroep.Ouder, "nl"), (Doelgroep.Jongere, "en"), (Doelgroep.Ouder, "en") })
        {
            var vrij = await db.Uitnodigingen.AsNoTracking()
                .Where(u => u.RondeId == ronde.Id && u.Doelgroep == doelgroep && u.Taal == taal && u.Kanaal == Uitnodigingskanaal.Brief)
                .Where(u => u.Status == Uitnodigingstatus.Uitgenodigd || u.Status == Uitnodigingstatus.Herinnerd)
                .OrderBy(u => u.Id)
                .Select(u => new { u.Id, u.Poging })
                .FirstOrDefaultAsync(cancellationToken);
            if (vrij is not null)
            {
                var geheim = toegang.Geheim(vrij.Id, vrij.Poging);
                codes.Add(new(doelgroep, taal, geheim.Code.Tekst, geheim.Token.Tekst));
            }
        }

        return codes;
    }

    /// <summary>Everybody who can sign in, by name.</summary>
    public async Task<IReadOnlyList<Demopersoon>> PersonenAsync(CancellationToken cancellationToken)
    {
        if (!settings.Actief)
        {
            return [];
        }

        var rijen = await (
            from account in db.Users
            join toekenning in db.Roltoekenningen on account.Id equals toekenning.AccountId
            join organisatie in db.Organisaties on toekenning.OrganisatieId equals organisatie.Id
            where account.Email!.EndsWith("@" + Demobezetting.Maildomein) && account.IsActief && toekenning.BeeindigdOp == null
            orderby account.Naam
            select new { account.Id, account.Naam, account.Email, toekenning.Rol, Organisatie = organisatie.Naam }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rijen.GroupBy(r => (r.Id, r.Naam, r.Email), (wie, rollen) => new Demopersoon(wie.Id, wie.Naam, wie.Email!, [.. rollen.Select(r => (r.Rol, r.Organisatie))]))];
    }

    private Task<Ronde?> LopendeRondeAsync(CancellationToken cancellationToken) => db.Rondes.AsNoTracking()
        .Where(r => r.Status == Rondestatus.Open && r.Bereik == Rondebereik.Regionaal)
        .OrderByDescending(r => r.OpentOp)
        .FirstOrDefaultAsync(cancellationToken);
}
