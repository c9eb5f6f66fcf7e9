using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The pages of questionnaires: for researchers. What they may do, <see cref="VragenlijstToegang"/> says.</summary>
public sealed class VragenlijstenToegang : Areatoegang
{
    public VragenlijstenToegang() => Voor(
        VragenlijstToegang.Rollen,
        "VragenlijstenBekijken",
        "VragenlijstBekijken",
        "VragenlijstKopieren",
        "VragenlijstWijzigen",
        "VragenlijstBlokWijzigen",
        "VragenlijstVraagToevoegen",
        "VragenlijstVraagWijzigen",
        "VragenlijstInlezen",
        "VragenlijstVoorbeeld");

    public override string Area => "Ervaringen";
}
