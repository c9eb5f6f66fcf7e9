using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class ResultatenNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        yield return new("Resultaten", links.Ervaringen.ResultatenOverzicht(), 30);
    }
}
