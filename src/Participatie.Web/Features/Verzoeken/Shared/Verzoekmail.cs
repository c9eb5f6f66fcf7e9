using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>
/// Tells the other side that something happened with a request: to the raad, or to whoever sent it. The mail has no content of the request, only a link.
/// </summary>
public sealed class Verzoekmail(ParticipatieDb db, Links links, PortaalSettings portaal, TimeProvider clock)
{
    /// <summary>To the members and the ondersteuner of the raad.</summary>
    /// <param name="verzoek">After the step.</param>
    /// <param name="kop">Its heading.</param>
    /// <param name="onderwerp">Subject.</param>
    /// <param name="alinea">What happened, in one sentence.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public async Task AanRaadAsync(Participatieverzoek verzoek, Verzoekkop kop, string onderwerp, string alinea, CancellationToken cancellationToken)
    {
        foreach (var (account, rol) in await OntvangersAsync(kop.RaadOrganisatieId, VerzoekToegang.Raadzijde, cancellationToken))
        {
            var isJe = rol == Rol.Raadslid && kop.Doelgroep == Doelgroep.Jongere;
            Klaarzetten(verzoek, account, onderwerp, [alinea, isJe ? "Je leest het op de pagina van het verzoek." : "U leest het op de pagina van het verzoek."]);
        }
    }

    /// <summary>To who sent it; to all behandelaars of the asker when that person is not there any more.</summary>
    /// <inheritdoc cref="AanRaadAsync"/>
    public async Task AanVragerAsync(Participatieverzoek verzoek, Verzoekkop kop, string onderwerp, string alinea, CancellationToken cancellationToken)
    {
        var behandelaars = await OntvangersAsync(kop.OrganisatieId, [Rol.Behandelaar], cancellationToken);
        var afzender = verzoek.Laatste(Verzoekstapsoort.Verstuurd)?.AccountId;
        foreach (var (account, _) in behandelaars.Any(b => b.Account.Id == afzender) ? behandelaars.Where(b => b.Account.Id == afzender) : behandelaars)
        {
            Klaarzetten(verzoek, account, onderwerp, [alinea, "U leest het op de pagina van het verzoek."]);
        }
    }

    private async Task<IReadOnlyList<((Guid Id, string Naam, string Email) Account, Rol Rol)>> OntvangersAsync(
        Guid organisatieId, Rol[] rollen, CancellationToken cancellationToken)
    {
        var ontvangers = await db.Roltoekenningen.AsNoTracking()
            .Where(t => t.OrganisatieId == organisatieId && rollen.Contains(t.Rol) && t.BeeindigdOp == null)
            .Join(db.Users.Where(a => a.IsActief && !a.GeenMail), t => t.AccountId, a => a.Id, (t, a) => new { a.Id, a.Naam, a.Email, t.Rol })
            .ToListAsync(cancellationToken);
        return [.. ontvangers.DistinctBy(o => o.Id).Select(o => ((o.Id, o.Naam, o.Email!), o.Rol))];
    }

    private void Klaarzetten(Participatieverzoek verzoek, (Guid Id, string Naam, string Email) account, string onderwerp, IReadOnlyList<string> alineas) =>
        db.Mailberichten.Add(Mailbericht.Klaarzetten(
            $"verzoek:{verzoek.Id}:{verzoek.Stappen.Count}:{account.Id}",
            Mailsoort.Verzoekbericht,
            account.Email,
            new Mailopmaak(
                onderwerp, $"Beste {account.Naam},", alineas, "Bekijk het verzoek", links.Absoluut(links.Verzoeken.VerzoekBekijken(verzoek.Id)), [], portaal.Naam).Inhoud(),
            clock.Nu()));
}

public sealed class VerzoekenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Verzoekmail>();
}
