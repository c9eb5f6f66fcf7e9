#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public ResultatenLinks Resultaten => new(this);

    /// <summary>Links to what follows on a publication.</summary>
    public sealed class ResultatenLinks(Links links)
    {
        /// <param name="rondeId">A published ronde.</param>
        /// <param name="vorm"><c>xlsx</c> or <c>csv</c>.</param>
        public string Tabellen(Guid rondeId, string vorm) => links.Pad("Ervaringen", "ResultatenDownloaden", new { rondeId, vorm });

        public string VervolgBekijken(Guid rondeId) => links.Pad("Ervaringen", "VervolgBekijken", new { rondeId });

        public string VervolgstapToevoegen(Guid rondeId) => links.Pad("Ervaringen", "VervolgstapToevoegen", new { rondeId });

        public string VervolgstapWijzigen(Guid rondeId, Guid stapId) => links.Pad("Ervaringen", "VervolgstapWijzigen", new { rondeId, stapId });

        public string ReactieToevoegen(Guid rondeId) => links.Pad("Ervaringen", "ReactieToevoegen", new { rondeId });

        public string ReactieWijzigen(Guid rondeId, Guid reactieId) => links.Pad("Ervaringen", "ReactieWijzigen", new { rondeId, reactieId });
    }
}
