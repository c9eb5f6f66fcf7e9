using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Opening the bus, publishing and telling what came of it: the researchers. What was published: everybody.</summary>
public sealed class ResultatenToegang : Areatoegang
{
    public ResultatenToegang()
    {
        Iedereen("ResultatenOverzicht", "RondeResultaten", "ResultatenDownloaden");
        Voor(
            RondeToegang.Rollen,
            "BusOpenen", "ResultatenPubliceren", "VervolgBekijken", "VervolgstapToevoegen", "VervolgstapWijzigen", "ReactieToevoegen", "ReactieWijzigen");
    }

    public override string Area => "Ervaringen";
}
