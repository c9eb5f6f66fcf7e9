using MediatR;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>Somebody sees what is asked, most urgent first, and how much time is left.</summary>
public static class WachtOpMij
{
    public sealed record Query : IQuery<View>;

    /// <param name="Vandaag">Today in Amsterdam.</param>
    /// <param name="Regels">What asks something, most urgent first.</param>
    /// <param name="BijAnder">What lies with somebody else.</param>
    public sealed record View(DateOnly Vandaag, IReadOnlyList<Regel> Regels, IReadOnlyList<Regel> BijAnder)
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

    public sealed class Handler(Takenlijst taken, Kalender kalender, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var werkdagen = await kalender.WerkdagenAsync(cancellationToken);
            var lijst = await taken.VoorAsync(gebruiker.Ingelogd, vandaag, cancellationToken);
            var regels = lijst.ToLookup(t => t.LigtBijEenAnder, t => new Regel(t, t.Uiterlijk < vandaag, t.Uiterlijk?.Over(vandaag, werkdagen)));
            return new View(vandaag, [.. regels[false]], [.. regels[true]]);
        }
    }
}
