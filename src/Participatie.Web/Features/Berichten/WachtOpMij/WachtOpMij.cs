using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>Somebody sees what is asked, most urgent first, and how much time is left.</summary>
public static class WachtOpMij
{
    public sealed record Query : IQuery<View>;

    public sealed record View(DateOnly Vandaag, IReadOnlyList<Regel> Regels)
    {
        public int TeLaat => Regels.Count(r => r.IsTeLaat);

        /// <summary>How it stands, in a sentence or two.</summary>
        public string Samenvatting => (Regels.Count, TeLaat) switch
        {
            (0, _) => "Er wacht niets op u.",
            (1, 0) => "Eén ding wacht op u.",
            (1, _) => "Eén ding wacht op u, en het is te laat.",
            (var n, 0) => $"{n.InWoorden().Hoofdletter()} dingen wachten op u.",
            (var n, 1) => $"{n.InWoorden().Hoofdletter()} dingen wachten op u. Eén daarvan is te laat.",
            (var n, var laat) when n == laat => $"{n.InWoorden().Hoofdletter()} dingen wachten op u. Ze zijn allemaal te laat.",
            (var n, var laat) => $"{n.InWoorden().Hoofdletter()} dingen wachten op u. {laat.InWoorden().Hoofdletter()} daarvan zijn te laat.",
        };
    }

    /// <param name="Taak">What is asked.</param>
    /// <param name="IsTeLaat">The day has passed.</param>
    /// <param name="Over">How much time is left, or how late it is, in words; null without a date.</param>
    public sealed record Regel(Taak Taak, bool IsTeLaat, string? Over);

    public sealed class Handler(Takenlijst taken, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var lijst = await taken.VoorAsync(gebruiker.Ingelogd, vandaag, cancellationToken);
            return new View(vandaag, [.. lijst.Select(t => new Regel(t, t.Uiterlijk < vandaag, t.Uiterlijk is { } dag ? Over(dag, vandaag) : null))]);
        }

        private static string Over(DateOnly dag, DateOnly vandaag)
        {
            var dagen = vandaag.DayNumber - dag.DayNumber;
            return dagen switch
            {
                > 13 when dagen % 7 == 0 => $"{dagen / 7} weken te laat",
                > 13 => $"ruim {dagen / 7} weken te laat",
                1 => "1 dag te laat",
                > 1 => $"{dagen} dagen te laat",
                0 => "vandaag",
                _ => Werkkalender.Standaard.Werkdagen(vandaag, dag) switch
                {
                    0 => dag.Afstand(vandaag),
                    1 => "nog 1 werkdag",
                    var n => $"nog {n} werkdagen",
                },
            };
        }
    }
}
