using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Inviting belongs to the researcher; which ronde is the affair of <see cref="RondeToegang"/>.</summary>
public sealed class UitnodigenToegang : Areatoegang
{
    public UitnodigenToegang() => Voor(
        RondeToegang.Rollen,
        "UitnodigingenImporteren",
        "KolommenKoppelen",
        "ImportOvernemen",
        "UitnodigingenBekijken",
        "UitnodigingNietUitnodigen",
        "UitnodigingVerbeteren",
        "UitnodigingenVersturen",
        "BrievenMaken",
        "BrievenGepost");

    public override string Area => "Ervaringen";
}
