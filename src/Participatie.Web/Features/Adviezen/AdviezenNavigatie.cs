using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviezenNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker is not null && AdviesToegang.Allen.Any(gebruiker.Is))
        {
            yield return new("Adviezen", links.Adviezen.AdviezenBekijken(), 20);
        }

        yield return new("Adviezenregister", links.Register.AdviezenregisterBekijken(), 32);
    }
}
