using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The pages that both sides share, and the one of the portefeuillehouder. Which adviezen, <see cref="AdviesToegang"/> says.</summary>
public sealed class AdviezenToegang : Areatoegang
{
    public AdviezenToegang()
    {
        Voor(AdviesToegang.Allen, "AdviesBekijken", "AdresseringBekijken", "ToezeggingBekijken");
        Voor([Rol.Portefeuillehouder], "PortefeuilleBekijken");
    }

    public override string Area => "Adviezen";
}
