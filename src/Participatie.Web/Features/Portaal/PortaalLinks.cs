#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public PortaalLinks Portaal => new(this);

    public sealed class PortaalLinks(Links links)
    {
        public string Start() => links.Pad("Portaal", "Start");

        public string Toegankelijkheid() => links.Pad("Portaal", "Toegankelijkheid");

        public string Privacyverklaring() => links.Pad("Portaal", "Privacyverklaring");

        public string KlachtOfVertrouwenspersoon() => links.Pad("Portaal", "KlachtOfVertrouwenspersoon");

        /// <summary>How far long work is; only for who started it.</summary>
        public string OpdrachtVolgen(Guid id, string? naar = null) => links.Pad("Portaal", "OpdrachtVolgen", new { id, naar });

        public string OverParticipatie() => links.Pad("Portaal", "OverParticipatie");
    }
}
