using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter gives a meeting another time, place or agenda; who was invited hears of it.</summary>
public static class BijeenkomstVerzetten
{
    public sealed record Query(Guid RaadId, Guid BijeenkomstId) : IQuery<View>;

    /// <param name="Titel">The meeting.</param>
    /// <param name="IsUitgenodigd">People will get a mail.</param>
    /// <param name="Nu">What is stored.</param>
    public sealed record View(string Titel, bool IsUitgenodigd, Command Nu);

    public sealed class Command : Bijeenkomstinvoer, IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid BijeenkomstId { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public Guid Versie { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new BijeenkomstinvoerValidator());
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Bijeenkomstmail mail) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var b = await db.Bijeenkomsten.AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            return new(b.Titel, b.Status == Bijeenkomststatus.Uitgenodigd, new Command
            {
                Versie = b.Versie,
                Titel = b.Titel,
                Dag = b.Begin.DagInAmsterdam(),
                Van = TimeOnly.FromDateTime(b.Begin.InAmsterdam()),
                Tot = TimeOnly.FromDateTime(b.Einde.InAmsterdam()),
                Plaats = b.Plaats,
                Agenda = Bijeenkomstinvoer.Tekst(b.Agenda),
            });
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var bijeenkomst = await db.Bijeenkomsten.SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            db.Entry(bijeenkomst).Property(b => b.Versie).OriginalValue = request.Versie;
            bijeenkomst.Verzetten(request.Gegevens());
            if (bijeenkomst.Status == Bijeenkomststatus.Uitgenodigd)
            {
                await mail.VerzettenAsync(bijeenkomst, kop, cancellationToken);
            }

            return default;
        }
    }
}
