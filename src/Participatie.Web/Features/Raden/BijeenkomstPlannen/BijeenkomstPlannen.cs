using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Ondersteuner or voorzitter plans a meeting and says who is to come; nothing is sent yet.</summary>
public static class BijeenkomstPlannen
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Kop">The raad.</param>
    /// <param name="Leden">Who is a member now.</param>
    public sealed record View(Raadkop Kop, IReadOnlyList<(Guid Id, string Naam)> Leden);

    public sealed class Command : Bijeenkomstinvoer, ICommand<Guid>
    {
        public Guid RaadId { get; set; }

        /// <summary>A list that can grow: the binder fills what is there, and an empty array would stay empty.</summary>
        public List<Guid> Leden { get; set; } = [];

        /// <summary>A guest a line: name; e-mail address.</summary>
        public string? Gasten { get; set; }

        internal IReadOnlyList<(string Naam, string Email)> Gastenlijst =>
            [.. Regels(Gasten).Select(r => r.Split(';', 2, StringSplitOptions.TrimEntries)).Select(d => (d[0], d.Length > 1 ? d[1] : ""))];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new BijeenkomstinvoerValidator());
            RuleFor(c => c.Gasten)
                .Must((c, _) => c.Gastenlijst.Count <= Bijeenkomst.GastenMax).WithMessage($"Nodig hooguit {Bijeenkomst.GastenMax} gasten uit.")
                .Must((c, _) => c.Gastenlijst.All(g => g.Naam.Length is > 0 and <= Raadslid.NaamMax && Mailadres.IsAdres(g.Email)))
                .WithMessage("Zet elke gast op een eigen regel, met een puntkomma: naam; e-mailadres.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            return new(kop, await LedenAsync(kop.Id, cancellationToken));
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var kop = await db.RaadkopAsync(request.RaadId, gebruiker.Ingelogd, RaadBewerking.Beheren, cancellationToken);
            var leden = (await LedenAsync(kop.Id, cancellationToken)).Where(l => request.Leden.Contains(l.Id)).Select(l => ((Guid?)l.Id, l.Naam, (string?)null));
            var bijeenkomst = Bijeenkomst.Plannen(kop.Id, request.Gegevens(), leden.Concat(request.Gastenlijst.Select(g => ((Guid?)null, g.Naam, (string?)g.Email))));
            db.Bijeenkomsten.Add(bijeenkomst);
            return bijeenkomst.Id;
        }

        private async Task<IReadOnlyList<(Guid Id, string Naam)>> LedenAsync(Guid raadId, CancellationToken cancellationToken)
        {
            var leden = await db.Raadsleden.AsNoTracking().Where(l => l.RaadId == raadId && l.GestoptOp == null).OrderBy(l => l.Naam)
                .Select(l => new { l.Id, l.Naam }).ToListAsync(cancellationToken);
            return [.. leden.Select(l => (l.Id, l.Naam))];
        }
    }
}
