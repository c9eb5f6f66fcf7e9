#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public OntwikkelingLinks Ontwikkeling => new(this);

    /// <summary>Pages that exist in development only.</summary>
    public sealed class OntwikkelingLinks(Links links)
    {
        public string Demo() => links.Pad("Ontwikkeling", "Demo");

        /// <summary>Where a sign-in card posts its field <c>account</c>.</summary>
        public string InloggenAls() => links.Pad("Ontwikkeling", "InloggenAls");

        public string Postvak(int? blad = null) => links.Pad("Ontwikkeling", "Postvak", new { blad });

        /// <summary>The HTML part of a mail.</summary>
        public string PostvakHtml(Guid mail) => links.Pad("Ontwikkeling", "Postvak", new { handler = "Html", mail });
    }
}
