using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher opens the ballot box of a closed ronde: an act of its own, that cannot be undone.</summary>
public static class BusOpenen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="RondeId">The ronde.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="SluitNa">Last day on which people can fill in.</param>
    /// <param name="Drempel">Fewest envelopes.</param>
    /// <param name="Enveloppen">In the bus now.</param>
    /// <param name="Onleesbaar">Not readable at opening.</param>
    /// <param name="Geopend">Opened in all; null before the opening.</param>
    /// <param name="Werk">The opening that runs or ran.</param>
    public sealed record View(
        Guid RondeId, string Naam, Rondestatus Status, DateOnly SluitNa, int Drempel, int Enveloppen, int Onleesbaar, int? Geopend, Werk? Werk)
    {
        public bool IsBezig => Werk is { Status: Opdrachtstatus.Wacht or Opdrachtstatus.Bezig };

        public bool MagOpenen => Status == Rondestatus.Gesloten && Enveloppen >= Drempel && !IsBezig;
    }

    /// <summary>Long work, as it stands.</summary>
    public sealed record Werk(Guid Id, Opdrachtstatus Status, long Gedaan, long? Totaal, string? Melding);

    public sealed record Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        /// <summary>The researcher understands that this cannot be undone.</summary>
        public bool? Begrepen { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Begrepen).Equal(true).WithMessage("Zet een vinkje als u begrijpt dat dit niet terug kan.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Opdrachten opdrachten)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Where(r => r.Id == request.RondeId)
                .Select(r => new
                {
                    r.Id,
                    r.Naam,
                    r.Status,
                    r.SluitNa,
                    r.Drempel,
                    Enveloppen = db.Busenveloppen.Count(e => e.RondeId == r.Id),
                    Opening = db.Busopeningen.FirstOrDefault(b => b.RondeId == r.Id),
                })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var werk = await LaatsteWerk<BusOpenenUitvoerder>(db, ronde.Id)
                .Select(o => new Werk(o.Id, o.Status, o.Gedaan, o.Totaal, o.Melding)).FirstOrDefaultAsync(cancellationToken);
            return new(ronde.Id, ronde.Naam, ronde.Status, ronde.SluitNa, ronde.Drempel, ronde.Enveloppen, ronde.Opening?.Onleesbaar ?? 0, ronde.Opening?.Totaal, werk);
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.BusOpenen, ronde);
            RondeRules.AlleenGesloten.Eis(ronde.Status == Rondestatus.Gesloten);
            BusopeningRules.GenoegEnveloppen.Eis(await db.Busenveloppen.CountAsync(e => e.RondeId == ronde.Id, cancellationToken) >= ronde.Drempel);
            var laatste = await LaatsteWerk<BusOpenenUitvoerder>(db, ronde.Id).Select(o => (Opdrachtstatus?)o.Status).FirstOrDefaultAsync(cancellationToken);
            BusopeningRules.OpeningLooptAl.Eis(laatste is null or Opdrachtstatus.Klaar or Opdrachtstatus.Mislukt);
            return opdrachten.Starten<BusOpenenUitvoerder>(ronde.Id, wie.Id).Id;
        }
    }

    /// <summary>The last work of this kind for a ronde.</summary>
    internal static IQueryable<Opdracht> LaatsteWerk<TUitvoerder>(ParticipatieDb db, Guid rondeId)
        where TUitvoerder : IOpdrachtUitvoerder =>
        db.Opdrachten.AsNoTracking().Where(o => o.OnderwerpId == rondeId && o.Soort == typeof(TUitvoerder).Name).OrderByDescending(o => o.Id);
}
