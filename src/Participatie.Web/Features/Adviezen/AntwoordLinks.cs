#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public AntwoordLinks Antwoorden => new(this);

    /// <summary>Links of answering that only the own organisation follows.</summary>
    public sealed class AntwoordLinks(Links links)
    {
        public string InternAdviesVragen(Guid adresseringId) => links.Pad("Adviezen", "InternAdviesVragen", new { adresseringId });

        public string ToezeggingOverdragen(Guid toezeggingId) => links.Pad("Adviezen", "ToezeggingOverdragen", new { toezeggingId });

        /// <summary>Everything of one person in one organisation at once.</summary>
        /// <param name="organisatieId">Which organisation; null: the first in which the reader may hand over.</param>
        /// <param name="vanId">Whose work; null: still to be chosen.</param>
        public string WerkOverdragen(Guid? organisatieId = null, Guid? vanId = null) => links.Pad("Adviezen", "WerkOverdragen", new { organisatie = organisatieId, van = vanId });

        public string OverdrachtBekijken(Guid overdrachtId) => links.Pad("Adviezen", "OverdrachtBekijken", new { overdrachtId });
    }
}
