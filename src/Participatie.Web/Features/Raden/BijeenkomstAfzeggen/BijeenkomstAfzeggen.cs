using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter calls a meeting off, with a reason; who was invited hears of it.</summary>
public static class BijeenkomstAfzeggen
{
    public sealed record Query(Guid RaadId, Guid BijeenkomstId) : IQuery<View>;

    /// <param name="Titel">The meeting.</param>
    /// <param name="IsUitgenodigd">People will get a mail.</param>
    public sealed record View(string Titel, bool IsUitgenodigd);

    public sealed class Command : IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid BijeenkomstId { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reden).NotEmpty().WithMessage(BijeenkomstRules.RedenNodig.Tekst);
            RuleFor(c => c.Reden).Hooguit(Bijeenkomst.RedenMax);
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Bijeenkomstmail mail) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            return await db.Bijeenkomsten.AsNoTracking().Where(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id)
                .Select(b => new View(b.Titel, b.Status == Bijeenkomststatus.Uitgenodigd)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var bijeenkomst = await db.Bijeenkomsten.SingleOrDefaultAsync(b => b.Id == request.BijeenkomstId && b.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            var isUitgenodigd = bijeenkomst.Status == Bijeenkomststatus.Uitgenodigd;
            bijeenkomst.Afzeggen(request.Reden!);
            if (isUitgenodigd)
            {
                await mail.AfzeggenAsync(bijeenkomst, kop, cancellationToken);
            }

            return default;
        }
    }
}
