using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The raad writes, lays down and sends. Which adviezen, <see cref="AdviesToegang"/> says.</summary>
public sealed class AdviesschrijvenToegang : Areatoegang
{
    public AdviesschrijvenToegang()
    {
        Voor(
            AdviesToegang.Raad,
            "AdviesBeginnen",
            "AdviesSchrijven",
            "VersiesVergelijken",
            "AdviesInstellen",
            "BijlagenBeheren",
            "AdviesVaststellen",
            "AdviesVersturen",
            "OrganisatieAdresseren",
            "AdviesIntrekken");
        Voor(AdviesToegang.Allen, "AdviesbriefDownloaden", "BijlageDownloaden");
    }

    public override string Area => "Adviezen";
}
