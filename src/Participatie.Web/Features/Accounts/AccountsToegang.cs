using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Accounts;

/// <summary>Signing in is for everybody; one's own account for whoever is signed in.</summary>
public sealed class AccountsToegang : Areatoegang
{
    public AccountsToegang()
    {
        Iedereen("Uitloggen");
        Ingelogd("MijnAccount");
    }

    public override string Area => "Accounts";
}
