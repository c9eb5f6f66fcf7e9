#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public AntwoordlinkLinks Antwoord => new(this);

    /// <summary>Links for somebody who answers without an account.</summary>
    public sealed class AntwoordlinkLinks(Links links)
    {
        /// <summary>The raad sends a new link, or ends it.</summary>
        public string AntwoordlinkVernieuwen(Guid adresseringId) => links.Pad("Adviezen", "AntwoordlinkVernieuwen", new { adresseringId });

        public string AntwoordlinkOpenen(string token) => links.Pad("Adviezen", "AntwoordlinkOpenen", new { token });

        public string AntwoordGeven(string token) => links.Pad("Adviezen", "AntwoordGeven", new { token });

        public string AntwoordSchrijven(string token) => links.Pad("Adviezen", "AntwoordSchrijven", new { token });

        public string AntwoordGoedkeuren(string token) => links.Pad("Adviezen", "AntwoordGoedkeuren", new { token });

        /// <summary>The letter as PDF.</summary>
        public string AntwoordbriefDownloaden(string token) => links.Pad("Adviezen", "AntwoordbriefDownloaden", new { token });
    }
}
