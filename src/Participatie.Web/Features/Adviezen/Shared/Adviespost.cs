using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who gets the letter at one organisation, as filled in.</summary>
public sealed class Ontvanger
{
    public Guid OrganisatieId { get; set; }

    /// <summary>A behandelaar there; null: somebody without an account.</summary>
    public Guid? ContactId { get; set; }

    public string? Naam { get; set; }

    public string? Email { get; set; }

    public sealed class Validator : AbstractValidator<Ontvanger>
    {
        public Validator()
        {
            RuleFor(o => o.Naam).NotEmpty().When(o => o.ContactId is null).WithMessage("Vul een naam in, of kies iemand met een account.")
                .MaximumLength(Adressering.NaamMax).WithMessage($"Houd de naam korter dan {Adressering.NaamMax} tekens.");
            RuleFor(o => o.Email).Must(Mailadres.IsAdres).When(o => o.ContactId is null).WithMessage(Mailadres.Vraag);
        }
    }
}

/// <summary>Somebody at an organisation who can be the contact.</summary>
public sealed record Contact(Guid AccountId, Guid OrganisatieId, string Naam, string Email);

/// <summary>Sends an advies to organisations: their clocks begin, and each contact gets one mail with one link.</summary>
public sealed class Adviespost(ParticipatieDb db, Kalender kalender, Links links, PortaalSettings portaal, TimeProvider clock)
{
    private const string ZonderAccount =
        "U heeft geen account nodig. Op de pagina vraagt u om een code; die gaat naar dit e-mailadres. Doorsturen heeft dus geen zin: vraag de raad dan om iemand anders aan te schrijven.";

    /// <summary>The behandelaars of these organisations.</summary>
    public async Task<IReadOnlyList<Contact>> ContactenAsync(IReadOnlyCollection<Guid> organisaties, CancellationToken cancellationToken) =>
        [.. (await db.Roltoekenningen.AsNoTracking().Where(t => organisaties.Contains(t.OrganisatieId) && t.Rol == Rol.Behandelaar && t.BeeindigdOp == null)
            .Join(db.Users.Where(a => a.IsActief), t => t.AccountId, a => a.Id, (t, a) => new { a.Id, t.OrganisatieId, a.Naam, a.Email })
            .OrderBy(c => c.Naam).ToListAsync(cancellationToken)).Select(c => new Contact(c.Id, c.OrganisatieId, c.Naam, c.Email!)).Distinct()];

