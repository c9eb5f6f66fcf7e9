#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public BerichtenLinks Berichten => new(this);

    public sealed class BerichtenLinks(Links links)
    {
        /// <summary>Where one lands after signing in.</summary>
        public string WachtOpMij() => links.Pad("Berichten", "WachtOpMij");

        /// <summary>Where somebody makes the link for an agenda elsewhere.</summary>
        public string AgendaKoppelen() => links.Pad("Berichten", "AgendaKoppelen");

        /// <summary>The feed itself; whoever has the link can read it.</summary>
        public string AgendaLezen(string agendatoken) => links.Pad("Berichten", "AgendaLezen", new { agendatoken });
    }
}
