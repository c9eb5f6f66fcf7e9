#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public AccountsLinks Accounts => new(this);

    public sealed class AccountsLinks(Links links)
    {
        public string Uitloggen() => links.Pad("Accounts", "Uitloggen");

        public string MijnAccount() => links.Pad("Accounts", "MijnAccount");
    }
}
