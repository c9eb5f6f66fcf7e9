using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Accounts;

/// <summary>Signing in is for everybody; one's own account for whoever is signed in.</summary>
public sealed class AccountsToegang : Areatoegang
{
    public AccountsToegang()
    {
        Iedereen(
            "Inloggen",
            "InlogcodeInvoeren",
            "WachtwoordInvoeren",
            "TweedeStap",
            "TweedeStapInstellen",
            "WachtwoordVergeten",
            "WachtwoordHerstellen",
            "AccountuitnodigingAannemen",
            "Uitloggen");
        Ingelogd("MijnAccount", "WachtwoordWijzigen", "TweedeStapVervangen", "HerstelcodesVernieuwen");
    }

    public override string Area => "Accounts";
}
