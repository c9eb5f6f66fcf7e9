using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher looks at exactly what the public will see, and makes it public.</summary>
public static class ResultatenPubliceren
{
    public sealed record Query(Guid RondeId, Doelgroep Toon, string? Vraag) : IQuery<View>;

    /// <param name="RondeId">The ronde.</param>
    /// <param name="Naam">Its name.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Drempel">Smallest group that is shown.</param>
    /// <param name="Werk">The counting that runs or ran last.</param>
    /// <param name="Voorstel">Null: none was made since the last publication.</param>
    /// <param name="Publicaties">When something was published before.</param>
    public sealed record View(
        Guid RondeId, string Naam, Rondestatus Status, int Drempel, BusOpenen.Werk? Werk, Voorbeeld? Voorstel, IReadOnlyList<DateTime> Publicaties)
    {
        public bool IsBezig => Werk is { Status: Opdrachtstatus.Wacht or Opdrachtstatus.Bezig };

        public bool KanTellen => !IsBezig && Status is Rondestatus.BusGeopend or Rondestatus.Gepubliceerd;
    }

    /// <param name="Id">Names what was looked at.</param>
    /// <param name="GemaaktOp">When it was counted.</param>
    /// <param name="Beeld">What the public will see.</param>
    public sealed record Voorbeeld(Guid Id, DateTime GemaaktOp, Resultatenbeeld Beeld)
    {
        /// <summary>Rows hidden because the group is small or would be known from others, for every question; and those for one question only.</summary>
        public (int Groepen, int Antwoorden, int Totaal) Verborgen
        {
            get
            {
                var tabellen = Beeld.Document.Tabellen.Tabellen;
                var groepen = tabellen.Where(t => t.Vraagcode == Telplan.Deelname).SelectMany(Sleutels).ToHashSet();
                var vragen = tabellen.Where(t => t.Vraagcode != Telplan.Deelname).SelectMany(Sleutels).ToList();
                return (groepen.Count, vragen.Count(sleutel => !groepen.Contains(sleutel)), Beeld.Document.Rijen.Totaal);
            }
        }

        private static IEnumerable<(string Doelgroep, string Uitsplitsing, string Groep)> Sleutels(BeschermdeTabel tabel) =>
            tabel.Rijen.OfType<NietGetoondeRij>().Select(rij => (tabel.Doelgroep, tabel.Uitsplitsing, rij.Groep));
    }

    public sealed record Command : ICommand<int>
    {
        public Guid RondeId { get; set; }

        /// <summary>The proposal on the page, so that nothing else is published than what was seen.</summary>
        public Guid? VoorstelId { get; set; }

        public bool? Bekeken { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Bekeken).Equal(true).WithMessage("Kijk het voorbeeld na en zet dan een vinkje.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, int>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Id, r.Naam, r.Status, r.Drempel })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var werk = await BusOpenen.LaatsteWerk<ResultatenTellenUitvoerder>(db, ronde.Id)
                .Select(o => new BusOpenen.Werk(o.Id, o.Status, o.Gedaan, o.Totaal, o.Melding)).FirstOrDefaultAsync(cancellationToken);
            var publicaties = await db.Publicaties.Where(p => p.RondeId == ronde.Id).OrderBy(p => p.Nummer).Select(p => p.Op).ToListAsync(cancellationToken);
            var voorstel = await db.Publicatievoorstellen.AsNoTracking()
                .SingleOrDefaultAsync(v => v.RondeId == ronde.Id && v.VolgtOp == publicaties.Count, cancellationToken);
            return new(ronde.Id, ronde.Naam, ronde.Status, ronde.Drempel, werk, await VoorbeeldAsync(voorstel, request, cancellationToken), publicaties);
        }

        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var nu = clock.Nu();
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Publiceren, ronde);
            ronde.Publiceren(nu);
            var voorstel = await db.Publicatievoorstellen.SingleOrDefaultAsync(v => v.RondeId == ronde.Id, cancellationToken);
            PublicatieRules.VoorbeeldNodig.Eis(voorstel is not null);
            var eerder = await db.Publicaties.CountAsync(p => p.RondeId == ronde.Id, cancellationToken);
            var publicatie = voorstel.Publiceren(request.VoorstelId ?? Guid.Empty, eerder, wie.Id, nu);
            db.Publicaties.Add(publicatie);
            db.Publicatievoorstellen.Remove(voorstel);
            return publicatie.Nummer;
        }

        private async Task<Voorbeeld?> VoorbeeldAsync(Publicatievoorstel? voorstel, Query request, CancellationToken cancellationToken)
        {
            if (voorstel is null)
            {
                return null;
            }

            var beeld = await Resultatenbeeld.MakenAsync(
                db, request.RondeId, Publicatiedocument.Lezen(voorstel.Document), request.Toon, request.Vraag, gepubliceerdOp: null, clock.Vandaag(), cancellationToken);
            return new(voorstel.Id, voorstel.GemaaktOp, beeld ?? throw new NietGevondenException());
        }
    }
}
