using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Berichten;

/// <summary>Everybody who is signed in sees the own tasks.</summary>
public sealed class BerichtenToegang : Areatoegang
{
    public BerichtenToegang() => Ingelogd("WachtOpMij");

    public override string Area => "Berichten";
}
