using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher mends a mail address that did not work; the person is ready to be invited again, with a new link.</summary>
public static class UitnodigingVerbeteren
{
    public sealed record Query(Guid RondeId, Guid UitnodigingId) : IQuery<View>;

    public sealed record View(string Ronde, string? EMail);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Guid UitnodigingId { get; set; }

        public string? EMail { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.EMail).Must(e => EMailadres.Lees(e?.Trim() ?? "") is not null)
            .WithMessage("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Uitnodigingsgeheimen geheimen, Hoofdsleutel hoofdsleutel)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken) => await (
            from uitnodiging in db.Uitnodigingen
            join ronde in db.Rondes.ZichtbaarVoor(gebruiker.Ingelogd) on uitnodiging.RondeId equals ronde.Id
            where uitnodiging.Id == query.UitnodigingId && ronde.Id == query.RondeId
            select new View(ronde.Naam, uitnodiging.EMail)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();

        public async Task<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (ronde, uitnodiging) = await db.UitnodigingInRondeAsync(gebruiker.Ingelogd, command.RondeId, command.UitnodigingId, cancellationToken);
            var email = EMailadres.Lees(command.EMail!.Trim())!;
            VerbeterenRules.StaatAlInRonde.Eis(!await db.Uitnodigingen.AnyAsync(
                u => u.RondeId == ronde.Id && u.Id != uitnodiging.Id && u.Doelgroep == uitnodiging.Doelgroep && u.EMail == email, cancellationToken));
            uitnodiging.EMailVerbeteren(email);
            await geheimen.VrijVastleggenAsync(ronde.Sleutels.Toegang(hoofdsleutel), uitnodiging, uitnodiging.Poging + 1, cancellationToken);

            // What was begun with the old link can be opened by nobody any more.
            await db.Concepten.Where(c => c.UitnodigingId == uitnodiging.Id).ExecuteDeleteAsync(cancellationToken);
            return ronde.Id;
        }
    }
}

public static class VerbeterenRules
{
    public static readonly DomainRule StaatAlInRonde = new(
        nameof(StaatAlInRonde), "Dit adres staat al in deze ronde. Niemand krijgt twee uitnodigingen.");
}
