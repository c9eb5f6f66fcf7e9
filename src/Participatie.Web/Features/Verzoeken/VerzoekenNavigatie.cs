using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekenNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker is not null && VerzoekToegang.Raadzijde.Concat(VerzoekToegang.Vragerzijde).Any(gebruiker.Is))
        {
            yield return new("Verzoeken", links.Verzoeken.VerzoekenBekijken(), 14);
        }
    }
}
