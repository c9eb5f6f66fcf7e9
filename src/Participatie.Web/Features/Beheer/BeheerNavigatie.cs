using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class BeheerNavigatie : INavigatiebron
{
    private const int NaHetWerk = 800;

    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker?.Is(Rol.FunctioneelBeheerder) != true)
        {
            yield break;
        }

        yield return new("Mensen", links.Beheer.MensenBekijken(), NaHetWerk);
        yield return new("Organisaties", links.Beheer.OrganisatiesBekijken(), NaHetWerk + 1);
        yield return new("Termijnen", links.Termijnen.TermijnregelsBekijken(), NaHetWerk + 1);
        yield return new("Mail", links.Beheer.MailBekijken(), NaHetWerk + 2);
        yield return new("Status", links.Beheer.StatusBekijken(), NaHetWerk + 3);
    }
}
