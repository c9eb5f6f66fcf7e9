using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Portaal;

/// <summary>The pages of the portal itself: for everybody.</summary>
public sealed class PortaalToegang : Areatoegang
{
    public PortaalToegang() => Iedereen("Start", "Fout", "Toegankelijkheid", "Privacyverklaring", "KlachtOfVertrouwenspersoon", "OverParticipatie");

    public override string Area => "Portaal";
}
