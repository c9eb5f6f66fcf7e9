#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public sealed partial class ErvaringenLinks
    {
        /// <summary>The version, held against another one.</summary>
        public string VragenlijstVergelijken(Guid lijstId, int versie, int tegen) => links.Pad("Ervaringen", "VragenlijstBekijken", new { lijstId, versie, tegen });

        /// <summary>The version as a JSON file.</summary>
        public string VragenlijstBestand(Guid lijstId, int versie) => links.Pad("Ervaringen", "VragenlijstBekijken", new { lijstId, versie, handler = "Bestand" });

        /// <summary>A block of the concept; null for a new one.</summary>
        public string VragenlijstBlokWijzigen(Guid lijstId, string? blok = null) => links.Pad("Ervaringen", "VragenlijstBlokWijzigen", new { lijstId, blok });

        public string VragenlijstVraagToevoegen(Guid lijstId, string blok) => links.Pad("Ervaringen", "VragenlijstVraagToevoegen", new { lijstId, blok });

        public string VragenlijstVraagWijzigen(Guid lijstId, string blok, string vraag) => links.Pad("Ervaringen", "VragenlijstVraagWijzigen", new { lijstId, blok, vraag });

        /// <summary>A file as a new questionnaire, or as the concept of this one.</summary>
        public string VragenlijstInlezen(Guid? lijstId = null) => links.Pad("Ervaringen", "VragenlijstInlezen", new { lijstId });

        /// <summary>A screen of the preview in a language.</summary>
        public string VragenlijstVoorbeeld(Guid lijstId, int versie, string? scherm, string taal) =>
            links.Pad("Ervaringen", "VragenlijstVoorbeeld", new { lijstId, versie, scherm, taal });
    }
}
