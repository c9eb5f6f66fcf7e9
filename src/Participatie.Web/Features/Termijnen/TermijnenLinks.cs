#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public TermijnenLinks Termijnen => new(this);

    /// <summary>Links of the clock: why a date is what it is, and what may be done to it.</summary>
    public sealed class TermijnenLinks(Links links)
    {
        public string DatumUitleggen(Guid termijnId) => links.Pad("Termijnen", "DatumUitleggen", new { termijnId });

        public string TermijnBerekenen() => links.Pad("Termijnen", "TermijnBerekenen");

        public string TermijnOpschorten(Guid termijnId) => links.Pad("Termijnen", "TermijnOpschorten", new { termijnId });

        public string TermijnHervatten(Guid termijnId) => links.Pad("Termijnen", "TermijnHervatten", new { termijnId });

        public string TermijnVerlengen(Guid termijnId) => links.Pad("Termijnen", "TermijnVerlengen", new { termijnId });

        public string TermijnregelsBekijken() => links.Pad("Termijnen", "TermijnregelsBekijken");

        public string GelijkgesteldeDagenBekijken() => links.Pad("Termijnen", "GelijkgesteldeDagenBekijken");

        public string RaadstekstLezen(Guid adresseringId) => links.Pad("Termijnen", "RaadstekstLezen", new { adresseringId });

        public string TermijnregelsWijzigen(Participatie.Domain.Termijnen.Termijnsoort soort, bool licht = false, Guid? organisatie = null) => links.Pad("Termijnen", "TermijnregelsWijzigen", new { soort, licht = licht ? "true" : null, organisatie });

        public string HerinneringenVooruitzien(DateOnly? dag = null) => links.Pad("Termijnen", "HerinneringenVooruitzien", new { dag = dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
    }
}
