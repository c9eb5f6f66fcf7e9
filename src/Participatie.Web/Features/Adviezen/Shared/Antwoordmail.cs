using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// Tells people that something waits for them in an advies. Who chose the digest or no mail gets none: it stands in <em>Wacht op mij</em>.
/// </summary>
public sealed class Antwoordmail(ParticipatieDb db, Links links, PortaalSettings portaal, TimeProvider clock)
{
    /// <summary>To everybody with one of these roles in the organisation.</summary>
    /// <param name="organisatieId">Whose people.</param>
    /// <param name="rollen">Which of them.</param>
    /// <param name="bericht">What it says.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <param name="behalve">People who know already.</param>
    public async Task AanRollenAsync(Guid organisatieId, Rol[] rollen, Adviesbericht bericht, CancellationToken cancellationToken, IReadOnlyCollection<Guid>? behalve = null)
    {
        var zonder = behalve ?? [];
        var ids = await db.Roltoekenningen.Where(t => t.OrganisatieId == organisatieId && rollen.Contains(t.Rol) && t.BeeindigdOp == null && !zonder.Contains(t.AccountId))
            .Select(t => t.AccountId).Distinct().ToListAsync(cancellationToken);
        await AanAsync(ids, bericht, cancellationToken);
    }

    /// <summary>To these people.</summary>
    /// <param name="accountIds">Who.</param>
    /// <param name="bericht">What it says.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public async Task AanAsync(IReadOnlyCollection<Guid> accountIds, Adviesbericht bericht, CancellationToken cancellationToken)
    {
        var ontvangers = await db.Users.AsNoTracking().Where(a => accountIds.Contains(a.Id) && a.IsActief && !a.GeenMail && !a.Dagoverzicht)
            .Select(a => new { a.Id, a.Naam, a.Email }).ToListAsync(cancellationToken);
        foreach (var ontvanger in ontvangers)
        {
            db.Mailberichten.Add(Mailbericht.Klaarzetten(
                $"{bericht.Sleutel}:{ontvanger.Id:N}",
                Mailsoort.Adviesbericht,
                ontvanger.Email!,
                new Mailopmaak(
                    bericht.Onderwerp, $"Beste {ontvanger.Naam},", bericht.Alineas, bericht.Knop, links.Absoluut(bericht.Pad), ["Wilt u deze mail niet meer? Zet hem uit bij Mijn account."],
                    $"{portaal.Naam} {portaal.Regio}").Inhoud(),
                clock.Nu()));
        }
    }
}

/// <summary>A mail about an advies, the same for all who get it.</summary>
/// <param name="Sleutel">One cause gives one mail to one person; at most 80 characters.</param>
/// <param name="Onderwerp">Subject: what is asked.</param>
/// <param name="Alineas">Short paragraphs.</param>
/// <param name="Knop">Text of the link.</param>
/// <param name="Pad">Where it leads.</param>
public sealed record Adviesbericht(string Sleutel, string Onderwerp, IReadOnlyList<string> Alineas, string Knop, string Pad);

/// <summary>The raad hears that an organisation answered or asks it to take part; the organisation hears what the raad finds; a successor that there is work.</summary>
internal sealed class Antwoordberichten(ParticipatieDb db, Antwoordmail mail, Links links)
    : IEventHandler<ReactieVerstuurd>, IEventHandler<RaadUitgenodigd>, IEventHandler<OordeelGegeven>, IEventHandler<WerkOvergedragen>
{
    public async Task VerwerkenAsync(ReactieVerstuurd domainEvent, Guid berichtId, CancellationToken cancellationToken)
    {
        var deel = await DeelAsync(domainEvent.AdresseringId, cancellationToken);
        await mail.AanRollenAsync(
            deel.RaadId, AdviesToegang.Raad,
            new(
                $"antwoord:{berichtId:N}", $"{deel.Organisatie} gaf antwoord op uw advies",
                [$"{deel.Organisatie} gaf antwoord op uw advies ‘{deel.Titel}’.", "Lees het antwoord. Daarna zegt de raad of het voldoende is."],
                "Lees het antwoord", links.Adviezen.OordeelGeven(deel.Id)),
            cancellationToken);
    }

    public async Task VerwerkenAsync(RaadUitgenodigd domainEvent, Guid berichtId, CancellationToken cancellationToken)
    {
        var deel = await DeelAsync(domainEvent.AdresseringId, cancellationToken);
        await mail.AanRollenAsync(
            deel.RaadId, AdviesToegang.Raad,
            new(
                $"meedoen:{berichtId:N}", $"{deel.Organisatie} vraagt u om mee te doen",
                [$"{deel.Organisatie} werkt een belofte uit. Die hoort bij uw advies ‘{deel.Titel}’. De raad mag meedoen."],
                "Lees de uitnodiging", links.Adviezen.AdresseringBekijken(deel.Id)),
            cancellationToken);
    }

    public async Task VerwerkenAsync(OordeelGegeven domainEvent, Guid berichtId, CancellationToken cancellationToken)
    {
        var deel = await DeelAsync(domainEvent.AdresseringId, cancellationToken);
        var isVoldoende = domainEvent.Uitkomst == Oordeeluitkomst.Voldoende;
        var wat = domainEvent.Moment == Oordeelmoment.Besluit ? "uw antwoord" : "wat u deed";
        var bericht = new Adviesbericht(
            $"oordeel:{berichtId:N}",
            isVoldoende ? $"{deel.Raad} vindt {wat} voldoende" : $"{deel.Raad} vraagt om een nieuw antwoord",
            [
                $"Het gaat over het advies ‘{deel.Titel}’.",
                isVoldoende ? $"{deel.Raad} vindt {wat} voldoende." : $"{deel.Raad} vindt {wat} nog niet voldoende. U leest waarom. Daarna geeft u een nieuw antwoord.",
            ],
            isVoldoende ? "Bekijk het oordeel" : "Lees waarom", links.Adviezen.AdresseringBekijken(deel.Id));
        if (deel.ContactId is { } contact && await db.Roltoekenningen.AnyAsync(
            t => t.AccountId == contact && t.OrganisatieId == deel.OrganisatieId && t.Rol == Rol.Behandelaar && t.BeeindigdOp == null, cancellationToken))
        {
            await mail.AanAsync([contact], bericht, cancellationToken);
        }
        else
        {
            await mail.AanRollenAsync(deel.OrganisatieId, [Rol.Behandelaar], bericht, cancellationToken);
        }
    }

    public async Task VerwerkenAsync(WerkOvergedragen domainEvent, Guid berichtId, CancellationToken cancellationToken)
    {
        var overdracht = await db.Overdrachten.AsNoTracking().SingleAsync(o => o.Id == domainEvent.OverdrachtId, cancellationToken);
        await mail.AanAsync(
            [overdracht.NaarId],
            new(
                $"overdracht:{berichtId:N}", "U krijgt werk van een collega",
                [$"{overdracht.DoorNaam} gaf u het werk van {overdracht.VanNaam} aan adviezen.", "Lees wat er open staat en voor wanneer."],
                "Lees de briefing", links.Antwoorden.OverdrachtBekijken(overdracht.Id)),
            cancellationToken);
    }

    private Task<Adviesdeel> DeelAsync(Guid adresseringId, CancellationToken cancellationToken) =>
        db.Delen(db.Adresseringen.Where(a => a.Id == adresseringId)).SingleAsync(cancellationToken);
}

public sealed class AntwoordenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Antwoordmail>();
}
