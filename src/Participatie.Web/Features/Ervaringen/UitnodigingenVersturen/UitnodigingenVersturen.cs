using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Portaal;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sees what will go out and how recognisable people are, chooses a moment, and sends the invitations by mail.</summary>
public static class UitnodigingenVersturen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Ronde">Name of the ronde.</param>
    /// <param name="MagUitnodigen">False when the ronde is closed.</param>
    /// <param name="StaatVast">True when the first invitation left before.</param>
    /// <param name="Klaar">Who is ready, by group, language and channel.</param>
    /// <param name="ZonderLijst">Ready people of a group for which the ronde has no list.</param>
    /// <param name="OnderDrempel">Invited people who share their background with too few others.</param>
    /// <param name="Drempel">How many is enough.</param>
    /// <param name="Voorbeelden">The mail for each group and language that is ready.</param>
    /// <param name="Voorstel">The first decent moment, wall clock of Amsterdam.</param>
    /// <param name="Werk">Mails are being made.</param>
    public sealed record View(
        string Ronde, bool MagUitnodigen, bool StaatVast, IReadOnlyList<Groep> Klaar, int ZonderLijst, int OnderDrempel, int Drempel, IReadOnlyList<Voorbeeld> Voorbeelden,
        DateTime Voorstel, Voortgangsbeeld? Werk)
    {
        public int PerMail => Klaar.Where(g => g.Kanaal == Uitnodigingskanaal.Mail).Sum(g => g.Aantal);

        public int PerBrief => Klaar.Where(g => g.Kanaal == Uitnodigingskanaal.Brief).Sum(g => g.Aantal);
    }

    public sealed record Groep(Doelgroep Doelgroep, string Taal, Uitnodigingskanaal Kanaal, int Aantal);

    public sealed record Voorbeeld(Doelgroep Doelgroep, string Taal, Mailopmaak Mail);

    public sealed class Command : ICommand<DateTime>
    {
        public Guid RondeId { get; set; }

        public DateOnly? Dag { get; set; }

        /// <summary>Hour of the day in Amsterdam.</summary>
        public int? Uur { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Dag).NotNull().WithMessage("Kies de dag waarop de mails uitgaan.");
            RuleFor(c => c.Uur).NotNull().WithMessage("Kies het uur waarop de mails uitgaan.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock, Opdrachten opdrachten)
        : IRequestHandler<Query, View>, IRequestHandler<Command, DateTime>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == query.RondeId, cancellationToken).OfNietGevonden();
            var klaar = await db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == ronde.Id && u.Status == Uitnodigingstatus.Klaar && u.Kanaal != null)
                .GroupBy(u => new { u.Doelgroep, u.Taal, u.Kanaal })
                .Select(g => new Groep(g.Key.Doelgroep, g.Key.Taal, g.Key.Kanaal!.Value, g.Count())).ToListAsync(cancellationToken);
            var metLijst = klaar.Where(g => ronde.Lijsten.Any(l => l.Doelgroep == g.Doelgroep))
                .OrderBy(g => g.Doelgroep).ThenByDescending(g => g.Taal, StringComparer.Ordinal).ThenBy(g => g.Kanaal).ToList();
            return new View(
                ronde.Naam,
                ronde.MagUitnodigen,
                ronde.EersteUitnodigingOp is not null,
                metLijst,
                klaar.Except(metLijst).Sum(g => g.Aantal),
                await OnderDrempelAsync(ronde, cancellationToken),
                ronde.Drempel,
                [.. metLijst.Where(g => g.Kanaal == Uitnodigingskanaal.Mail).Select(g => new Voorbeeld(g.Doelgroep, g.Taal, Mail(ronde, g)))],
                Voorstel(ronde),
                await db.Opdrachten.AsNoTracking().Lopend(ronde.Id, nameof(UitnodigingenVersturenOpdracht)).Select(Voortgangsbeeld.VanOpdracht)
                    .FirstOrDefaultAsync(cancellationToken));
        }

        public async Task<DateTime> Handle(Command command, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var nu = clock.Nu();
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == command.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            var moment = VersturenRules.Moment(ronde, command.Dag!.Value, command.Uur!.Value, nu);
            VersturenRules.AlBezig.Eis(!await db.Opdrachten.Lopend(ronde.Id, nameof(UitnodigingenVersturenOpdracht)).AnyAsync(cancellationToken));
            await Rondestart.BeginnenAsync(db, ronde, nu, cancellationToken);
            VersturenRules.NiemandKlaar.Eis(await db.Uitnodigingen.KlaarVoorMail(ronde).AnyAsync(cancellationToken));
            opdrachten.Starten<UitnodigingenVersturenOpdracht>(
                ronde.Id, wie.Id, JsonSerializer.Serialize(new UitnodigingenVersturenOpdracht.Gegevens(moment)));
            return moment;
        }

        private DateTime Voorstel(Ronde ronde)
        {
            var nu = clock.Nu().InAmsterdam();
            var opening = ronde.OpentOp.ToDateTime(Verzendvenster.Van);
            return Verzendvenster.Eerste(nu > opening ? nu : opening);
        }

        private static Mailopmaak Mail(Ronde ronde, Groep groep) =>
            Uitnodigingsmail.Opmaak(groep.Doelgroep, groep.Taal, herinnering: 0, ronde.Afzender, ronde.SluitNa, "(link)", "(link)");

        private async Task<int> OnderDrempelAsync(Ronde ronde, CancellationToken cancellationToken)
        {
            if (ronde.Achtergrond.Count == 0)
            {
                return 0;
            }

            var combinaties = await db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == ronde.Id && u.Status != Uitnodigingstatus.NietUitgenodigd)
                .GroupBy(u => new { u.Doelgroep, u.Gemeentecode, u.SoortHulp, u.Leeftijd, u.Trajectstatus, u.Zwaarte })
                .Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(cancellationToken);
            var controle = new Achtergrondcontrole();
            foreach (var c in combinaties)
            {
                var achtergrond = new Achtergrond(
                    c.Key.Doelgroep, Gemeenten.MetCode(c.Key.Gemeentecode)!, c.Key.SoortHulp, c.Key.Leeftijd, c.Key.Trajectstatus, c.Key.Zwaarte);
                for (var i = 0; i < c.Aantal; i++)
                {
                    controle.Tel(achtergrond);
                }
            }

            return controle.Bekijk(ronde.Indeling, ronde.Drempel).OnderDrempel;
        }
    }

    /// <summary>The long work of this kind for this subject that waits or runs.</summary>
    internal static IQueryable<Opdracht> Lopend(this IQueryable<Opdracht> opdrachten, Guid onderwerpId, string soort) =>
        opdrachten.Where(o => o.OnderwerpId == onderwerpId && o.Soort == soort && (o.Status == Opdrachtstatus.Wacht || o.Status == Opdrachtstatus.Bezig));
}

