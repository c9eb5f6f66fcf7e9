#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public ErvaringenLinks Ervaringen => new(this);

    /// <summary>Links of Ervaringen: lists, rondes, invitations, filling in, results.</summary>
    public sealed partial class ErvaringenLinks(Links links)
    {
        public string VragenlijstenBekijken() => links.Pad("Ervaringen", "VragenlijstenBekijken");

        public string VragenlijstBekijken(Guid lijstId, int? versie = null) => links.Pad("Ervaringen", "VragenlijstBekijken", new { lijstId, versie });

        public string VragenlijstKopieren(Guid lijstId) => links.Pad("Ervaringen", "VragenlijstKopieren", new { lijstId });

        public string VragenlijstWijzigen(Guid lijstId) => links.Pad("Ervaringen", "VragenlijstWijzigen", new { lijstId });

        public string VragenlijstVoorbeeld(Guid lijstId, int versie) => links.Pad("Ervaringen", "VragenlijstVoorbeeld", new { lijstId, versie });

        public string RondesBekijken() => links.Pad("Ervaringen", "RondesBekijken");

        public string RondeOpzetten(int? stap = null) => links.Pad("Ervaringen", "RondeOpzetten", new { stap });

        public string RondeBekijken(Guid rondeId) => links.Pad("Ervaringen", "RondeBekijken", new { rondeId });

        public string RondeWijzigen(Guid rondeId) => links.Pad("Ervaringen", "RondeWijzigen", new { rondeId });

        public string RondeVerlengen(Guid rondeId) => links.Pad("Ervaringen", "RondeVerlengen", new { rondeId });

        public string RondeSluiten(Guid rondeId) => links.Pad("Ervaringen", "RondeSluiten", new { rondeId });

        public string AchtergrondVergroven(Guid rondeId) => links.Pad("Ervaringen", "AchtergrondVergroven", new { rondeId });

        public string UitnodigingenBekijken(Guid rondeId) => links.Pad("Ervaringen", "UitnodigingenBekijken", new { rondeId });

        public string UitnodigingenImporteren(Guid rondeId) => links.Pad("Ervaringen", "UitnodigingenImporteren", new { rondeId });

        public string UitnodigingenVersturen(Guid rondeId) => links.Pad("Ervaringen", "UitnodigingenVersturen", new { rondeId });

        public string BrievenMaken(Guid rondeId) => links.Pad("Ervaringen", "BrievenMaken", new { rondeId });

        public string BusOpenen(Guid rondeId) => links.Pad("Ervaringen", "BusOpenen", new { rondeId });

        public string ResultatenPubliceren(Guid rondeId) => links.Pad("Ervaringen", "ResultatenPubliceren", new { rondeId });

        public string ResultatenOverzicht() => links.Pad("Ervaringen", "ResultatenOverzicht");

        public string RondeResultaten(Guid rondeId) => links.Pad("Ervaringen", "RondeResultaten", new { rondeId });

        /// <summary>Where a code from a letter is typed.</summary>
        public string VragenlijstBeginnen() => links.Pad("Ervaringen", "VragenlijstBeginnen");

        /// <summary>The link in a mail or QR code: whoever opens it is in.</summary>
        public string VragenlijstOpenen(string token) => links.Pad("Ervaringen", "VragenlijstOpenen", new { token });

        /// <summary>A screen of the list, or the first one that is not done.</summary>
        public string VragenlijstInvullen(string? scherm = null) => links.Pad("Ervaringen", "VragenlijstInvullen", new { scherm });

        /// <summary>After stopping: how to come back.</summary>
        public string VragenlijstGestopt() => links.Pad("Ervaringen", "VragenlijstGestopt");

        public string VragenlijstControleren() => links.Pad("Ervaringen", "VragenlijstControleren");

        public string VragenlijstBedankt() => links.Pad("Ervaringen", "VragenlijstBedankt");

        /// <summary>Where somebody says not to want any more mail about a ronde.</summary>
        public string UitnodigingAfmelden(string token) => links.Pad("Ervaringen", "UitnodigingAfmelden", new { token });
    }
}
