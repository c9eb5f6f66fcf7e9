#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public VerzoekenLinks Verzoeken => new(this);

    /// <summary>Links of participatieverzoeken: what organisations ask of a raad.</summary>
    public sealed class VerzoekenLinks(Links links)
    {
        public string VerzoekenBekijken(Verzoekstatus? stand = null, Participatieniveau? niveau = null, string? zoek = null, int? blad = null) =>
            links.Pad("Verzoeken", "VerzoekenBekijken", new { stand, niveau, zoek, blad });

        /// <summary>The same list as a file.</summary>
        /// <param name="vorm"><c>Csv</c> or <c>Xlsx</c>.</param>
        /// <param name="stand">As on the page.</param>
        /// <param name="niveau">As on the page.</param>
        /// <param name="zoek">As on the page.</param>
        public string VerzoekenAlsBestand(string vorm, Verzoekstatus? stand, Participatieniveau? niveau, string? zoek) =>
            links.Pad("Verzoeken", "VerzoekenBekijken", new { handler = vorm, stand, niveau, zoek });

        public string VerzoekSchrijven(Guid? verzoekId = null) => links.Pad("Verzoeken", "VerzoekSchrijven", new { verzoekId });

        /// <summary>A last look, and sending.</summary>
        public string VerzoekVersturen(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekVersturen", new { verzoekId });

        public string VerzoekBekijken(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekBekijken", new { verzoekId });

        public string VerzoekBeantwoorden(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekBeantwoorden", new { verzoekId });

        public string VerzoekToelichten(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekToelichten", new { verzoekId });

        public string VerzoekIntrekken(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekIntrekken", new { verzoekId });

        public string VerzoekBeeindigen(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekBeeindigen", new { verzoekId });

        public string VerzoekAfsluiten(Guid verzoekId) => links.Pad("Verzoeken", "VerzoekAfsluiten", new { verzoekId });

        public string NiveauBeoordelen(Guid verzoekId) => links.Pad("Verzoeken", "NiveauBeoordelen", new { verzoekId });
    }
}
