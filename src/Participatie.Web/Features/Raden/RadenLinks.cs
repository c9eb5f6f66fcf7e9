#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public RadenLinks Raden => new(this);

    /// <summary>Links of raden: members, meetings and finding new members.</summary>
    public sealed class RadenLinks(Links links)
    {
        public string RadenBekijken() => links.Pad("Raden", "RadenBekijken");

        public string RaadToevoegen() => links.Pad("Raden", "RaadToevoegen");

        public string RaadBekijken(Guid raadId) => links.Pad("Raden", "RaadBekijken", new { raadId });

        public string RaadWijzigen(Guid raadId) => links.Pad("Raden", "RaadWijzigen", new { raadId });

        public string LedenBekijken(Guid raadId) => links.Pad("Raden", "LedenBekijken", new { raadId });

        public string LidToevoegen(Guid raadId) => links.Pad("Raden", "LidToevoegen", new { raadId });

        public string LidWijzigen(Guid raadId, Guid raadslidId) => links.Pad("Raden", "LidWijzigen", new { raadId, raadslidId });

        /// <summary>Where a member tells, of free will, where he or she comes from.</summary>
        public string HerkomstInvullen(Guid raadId, Guid raadslidId) => links.Pad("Raden", "HerkomstInvullen", new { raadId, raadslidId });

        public string BijeenkomstenBekijken(Guid raadId) => links.Pad("Raden", "BijeenkomstenBekijken", new { raadId });

        public string BijeenkomstPlannen(Guid raadId) => links.Pad("Raden", "BijeenkomstPlannen", new { raadId });

        public string BijeenkomstBekijken(Guid raadId, Guid bijeenkomstId) => links.Pad("Raden", "BijeenkomstBekijken", new { raadId, bijeenkomstId });

        public string BijeenkomstVerzetten(Guid raadId, Guid bijeenkomstId) => links.Pad("Raden", "BijeenkomstVerzetten", new { raadId, bijeenkomstId });

        public string BijeenkomstAfzeggen(Guid raadId, Guid bijeenkomstId) => links.Pad("Raden", "BijeenkomstAfzeggen", new { raadId, bijeenkomstId });

        public string BijeenkomstAfronden(Guid raadId, Guid bijeenkomstId) => links.Pad("Raden", "BijeenkomstAfronden", new { raadId, bijeenkomstId });

        /// <summary>The calendar entry, for whoever has the link; guests have no account.</summary>
        public string BijeenkomstInAgenda(string agendasleutel) => links.Pad("Raden", "BijeenkomstInAgenda", new { agendasleutel });

        public string WervingBekijken(Guid raadId) => links.Pad("Raden", "WervingBekijken", new { raadId });

        public string OproepPlaatsen(Guid raadId) => links.Pad("Raden", "OproepPlaatsen", new { raadId });

        public string OproepWijzigen(Guid raadId, Guid oproepId) => links.Pad("Raden", "OproepWijzigen", new { raadId, oproepId });

        public string AanmeldingNoteren(Guid raadId, Guid oproepId) => links.Pad("Raden", "AanmeldingNoteren", new { raadId, oproepId });
    }
}
