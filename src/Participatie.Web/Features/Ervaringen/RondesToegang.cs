using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The pages of rondes: for researchers. Which rondes, <see cref="RondeToegang"/> says.</summary>
public sealed class RondesToegang : Areatoegang
{
    public RondesToegang() => Voor(
        RondeToegang.Rollen,
        "RondesBekijken",
        "RondeOpzetten",
        "RondeBekijken",
        "RondeWijzigen",
        "RondeVerlengen",
        "RondeSluiten",
        "AchtergrondVergroven");

    public override string Area => "Ervaringen";
}
