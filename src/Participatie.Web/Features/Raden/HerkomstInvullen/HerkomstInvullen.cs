using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>A member tells, of free will, where he or she comes from; the ondersteuner does it for who has no account. Nothing of it is ever shown per person.</summary>
public static class HerkomstInvullen
{
    public sealed record Query(Guid RaadId, Guid RaadslidId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="IsJe">The form speaks to a young member.</param>
    /// <param name="Namens">The member for whom the ondersteuner fills it in; null: the member does so.</param>
    public sealed record View(Raadkop Kop, bool IsJe, string? Namens);

    public sealed class Command : IRaadcommand
    {
        public Guid RaadId { get; set; }

        public Guid RaadslidId { get; set; }

        public string? Gemeentecode { get; set; }

        /// <summary>A list that can grow: the binder fills what is there, and an empty array would stay empty.</summary>
        public List<SoortHulp> SoortenHulp { get; set; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Gemeentecode).Must(c => string.IsNullOrEmpty(c) || Gemeenten.MetCode(c) is not null).WithMessage("Kies een gemeente uit de lijst.");
            RuleForEach(c => c.SoortenHulp).IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (kop, lid) = await LidAsync(request.RaadId, request.RaadslidId, cancellationToken);
            var isZelf = lid.AccountId == gebruiker.Ingelogd.Id;
            return new(kop, isZelf && kop.Doelgroep == Doelgroep.Jongere, isZelf ? null : lid.Naam);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var (_, lid) = await LidAsync(request.RaadId, request.RaadslidId, cancellationToken);
            var gemeente = string.IsNullOrEmpty(request.Gemeentecode) ? null : request.Gemeentecode;
            if (await db.Ledenherkomsten.SingleOrDefaultAsync(h => h.RaadslidId == lid.Id, cancellationToken) is { } herkomst)
            {
                herkomst.Wijzigen(gemeente, request.SoortenHulp);
            }
            else
            {
                db.Ledenherkomsten.Add(Ledenherkomst.Vertellen(lid, gemeente, request.SoortenHulp));
            }

            return default;
        }

        /// <summary>One's own membership, or that of somebody without an account for who manages the raad.</summary>
        private async Task<(Raadkop Kop, Raadslid Lid)> LidAsync(Guid raadId, Guid raadslidId, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var kop = await db.RaadkopAsync(raadId, wie, RaadBewerking.Bekijken, cancellationToken);
            var lid = await db.Raadsleden.AsNoTracking().SingleOrDefaultAsync(l => l.Id == raadslidId && l.RaadId == kop.Id, cancellationToken).OfNietGevonden();
            return lid.AccountId == wie.Id || (kop.MagBeheren && lid.DoetMeeViaOndersteuner) ? (kop, lid) : throw new GeenToegangException();
        }
    }
}
