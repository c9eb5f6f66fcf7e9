using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Who has a reply link needs no account; the code that is sent to its address opens the rest.</summary>
public sealed class AntwoordlinkToegang : Areatoegang
{
    public AntwoordlinkToegang() => Iedereen("AntwoordlinkOpenen", "AntwoordGeven", "AntwoordSchrijven", "AntwoordGoedkeuren", "AntwoordbriefDownloaden");

    public override string Area => "Adviezen";
}
