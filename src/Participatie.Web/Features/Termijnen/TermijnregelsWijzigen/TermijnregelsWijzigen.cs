using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Beheer;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The administrator lays down a new version of the rules of one kind of term, from a day on. Clocks that run keep what they began with.</summary>
public static class TermijnregelsWijzigen
{
    public sealed record Query(Termijnsoort Soort, bool Licht, Guid? OrganisatieId) : IQuery<View>;

    /// <param name="Organisatie">For whom; null: for all.</param>
    /// <param name="Regels">What holds on the newest day that is known.</param>
    /// <param name="Lopend">How many clocks keep their old rules.</param>
    /// <param name="Vandaag">The first day from which new rules can hold.</param>
    public sealed record View(string? Organisatie, Termijnregels Regels, int Lopend, DateOnly Vandaag);

    /// <summary>A rung in the form.</summary>
    public sealed class Stap
    {
        public Laddertrede Trede { get; set; }

        /// <summary>Null: this rung is left out.</summary>
        public int? Aantal { get; set; }

        public Termijneenheid Eenheid { get; set; }
    }

    public sealed class Command : ICommand<Unit>
    {
        public Termijnsoort Soort { get; set; }

        public bool Licht { get; set; }

        public Guid? OrganisatieId { get; set; }

        public DateOnly? GeldigVanaf { get; set; }

        public int? Aantal { get; set; }

        public Termijneenheid Eenheid { get; set; }

        public int? InternWerkdagen { get; set; }

        public int? OpschortenDagen { get; set; }

        public int? VerlengenKeer { get; set; }

        public int? VerlengenDagen { get; set; }

        public IList<Stap> Stappen { get; set; } = [];

        public static Command Van(Query vraag, Termijnregels regels, DateOnly vandaag) => new()
        {
            Soort = vraag.Soort,
            Licht = vraag.Licht,
            OrganisatieId = vraag.OrganisatieId,
            GeldigVanaf = vandaag,
            Aantal = regels.Duur.Aantal,
            Eenheid = regels.Duur.Eenheid,
            InternWerkdagen = regels.InternWerkdagen,
            OpschortenDagen = regels.OpschortenDagen,
            VerlengenKeer = regels.VerlengenKeer,
            VerlengenDagen = regels.VerlengenDagen,
            Stappen =
            [
                .. Enum.GetValues<Laddertrede>().Select(t => regels.Ladder.FirstOrDefault(s => s.Trede == t) is { } stap
                    ? new Stap { Trede = t, Aantal = stap.Afstand.Aantal, Eenheid = stap.Afstand.Eenheid }
                    : new Stap { Trede = t, Eenheid = t == Laddertrede.Vooraf ? Termijneenheid.Werkdagen : Termijneenheid.Weken }),
            ],
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        private const int KeerMax = 10;
        private const string Heel = "Vul een heel getal in van 0 tot en met";

        public Validator(TimeProvider clock)
        {
            RuleFor(c => c.Soort).IsInEnum().WithMessage("Kies waarvoor de regels gelden.");
            RuleFor(c => c.GeldigVanaf).NotNull().WithMessage("Kies vanaf welke dag dit geldt.")
                .GreaterThanOrEqualTo(_ => clock.Vandaag()).WithMessage("Kies vandaag of een latere dag. Wat al begonnen is, verandert niet.");
            RuleFor(c => c.Aantal).NotNull().WithMessage(TermijnRules.DuurNodig.Tekst).InclusiveBetween(1, Termijnregels.DagenMax).WithMessage($"Vul een heel getal in van 1 tot en met {Termijnregels.DagenMax}.");
            RuleFor(c => c.Eenheid).IsInEnum().WithMessage("Kies werkdagen, dagen, weken of maanden.");
            Getal(c => c.InternWerkdagen, Termijnregels.DagenMax);
            Getal(c => c.OpschortenDagen, Termijnregels.DagenMax);
            Getal(c => c.VerlengenKeer, KeerMax);
            Getal(c => c.VerlengenDagen, Termijnregels.DagenMax);
            RuleFor(c => c.Stappen).Must(s => s.Count <= Herinneringsladder.StappenMax && s.All(x => Enum.IsDefined(x.Trede) && Enum.IsDefined(x.Eenheid)) && s.DistinctBy(x => x.Trede).Count() == s.Count)
                .WithMessage("Vul de herinneringen opnieuw in.");
            RuleForEach(c => c.Stappen).ChildRules(stap => stap.RuleFor(s => s.Aantal).InclusiveBetween(1, Termijnregels.DagenMax)
                .WithMessage($"Laat een herinnering leeg, of vul een heel getal in van 1 tot en met {Termijnregels.DagenMax}."));
        }

        private void Getal(System.Linq.Expressions.Expression<Func<Command, int?>> veld, int max) =>
            RuleFor(veld).NotNull().WithMessage($"{Heel} {max}.").InclusiveBetween(0, max).WithMessage($"{Heel} {max}.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisatie = await OrganisatieAsync(request.OrganisatieId, cancellationToken);
            var regelingen = await db.Termijnregelingen.AsNoTracking().Where(r => r.Soort == request.Soort && r.Licht == request.Licht).ToListAsync(cancellationToken);
            var lopend = await db.Termijnen.CountAsync(
                t => t.Soort == request.Soort && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort) && (request.OrganisatieId == null || t.PartijId == request.OrganisatieId),
                cancellationToken);
            return new(organisatie, Termijnregeling.Gelden(regelingen, request.OrganisatieId ?? Guid.Empty, request.Soort, request.Licht, DateOnly.MaxValue), lopend, clock.Vandaag());
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var wie = BeheerToegang.Eis(gebruiker);
            await OrganisatieAsync(request.OrganisatieId, cancellationToken);
            db.Termijnregelingen.Add(Termijnregeling.Vastleggen(
                request.OrganisatieId, request.Soort, request.Licht,
                new(
                    new(request.Aantal!.Value, request.Eenheid), request.InternWerkdagen!.Value, request.OpschortenDagen!.Value, request.VerlengenKeer!.Value, request.VerlengenDagen!.Value,
                    [
                        .. request.Stappen.Where(s => s.Aantal is not null).OrderBy(s => s.Trede)
                            .Select(s => new Ladderstap(s.Trede, new(s.Aantal!.Value, s.Trede == Laddertrede.Vooraf ? Termijneenheid.Werkdagen : s.Eenheid))),
                    ]),
                request.GeldigVanaf!.Value, wie.Id, clock.Nu()));
            return default;
        }

        private async Task<string?> OrganisatieAsync(Guid? id, CancellationToken cancellationToken) => id is null
            ? null
            : await db.Organisaties.Where(o => o.Id == id).Select(o => o.Naam).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
    }
}
