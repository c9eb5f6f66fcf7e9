using System.Globalization;
using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Beheer;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// The administrator keeps the days that a decree equates with holidays. A day that is added or taken away moves the open clocks that it touches, each with its line in the timeline. Once a year the administrator
/// says that the days of next year were checked.
/// </summary>
public static class GelijkgesteldeDagenBekijken
{
    public sealed record Query : IQuery<View>;

    /// <param name="Dagen">Days equated by decree, newest first.</param>
    /// <param name="Jaar">The year to check next.</param>
    /// <param name="IsGecontroleerd">Its days were checked.</param>
    /// <param name="Vast">The fixed days of that year, from the law.</param>
    /// <param name="Vandaag">Only days to come can be taken away.</param>
    public sealed record View(IReadOnlyList<Regel> Dagen, int Jaar, bool IsGecontroleerd, IReadOnlyList<Feestdag> Vast, DateOnly Vandaag);

    public sealed record Regel(Guid Id, DateOnly Dag, string Naam, string Besluit);

    /// <summary>Adds a day.</summary>
    public sealed class Command : ICommand<Unit>
    {
        public DateOnly? Dag { get; set; }

        public string? Naam { get; set; }

        public string? Besluit { get; set; }
    }

    public sealed record Weghalen(Guid DagId) : ICommand<Unit>;

    public sealed record Controleren(int Jaar) : ICommand<Unit>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock)
        {
            RuleFor(c => c.Dag).NotNull().WithMessage("Kies de dag.")
                .GreaterThan(_ => clock.Vandaag()).WithMessage("Kies een dag die nog komt. Een datum die al voorbij is, verandert niet meer.");
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul in hoe de dag heet.").MaximumLength(GelijkgesteldeDag.NaamMax).WithMessage($"Maak de naam korter: hoogstens {GelijkgesteldeDag.NaamMax} tekens.");
            RuleFor(c => c.Besluit).NotEmpty().WithMessage("Vul in in welk besluit dat staat.")
                .MaximumLength(GelijkgesteldeDag.BesluitMax).WithMessage($"Maak dit korter: hoogstens {GelijkgesteldeDag.BesluitMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, Opdrachten opdrachten, IGebruiker gebruiker, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>, IRequestHandler<Weghalen, Unit>, IRequestHandler<Controleren, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var jaar = vandaag.Year + 1;
            var dagen = await db.GelijkgesteldeDagen.AsNoTracking().OrderByDescending(d => d.Dag).Select(d => new Regel(d.Id, d.Dag, d.Naam, d.Besluit)).ToListAsync(cancellationToken);
            return new(dagen, jaar, await db.IsGecontroleerdAsync(jaar, cancellationToken), Feestdagen.Van(jaar), vandaag);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = BeheerToegang.Eis(gebruiker);
            GelijkgesteldeDagRules.BestaatAl.Eis(
                Werkkalender.Standaard.IsWerkdag(request.Dag!.Value) && !await db.GelijkgesteldeDagen.AnyAsync(d => d.Dag == request.Dag, cancellationToken));
            var dag = GelijkgesteldeDag.Toevoegen(request.Dag!.Value, request.Naam!, request.Besluit!);
            db.GelijkgesteldeDagen.Add(dag);
            Verschuiven(dag, wie);
            return default;
        }

        public async Task<Unit> Handle(Weghalen request, CancellationToken cancellationToken)
        {
            var wie = BeheerToegang.Eis(gebruiker);
            var vandaag = clock.Vandaag();
            var dag = await db.GelijkgesteldeDagen.SingleOrDefaultAsync(d => d.Id == request.DagId, cancellationToken).OfNietGevonden();
            GelijkgesteldeDagRules.AlVoorbij.Eis(dag.Dag > vandaag);
            db.GelijkgesteldeDagen.Remove(dag);
            Verschuiven(dag, wie);
            return default;
        }

        public async Task<Unit> Handle(Controleren request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            if (!await db.IsGecontroleerdAsync(request.Jaar, cancellationToken))
            {
                db.Instellingen.Add(new Instelling { Naam = Kalendercontrole.Naam(request.Jaar), Waarde = clock.Nu().ToString("O", CultureInfo.InvariantCulture) });
            }

            return default;
        }

        private void Verschuiven(GelijkgesteldeDag dag, Gebruiker wie) => opdrachten.Starten<KlokkenVerschuiven>(dag.Id, wie.Id, JsonSerializer.Serialize(dag.Dag));
    }
}

/// <summary>That the administrator looked up the decree for a year.</summary>
public static class Kalendercontrole
{
    public static string Naam(int jaar) => $"kalender-gecontroleerd-{jaar}";

    public static Task<bool> IsGecontroleerdAsync(this ParticipatieDb db, int jaar, CancellationToken cancellationToken)
    {
        var naam = Naam(jaar);
        return db.Instellingen.AnyAsync(i => i.Naam == naam, cancellationToken);
    }
}

/// <summary>From 1 October on the administrator is asked to check the days of next year.</summary>
internal sealed class Kalendertaak(ParticipatieDb db) : ITakenbron
{
    private const int Oktober = 10;

    public async Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken)
    {
        var jaar = vandaag.Year + 1;
        return !gebruiker.Is(Domain.Organisaties.Rol.FunctioneelBeheerder) || vandaag.Month < Oktober || await db.IsGecontroleerdAsync(jaar, cancellationToken)
            ? []
            :
            [
                new(
                    $"Vrije dagen van {jaar} nakijken", $"Kijk of een besluit in {jaar} nog dagen vrij maakt, zoals een brugdag. Anders kloppen de termijnen niet.", new DateOnly(jaar - 1, 12, 31),
                    "Nakijken", links.Termijnen.GelijkgesteldeDagenBekijken(), "Termijnen"),
            ];
    }
}
