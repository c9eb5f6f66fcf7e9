using System.Text;
using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Both sides read why a clock ends when it ends, day by day, and which reminders went and come.</summary>
public static class DatumUitleggen
{
    public sealed record Query(Guid TermijnId) : IQuery<View>;

    /// <param name="Dag">When it went, or will go when nobody does anything.</param>
    /// <param name="Trede">Which rung.</param>
    /// <param name="Tekst">What happened, or will.</param>
    /// <param name="Verstuurd">False: still to come.</param>
    public sealed record Laddersport(DateOnly Dag, Laddertrede Trede, string Tekst, bool Verstuurd);

    /// <param name="TermijnId">Which clock.</param>
    /// <param name="Wat">What has to be done.</param>
    /// <param name="Titel">What it is about.</param>
    /// <param name="Partij">Who has to act.</param>
    /// <param name="Pad">Where that is done.</param>
    /// <param name="Status">Runs, stands still, or is done.</param>
    /// <param name="Uitleg">The explanation.</param>
    /// <param name="Uiterlijk">The date as it stands.</param>
    /// <param name="Intern">By when the organisation itself wants to be done; only for itself.</param>
    /// <param name="StilTotEnMet">While it stands still: until when at most.</param>
    /// <param name="Over">How much time is left, in words.</param>
    /// <param name="IsTeLaat">The date has passed.</param>
    /// <param name="Opschortingen">Pauses with reasons.</param>
    /// <param name="Verlengingen">Extensions with reasons.</param>
    /// <param name="Ladder">What was sent and what comes.</param>
    /// <param name="MagVerzetten">This person may pause or extend.</param>
    /// <param name="Vandaag">Today.</param>
    public sealed record View(
        Guid TermijnId, string Wat, string Titel, string Partij, string Pad, Termijnstatus Status, Datumuitleg Uitleg, DateOnly Uiterlijk, DateOnly? Intern, DateOnly? StilTotEnMet, string Over,
        bool IsTeLaat, IReadOnlyList<Opschorting> Opschortingen, IReadOnlyList<Verlenging> Verlengingen, IReadOnlyList<Laddersport> Ladder, Verzetten? MagVerzetten, DateOnly Vandaag)
    {
        /// <summary>The whole page as plain text, for mail and file.</summary>
        public string AlsTekst()
        {
            var tekst = new StringBuilder($"Waarom deze datum?\n\n{Partij}: {Wat}\nOver: {Titel}\nUiterlijk: {Uiterlijk.Voluit()}\nEerst was dat: {Uitleg.OorspronkelijkeDatum.Voluit()}\n\n");
            tekst.Append(Uitleg.AlsTekst());
            if (Ladder.Count > 0)
            {
                tekst.Append("\nHerinneringen\n");
                foreach (var sport in Ladder)
                {
                    tekst.Append("- ").Append(sport.Dag.Voluit()).Append(": ").Append(sport.Tekst).Append('\n');
                }
            }

            return tekst.Replace('\u00a0', ' ').ToString();
        }
    }

    /// <summary>What whoever has to act may do to the date.</summary>
    public sealed record Verzetten(bool Opschorten, bool Hervatten, bool Verlengen);

    public sealed class Handler(Klokken klokken, Kalender kalender, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var klok = await klokken.ZichtbaarAsync(request.TermijnId, gebruiker.Ingelogd, cancellationToken);
            var dagen = await kalender.WerkdagenAsync(cancellationToken);
            var vandaag = clock.Vandaag();
            var termijn = klok.Termijn;
            var aanZet = Termijnbevoegdheid.IsAanZet(gebruiker.Ingelogd, klok);
            return new(
                termijn.Id, termijn.Soort.Taak(), klok.Titel, klok.Partij, klok.Pad, termijn.Status, termijn.Uitleggen(dagen, vandaag), termijn.Uiterlijk,
                gebruiker.Ingelogd.Rollen.Any(r => r.OrganisatieId == termijn.PartijId) ? termijn.Intern(dagen) : null,
                termijn.StilTotEnMet, Termijnwoorden.Over(termijn.Uiterlijk, vandaag, dagen), termijn.IsTeLaat(vandaag), termijn.Opschortingen, termijn.Verlengingen,
                [.. Ladder(termijn, vandaag, dagen)],
                aanZet && termijn.AdresseringId is not null ? Mogelijk(termijn, vandaag) : null, vandaag);
        }

        private static Verzetten Mogelijk(Termijn termijn, DateOnly vandaag)
        {
            var loopt = termijn.Status == Termijnstatus.Loopt && vandaag <= termijn.Uiterlijk;
            return new(
                loopt && termijn.Regels.OpschortenDagen > termijn.Stilgestaan(vandaag),
                termijn.Status == Termijnstatus.Opgeschort,
                loopt && termijn.Verlengingen.Count < termijn.Regels.VerlengenKeer);
        }

        private static IEnumerable<Laddersport> Ladder(Termijn termijn, DateOnly vandaag, Werkkalender dagen)
        {
            foreach (var herinnering in termijn.Herinneringen.OrderBy(h => h.Op))
            {
                var naar = herinnering.Ontvangers == 0 ? "niemand had deze rol" : $"aan {herinnering.Ontvangers.Getal("ontvanger", "ontvangers")}";
                var datum = herinnering.VoorDatum == termijn.Uiterlijk ? "" : $", over de datum {herinnering.VoorDatum.Kort()}";
                yield return new(herinnering.Op.DagInAmsterdam(), herinnering.Trede, $"{herinnering.Trede.Naam()}: verstuurd, {naar}{datum}", Verstuurd: true);
            }

            foreach (var sport in termijn.Vooruitzien(vandaag, dagen))
            {
                yield return new(sport.Dag, sport.Trede, $"{sport.Trede.Naam()}: naar {sport.Trede.Aan()}, als er dan nog niets is gedaan", Verstuurd: false);
            }
        }
    }
}
