using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The pages that both sides share. Which adviezen, <see cref="AdviesToegang"/> says.</summary>
public sealed class AdviezenToegang : Areatoegang
{
    public AdviezenToegang() => Voor(AdviesToegang.Allen, "AdviesBekijken", "AdresseringBekijken");

    public override string Area => "Adviezen";
}
