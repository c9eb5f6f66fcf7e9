#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public AdviezenLinks Adviezen => new(this);

    /// <summary>Links of Adviezen: writing, sending, answering, judging.</summary>
    public sealed class AdviezenLinks(Links links)
    {
        /// <summary>All that this person may see, with search and filters.</summary>
        public string AdviezenBekijken() => links.Pad("Adviezen", "AdviezenBekijken");

        public string PortefeuilleBekijken() => links.Pad("Adviezen", "PortefeuilleBekijken");

        public string AdviesBekijken(Guid adviesId) => links.Pad("Adviezen", "AdviesBekijken", new { adviesId });

        /// <summary>One organisation's part: its answer, promises and clock.</summary>
        public string AdresseringBekijken(Guid adresseringId) => links.Pad("Adviezen", "AdresseringBekijken", new { adresseringId });

        public string AdviesBeginnen(Guid? verzoekId = null) => links.Pad("Adviezen", "AdviesBeginnen", new { verzoekId });

        public string AdviesSchrijven(Guid adviesId) => links.Pad("Adviezen", "AdviesSchrijven", new { adviesId });

        public string VersiesVergelijken(Guid adviesId) => links.Pad("Adviezen", "VersiesVergelijken", new { adviesId });

        public string AdviesInstellen(Guid adviesId) => links.Pad("Adviezen", "AdviesInstellen", new { adviesId });

        public string AdviesVaststellen(Guid adviesId) => links.Pad("Adviezen", "AdviesVaststellen", new { adviesId });

        public string AdviesVersturen(Guid adviesId) => links.Pad("Adviezen", "AdviesVersturen", new { adviesId });

        public string AdviesIntrekken(Guid adviesId) => links.Pad("Adviezen", "AdviesIntrekken", new { adviesId });

        public string OrganisatieAdresseren(Guid adviesId) => links.Pad("Adviezen", "OrganisatieAdresseren", new { adviesId });

        /// <summary>The letter as PDF.</summary>
        public string AdviesbriefDownloaden(Guid adviesId) => links.Pad("Adviezen", "AdviesbriefDownloaden", new { adviesId });

        public string BijlagenBeheren(Guid adviesId) => links.Pad("Adviezen", "BijlagenBeheren", new { adviesId });

        public string BijlageDownloaden(Guid bijlageId) => links.Pad("Adviezen", "BijlageDownloaden", new { bijlageId });

        public string OntvangstBevestigen(Guid adresseringId) => links.Pad("Adviezen", "OntvangstBevestigen", new { adresseringId });

        public string ContactOverdragen(Guid adresseringId) => links.Pad("Adviezen", "ContactOverdragen", new { adresseringId });

        public string ReactieSchrijven(Guid adresseringId) => links.Pad("Adviezen", "ReactieSchrijven", new { adresseringId });

        public string ReactieGoedkeuren(Guid adresseringId) => links.Pad("Adviezen", "ReactieGoedkeuren", new { adresseringId });

        public string InternAdviesGeven(Guid adresseringId) => links.Pad("Adviezen", "InternAdviesGeven", new { adresseringId });

        /// <summary>The raad judges what was decided, or what was done.</summary>
        public string OordeelGeven(Guid adresseringId) => links.Pad("Adviezen", "OordeelGeven", new { adresseringId });

        public string ToezeggingBekijken(Guid toezeggingId) => links.Pad("Adviezen", "ToezeggingBekijken", new { toezeggingId });

        public string ToezeggingMelden(Guid toezeggingId) => links.Pad("Adviezen", "ToezeggingMelden", new { toezeggingId });

        public string ToezeggingVerzetten(Guid toezeggingId) => links.Pad("Adviezen", "ToezeggingVerzetten", new { toezeggingId });

        public string RaadUitnodigen(Guid toezeggingId) => links.Pad("Adviezen", "RaadUitnodigen", new { toezeggingId });

        public string ToezeggingBeoordelen(Guid toezeggingId) => links.Pad("Adviezen", "ToezeggingBeoordelen", new { toezeggingId });
    }
}
