#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public sealed partial class ErvaringenLinks
    {
        /// <summary>A step of setting up a ronde, counted from one.</summary>
        public string RondeOpzetten(int stap) => links.Pad("Ervaringen", "RondeOpzetten", new { stap });
    }
}
