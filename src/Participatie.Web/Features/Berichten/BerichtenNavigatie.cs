using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

public sealed class BerichtenNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker is not null)
        {
            yield return new("Wacht op mij", links.Berichten.WachtOpMij(), 0);
        }
    }
}
