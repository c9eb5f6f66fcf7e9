using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Berichten;

/// <summary>Everybody who is signed in sees the own tasks; the link of the agenda is its own key.</summary>
public sealed class BerichtenToegang : Areatoegang
{
    public BerichtenToegang()
    {
        Ingelogd("WachtOpMij", "AgendaKoppelen");
        Iedereen("AgendaLezen");
    }

    public override string Area => "Berichten";
}