    /// <param name="advies">Sent already.</param>
    /// <param name="ontvangers">One per organisation.</param>
    /// <param name="door">Who sends.</param>
    /// <param name="achteraf">Later than the others.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <exception cref="ValidationException">A contact is not a behandelaar there any more.</exception>
    public async Task AdresserenAsync(Advies advies, IReadOnlyList<Ontvanger> ontvangers, Handelende door, bool achteraf, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var ids = ontvangers.Select(o => o.OrganisatieId).ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => (ids.Contains(o.Id) && o.IsActief) || o.Id == advies.RaadId).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);
        var contacten = (await ContactenAsync(ids, cancellationToken)).ToDictionary(c => (c.OrganisatieId, c.AccountId));
        var regels = await kalender.RegelsAsync(advies.Soort, clock.Vandaag(), cancellationToken);
        var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
        foreach (var (i, ontvanger) in ontvangers.Index())
        {
            var contact = ontvanger.ContactId is { } id ? contacten.GetValueOrDefault((ontvanger.OrganisatieId, id)) : null;
            if (!namen.ContainsKey(ontvanger.OrganisatieId) || (ontvanger.ContactId is not null && contact is null))
            {
                throw new ValidationException([new ValidationFailure($"Ontvangers[{i}].ContactId", "Deze persoon werkt hier niet meer aan adviezen. Kies iemand anders.")]);
            }

            var adressering = Adressering.Versturen(
                advies, new(ontvanger.OrganisatieId, contact?.AccountId, contact?.Naam ?? ontvanger.Naam, contact is null ? ontvanger.Email!.Trim() : null),
                Reactieplichten.Standaard(advies.Soort), regels, werkdagen, door, nu, achteraf);
            db.Adresseringen.Add(adressering);
            Mailen(advies, adressering, contact, namen[advies.RaadId], nu);
        }
    }

    /// <summary>A reply link that was lost, or went to the wrong person: the old one ends and a new one goes out, with the dates as they stand.</summary>
    /// <param name="advies">That was sent.</param>
    /// <param name="adressering">A part without an account behind it.</param>
    /// <param name="raad">Name of the raad.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public async Task LinkVernieuwenAsync(Advies advies, Adressering adressering, string raad, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        await LinksIntrekkenAsync(adressering.Id, cancellationToken);
        var (token, hash) = Eenmalig.Link();
        var link = Domain.Adviezen.Antwoordlink.Maken(adressering, Antwoordrol.Behandelaar, adressering.ContactNaam!, adressering.ContactEmail!, hash, nu);
        db.Antwoordlinks.Add(link);
        var reactie = adressering.Termijnen.LastOrDefault(t => t.Soort == Termijnsoort.Reactie);
        var opmaak = new Mailopmaak(
            $"Een nieuwe link bij een advies van {raad}",
            $"Beste {adressering.ContactNaam},",
            [
                $"{raad} stuurde uw organisatie een advies: ‘{advies.Titel}’. Hier is een nieuwe link. Een eerdere link werkt niet meer.",
                reactie is { IsOpen: true } ? $"Wilt u uiterlijk {reactie.Uiterlijk.Voluit()} antwoord geven?" : "U vindt er wat uw organisatie antwoordde.",
            ],
            "Lees het advies en antwoord",
            links.Absoluut(links.Antwoord.AntwoordlinkOpenen(token)),
            [ZonderAccount],
            portaal.Naam);
        db.Mailberichten.Add(Mailbericht.Klaarzetten($"advies:{adressering.Id}:{link.Id}", Mailsoort.Antwoordlink, adressering.ContactEmail!, opmaak.Inhoud(), nu));
    }

    /// <summary>No link of the behandelaar of this part opens anything any more.</summary>
    public async Task LinksIntrekkenAsync(Guid adresseringId, CancellationToken cancellationToken)
    {
        foreach (var eerdere in await db.Antwoordlinks.Where(l => l.AdresseringId == adresseringId && l.Rol == Antwoordrol.Behandelaar && l.IngetrokkenOp == null).ToListAsync(cancellationToken))
        {
            eerdere.Intrekken(clock.Nu());
        }
    }

    /// <summary>What the contact reads.</summary>
    public Mailopmaak Mail(string raad, string titel, string naam, DateOnly ontvangst, DateOnly antwoord, string link, bool metLink) => new(
        $"Wilt u antwoord geven op een advies van {raad}?",
        $"Beste {naam},",
        [
            $"{raad} stuurt uw organisatie een advies: ‘{titel}’.",
            $"Wilt u voor {ontvangst.AddDays(1).Voluit()} laten weten dat u het kreeg? En wilt u uiterlijk {antwoord.Voluit()} antwoord geven?",
        ],
        "Lees het advies en antwoord",
        link,
        metLink
            ? [ZonderAccount]
            : ["Op de pagina staat de brief ook als PDF."],
        portaal.Naam);

    private void Mailen(Advies advies, Adressering adressering, Contact? contact, string raad, DateTime nu)
    {
        DateOnly Dag(Termijnsoort soort) => adressering.Termijnen.First(t => t.Soort == soort).Uiterlijk;
        var (naam, adres, link) = contact is not null
            ? (contact.Naam, contact.Email, links.Adviezen.AdresseringBekijken(adressering.Id))
            : (adressering.ContactNaam!, adressering.ContactEmail!, Antwoordlink(adressering, nu));
        var opmaak = Mail(raad, advies.Titel, naam, Dag(Termijnsoort.Ontvangst), Dag(Termijnsoort.Reactie), links.Absoluut(link), contact is null);
        db.Mailberichten.Add(Mailbericht.Klaarzetten($"advies:{adressering.Id}", contact is null ? Mailsoort.Antwoordlink : Mailsoort.Advies, adres, opmaak.Inhoud(), nu));
    }

    private string Antwoordlink(Adressering adressering, DateTime nu)
    {
        var (token, hash) = Eenmalig.Link();
        db.Antwoordlinks.Add(Domain.Adviezen.Antwoordlink.Maken(adressering, Antwoordrol.Behandelaar, adressering.ContactNaam!, adressering.ContactEmail!, hash, nu));
        return links.Antwoord.AntwoordlinkOpenen(token);
    }
}

public sealed class AdviespostRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Adviespost>().AddScoped<Antwoordsessies>().AddSingleton<Bijlagenopslag>();
}
