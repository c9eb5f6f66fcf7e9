using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class RadenNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        yield return new("Raden", links.Raden.RadenBekijken(), 35);
    }
}
