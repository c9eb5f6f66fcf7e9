#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public sealed partial class ErvaringenLinks
    {
        public string KolommenKoppelen(Guid rondeId, Guid importId) => links.Pad("Ervaringen", "KolommenKoppelen", new { rondeId, importId });

        public string ImportOvernemen(Guid rondeId, Guid importId) => links.Pad("Ervaringen", "ImportOvernemen", new { rondeId, importId });

        /// <summary>The report of every faulty line, as a download.</summary>
        public string Foutenrapport(Guid rondeId, Guid importId) => $"{ImportOvernemen(rondeId, importId)}?handler=Rapport";

        public string UitnodigingNietUitnodigen(Guid rondeId, Guid uitnodigingId) =>
            links.Pad("Ervaringen", "UitnodigingNietUitnodigen", new { rondeId, uitnodigingId });

        public string UitnodigingVerbeteren(Guid rondeId, Guid uitnodigingId) => links.Pad("Ervaringen", "UitnodigingVerbeteren", new { rondeId, uitnodigingId });

        /// <summary>The letters of a reminder; 0 is the invitation itself.</summary>
        public string BrievenMaken(Guid rondeId, int herinnering) => links.Pad("Ervaringen", "BrievenMaken", new { rondeId, herinnering });

        /// <summary>One PDF with letters, as a download.</summary>
        public string Brievenbundel(Guid rondeId, Guid partijId, int nummer) =>
            $"{links.Pad("Ervaringen", "BrievenMaken", new { rondeId, partijId, nummer })}&handler=Bundel";

        public string BrievenGepost(Guid rondeId, Guid partijId) => links.Pad("Ervaringen", "BrievenGepost", new { rondeId, partijId });
    }
}
