using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who has a reply link needs no account; the code that is sent to its address opens the rest. The raad sends links and ends them.</summary>
public sealed class AntwoordlinkToegang : Areatoegang
{
    public AntwoordlinkToegang()
    {
        Iedereen("AntwoordlinkOpenen", "AntwoordGeven", "AntwoordSchrijven", "AntwoordGoedkeuren", "AntwoordbriefDownloaden");
        Voor(AdviesToegang.Raad, "AntwoordlinkVernieuwen");
    }

    public override string Area => "Adviezen";
}
