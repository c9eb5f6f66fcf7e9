using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Portaal;

public sealed class PortaalNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker is null)
        {
            yield return new("Start", links.Portaal.Start(), 0);
        }
    }
}
