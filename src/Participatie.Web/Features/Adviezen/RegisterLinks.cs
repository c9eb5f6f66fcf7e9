using Participatie.Domain.Adviezen;

#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public RegisterLinks Register => new(this);

    /// <summary>Links of the public adviezenregister.</summary>
    public sealed class RegisterLinks(Links links)
    {
        public string AdviezenregisterBekijken() => links.Pad("Adviezen", "AdviezenregisterBekijken");

        public string AdviesLezen(string kenmerk) => links.Pad("Adviezen", "AdviesLezen", new { kenmerk });

        /// <summary>The letter and the attachments that everybody may have.</summary>
        public string AdviesstukkenLezen(string kenmerk) => links.Pad("Adviezen", "AdviesstukkenLezen", new { kenmerk });

        public string OrganisatiesLezen() => links.Pad("Adviezen", "OrganisatiesLezen");

        public string OrganisatieLezen(Guid organisatieId) => links.Pad("Adviezen", "OrganisatieLezen", new { organisatieId });

        /// <summary>Atom feed of everything, or of one raad, organisation or advies.</summary>
        public string AdviezenfeedLezen(Guid? raad = null, Guid? organisatie = null, string? advies = null) => links.Pad("Adviezen", "AdviezenfeedLezen", new { raad, organisatie, advies });

        /// <summary>JSON, a page at a time.</summary>
        public string AdviezenOpvragen(string? na = null) => links.Pad("Adviezen", "AdviezenOpvragen", new { na });

        /// <summary>JSON of one advies.</summary>
        public string AdviesOpvragen(string kenmerk) => links.Pad("Adviezen", "AdviesOpvragen", new { kenmerk });

        public string AdviesVolgen(string? kenmerk = null) => links.Pad("Adviezen", "AdviesVolgen", new { kenmerk });

        public string AdviesVolgen(Volgbereik bereik, Guid doel) => links.Pad("Adviezen", "AdviesVolgen", bereik == Volgbereik.Raad ? new { raad = doel } : new { organisatie = doel });

        /// <param name="token">The secret of a follower.</param>
        public string VolgenBevestigen(string token) => links.Pad("Adviezen", "VolgenBevestigen", new { token });

        /// <param name="token">The secret of a follower.</param>
        public string VolgenStoppen(string token) => links.Pad("Adviezen", "VolgenStoppen", new { token });
    }
}
