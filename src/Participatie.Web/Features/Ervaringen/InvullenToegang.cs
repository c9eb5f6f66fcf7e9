using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Filling in takes no account: the link or the code is the key, and the pages ask for it themselves.</summary>
public sealed class InvullenToegang : Areatoegang
{
    public InvullenToegang() => Iedereen(
        "VragenlijstBeginnen", "VragenlijstOpenen", "VragenlijstInvullen", "VragenlijstGestopt", "VragenlijstControleren", "VragenlijstBedankt", "UitnodigingAfmelden");

    public override string Area => "Ervaringen";
}