public static class VersturenRules
{
    public static readonly DomainRule NiemandKlaar = new(nameof(NiemandKlaar), "Er is niemand die nu een mail kan krijgen. Lees eerst mensen in, of kies de vragenlijst voor deze groep.");
    public static readonly DomainRule AlBezig = new(nameof(AlBezig), "De mails worden al klaargezet. Wacht tot dat klaar is.");
    public static readonly DomainRule NogKomen = new(nameof(NogKomen), "Kies een moment dat nog komt.");
    public static readonly DomainRule NetteTijd = new(nameof(NetteTijd), "Verstuur op een werkdag tussen 9 en 18 uur. Dan schrikt niemand van de mail.");
    public static readonly DomainRule BinnenDeRonde = new(nameof(BinnenDeRonde), "Kies een dag waarop de ronde open is. Anders kan iemand de vragen niet invullen.");

    /// <summary>The chosen moment in UTC; the hour that is running now means now.</summary>
    /// <exception cref="DomainRuleException">Not a moment to send at.</exception>
    public static DateTime Moment(Ronde ronde, DateOnly dag, int uur, DateTime nu)
    {
        NetteTijd.Eis(uur is >= 0 and <= 23 && Verzendvenster.IsOpen(dag.ToDateTime(new TimeOnly(uur, 0))));
        BinnenDeRonde.Eis(dag >= ronde.OpentOp && dag <= ronde.SluitNa);
        var moment = dag.NaarUtc(new TimeOnly(uur, 0));
        NogKomen.Eis(moment > nu - TimeSpan.FromHours(1));
        return moment < nu ? nu : moment;
    }
}
