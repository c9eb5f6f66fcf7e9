#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public AccountsLinks Accounts => new(this);

    public sealed class AccountsLinks(Links links)
    {
        /// <param name="naar">Path to go to after signing in.</param>
        public string Inloggen(string? naar = null) => links.Pad("Accounts", "Inloggen", new { naar });

        public string InlogcodeInvoeren() => links.Pad("Accounts", "InlogcodeInvoeren");

        public string WachtwoordInvoeren() => links.Pad("Accounts", "WachtwoordInvoeren");

        public string TweedeStap() => links.Pad("Accounts", "TweedeStap");

        public string TweedeStapInstellen() => links.Pad("Accounts", "TweedeStapInstellen");

        public string TweedeStapVervangen() => links.Pad("Accounts", "TweedeStapVervangen");

        public string HerstelcodesVernieuwen() => links.Pad("Accounts", "HerstelcodesVernieuwen");

        public string WachtwoordVergeten() => links.Pad("Accounts", "WachtwoordVergeten");

        public string WachtwoordHerstellen(string token) => links.Pad("Accounts", "WachtwoordHerstellen", new { token });

        public string WachtwoordWijzigen() => links.Pad("Accounts", "WachtwoordWijzigen");

        /// <summary>The link in the invitation.</summary>
        public string AccountuitnodigingAannemen(string token) => links.Pad("Accounts", "AccountuitnodigingAannemen", new { token });

        public string Uitloggen() => links.Pad("Accounts", "Uitloggen");

        public string MijnAccount() => links.Pad("Accounts", "MijnAccount");
    }
}
