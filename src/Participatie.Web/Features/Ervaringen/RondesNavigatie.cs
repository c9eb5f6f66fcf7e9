using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondesNavigatie : INavigatiebron
{
    public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
    {
        if (gebruiker?.Is(Rol.Onderzoeker) == true)
        {
            yield return new("Rondes", links.Ervaringen.RondesBekijken(), 20);
            yield return new("Vragenlijsten", links.Ervaringen.VragenlijstenBekijken(), 25);
        }
    }
}
