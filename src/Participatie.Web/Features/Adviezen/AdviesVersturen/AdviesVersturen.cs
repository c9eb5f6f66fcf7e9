using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The letter goes to many organisations at once; each has its own contact, clock and mail.</summary>
public static class AdviesVersturen
{
    /// <param name="AdviesId">Of which advies.</param>
    /// <param name="Gekozen">The organisations for which contacts and dates are shown.</param>
    public sealed record Query(Guid AdviesId, IReadOnlyCollection<Guid> Gekozen) : IQuery<View>;

    /// <param name="Titel">Of the advies.</param>
    /// <param name="Status">It must be laid down and not sent.</param>
    /// <param name="Openbaarheid">As it stands.</param>
    /// <param name="EmbargoTot">The first public day.</param>
    /// <param name="VragerId">The organisation that asked for the advies.</param>
    /// <param name="Organisaties">Who could get it.</param>
    /// <param name="Contacten">Behandelaars of the chosen organisations.</param>
    /// <param name="Data">When each chosen organisation has to answer.</param>
    /// <param name="Mail">How the mail to the first of them reads; null when none is chosen.</param>
    public sealed record View(
        string Titel, Adviesstatus Status, Openbaarheid Openbaarheid, DateOnly? EmbargoTot, Guid? VragerId, IReadOnlyList<Keuze> Organisaties, IReadOnlyList<Contact> Contacten,
        IReadOnlyDictionary<Guid, Datums> Data, Mailopmaak? Mail);

    public sealed record Keuze(Guid Id, string Naam, Organisatiesoort Soort);

    public sealed record Datums(DateOnly Ontvangst, DateOnly Antwoord);

    public sealed class Command : IAdviescommand<int>
    {
        public Guid AdviesId { get; set; }

        public List<Ontvanger> Ontvangers { get; set; } = [];

        public Openbaarheid? Openbaarheid { get; set; }

        public DateOnly? EmbargoTot { get; set; }

        public bool Bevestigd { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Ontvangers).NotEmpty().WithMessage(AdviesRules.OrganisatieNodig.Tekst);
            RuleFor(c => c.Ontvangers).Must(o => o.DistinctBy(x => x.OrganisatieId).Count() == o.Count).WithMessage("Een organisatie staat er twee keer in. Kies opnieuw.");
            RuleForEach(c => c.Ontvangers).SetValidator(new Ontvanger.Validator());
            RuleFor(c => c.Openbaarheid).NotNull().WithMessage("Kies wie het advies mag lezen.");
            RuleFor(c => c.EmbargoTot).NotNull().When(c => c.Openbaarheid == Domain.Adviezen.Openbaarheid.Embargo).WithMessage(AdviesRules.EmbargoHeeftDag.Tekst);
            RuleFor(c => c.Bevestigd).Equal(true).WithMessage("Zet een vinkje als alles klopt. Na het versturen kan de tekst niet meer anders.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Adviespost post, Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, int>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (advies, _) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            var (raadId, verzoekId) = (advies.RaadId, advies.VerzoekId);
            var alle = await db.Organisaties.AsNoTracking().Where(o => o.IsActief || o.Id == raadId).OrderBy(o => o.Naam).Select(o => new Keuze(o.Id, o.Naam, o.Soort)).ToListAsync(cancellationToken);
            Guid? vrager = verzoekId is null ? null : await db.Participatieverzoeken.Where(v => v.Id == verzoekId).Select(v => (Guid?)v.OrganisatieId).SingleOrDefaultAsync(cancellationToken);
            var regels = await kalender.RegelsAsync(advies.Soort, clock.Vandaag(), cancellationToken);
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            var vandaag = clock.Vandaag();
            var data = request.Gekozen.Distinct().ToDictionary(id => id, id => new Datums(
                Termijnberekening.Later(vandaag, regels(id, Termijnsoort.Ontvangst).Duur, werkdagen), Termijnberekening.Later(vandaag, regels(id, Termijnsoort.Reactie).Duur, werkdagen)));
            var eerste = data.Values.FirstOrDefault();
            return new(
                advies.Titel, advies.Status, advies.Openbaarheid, advies.EmbargoTot, vrager, [.. alle.Where(o => o.Id != raadId)],
                request.Gekozen.Count == 0 ? [] : await post.ContactenAsync(request.Gekozen, cancellationToken), data,
                eerste is null ? null : post.Mail(alle.Find(o => o.Id == raadId)?.Naam ?? "", advies.Titel, "collega", eerste.Ontvangst, eerste.Antwoord, "", metLink: false));
        }

        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var (advies, door) = await db.AdviesVoorAsync(request.AdviesId, gebruiker.Ingelogd, AdviesBewerking.Versturen, cancellationToken);
            if (request.Openbaarheid == Domain.Adviezen.Openbaarheid.Embargo && request.EmbargoTot <= clock.Vandaag())
            {
                throw new ValidationException([new ValidationFailure(nameof(request.EmbargoTot), AdviesRules.EmbargoHeeftDag.Tekst)]);
            }

            advies.Instellen(advies.Soort, [.. advies.Themas.Select(t => t.Thema)], request.Openbaarheid!.Value, request.EmbargoTot, clock.Vandaag());
            advies.Versturen(door, clock.Nu());
            await post.AdresserenAsync(advies, request.Ontvangers, door, achteraf: false, cancellationToken);
            return request.Ontvangers.Count;
        }
    }
}
