using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

public sealed class AccountsNavigatie : INavigatiebron
{
    private const int Achteraan = 1000;

    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker is null)
        {
            yield return new("Inloggen", links.Accounts.Inloggen(), Achteraan);
        }
    }
}
